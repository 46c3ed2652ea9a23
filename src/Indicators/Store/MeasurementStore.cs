using Dapper;
using Microsoft.Data.Sqlite;

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

    /// <summary>Lets rows wait until their KPI is complete; returns how many. A cell that arrives twice is a fault of the answer and fails.</summary>
    public async Task<int> ArriveAsync(IAsyncEnumerable<Measurement> rows, CancellationToken cancellationToken)
    {
        // Kolada's order is by year before area; in the table's own order the rows go in several times as fast.
        var sorted = await rows
            .OrderBy(row => row.Kpi, StringComparer.Ordinal).ThenBy(row => row.Municipality, StringComparer.Ordinal)
            .ThenBy(row => row.Year).ThenBy(row => row.Gender, StringComparer.Ordinal).ToListAsync(cancellationToken);
        await using var connection = database.Open();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(cancellationToken);
        // One prepared statement for all rows: Dapper binds anew for each, which costs about twice the time on a quarter of a million.
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText =
            "INSERT INTO arrival (kpi, municipality, year, gender, value, status) VALUES ($kpi, $municipality, $year, $gender, $value, $status)";
        SqliteParameter[] cell =
        [
            new("$kpi", SqliteType.Text), new("$municipality", SqliteType.Text), new("$year", SqliteType.Integer),
            new("$gender", SqliteType.Text), new("$value", SqliteType.Real), new("$status", SqliteType.Text),
        ];
        insert.Parameters.AddRange(cell);
        foreach (var row in sorted)
        {
            cell[0].Value = row.Kpi;
            cell[1].Value = row.Municipality;
            cell[2].Value = row.Year;
            cell[3].Value = row.Gender;
            cell[4].Value = row.Value is { } value ? value : DBNull.Value;
            cell[5].Value = row.Status;
            insert.ExecuteNonQuery();   // in-process: an async call would only add a state machine a row
        }

        await transaction.CommitAsync(cancellationToken);
        return sorted.Count;
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
        var at = new { kpi, asOf = Moment.Text(asOf) };

        const string count = $"""
            SELECT COUNT(*) AS cells,
                   COALESCE(SUM(CASE WHEN m.kpi IS NULL THEN 1 ELSE 0 END), 0) AS added,
                   COALESCE(SUM(CASE WHEN m.kpi IS NOT NULL AND {NumberDiffers} THEN 1 ELSE 0 END), 0) AS revised,
                   COALESCE(SUM(CASE WHEN m.kpi IS NOT NULL AND ({NumberDiffers} OR m.status <> a.status) THEN 1 ELSE 0 END), 0) AS changed,
                   (SELECT COUNT(*) FROM measurement WHERE kpi = @kpi) AS stored
            FROM arrival a LEFT JOIN measurement m ON {SameCell}
            WHERE a.kpi = @kpi
            """;
        var (cells, added, revised, changed, stored) = connection.QuerySingle<(long, long, long, long, long)>(count, at, transaction);
        var withdrawn = stored - (cells - added);

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
        const string write = """
            INSERT INTO measurement (kpi, municipality, year, gender, value, status, known_from)
            SELECT kpi, municipality, year, gender, value, status, @asOf FROM arrival WHERE kpi = @kpi
            ON CONFLICT (kpi, municipality, year, gender)
            DO UPDATE SET value = excluded.value, status = excluded.status, known_from = excluded.known_from
            WHERE measurement.value <> excluded.value OR (measurement.value IS NULL) <> (excluded.value IS NULL)
               OR measurement.status <> excluded.status
            """;
        if (changed > 0)
        {
            connection.Execute(keepChanged, at, transaction);
        }

        if (withdrawn > 0)
        {
            connection.Execute(keepWithdrawn, at, transaction);
            connection.Execute(withdraw, at, transaction);
        }

        if (added + changed > 0)
        {
            connection.Execute(write, at, transaction);
        }

        connection.Execute("DELETE FROM arrival WHERE kpi = @kpi", at, transaction);
        transaction.Commit();
        return new Merged { Cells = (int)cells, Added = (int)added, Revised = (int)revised, Withdrawn = (int)withdrawn };
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
        const string sql = """
            SELECT kpi, municipality, year, gender, value, status FROM measurement
            WHERE kpi IN @kpis AND known_from <= @asOf
            UNION ALL
            SELECT kpi, municipality, year, gender, value, status FROM measurement_history
            WHERE kpi IN @kpis AND known_from <= @asOf AND known_to > @asOf
            """;
        using var connection = database.Open();
        return connection.Query<Measurement>(sql, new { kpis, asOf = Moment.Text(asOf) }).AsList();
    }
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
