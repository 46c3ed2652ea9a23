using Dapper;

namespace Indicators.Store;

/// <summary>What municipalities have reported themselves, as it stands and as it stood.</summary>
public sealed class OwnReportReader
{
    // No import takes more: what is greater, or no finite number, came into the file by another way, and is no figure.
    private const double Greatest = 1e12;

    internal const string Place = "plan, kind, item, period, gender, counterparty, account";

    internal const string Columns =
        Place
        + ", value, state, date, body, comment, written_for AS WrittenForJson, "
        + "known_from AS KnownFrom, reported_by AS ReportedBy, file AS Source";

    private const string Figures = "kind IN ('measure', 'action', 'money')";

    private const string Words = "kind IN ('text', 'assessment', 'head')";

    private readonly StoreConnection store;

    internal OwnReportReader(StoreConnection store) => this.store = store;

    /// <summary>A plan's figures, states and sums as known at an instant, in order of place; null means as they stand.</summary>
    public IReadOnlyList<OwnReport> Read(string plan, DateTimeOffset? asOf) => Read(plan, asOf, Figures);

    /// <summary>A plan's words of every period as known at an instant, in order of place; null means as they stand.</summary>
    public IReadOnlyList<OwnReport> ReadWords(string plan, DateTimeOffset? asOf) => Read(plan, asOf, Words);

    private List<OwnReport> Read(string plan, DateTimeOffset? asOf, string kinds)
    {
        var standing = $"SELECT {Columns} FROM own_report WHERE plan = @plan AND {kinds}";
        var then = $"""
            {standing} AND known_from <= @at
            UNION ALL
            SELECT {Columns} FROM own_report_history WHERE plan = @plan AND {kinds} AND known_from <= @at AND known_to > @at
            """;
        var at = asOf is { } instant ? StockholmTime.Text(instant) : null;
        return store.Ask(open =>
            open.Query<OwnReport>($"{(asOf is null ? standing : then)} ORDER BY {Place}", new { plan, at }).Select(Sane).ToList()
        );
    }

    private static OwnReport Sane(OwnReport report) =>
        report.Value is { } value && !(Math.Abs(value) <= Greatest) ? report with { Value = null } : report;

    /// <summary>A plan's reports that no longer stand, the oldest end first.</summary>
    public IReadOnlyList<EarlierReport> History(string plan)
    {
        const string sql = $"""
            SELECT {Columns}, known_to AS KnownTo, replaced_by AS ReplacedBy, file, note
            FROM own_report_history WHERE plan = @plan ORDER BY known_to, id
            """;
        return store.Ask(open =>
            open.Query<OwnReport, ReportEnd, EarlierReport>(
                    sql,
                    (report, end) => new EarlierReport(report, end),
                    new { plan },
                    splitOn: "KnownTo"
                )
                .AsList()
        );
    }
}
