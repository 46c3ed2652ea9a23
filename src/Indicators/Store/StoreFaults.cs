using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>The store's boundary: what SQLite and the disk complain of, in a sentence that says what to do. What is left is a bug, and goes on as it is.</summary>
internal static class StoreFaults
{
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
    public static UserException? Damage(string file, Exception fault) => fault is SqliteException { SqliteErrorCode: Corrupt or NotDatabase }
        ? new UserException(ExitCode.Failed, Damaged(file), fault)
        : null;

    private static string Damaged(string file) =>
        $"Databasen {file} är skadad. Lägg tillbaka en säkerhetskopia, eller välj en annan fil med --db FIL.";

    private static string? Sentence(string file, bool writing, Exception fault) => fault switch
    {
        SqliteException { SqliteErrorCode: Corrupt or NotDatabase } => Damaged(file),
        SqliteException { SqliteErrorCode: 5 or 6 } =>     // SQLITE_BUSY, SQLITE_LOCKED
            $"Databasen {file} används av ett annat program. Försök igen om en stund.",
        SqliteException { SqliteErrorCode: 13 } =>         // SQLITE_FULL
            $"Disken är full, så databasen {file} gick inte att skriva. Frigör plats och försök igen.",
        SqliteException { SqliteErrorCode: 10 } =>         // SQLITE_IOERR
            $"Disken gick inte att läsa eller skriva vid databasen {file}. Se efter att den är hel och inte full, och försök igen.",
        SqliteException { SqliteErrorCode: 3 or ReadOnly or CannotOpen } or UnauthorizedAccessException => CannotBe(file, writing),
        IOException => CannotBe(file, writing),
        _ => null,
    };

    private static string CannotBe(string file, bool writing) => writing
        ? $"Det går inte att skriva databasen {file}: välj en annan plats med --db FIL."
        : $"Det går inte att läsa databasen {file}: se efter att du får läsa filen och mappen den ligger i, eller välj en annan med --db FIL.";
}
