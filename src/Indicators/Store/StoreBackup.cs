using Indicators.Wording.Faults;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>A copy of the store at one instant, made while others read and write it, by SQLite's own means.</summary>
public static class StoreBackup
{
    // The store's own files, and what SQLite and the lock lay beside it.
    private static readonly string[] OfStore = ["", "-wal", "-shm", "-journal", "-lock", "-lock-holder"];

    /// <summary>Copies a store to one whole file: made beside its place, checked, and moved there.</summary>
    /// <returns>The copy's bytes, and the time of its newest figures; null when it has none.</returns>
    /// <exception cref="UserException">There is no store, the place is the store's own or holds something else than an earlier copy, or it
    /// cannot be written.</exception>
    public static (long Bytes, DateTimeOffset? AsOf) Copy(string databaseFile, string to)
    {
        if (!File.Exists(databaseFile))
        {
            throw UserException.Invalid(StoreWords.NothingToCopy(databaseFile));
        }

        var (real, place) = (Real(databaseFile), Real(to));
        if (
            OfStore.Any(end =>
                string.Equals(real + end, place, OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            throw UserException.Invalid(StoreWords.CopyIsStore(to));
        }

        RefuseOther(to);
        RefuseUsed(to, place);
        var beside = place + ".tmp";
        try
        {
            PrivateFile.Folder(Path.GetDirectoryName(place)!);
            File.Delete(beside);
            var asOf = CopyBeside(databaseFile, beside);
            // Asked again: the copying takes its time.
            RefuseUsed(to, place);
            File.Move(beside, place, overwrite: true);
            return (new FileInfo(place).Length, asOf);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }

            throw StoreFaults.Damage(databaseFile, failure) ?? new UserException(ExitCode.Failed, StoreWords.CopyFails(to), failure);
        }
    }

    // What is replaced must be an earlier copy: our store, or nothing.
    private static void RefuseOther(string to)
    {
        StoreFile.RefuseForeign(to);
        if (File.Exists(to))
        {
            StoreFile.OpenToRead(to).Dispose();
        }
    }

    // Who uses it is told by locks, and not by what a reading or a crash has left beside it: our own lock, held by whoever writes in it,
    // and SQLite's. A file that nobody uses takes its log in and leaves nothing beside itself.
    private static void RefuseUsed(string to, string place)
    {
        if (!File.Exists(place))
        {
            return;
        }

        if (StoreLock.IsHeld(place) || !StoreFile.IsAlone(place))
        {
            throw UserException.Invalid(StoreWords.CopyIsUsed(to));
        }
    }

    private static DateTimeOffset? CopyBeside(string databaseFile, string beside)
    {
        using (var store = StoreFile.OpenToRead(databaseFile))
        {
            store.KnownEdition();
            store.CopyTo(beside);
        }

        using var session = ReadSession.Open(beside);
        return session.Runs.NewestCopy();
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
        var target =
            File.Exists(here) ? File.ResolveLinkTarget(here, returnFinalTarget: true)
            : Directory.Exists(here) ? Directory.ResolveLinkTarget(here, returnFinalTarget: true)
            : null;
        return target is null ? here : Real(target.FullName);
    }
}
