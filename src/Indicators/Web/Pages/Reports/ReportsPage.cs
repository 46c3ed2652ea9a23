using Indicators.Catalogue;
using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Web.Pages;

/// <summary>
/// Every report that the reader may read, plan by plan: what it is, what has changed since the one before, and its files.
/// </summary>
internal static class ReportsPage
{
    public static Page Write(View view) =>
        new()
        {
            Title = "Rapporter",
            Section = "/rapporter",
            Feed = (FeedWords.Reports, "/rapporter.atom"),
            Body = $"""
                <p class="lead">{ReportListWords.Lead}</p>
                {Markup.If(
                    view.Reports.Count + view.Snapshot.Unreadable.Count + view.Snapshot.Decided.Count == 0,
                    () => $"<p>{SiteWords.NoReports}</p>"
                )}
                {Markup.Each(
                    view.Snapshot.Plans,
                    plan => view.Alone(plan, _ => OfPlan(view, plan), fault => $"<h2>{plan.Plan.Name}</h2>{Note(fault)}")
                )}
                {Markup.If(view.AsksForDrafts, AboutDrafts)}
                <p class="note">Fastställda rapporter som nyhetsflöde: <a href="/rapporter.atom" type="application/atom+xml"
                class="address">/rapporter.atom</a></p>
                """,
        };

    private static Markup AboutDrafts() =>
        $"""
            <p class="note">Utkast visas bara för den som har koden till dem. <a href="/rapporter/utkast">Visa utkasten</a></p>
            """;

    private static Markup OfPlan(View view, PlanSnapshot plan)
    {
        var reports = view.Reports.Where(report => report.Plan == plan.Plan.Id).ToList();
        var unreadable = view.Snapshot.Unreadable.Where(report => report.Plan == plan.Plan.Id).ToList();
        var decided = view.Snapshot.Decided.Where(report => report.Plan == plan.Plan.Id).ToList();
        return Markup.If(
            reports.Count + unreadable.Count + decided.Count > 0,
            () =>
                $"""
                    <h2>{plan.Plan.Name}</h2>
                    <p class="meta"><a href="{Addresses.Of(plan.Plan)}">{plan.Plan.Title}</a></p>
                    {Markup.Each(unreadable, Of)}
                    {Markup.Each(
                        reports,
                        report => Of(plan.Plan, reports, report, decided.FirstOrDefault(one => one.Period == report.Period))
                    )}
                    {Markup.Each(decided.Where(one => reports.All(report => report.Period != one.Period)), Alone)}
                    """
        );
    }

    // Whether it is decided cannot be told; that it is there can, and every reader is told it.
    private static Markup Of(UnreadableReport report) =>
        $"""
            <section class="report">
            <h3>{ReportListWords.Name(report.Period)}</h3>
            {Note(ReportFaults.CannotBeShown(report.Manifest, report.Why))}
            </section>
            """;

    // What stands in its place is a draft that the reader may not read, or cannot be read.
    private static Markup Alone(DecidedReport decided) =>
        $"""
            <section class="report">
            <h3>{ReportListWords.Name(decided.Period)}</h3>
            {Versions(decided)}
            </section>
            """;

    private static Markup Versions(DecidedReport decided) =>
        $"""
            {VersionParts.Standing(decided, decided.Versions[0], link: true)}
            <p><a href="{Addresses.Of(decided)}">{VersionWords.All(decided.Versions.Count)}</a></p>
            """;

    private static Markup Of(Plan plan, IReadOnlyList<ReportSnapshot> all, ReportSnapshot report, DecidedReport? decided)
    {
        var manifest = report.Manifest;
        var before = plan.Earlier(report.Period)
            .Select(at => all.FirstOrDefault(one => one.Period == at))
            .FirstOrDefault(one => one is not null);
        var state = Words.Sentence(ReportListWords.State(manifest.Final));
        return $"""
            <section class="report">
            <h3>{ReportListWords.Name(report.Period)}</h3>
            <p class="meta"><strong>{state}</strong>{Days.In(ReportListWords.Figures(manifest.AsOf))}</p>
            {ReportList.Links(report)}
            {Markup.For(decided, Versions)}
            {Markup.Each(report.Changed, file => Note(ReportFaults.Changed(file)))}
            {Markup.Each(report.Gone, file => Note(ReportFaults.Gone(file)))}
            {Note(ReportListWords.Changed(manifest.AsOf, before is null ? null : (before.Period, before.Manifest.AsOf)))}
            </section>
            """;
    }

    private static Markup Note(string text) => $"""<p class="note">{Days.In(text)}</p>""";
}
