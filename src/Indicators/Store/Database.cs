using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>The one door to the store. Opening it makes sure that the file is ours and has the tables of this version.</summary>
public sealed class Database : IDisposable
{
    private static readonly byte[] SqliteMagic = "SQLite format 3\0"u8.ToArray();

    private readonly string connectionString;

    // A store in memory lives as long as one connection to it is open.
    private readonly SqliteConnection? keeper;

    private Database(string connectionString, bool inMemory)
    {
        this.connectionString = connectionString;
        if (inMemory)
        {
            keeper = new SqliteConnection(connectionString);
            keeper.Open();
        }
    }

    /// <summary>Opens a store to write in; makes the file and its folder when they are missing.</summary>
    /// <exception cref="UserException">The file is something else than our store, or cannot be opened.</exception>
    public static Database OpenOrCreate(string file)
    {
        Refuse(file);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            return Prepared(new Database(Connection(file), inMemory: false), file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: 14 or 8 })
        {
            throw new UserException(ExitCode.Failed, $"Det går inte att skriva databasen {file}: välj en annan plats med --db FIL.", failure);
        }
    }

    /// <summary>Opens a store to read. A missing file is an empty store, and none is made.</summary>
    /// <exception cref="UserException">The file is something else than our store.</exception>
    public static Database OpenToRead(string file) => File.Exists(file) ? OpenOrCreate(file) : InMemory();

    /// <summary>An empty store that is gone when it is disposed.</summary>
    public static Database InMemory()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Data Source=store-{Guid.NewGuid():N};Mode=Memory;Cache=Shared");
        return Prepared(new Database(name, inMemory: true), "minnet");
    }

    /// <summary>An open connection with this store's settings.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        // WAL: pages are read while a night's run writes. NORMAL: safe with WAL, and without a sync a commit. busy_timeout: wait for a short writer.
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;");
        return connection;
    }

    /// <inheritdoc/>
    public void Dispose() => keeper?.Dispose();

    private static string Connection(string file)
    {
        return new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(file), Pooling = false }.ToString();
    }

    private static Database Prepared(Database database, string file)
    {
        using var connection = database.Open();
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        if (version > Schema.Steps.Length)
        {
            throw UserException.Invalid($"Databasen {file} är gjord av en nyare version av programmet. Uppdatera programmet, eller välj en annan fil med --db FIL.");
        }

        for (var step = (int)version; step < Schema.Steps.Length; step++)
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute(Schema.Steps[step], transaction: transaction);
            connection.Execute(string.Create(
                CultureInfo.InvariantCulture, $"PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {step + 1};"), transaction: transaction);
            transaction.Commit();
        }

        return database;
    }

    // Looked at before the store is opened for writing, so that a foreign file is never touched.
    internal static void Refuse(string file)
    {
        if (Directory.Exists(file))
        {
            throw UserException.Invalid($"{file} är en mapp. Ange en fil med --db FIL.");
        }

        if (!File.Exists(file) || new FileInfo(file).Length == 0)
        {
            return;
        }

        Span<byte> head = stackalloc byte[SqliteMagic.Length];
        using (var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        {
            if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.SequenceEqual(SqliteMagic))
            {
                throw Foreign(file);
            }
        }

        // Asked through SQLite: after a crash the owner's mark may stand only in the write-ahead log.
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            connection.Open();
            var owner = connection.ExecuteScalar<long>("PRAGMA application_id");
            if (owner != Schema.ApplicationId && connection.ExecuteScalar<long>("SELECT COUNT(*) FROM sqlite_master") > 0)
            {
                throw Foreign(file);
            }
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is 11 or 26)   // SQLITE_CORRUPT, SQLITE_NOTADB
        {
            throw UserException.Invalid($"Databasen {file} är skadad. Lägg tillbaka en säkerhetskopia, eller välj en annan fil med --db FIL.", damaged);
        }
    }

    private static UserException Foreign(string file) =>
        UserException.Invalid($"{file} är inte programmets databas, och den lämnas orörd. Välj en annan fil med --db FIL.");
}
