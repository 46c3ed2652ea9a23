using System.Globalization;
using Dapper;

namespace Indicators.Store;

/// <summary>The values: rows arrive, a whole KPI is merged at a time, and any earlier state can be read back.</summary>
public sealed class MeasurementStore(Database database)
{
    // A cell differs when its number changed, also to or from missing. Written so that any SQL database takes it (SQLite's IS NOT is its own).
    private const string NumberDiffers = "(m.value <> a.value OR (m.value IS NULL) <> (a.value IS NULL))";

    private const string SameCell = "m.kpi = a.kpi AND m.municipality = a.municipality AND m.year = a.year AND m.gender = a.gender";

    /// <summary>Throws away what an interrupted run left waiting.</summary>
    public void ClearArrivals()
    {
        using var connection = database.Open();
        connection.Execute("DELETE FROM arrival");
    }

    /// <summary>Lets rows wait until their KPI is complete; puts them in order. A cell that arrives twice is a fault of the answer and fails.</summary>
    public void Arrive(List<Measurement> rows)
    {
        // Kolada's order is by year before area; in the table's own order the rows go in several times as fast.
        rows.Sort(ByKey);
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        ArrivalInsert.Write(connection, rows);
        transaction.Commit();
    }

    /// <summary>How many values (not missing) wait for a KPI, and how many are stored.</summary>
    public (int Arrived, int Stored) Count(string kpi)
    {
        const string sql = """
            SELECT (SELECT COUNT(value) FROM arrival WHERE kpi = @kpi) AS arrived,
                   (SELECT COUNT(value) FROM measurement WHERE kpi = @kpi) AS stored
            """;
        using var connection = database.Open();
        return connection.QuerySingle<(int, int)>(sql, new { kpi });
    }

    /// <summary>
    /// Merges a KPI whose answers are all in, in one transaction: changed and withdrawn cells move to history, new ones are added.
    /// A cell that no longer arrives is withdrawn. Merging the same rows twice changes nothing the second time.
    /// </summary>
    public Merged Merge(string kpi, DateTimeOffset asOf)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        var at = new { kpi, asOf = StockholmTime.Text(asOf) };

        const string add = """
            INSERT INTO measurement (kpi, municipality, year, gender, value, status, known_from)
            SELECT kpi, municipality, year, gender, value, status, @asOf FROM arrival WHERE kpi = @kpi
            """;
        const string count = $"""
            SELECT COUNT(*) AS cells,
                   COUNT(m.kpi) AS known,
                   COUNT(CASE WHEN m.kpi IS NOT NULL AND {NumberDiffers} THEN 1 END) AS revised,
                   COUNT(CASE WHEN m.kpi IS NOT NULL AND ({NumberDiffers} OR m.status <> a.status) THEN 1 END) AS changed
            FROM arrival a LEFT JOIN measurement m ON {SameCell}
            WHERE a.kpi = @kpi
            """;
        const string keepChanged = $"""
            INSERT INTO measurement_history (kpi, municipality, year, gender, value, status, known_from, known_to)
            SELECT m.kpi, m.municipality, m.year, m.gender, m.value, m.status, m.known_from, @asOf
            FROM measurement m JOIN arrival a ON {SameCell}
            WHERE m.kpi = @kpi AND ({NumberDiffers} OR m.status <> a.status)
            """;
        const string keepWithdrawn = $"""
            INSERT INTO measurement_history (kpi, municipality, year, gender, value, status, known_from, known_to)
            SELECT m.kpi, m.municipality, m.year, m.gender, m.value, m.status, m.known_from, @asOf
            FROM measurement m
            WHERE m.kpi = @kpi AND NOT EXISTS (SELECT 1 FROM arrival a WHERE {SameCell})
            """;
        const string withdraw = """
            DELETE FROM measurement
            WHERE kpi = @kpi AND NOT EXISTS (
                SELECT 1 FROM arrival a
                WHERE a.kpi = measurement.kpi AND a.municipality = measurement.municipality
                  AND a.year = measurement.year AND a.gender = measurement.gender)
            """;
        const string write = $"""
            INSERT INTO measurement (kpi, municipality, year, gender, value, status, known_from)
            SELECT a.kpi, a.municipality, a.year, a.gender, a.value, a.status, @asOf
            FROM arrival a LEFT JOIN measurement m ON {SameCell}
            WHERE a.kpi = @kpi AND (m.kpi IS NULL OR {NumberDiffers} OR m.status <> a.status)
            ON CONFLICT (kpi, municipality, year, gender)
            DO UPDATE SET value = excluded.value, status = excluded.status, known_from = excluded.known_from
            """;

