using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Indicators.Store;

/// <summary>Reads cells by SQLite's own calls: every view and report waits for them, a hundred thousand at a time.</summary>
/// <remarks>130 000 cells took 0.25 s by Dapper, which makes four new texts of each; here a KPI's and an area's text is one for all its cells.</remarks>
internal sealed class KnownCells
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The rows of a query that gives KPI, area, year, gender, value and status, its parameters given in order.</summary>
    public static List<Measurement> Read(SqliteConnection connection, string sql, IEnumerable<string> parameters)
    {
        var database = connection.Handle!;
        Check(database, raw.sqlite3_prepare_v2(database, sql, out var statement));
        using (statement)
        {
            foreach (var (value, i) in parameters.Select((value, i) => (value, i)))
            {
                Check(database, raw.sqlite3_bind_text(statement, i + 1, value));
            }

            return new KnownCells().Rows(database, statement);
        }
    }

    private List<Measurement> Rows(sqlite3 database, sqlite3_stmt statement)
    {
        var rows = new List<Measurement>();
        var (kpi, area, status) = ("", "", "");
        int outcome;
        while ((outcome = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
        {
            kpi = Same(raw.sqlite3_column_blob(statement, 0), kpi);
            area = Same(raw.sqlite3_column_blob(statement, 1), area);
            status = Same(raw.sqlite3_column_blob(statement, 5), status);
            rows.Add(new Measurement
            {
                Kpi = kpi,
                Municipality = area,
                Year = raw.sqlite3_column_int(statement, 2),
                Gender = raw.sqlite3_column_blob(statement, 3) switch { [(byte)'T'] => "T", [(byte)'K'] => "K", _ => "M" },
                Value = raw.sqlite3_column_type(statement, 4) == raw.SQLITE_NULL ? null : raw.sqlite3_column_double(statement, 4),
                Status = status,
            });
        }

        if (outcome != raw.SQLITE_DONE)
        {
            Check(database, raw.sqlite3_reset(statement));   // it gives the fault of the step again
        }

        return rows;
    }

    // The text of the row before when it is the same, else one that is shared by all who have it.
    private string Same(ReadOnlySpan<byte> utf8, string before)
    {
        if (utf8.Length == before.Length && Ascii.Equals(utf8, before))
        {
            return before;
        }

        var text = Encoding.UTF8.GetString(utf8);
        if (!texts.TryGetValue(text, out var known))
        {
            texts.Add(text, text);
            known = text;
        }

        return known;
    }

    private static void Check(sqlite3 database, int outcome) => SqliteException.ThrowExceptionForRC(outcome, database);
}
