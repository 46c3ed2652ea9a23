using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Indicators.Store;

/// <summary>Puts rows into <c>arrival</c>, many a statement, by SQLite's own calls. Every cell of a fetch goes through here, so this is where its speed is decided.</summary>
/// <remarks>
/// A quarter of a million cells took 0.72 s with a command a row, which looks up each parameter by its name and boxes each value;
/// 0.46 s by SQLite's own calls; 0.31 s with 32 rows a statement, and no less with 400.
/// </remarks>
internal static class ArrivalInsert
{
    private const int RowsAtOnce = 32;

    private const int Columns = 6;

    /// <summary>Writes rows within the connection's transaction. A fault is the <see cref="SqliteException"/> that a command would give.</summary>
    public static void Write(SqliteConnection connection, List<Measurement> rows)
    {
        var database = connection.Handle!;
        using var many = Prepare(database, RowsAtOnce);
        using var one = Prepare(database, 1);
        var written = 0;
        while (written < rows.Count)
        {
            var (statement, count) = rows.Count - written >= RowsAtOnce ? (many, RowsAtOnce) : (one, 1);
            for (var i = 0; i < count; i++)
            {
                Bind(database, statement, i * Columns, rows[written + i]);
            }

            if (raw.sqlite3_step(statement) != raw.SQLITE_DONE)
            {
                Check(database, raw.sqlite3_reset(statement));   // it gives the fault of the step again
            }

            Check(database, raw.sqlite3_reset(statement));
            written += count;
        }
    }

    private static sqlite3_stmt Prepare(sqlite3 database, int rows)
    {
        var places = string.Join(", ", Enumerable.Repeat("(?, ?, ?, ?, ?, ?)", rows));
        Check(database, raw.sqlite3_prepare_v2(database, $"INSERT INTO arrival (kpi, municipality, year, gender, value, status) VALUES {places}", out var statement));
        return statement;
    }

    // Places are counted from 1.
    private static void Bind(sqlite3 database, sqlite3_stmt statement, int before, Measurement row)
    {
        Check(database, raw.sqlite3_bind_text(statement, before + 1, row.Kpi));
        Check(database, raw.sqlite3_bind_text(statement, before + 2, row.Municipality));
        Check(database, raw.sqlite3_bind_int(statement, before + 3, row.Year));
        Check(database, raw.sqlite3_bind_text(statement, before + 4, row.Gender));
        Check(database, row.Value is { } value ? raw.sqlite3_bind_double(statement, before + 5, value) : raw.sqlite3_bind_null(statement, before + 5));
        Check(database, raw.sqlite3_bind_text(statement, before + 6, row.Status));
    }

    private static void Check(sqlite3 database, int outcome) => SqliteException.ThrowExceptionForRC(outcome, database);
}
