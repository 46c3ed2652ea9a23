using Dapper;

namespace Indicators.Store;

/// <summary>Notes what is held back, and what no longer is.</summary>
public sealed class HeldWriter
{
    private readonly StoreConnection store;

    internal HeldWriter(StoreConnection store) => this.store = store;

    /// <summary>
    /// Notes what has been written and what is held back of the same answers. What was held back before keeps its first day.
    /// </summary>
    public void Note(IEnumerable<string> written, IEnumerable<HeldBack> held, DateTimeOffset asOf) =>
        store.Do(open =>
        {
            const string sql = """
                INSERT INTO held (kpi, since, reason, withdrawn, revised, outside, stored, arrived)
                VALUES (@Kpi, @since, @Reason, @Withdrawn, @Revised, @Outside, @Stored, @Arrived)
                ON CONFLICT (kpi) DO UPDATE SET reason = excluded.reason, withdrawn = excluded.withdrawn, revised = excluded.revised,
                    outside = excluded.outside, stored = excluded.stored, arrived = excluded.arrived
                """;
            open.Execute("DELETE FROM held WHERE kpi IN @written", new { written });
            foreach (var one in held)
            {
                open.Execute(
                    sql,
                    new
                    {
                        one.Kpi,
                        since = StockholmTime.Text(asOf),
                        one.Reason,
                        one.Withdrawn,
                        one.Revised,
                        one.Outside,
                        one.Stored,
                        one.Arrived,
                    }
                );
            }
        });
}
