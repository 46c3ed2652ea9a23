using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>A copy of the store at one instant, made while others read and write it, by SQLite's own means.</summary>
public static class StoreBackup
{
    // The store's own files, and what SQLite and the lock lay beside it.
    private static readonly string[] OfStore = ["", "-wal", "-shm", "-journal", "-lock", "-lock-holder"];

    /// <summary>Copies a store to one whole file: made beside its place, checked, and moved there.</summary>
    /// <returns>The copy's bytes, and the time of its newest figures; null when it has none.</returns>
    /// <exception cref="UserException">There is no store, the place is the store's own or holds something else than an earlier copy, or it cannot be written.</exception>
    public static (long Bytes, DateTimeOffset? AsOf) Copy(string databaseFile, string to)
    {
        if (!File.Exists(databaseFile))
        {
            throw UserException.Invalid($"Det finns ingen databas {databaseFile} att kopiera. Ange den med --db FIL.");
        }

        var (real, place) = (Real(databaseFile), Real(to));
        if (OfStore.Any(end => string.Equals(real + end, place, OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)))
        {
            throw UserException.Invalid($"{to} är databasen själv, eller hör till den. Välj en annan fil för säkerhetskopian.");
        }

        Database.Refuse(to);
        if (File.Exists(place + "-wal"))
        {
            throw UserException.Invalid($"{to} är en databas som används. Välj en annan fil för säkerhetskopian.");
        }

        var beside = place + ".tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Delete(beside);
            var asOf = CopyBeside(databaseFile, beside);
            File.Move(beside, place, overwrite: true);
            return (new FileInfo(place).Length, asOf);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            throw new UserException(ExitCode.Failed, $"Säkerhetskopian {to} gick inte att skriva: se efter att mappen går att skriva i och att disken inte är full.", failure);
        }
    }

    private static DateTimeOffset? CopyBeside(string databaseFile, string beside)
    {
        using var database = Database.OpenToRead(databaseFile);
        using var store = database.Open();
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = beside, Pooling = false }.ToString());
        copy.Open();
        store.BackupDatabase(copy);
        // One file, that can be carried anywhere by itself; the program turns the write-ahead log on again when it opens it.
        copy.Execute("PRAGMA journal_mode = DELETE");
        return copy.ExecuteScalar<string>("PRAGMA quick_check") == "ok"
            ? copy.ExecuteScalar<string?>("SELECT MAX(as_of) FROM run WHERE outcome IN ('complete', 'partial')") is { } newest ? StockholmTime.Read(newest) : null
            : throw new IOException("The copy is not sound.");
    }

    // With the links of every folder on the way followed: the store may be reached by more than one path.
    private static string Real(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        var here = Path.Combine(Real(folder), Path.GetFileName(full));
        var target = File.Exists(here) ? File.ResolveLinkTarget(here, returnFinalTarget: true)
            : Directory.Exists(here) ? Directory.ResolveLinkTarget(here, returnFinalTarget: true)
            : null;
        return target is null ? here : Real(target.FullName);
    }
}