        var stored = connection.ExecuteScalar<long>("SELECT COUNT(*) FROM measurement WHERE kpi = @kpi", at, transaction);
        long cells, known = 0, revised = 0;
        if (stored == 0)
        {
            cells = connection.Execute(add, at, transaction);   // nothing to compare with
        }
        else
        {
            (cells, known, revised, var changed) = connection.QuerySingle<(long, long, long, long)>(count, at, transaction);
            if (changed > 0)
            {
                connection.Execute(keepChanged, at, transaction);
            }

            if (stored > known)
            {
                connection.Execute(keepWithdrawn, at, transaction);
                connection.Execute(withdraw, at, transaction);
            }

            if (cells > known || changed > 0)
            {
                connection.Execute(write, at, transaction);
            }
        }

        connection.Execute("DELETE FROM arrival WHERE kpi = @kpi", at, transaction);
        transaction.Commit();
        return new Merged { Cells = (int)cells, Added = (int)(cells - known), Revised = (int)revised, Withdrawn = (int)(stored - known) };
    }

    /// <summary>Those of some KPIs that have a value for women or men.</summary>
    public IReadOnlySet<string> WithGenders(IReadOnlyCollection<string> kpis)
    {
        const string sql = "SELECT DISTINCT kpi FROM measurement WHERE kpi IN @kpis AND gender <> 'T' AND value IS NOT NULL";
        using var connection = database.Open();
        return connection.Query<string>(sql, new { kpis }).ToHashSet();
    }

    /// <summary>Every cell of some KPIs as it was known at an instant.</summary>
    public IReadOnlyList<Measurement> Read(IReadOnlyCollection<string> kpis, DateTimeOffset asOf)
    {
        // Numbered by place: ?1 is the instant, and the KPIs follow.
        var places = string.Join(", ", kpis.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"?{i + 2}")));
        using var connection = database.Open();
        return KnownCells.Read(connection, KnownAt(Cell, $"({places})", "?1"), [StockholmTime.Text(asOf), .. kpis]);
    }

    /// <summary>The same in order of KPI, area, year and gender, with the time each is known from.</summary>
    public IReadOnlyList<KnownMeasurement> ReadKnown(IReadOnlyCollection<string> kpis, DateTimeOffset asOf)
    {
        var sql = $"{KnownAt(Cell + ", known_from AS KnownFrom")} ORDER BY 1, 2, 3, 4";
        using var connection = database.Open();
        return connection.Query<KnownMeasurement>(sql, new { kpis, asOf = StockholmTime.Text(asOf) }).AsList();
    }

    private const string Cell = "kpi, municipality, year, gender, value, status";

    // Columns of what stood at an instant: what stands since before it, and what has changed or gone after it.
    private static string KnownAt(string columns, string kpis = "@kpis", string asOf = "@asOf") => $"""
        SELECT {columns} FROM measurement
        WHERE kpi IN {kpis} AND known_from <= {asOf}
        UNION ALL
        SELECT {columns} FROM measurement_history
        WHERE kpi IN {kpis} AND known_from <= {asOf} AND known_to > {asOf}
        """;

    private static int ByKey(Measurement one, Measurement other) =>
        string.CompareOrdinal(one.Kpi, other.Kpi) is var kpi and not 0 ? kpi
        : string.CompareOrdinal(one.Municipality, other.Municipality) is var municipality and not 0 ? municipality
        : one.Year != other.Year ? one.Year.CompareTo(other.Year)
        : string.CompareOrdinal(one.Gender, other.Gender);
}

/// <summary>What merging one KPI came to, in cells.</summary>
public sealed record Merged
{
    /// <summary>Cells that arrived, missing ones too.</summary>
    public required int Cells { get; init; }

    /// <summary>Cells not known before.</summary>
    public required int Added { get; init; }

    /// <summary>Cells whose number changed, also to or from missing.</summary>
    public required int Revised { get; init; }

    /// <summary>Cells that were known and no longer arrive.</summary>
    public required int Withdrawn { get; init; }

    /// <summary>Cells that stand as they did.</summary>
    public int Unchanged => Cells - Added - Revised;
}
