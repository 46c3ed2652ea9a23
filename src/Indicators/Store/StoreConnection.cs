using System.Diagnostics;
using System.Globalization;
using Dapper;
using Indicators.Wording.Faults;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>
/// One connection to the store. Whatever is asked of SQLite is asked through here, so that its faults become sentences in one place.
/// </summary>
/// <param name="connection">Open; closed with this.</param>
/// <param name="file">Named in the sentences.</param>
/// <param name="writing">Whether it may write.</param>
internal sealed class StoreConnection(SqliteConnection connection, string file, bool writing) : IDisposable
{
    // Between two tries to begin.
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(1);

    /// <summary>The store's file, or what stands for one.</summary>
    public string File => file;

    /// <summary>Asks something.</summary>
    /// <exception cref="UserException">The file is damaged, held, or cannot be read or written.</exception>
    public T Ask<T>(Func<SqliteConnection, T> question) => StoreFaults.Told(file, writing, () => question(connection));

    /// <summary>Does something.</summary>
    /// <exception cref="UserException">As <see cref="Ask"/>.</exception>
    public void Do(Action<SqliteConnection> work) =>
        Ask(open =>
        {
            work(open);
            return true;
        });

    /// <summary>Does all of something or nothing: another process that would write waits from the beginning.</summary>
    /// <exception cref="UserException">As <see cref="Ask"/>; nothing was changed.</exception>
    public void Together(Action work, bool stays = true) =>
        Do(open =>
        {
            Begin(open);
            try
            {
                work();
                open.Execute(stays ? "COMMIT" : "ROLLBACK");
            }
            catch
            {
                Undo(open);
                throw;
            }
        });

    /// <summary>Looks through all pages: ten milliseconds a megabyte.</summary>
    /// <exception cref="UserException">The file is damaged.</exception>
    public void RefuseDamaged() => Do(RefuseDamaged);

    /// <summary>How many of <see cref="Schema.Steps"/> the store has taken.</summary>
    public int Edition() => Ask(open => open.ExecuteScalar<int>("PRAGMA user_version"));

    /// <summary>The edition, for a program of this edition or a newer one.</summary>
    /// <exception cref="UserException">The store is of a newer edition than this program.</exception>
    public int KnownEdition() =>
        Edition() is var edition && edition <= Schema.Steps.Count ? edition : throw UserException.Invalid(StoreWords.Newer(file));

    /// <summary>Takes the steps that are left, within the transaction that is open.</summary>
    public void TakeSteps() =>
        Do(open =>
        {
            for (var step = KnownEdition(); step < Schema.Steps.Count; step++)
            {
                open.Execute(Schema.Steps[step]);
                open.Execute(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {step + 1};"
                    )
                );
            }
        });

    /// <summary>
    /// Copies the store as it stands to a new file: one whole file, that can be carried anywhere by itself. The faults of the copying are
    /// the caller's to tell.
    /// </summary>
    /// <exception cref="SqliteException">The store is damaged, or the copy cannot be written.</exception>
    public void CopyTo(string to)
    {
        System.IO.File.Delete(to);
        PrivateFile.Make(to);
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = to, Pooling = false }.ToString());
        copy.Open();
        connection.BackupDatabase(copy);
        // The program turns the write-ahead log on again when it opens the file to write.
        copy.Execute("PRAGMA journal_mode = DELETE");
        RefuseDamaged(copy);
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private static void RefuseDamaged(SqliteConnection open)
    {
        if (open.ExecuteScalar<string>("PRAGMA quick_check(1)") != "ok")
        {
            throw new SqliteException("It is not sound.", StoreFaults.Corrupt);
        }
    }

    // SQLite asks again ever more seldom, every tenth of a second at last, and so misses the turn that a fetch leaves between two KPIs.
    private static void Begin(SqliteConnection open)
    {
        const string begin = "BEGIN IMMEDIATE";
        var waited = Stopwatch.StartNew();
        SQLitePCL.raw.sqlite3_busy_timeout(open.Handle!, 0);
        int came;
        while ((came = SQLitePCL.raw.sqlite3_exec(open.Handle!, begin)) == StoreFaults.Busy && waited.Elapsed < StoreFile.Patience)
        {
            Wait(Between);
        }

        SQLitePCL.raw.sqlite3_busy_timeout(open.Handle!, (int)StoreFile.Patience.TotalMilliseconds);
        SqliteException.ThrowExceptionForRC(came, open.Handle!);
    }

    /// <summary>Leaves the store to whoever waits to write in it, for twice as long as one who waits lets pass between two tries.</summary>
    public static void LetOthers() => Wait(Between * 2);

    // SQLite itself has undone it after some faults, and then there is nothing to undo.
    private static void Undo(SqliteConnection open)
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(open.Handle!) == 0)
        {
            open.Execute("ROLLBACK");
        }
    }

#pragma warning disable RS0030 // Another program's turn comes in the machine's own time; no test moves that clock.
    private static void Wait(TimeSpan time) => Thread.Sleep(time);
#pragma warning restore RS0030
}
