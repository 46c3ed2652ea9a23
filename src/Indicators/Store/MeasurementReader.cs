using System.Globalization;
using Dapper;

namespace Indicators.Store;

/// <summary>The values, as they stand and as they stood at any instant.</summary>
public sealed class MeasurementReader
{
    private const string Cell = "kpi, municipality, year, gender, value, status";

    private readonly StoreConnection store;

    internal MeasurementReader(StoreConnection store) => this.store = store;

    /// <summary>Those of some KPIs that have a value for women or men.</summary>
    public IReadOnlySet<string> WithGenders(IReadOnlyCollection<string> kpis)
    {
        const string sql = "SELECT DISTINCT kpi FROM measurement WHERE kpi IN @kpis AND gender <> 'T' AND value IS NOT NULL";
        return store.Ask(open => open.Query<string>(sql, new { kpis }).ToHashSet());
    }

    /// <summary>Every cell of some KPIs as it was known at an instant.</summary>
    public IReadOnlyList<Measurement> Read(IReadOnlyCollection<string> kpis, DateTimeOffset asOf)
    {
        // Numbered by place: ?1 is the instant, and the KPIs follow.
        var places = string.Join(", ", kpis.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"?{i + 2}")));
        return store.Ask(open =>
        {
            using var rows = new Statement(open, KnownAt(Cell, $"({places})", "?1"));
            rows.Bind(1, StockholmTime.Text(asOf));
            foreach (var (kpi, i) in kpis.Select((kpi, i) => (kpi, i)))
            {
                rows.Bind(i + 2, kpi);
            }

            return CellScan.Read(rows);
        });
    }

    /// <summary>The same in order of KPI, area, year and gender, with the time each is known from.</summary>
    public IReadOnlyList<KnownMeasurement> ReadKnown(IReadOnlyCollection<string> kpis, DateTimeOffset asOf)
    {
        var sql = $"{KnownAt(Cell + ", known_from AS KnownFrom")} ORDER BY 1, 2, 3, 4";
        return store.Ask(open => open.Query<KnownMeasurement>(sql, new { kpis, asOf = StockholmTime.Text(asOf) }).AsList());
    }

    // Columns of what stood at an instant: what stands since before it, and what has changed or gone after it.
    private static string KnownAt(string columns, string kpis = "@kpis", string asOf = "@asOf") =>
        $"""
            SELECT {columns} FROM measurement
            WHERE kpi IN {kpis} AND known_from <= {asOf}
            UNION ALL
            SELECT {columns} FROM measurement_history
            WHERE kpi IN {kpis} AND known_from <= {asOf} AND known_to > {asOf}
            """;
}
