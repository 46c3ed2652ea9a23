using Dapper;

namespace Indicators.Store;

/// <summary>What municipalities have reported themselves: corrected reports keep their history, and any earlier state can be read back.</summary>
public sealed class OwnReportStore(Database database)
{
    private const string Place = "plan, kind, item, period, gender, counterparty, account";

    private const string SamePlace = """
        plan = @Plan AND kind = @Kind AND item = @Item AND period = @Period
        AND gender = @Gender AND counterparty = @Counterparty AND account = @Account
        """;

    private const string Columns = $"{Place}, value, state, date, body, comment, known_from AS KnownFrom, reported_by AS ReportedBy";

    /// <summary>
    /// Stores rows of one plan, each place at most once, in one transaction: all of them or none. The same rows again change nothing.
    /// Each report is stamped with the time and the name given here.
    /// </summary>
    /// <exception cref="UserException">The plan's reports are newer than the time given, so that what was known then would change.</exception>
    public OwnImport Import(IReadOnlyList<OwnEntry> rows, DateTimeOffset at, string by, string file)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        var standing = rows.Select(row => row.Report.Plan).Distinct().SelectMany(plan => connection.Query<OwnReport>(
            $"SELECT {Columns} FROM own_report WHERE plan = @plan", new { plan }, transaction)).ToDictionary(OwnPlace.Of);
        OwnReport? Before(OwnEntry row) => standing.GetValueOrDefault(OwnPlace.Of(row.Report));

        var added = rows.Where(row => !row.Withdrawn && Before(row) is null).ToList();
        var revised = rows.Where(row => !row.Withdrawn && Before(row) is { } before && !Same(before, row.Report)).ToList();
        var withdrawn = rows.Where(row => row.Withdrawn && Before(row) is not null).ToList();
        var changed = added.Concat(revised).Concat(withdrawn).ToList();
        var now = StockholmTime.Text(at);
        foreach (var plan in changed.Select(row => row.Report.Plan).Distinct())
        {
            var newest = connection.ExecuteScalar<string?>(
                """
                SELECT MAX(at) FROM (
                    SELECT MAX(known_from) AS at FROM own_report WHERE plan = @plan
                    UNION ALL SELECT MAX(known_to) FROM own_report_history WHERE plan = @plan) AS known
                """, new { plan }, transaction);
            if (newest is not null && string.CompareOrdinal(newest, now) > 0)
            {
                throw new UserException(
                    ExitCode.Failed,
                    $"Uppgifter för planen {plan} sparades {StockholmTime.Local(StockholmTime.Read(newest))}, och datorns klocka visar nu {StockholmTime.Local(at)}. Inget är sparat: ställ klockan rätt och importera igen.");
            }
        }

        const string keep = $"""
            INSERT INTO own_report_history ({Place}, value, state, date, body, comment, known_from, reported_by, file, known_to, replaced_by, note)
            SELECT {Place}, value, state, date, body, comment, known_from, reported_by, file, @now, @by, @Note
            FROM own_report WHERE {SamePlace}
            """;
        const string remove = $"DELETE FROM own_report WHERE {SamePlace}";
        const string write = $"""
            INSERT INTO own_report ({Place}, value, state, date, body, comment, known_from, reported_by, file)
            VALUES (@Plan, @Kind, @Item, @Period, @Gender, @Counterparty, @Account, @Value, @State, @Date, @Body, @Comment, @now, @by, @file)
            """;
        var ended = revised.Concat(withdrawn).Select(row => Parameters(row.Report, row.Withdrawn ? row.Report.Comment : null)).ToList();
        connection.Execute(keep, ended, transaction);
        connection.Execute(remove, ended, transaction);
        connection.Execute(write, added.Concat(revised).Select(row => Parameters(row.Report, note: null)), transaction);
        transaction.Commit();
        return new OwnImport(added.Count, revised.Count, withdrawn.Count, rows.Count - changed.Count);

        DynamicParameters Parameters(OwnReport report, string? note)
        {
            var all = new DynamicParameters(report);
            all.AddDynamicParams(new { now, by, file, Note = note });
            return all;
        }
    }

    /// <summary>A plan's reports as known at an instant, in order of place; null means as they stand.</summary>
    public IReadOnlyList<OwnReport> Read(string plan, DateTimeOffset? asOf)
    {
        const string standing = $"SELECT {Columns} FROM own_report WHERE plan = @plan";
        const string then = $"""
            {standing} AND known_from <= @at
            UNION ALL
            SELECT {Columns} FROM own_report_history WHERE plan = @plan AND known_from <= @at AND known_to > @at
            """;
        using var connection = database.Open();
        return
        [
            .. connection.Query<OwnReport>($"{(asOf is null ? standing : then)} ORDER BY {Place}", new { plan, at = asOf is { } instant ? StockholmTime.Text(instant) : null }),
        ];
    }

    /// <summary>A plan's reports that no longer stand, the oldest end first.</summary>
    public IReadOnlyList<EarlierReport> History(string plan)
    {
        const string sql = $"""
            SELECT {Columns}, known_to AS KnownTo, replaced_by AS ReplacedBy, file, note
            FROM own_report_history WHERE plan = @plan ORDER BY known_to, id
            """;
        using var connection = database.Open();
        return [.. connection.Query<OwnReport, ReportEnd, EarlierReport>(sql, (report, end) => new EarlierReport(report, end), new { plan }, splitOn: "KnownTo")];
    }

    private static bool Same(OwnReport one, OwnReport other) =>
        (one.Value, one.State, one.Date, one.Body, one.Comment) == (other.Value, other.State, other.Date, other.Body, other.Comment);
}
