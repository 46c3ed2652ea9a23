using Dapper;
using Indicators.Wording.Faults;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>The file that a store lies in: whether it is ours, and a connection to it.</summary>
internal static class StoreFile
{
    // For a short writer: ours take turns by a lock of their own, so it is another program.
    private const int SecondsToWait = 5;

    /// <summary>How long another that writes is waited for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(SecondsToWait);

    private static readonly byte[] SqliteMagic = "SQLite format 3\0"u8.ToArray();

    /// <summary>A connection that cannot write, and whose first question has been answered.</summary>
    /// <exception cref="UserException">The file is something else than our store, is damaged, or cannot be read.</exception>
    public static StoreConnection OpenToRead(string file)
    {
        RefuseForeign(file);
        return StoreFaults.Told(
            file,
            writing: false,
            () =>
            {
                try
                {
                    return Owned(Open(Path.GetFullPath(file), SqliteOpenMode.ReadOnly), file);
                }
                catch (SqliteException fault) when (fault.SqliteErrorCode is StoreFaults.CannotOpen or StoreFaults.ReadOnly)
                {
                    if (!IsAtRest(file))
                    {
                        throw new UserException(ExitCode.Failed, StoreWords.NotAtRest(file), fault);
                    }

                    // A folder that nobody may write in: SQLite has nowhere to keep its lock, and needs none, for nobody else writes there
                    // either.
                    return Owned(Open(new Uri(Path.GetFullPath(file)).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly), file);
                }
            }
        );
    }

    /// <summary>A connection that writes; makes the file when it is missing.</summary>
    public static StoreConnection OpenToWrite(string file)
    {
        PrivateFile.Make(file); // SQLite gives what it lays beside the file the same rights
        var connection = Open(Path.GetFullPath(file), SqliteOpenMode.ReadWriteCreate);
        // WAL: pages are read while a night's run writes. NORMAL: safe with WAL, and without a sync a commit.
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
        return new StoreConnection(connection, file, writing: true);
    }

    /// <summary>
    /// Whether nobody has a store open. What lies in its write-ahead log is then taken into the file, and nothing is left beside it.
    /// </summary>
    public static bool IsAlone(string file)
    {
        using var connection = Open(Path.GetFullPath(file), SqliteOpenMode.ReadWrite);
        try
        {
            connection.DefaultTimeout = 1;
            connection.Execute("PRAGMA busy_timeout = 0");
            return connection.ExecuteScalar<string>("PRAGMA journal_mode = DELETE") == "delete"
                && connection.Execute("BEGIN EXCLUSIVE; ROLLBACK") <= 0;
        }
        catch (SqliteException held) when (held.SqliteErrorCode is 5 or 6) // SQLITE_BUSY, SQLITE_LOCKED
        {
            return false;
        }
    }

    /// <summary>A store in memory, with no tables yet; gone when it is disposed.</summary>
    public static StoreConnection InMemory() => new(Open(":memory:", SqliteOpenMode.Memory), "minnet", writing: true);

    /// <summary>Refuses a folder, and a file that SQLite did not write.</summary>
    public static void RefuseForeign(string file)
    {
        if (Directory.Exists(file))
        {
            throw UserException.Invalid(StoreWords.IsFolder(file));
        }

        if (!File.Exists(file))
        {
            return;
        }

        StoreFaults.Told(
            file,
            writing: false,
            () =>
            {
                Span<byte> head = stackalloc byte[SqliteMagic.Length];
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
                return length == 0 || head.SequenceEqual(SqliteMagic) ? true : throw Foreign(file);
            }
        );
    }

    // Asked through SQLite: after a crash the owner's mark may stand only in the write-ahead log.
    private static StoreConnection Owned(SqliteConnection connection, string file)
    {
        try
        {
            // The tables first: they come with the owner's mark, so whoever looks while another start makes them sees either neither or
            // both.
            var tables = connection.ExecuteScalar<long>("SELECT COUNT(*) FROM sqlite_master");
            return tables == 0 || connection.ExecuteScalar<long>("PRAGMA application_id") == Schema.ApplicationId
                ? new StoreConnection(connection, file, writing: false)
                : throw Foreign(file);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Open(string source, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = source,
                Mode = mode,
                Pooling = false,
                DefaultTimeout = SecondsToWait,
            }.ToString()
        );
        try
        {
            connection.Open();
            connection.Execute($"PRAGMA busy_timeout = {SecondsToWait}000");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // All that was written is in the file itself, and nothing waits in the write-ahead log.
    private static bool IsAtRest(string file) => new FileInfo(file + "-wal") is var log && (!log.Exists || log.Length == 0);

    private static UserException Foreign(string file) => UserException.Invalid(StoreWords.Foreign(file));
}
