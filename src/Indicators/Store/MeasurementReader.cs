using System.Globalization;
using Dapper;

namespace Indicators.Store;

/// <summary>The values, as they stand and as they stood at any instant.</summary>
public sealed class MeasurementReader
{
    private const string Cell = "kpi, municipality, year, gender, value, status";

    private readonly StoreConnection store;

    internal MeasurementReader(StoreConnection store) => this.store = store;

    /// <summary>Every KPI that has any cell.</summary>
    public IReadOnlySet<string> Kpis()
    {
        // From one to the next by the key, without a look at the cells between.
        const string sql = """
            WITH RECURSIVE one (kpi) AS (
                SELECT MIN(kpi) FROM measurement
                UNION ALL
                SELECT (SELECT MIN(kpi) FROM measurement WHERE kpi > one.kpi) FROM one WHERE one.kpi IS NOT NULL)
            SELECT kpi FROM one WHERE kpi IS NOT NULL
            """;
        return store.Ask(open => open.Query<string>(sql).ToHashSet());
    }

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

    /// <summary>Some cells of one KPI as they were known at an instant, in the same order: only those rows are read.</summary>
    public IReadOnlyList<KnownMeasurement> ReadKnown(CellQuestion asked, DateTimeOffset asOf)
    {
        // Numbered by place: ?1 is the instant, ?2 the KPI, ?3 and ?4 the years, and the areas and genders follow.
        string Places(int first, int count) =>
            string.Join(", ", Enumerable.Range(first, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"?{i}")));
        var (areas, genders) = (asked.Municipalities.Count, asked.Genders.Count);
        var also =
            "AND year BETWEEN ?3 AND ?4"
            + (areas == 0 ? "" : $" AND municipality IN ({Places(5, areas)})")
            + (genders == 0 ? "" : $" AND gender IN ({Places(5 + areas, genders)})");
        var sql = $"{KnownAt(Cell + ", known_from", "(?2)", "?1", also)} ORDER BY 1, 2, 3, 4";
        return store.Ask(open =>
        {
            using var rows = new Statement(open, sql);
            rows.Bind(1, StockholmTime.Text(asOf));
            rows.Bind(2, asked.Kpi);
            rows.Bind(3, asked.From);
            rows.Bind(4, asked.To);
            foreach (var (text, i) in asked.Municipalities.Concat(asked.Genders).Select((text, i) => (text, i)))
            {
                rows.Bind(5 + i, text);
            }

            var cells = new List<KnownMeasurement>();
            while (rows.Next())
            {
                cells.Add(
                    new KnownMeasurement
                    {
                        Kpi = asked.Kpi,
                        Municipality = rows.Text(1),
                        Year = rows.Int(2),
                        Gender = rows.Text(3),
                        Value = rows.Number(4),
                        Status = rows.Text(5),
                        KnownFrom = rows.Text(6),
                    }
                );
            }

            return cells;
        });
    }

    // Columns of what stood at an instant: what stands since before it, and what has changed or gone after it.
    private static string KnownAt(string columns, string kpis = "@kpis", string asOf = "@asOf", string also = "") =>
        $"""
            SELECT {columns} FROM measurement
            WHERE kpi IN {kpis} AND known_from <= {asOf} {also}
            UNION ALL
            SELECT {columns} FROM measurement_history
            WHERE kpi IN {kpis} AND known_from <= {asOf} AND known_to > {asOf} {also}
            """;
}
