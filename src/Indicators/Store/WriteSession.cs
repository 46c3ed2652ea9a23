namespace Indicators.Store;

/// <summary>The store to write in. One at a time, whichever process: the store's lock is held as long as it is open.</summary>
/// <remarks>One thread at a time.</remarks>
public sealed class WriteSession : ReadSession
{
    private readonly StoreConnection store;
    private readonly StoreLock? held;

    private WriteSession(StoreConnection store, StoreLock? held)
        : base(store)
    {
        (this.store, this.held) = (store, held);
        Values = new MeasurementWriter(store);
        Catalogue = new SnapshotWriter(store);
        Log = new RunWriter(store);
        HeldBack = new HeldWriter(store);
        Forget = new Forgetting(store);
        Reported = new OwnReportWriter(store);
    }

    /// <summary>Writes Kolada's values.</summary>
    public MeasurementWriter Values { get; }

    /// <summary>Writes Kolada's catalogue.</summary>
    public SnapshotWriter Catalogue { get; }

    /// <summary>Writes of the fetches.</summary>
    public RunWriter Log { get; }

    /// <summary>Forgets what a clock that was ahead has dated.</summary>
    public Forgetting Forget { get; }

    /// <summary>Notes what is held back.</summary>
    public HeldWriter HeldBack { get; }

    /// <summary>Writes what the municipalities report.</summary>
    public OwnReportWriter Reported { get; }

    /// <summary>
    /// Where a copy lies of the store as it was before it was brought up to this edition; null when it was of this edition already, or new.
    /// </summary>
    public string? CopyBefore { get; private init; }

    /// <summary>
    /// Opens a store; makes the file and its folder when they are missing, and brings an older store up to this edition, a copy kept beside
    /// it.
    /// </summary>
    /// <exception cref="StoreHeldException">Another process writes in it.</exception>
    /// <exception cref="UserException">The file is something else than our store, of a newer edition, damaged, or cannot be
    /// written.</exception>
    public static WriteSession Open(string file, DateTimeOffset now)
    {
        // Looked at before it is opened for writing, so that a foreign file is never touched.
        if (File.Exists(file))
        {
            using var looked = StoreFile.OpenToRead(file);
            looked.KnownEdition();
        }

        StoreFile.RefuseForeign(file);
        var alone = StoreLock.Take(file, now);
        StoreConnection? connection = null;
        try
        {
            connection = StoreFaults.Told(file, writing: true, () => StoreFile.OpenToWrite(file));
            return new WriteSession(connection, alone) { CopyBefore = StoreMigration.Migrate(connection) };
        }
        catch
        {
            connection?.Dispose();
            alone.Dispose();
            throw;
        }
    }

    /// <summary>An empty store that is gone when it is disposed.</summary>
    public static WriteSession InMemory() => new(StoreMigration.InMemory(), held: null);

    /// <summary>Looks through all of the store, so that nothing is said to be saved in one that cannot be read afterwards.</summary>
    /// <exception cref="UserException">The store is damaged.</exception>
    public void RefuseDamaged() => store.RefuseDamaged();

    /// <summary>Writes all of something or nothing.</summary>
    public void Together(Action work) => store.Together(work);

    /// <summary>Lets whoever waits to write have a turn.</summary>
    public static void LetOthers() => StoreConnection.LetOthers();

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        held?.Dispose();
    }
}
