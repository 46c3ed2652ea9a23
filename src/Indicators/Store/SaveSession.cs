using Indicators.Wording.Faults;

namespace Indicators.Store;

/// <summary>
/// The store to save one thing in that a person wrote. It needs only SQLite's own short turn: a fetch may be under way in another session,
/// which holds the store's lock.
/// </summary>
/// <remarks>One thread at a time. Everything read and written in <see cref="Together"/> is one instant.</remarks>
public sealed class SaveSession : ReadSession
{
    private readonly StoreConnection store;

    private SaveSession(StoreConnection store)
        : base(store)
    {
        this.store = store;
        Reported = new OwnReportWriter(store);
        Notes = new RoomWriter(store);
        Kept = new FileWriter(store);
    }

    /// <summary>Writes what the municipalities report.</summary>
    public OwnReportWriter Reported { get; }

    /// <summary>Keeps what the room keeps beside the reports.</summary>
    public RoomWriter Notes { get; }

    /// <summary>Keeps the files that people hand in.</summary>
    public FileWriter Kept { get; }

    /// <summary>Opens a store of this edition.</summary>
    /// <exception cref="UserException">There is none, it is of another edition, or it cannot be written in.</exception>
    public static new SaveSession Open(string file)
    {
        if (!File.Exists(file) || IsOlder(file))
        {
            throw new UserException(ExitCode.Failed, StoreWords.NotReady(file));
        }

        return new SaveSession(StoreFaults.Told(file, writing: true, () => StoreFile.OpenToWrite(file)));
    }

    /// <summary>Saves all of something or nothing; no other writer comes between what is read and what is written.</summary>
    public T Together<T>(Func<T> work)
    {
        var done = default(T)!;
        store.Together(() => done = work());
        return done;
    }

    /// <summary>Does something and undoes it again: what it would come to.</summary>
    public T Tried<T>(Func<T> work)
    {
        var done = default(T)!;
        store.Together(() => done = work(), stays: false);
        return done;
    }
}
