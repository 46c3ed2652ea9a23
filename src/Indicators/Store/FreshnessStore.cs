using Dapper;

namespace Indicators.Store;

/// <summary>How new the stored values are. Writes nothing.</summary>
public sealed class FreshnessStore(Database database)
{
    /// <summary>The newest year with a total of an area, for each KPI that has any, and when a value for it first became known.</summary>
    public IReadOnlyDictionary<string, Freshness> Of(string municipality, IReadOnlyCollection<string> kpis)
    {
        const string sql = """
            WITH newest AS (
                SELECT kpi, MAX(year) AS year FROM measurement
                WHERE municipality = @municipality AND gender = 'T' AND value IS NOT NULL AND kpi IN @kpis
                GROUP BY kpi)
            SELECT n.kpi, n.year, MIN(v.known_from) AS KnownFrom
            FROM newest n JOIN (
                SELECT kpi, year, known_from FROM measurement WHERE municipality = @municipality AND gender = 'T' AND value IS NOT NULL
                UNION ALL
                SELECT kpi, year, known_from FROM measurement_history WHERE municipality = @municipality AND gender = 'T' AND value IS NOT NULL) v
              ON v.kpi = n.kpi AND v.year = n.year
            GROUP BY n.kpi, n.year
            """;
        using var connection = database.Open();
        return connection.Query<Row>(sql, new { municipality, kpis }).ToDictionary(row => row.Kpi, row => new Freshness((int)row.Year, Moment.Read(row.KnownFrom)));
    }

    /// <summary>The newest year with a total of any area, for each KPI that has one.</summary>
    public IReadOnlyDictionary<string, int> NewestYears(IReadOnlyCollection<string> kpis)
    {
        const string sql = "SELECT kpi, MAX(year) AS year FROM measurement WHERE gender = 'T' AND value IS NOT NULL AND kpi IN @kpis GROUP BY kpi";
        using var connection = database.Open();
        return connection.Query<(string Kpi, long Year)>(sql, new { kpis }).ToDictionary(row => row.Kpi, row => (int)row.Year);
    }

    private sealed record Row
    {
        public required string Kpi { get; init; }

        public required long Year { get; init; }

        public required string KnownFrom { get; init; }
    }
}

/// <summary>How new an area's values of a KPI are.</summary>
/// <param name="Year">The newest year with a value.</param>
/// <param name="KnownFrom">The time of the first copy that had one for that year.</param>
public sealed record Freshness(int Year, DateTimeOffset KnownFrom);
