using Dapper;

namespace Indicators.Store;

/// <summary>How new the stored values are. Writes nothing.</summary>
public sealed class FreshnessReader
{
    private readonly StoreConnection store;

    internal FreshnessReader(StoreConnection store) => this.store = store;

    /// <summary>
    /// The totals that have a value, for all areas and years: which of their years is the newest is judged where holes are known.
    /// </summary>
    public IReadOnlyList<Measurement> Totals(IReadOnlyCollection<string> kpis)
    {
        const string sql =
            "SELECT kpi, municipality, year, value FROM measurement WHERE gender = 'T' AND value IS NOT NULL AND kpi IN @kpis";
        var rows = store.Ask(open => open.Query<(string Kpi, string Municipality, long Year, double Value)>(sql, new { kpis }).AsList());
        return
        [
            .. rows.Select(row => new Measurement
            {
                Kpi = row.Kpi,
                Municipality = row.Municipality,
                Year = (int)row.Year,
                Gender = "T",
                Value = row.Value,
                Status = "",
            }),
        ];
    }

    /// <summary>When a total of an area first became known, for each KPI and year that has one: not since when its number stands.</summary>
    public IReadOnlyDictionary<(string Kpi, int Year), DateTimeOffset> KnownFrom(string municipality, IReadOnlyCollection<string> kpis)
    {
        const string sql = """
            SELECT kpi, year, MIN(known_from) AS KnownFrom
            FROM (
                SELECT kpi, year, known_from FROM measurement
                WHERE municipality = @municipality AND gender = 'T' AND value IS NOT NULL AND kpi IN @kpis
                UNION ALL
                SELECT kpi, year, known_from FROM measurement_history
                WHERE municipality = @municipality AND gender = 'T' AND value IS NOT NULL AND kpi IN @kpis) v
            GROUP BY kpi, year
            """;
        return store
            .Ask(open => open.Query<(string Kpi, long Year, string KnownFrom)>(sql, new { municipality, kpis }).AsList())
            .ToDictionary(row => (row.Kpi, (int)row.Year), row => StockholmTime.Read(row.KnownFrom));
    }
}
