using Indicators.Wording.Faults;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>
/// The store's boundary: what SQLite and the disk complain of, in a sentence that says what to do. What is left is a bug, and goes on as it
/// is.
/// </summary>
internal static class StoreFaults
{
    /// <summary>SQLITE_BUSY.</summary>
    public const int Busy = 5;

    /// <summary>SQLITE_READONLY.</summary>
    public const int ReadOnly = 8;

    /// <summary>SQLITE_CANTOPEN.</summary>
    public const int CannotOpen = 14;

    /// <summary>SQLITE_CORRUPT.</summary>
    public const int Corrupt = 11;

    /// <summary>SQLITE_NOTADB.</summary>
    public const int NotDatabase = 26;

    /// <summary>Does something with a store's file.</summary>
    /// <exception cref="UserException">The file is damaged, held, or cannot be read or written.</exception>
    public static T Told<T>(string file, bool writing, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (Sentence(file, writing, fault) is { } sentence)
        {
            throw new UserException(ExitCode.Failed, sentence, fault);
        }
    }

    /// <summary>What to say when a store is damaged; null when the fault is another.</summary>
    public static UserException? Damage(string file, Exception fault) =>
        fault is SqliteException { SqliteErrorCode: Corrupt or NotDatabase }
            ? new UserException(ExitCode.Failed, StoreWords.Damaged(file), fault)
            : null;

    private static string? Sentence(string file, bool writing, Exception fault) =>
        fault switch
        {
            SqliteException { SqliteErrorCode: Corrupt or NotDatabase } => StoreWords.Damaged(file),
            SqliteException { SqliteErrorCode: Busy or 6 } => // SQLITE_LOCKED
            StoreWords.InUse(file),
            SqliteException { SqliteErrorCode: 13 } => // SQLITE_FULL
            StoreWords.DiskFull(file),
            SqliteException { SqliteErrorCode: 10 } => // SQLITE_IOERR
            StoreWords.DiskFails(file),
            SqliteException { SqliteErrorCode: 3 or ReadOnly or CannotOpen } or UnauthorizedAccessException => CannotBe(file, writing),
            IOException when DiskWords.IsFull(fault) => StoreWords.DiskFull(file),
            IOException => CannotBe(file, writing),
            _ => null,
        };

    private static string CannotBe(string file, bool writing) => writing ? StoreWords.CannotWrite(file) : StoreWords.CannotRead(file);
}
