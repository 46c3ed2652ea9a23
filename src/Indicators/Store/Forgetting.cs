using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store;

/// <summary>
/// The way out when a clock was ahead: Kolada's figures that are dated after an instant are forgotten, and what stood at that instant
/// stands again. What people have reported is not forgotten: it is given the time at which this is done.
/// </summary>
public sealed class Forgetting
{
    // What was current at the instant is either current still, or in the history with an end after it.
    private static readonly string[] Steps =
    [
        "DELETE FROM measurement WHERE known_from > @after",
        """
            INSERT INTO measurement (kpi, municipality, year, gender, value, status, known_from)
            SELECT kpi, municipality, year, gender, value, status, known_from FROM measurement_history
            WHERE known_from <= @after AND known_to > @after
            """,
        "DELETE FROM measurement_history WHERE known_to > @after",
        "DELETE FROM snapshot WHERE known_from > @after",
        "UPDATE snapshot SET known_to = NULL WHERE known_to > @after",
        "DELETE FROM held WHERE since > @after",
        "UPDATE own_report SET known_from = @now WHERE known_from > @after",
        "UPDATE own_report_history SET known_from = @now WHERE known_from > @after",
        "UPDATE own_report_history SET known_to = @now WHERE known_to > @after",
        // The log keeps them, as fetches that came to nothing.
        """
            UPDATE run SET outcome = 'failed', has_written = 0, fault = @fault
            WHERE as_of > @after AND (has_written = 1 OR outcome <> 'failed')
            """,
    ];

    private const string Count = """
        SELECT (SELECT COUNT(*) FROM measurement WHERE known_from > @after) AS Cells,
            (SELECT COUNT(*) FROM measurement_history WHERE known_from <= @after AND known_to > @after) AS Restored,
            (SELECT COUNT(*) FROM snapshot WHERE known_from > @after OR known_to > @after) AS Catalogue,
            (SELECT COUNT(*) FROM run WHERE as_of > @after AND (has_written = 1 OR outcome IN ('complete', 'partial'))) AS Runs,
            (SELECT COUNT(*) FROM own_report WHERE known_from > @after)
                + (SELECT COUNT(*) FROM own_report_history WHERE known_to > @after) AS Own
        """;

    private readonly StoreConnection store;

    internal Forgetting(StoreConnection store) => this.store = store;

    /// <summary>Forgets, all of it or nothing, when a copy of the store as it was lies beside it.</summary>
    /// <param name="after">What is dated later than this.</param>
    /// <param name="now">The time that what people have reported is given.</param>
    /// <returns>What it came to, with the copy's name; null when nothing is dated later, and nothing was done.</returns>
    public Forgotten? After(DateTimeOffset after, DateTimeOffset now)
    {
        var times = new
        {
            after = StockholmTime.Text(after),
            now = StockholmTime.Text(now),
            fault = $"Forgotten {StockholmTime.Text(now)}: dated after {StockholmTime.Text(after)}.",
        };
        var counts = store.Ask(open => open.QuerySingle<Row>(Count, times));
        if (counts.All == 0)
        {
            return null;
        }

        var copy = StoreMigration.CopyBeside(store, "fore-" + now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture));
        store.Together(() => store.Do(open => Take(open, times)));
        return new Forgotten(copy, (int)counts.Cells, (int)counts.Restored, (int)counts.Catalogue, (int)counts.Runs, (int)counts.Own);
    }

    private static void Take(SqliteConnection open, object times)
    {
        foreach (var step in Steps)
        {
            open.Execute(step, times);
        }
    }

    private sealed record Row
    {
        public required long Cells { get; init; }

        public required long Restored { get; init; }

        public required long Catalogue { get; init; }

        public required long Runs { get; init; }

        public required long Own { get; init; }

        public long All => Cells + Restored + Catalogue + Runs + Own;
    }
}

/// <summary>What was forgotten.</summary>
/// <param name="Copy">The file with the store as it was before.</param>
/// <param name="Values">Values that are gone.</param>
/// <param name="Restored">Values that stand again as they did before.</param>
/// <param name="Catalogue">Versions of KPIs, areas and groups that are gone, or stand again.</param>
/// <param name="Runs">Fetches that the log now tells as failed.</param>
/// <param name="Own">What people have reported, that has been given another time.</param>
public sealed record Forgotten(string Copy, int Values, int Restored, int Catalogue, int Runs, int Own);
