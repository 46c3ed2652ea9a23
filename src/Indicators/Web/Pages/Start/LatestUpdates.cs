using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Web.Pages;

/// <summary>
/// What has come since last: the newest fetch, revisions of the plans' own values, reports, and what Kolada publishes next.
/// </summary>
internal static class LatestUpdates
{
    public static Markup Write(View view) =>
        $"""
            <dl class="news">
            <div><dt>Senaste hämtningen</dt>
            <dd>{Days.In(Fetched(view.Snapshot))}</dd></div>
            <div><dt>Ändrat i Kolada</dt>
            <dd>{Days.In(Revised(view.Snapshot))} <a href="/andringar">Ändringar i Kolada</a></dd></div>
            <div><dt>Rapporter</dt>
            <dd>{Written(view)} <a href="/rapporter">Alla rapporter</a></dd></div>
            <div><dt>Väntas från Kolada</dt>
            <dd>{Days.In(Coming(view))} <a href="/kalender">Kalender</a></dd></div>
            </dl>
            """;

    private static string Fetched(SiteSnapshot shown) =>
        LatestWords.Fetched(shown.Status.Runs is [var newest, ..] ? newest : null, shown.AsOf) + HeldWords.OnPage(shown.Status.Held);

    private static string Revised(SiteSnapshot shown)
    {
        int Changed(PlanSnapshot plan) =>
            shown.Changes.Values.Count(change => change.Municipality == plan.Plan.Municipality && Follows(plan, change));
        var own = shown.Plans.Select(plan => (plan.Plan.Name, Values: Changed(plan))).Where(pair => pair.Values > 0);
        return LatestWords.Revised(shown.Changes.Since, [.. own]);
    }

    private static bool Follows(PlanSnapshot plan, ValueChange change) =>
        plan.Told.Any(comparison => comparison.Indicator.Kpi == change.Kpi);

    private static string Written(View view)
    {
        var newest = view.Reports.GroupBy(report => report.Plan).Select(reports => reports.First()).ToList();
        string NameOf(ReportSnapshot report) => view.Snapshot.Plan(report.Plan)!.Plan.Name;
        return newest.Count == 0
            ? SiteWords.NoReports
            : string.Join(
                ' ',
                newest
                    .GroupBy(report => (report.Period, report.Manifest.Final))
                    .Select(same => ReportListWords.Written(same.Key.Period, same.Key.Final, [.. same.Select(NameOf)]))
            );
    }

    private static string Coming(View view)
    {
        var followed = view.Snapshot.Status.Indicators.GroupBy(one => one.Kpi).ToDictionary(same => same.Key, same => same.First().Name);
        var all = view.Snapshot.Status.Publications.Where(one => followed.ContainsKey(one.Kpi)).ToList();
        var next = all.Where(one => one.Date >= view.Today).GroupBy(one => one.Date).OrderBy(day => day.Key).FirstOrDefault();
        return LatestWords.Coming(
            next?.Key,
            [.. (next ?? Enumerable.Empty<StatusAnswer.Publication>()).Select(one => followed[one.Kpi]).Distinct()],
            all.Count(one => one.Date < view.Today)
        );
    }
}
