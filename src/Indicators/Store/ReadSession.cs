using Dapper;

namespace Indicators.Store;

/// <summary>
/// The store to read, for one answer: everything that is read through it is the store at one instant, whatever is written meanwhile.
/// Changes nothing.
/// </summary>
/// <remarks>One thread at a time.</remarks>
public class ReadSession : IDisposable
{
    private readonly StoreConnection store;

    private protected ReadSession(StoreConnection store)
    {
        this.store = store;
        Measurements = new MeasurementReader(store);
        Snapshots = new SnapshotReader(store);
        Changes = new ChangeReader(store);
        Freshness = new FreshnessReader(store);
        Runs = new RunReader(store);
        Held = new HeldReader(store);
        OwnReports = new OwnReportReader(store);
        Room = new RoomReader(store);
        Files = new FileReader(store);
    }

    /// <summary>Kolada's values, now and before.</summary>
    public MeasurementReader Measurements { get; }

    /// <summary>Kolada's catalogue, now and before.</summary>
    public SnapshotReader Snapshots { get; }

    /// <summary>What changed.</summary>
    public ChangeReader Changes { get; }

    /// <summary>How new the values are.</summary>
    public FreshnessReader Freshness { get; }

    /// <summary>The fetches.</summary>
    public RunReader Runs { get; }

    /// <summary>What is held back.</summary>
    public HeldReader Held { get; }

    /// <summary>What the municipalities have reported.</summary>
    public OwnReportReader OwnReports { get; }

    /// <summary>What the room keeps beside the reports.</summary>
    public RoomReader Room { get; }

    /// <summary>The files that people have handed in.</summary>
    public FileReader Files { get; }

    /// <summary>
    /// Opens a store. A missing file is an empty store, and none is made; one of an older edition is read by way of a copy in memory, and
    /// stays as it is.
    /// </summary>
    /// <exception cref="UserException">The file is something else than our store, of a newer edition, damaged, or cannot be
    /// read.</exception>
    public static ReadSession Open(string file) => Open(file, bound: true);

    /// <summary>The same, bound to no instant: each question sees the store as it stands then.</summary>
    /// <exception cref="UserException">As <see cref="Open(string)"/>.</exception>
    internal static ReadSession OpenUnbound(string file) => Open(file, bound: false);

    private static ReadSession Open(string file, bool bound)
    {
        if (!File.Exists(file))
        {
            return Empty();
        }

        var connection = StoreFile.OpenToRead(file);
        try
        {
            if (connection.KnownEdition() < Schema.Steps.Count)
            {
                using (connection)
                {
                    return new ReadSession(Newest(connection));
                }
            }

            // The first question of a transaction decides which instant all of them see.
            if (bound)
            {
                connection.Do(open => open.Execute("BEGIN; SELECT COUNT(*) FROM sqlite_master"));
            }

            return new ReadSession(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether a store is there, and of an older edition than this program.</summary>
    public static bool IsOlder(string file)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        using var opened = StoreFile.OpenToRead(file);
        return opened.KnownEdition() < Schema.Steps.Count;
    }

    /// <summary>An empty store.</summary>
    public static ReadSession Empty() => new(StoreMigration.InMemory());

    /// <inheritdoc/>
    public virtual void Dispose()
    {
        store.Dispose();
        GC.SuppressFinalize(this);
    }

    private static StoreConnection Newest(StoreConnection older)
    {
        var copy = StoreFile.InMemory();
        try
        {
            older.Do(from => copy.Do(from.BackupDatabase));
            copy.Together(copy.TakeSteps);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }
}
