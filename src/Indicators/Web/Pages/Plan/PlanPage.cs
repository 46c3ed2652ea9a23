using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Sections;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>A plan's page: what its figures bear, every indicator in a row, the goals, what is done, and the reports.</summary>
internal static class PlanPage
{
    public static Page? Write(View view)
    {
        if (view.One("plan") is not { } id || view.Snapshot.Plan(id) is not { } plan)
        {
            return null;
        }

        return new Page
        {
            Title = plan.Plan.Title,
            Window = PlanWords.OfMunicipality(plan.Plan),
            Section = "/",
            Crumbs = [("Planer", "/"), (plan.Plan.Name, Addresses.Of(plan.Plan))],
            Body = plan.IsCompared ? Body(view, plan, new ChartHtml("plan")) : $"{Markup.Each(plan.Faults, Note)}{Reports(view, plan)}",
            Sources = PlanWords.Sourced(plan.Plan, plan.Told),
            Description = !plan.IsCompared
                ? null
                : LinkWords.Short(string.Join(' ', plan.Findings.First.Select(finding => plan.Words(finding).Heading + "."))),
            Picture = !plan.IsCompared
                ? null
                : plan.Findings.First.Select(finding => Picture(plan, finding)).FirstOrDefault(picture => picture is not null),
        };
    }

    private static Markup Body(View view, PlanSnapshot plan, ChartHtml drawn) =>
        $"""
            {Head(plan)}
            {PlanIndicators.Write(plan)}
            {PlanGoals.Write(plan)}
            {PlanOwn.Measures(plan, drawn)}
            {PlanOwn.Actions(plan)}
            {PlanOwn.Money(plan, drawn)}
            {Reports(view, plan)}
            """;

    /// <summary>How many goals stand how, as a sentence; null when the plan has none.</summary>
    internal static string? Standing(PlanSnapshot plan) =>
        plan.Plan.Goals.Count == 0
            ? null
            : OwnWords.Goals(
                [.. plan.Plan.Goals.Select(goal => GoalSection.Standing(plan.Material.Judge(goal)))],
                plan.Material.Period,
                plan.Plan.GoalName
            );

    // The chart of the measure that the page's first finding is of.
    private static string? Picture(PlanSnapshot plan, Finding finding) =>
        plan.Words(finding).Indicator is { } indicator
        && plan.Told.Concat(plan.Context).FirstOrDefault(one => one.Indicator.Id == indicator.Id) is { } comparison
            ? IndicatorPage.Picture(plan, comparison, IndicatorCharts.Of(plan.Figures, comparison))
            : null;

    private static Markup Head(PlanSnapshot plan)
    {
        var shown = plan.Told.Concat(plan.Context).Any(comparison => comparison.Total is not null);
        return $"""
            <p class="meta">{Days.In(PlanWords.FollowedUp(plan.Plan, plan.Material.Period, plan.Told))}</p>
            {Markup.Each(plan.Faults, Note)}
            {Markup.If(!shown, () => $"""<p class="lead">{Days.In(PlanWords.NoFigures(plan.Figures))}</p>""")}
            {Markup.If(shown && PlanWords.OnlyContext(plan.Plan), () => Context(plan))}
            {PlanTop.Write(plan)}
            {Markup.For(plan.Material.Comments.Summary, comment => new ChartHtml("comment").Write([comment]))}
            """;
    }

    private static Markup Context(PlanSnapshot plan) =>
        $"""<div class="box"><p>{FindingParts.Tag} {Days.In(PlanWords.NamesNone(plan.Plan))}</p></div>""";

    private static Markup Note(string fault) => $"""<p class="note">{fault}</p>""";

    private static Markup Reports(View view, PlanSnapshot plan)
    {
        var newest = view.Reports.FirstOrDefault(report => report.Plan == plan.Plan.Id);
        var standing = newest is null
            ? SiteWords.NoReports
            : $"{ReportListWords.Name(newest.Period)}, {ReportListWords.Standing(newest.Manifest.Final, newest.Manifest.AsOf)}.";
        return $"""
            <h2>Hämta rapporten</h2>
            <p>{Days.In(standing)}</p>
            {Markup.For(newest, ReportList.Links)}
            <p><a href="/rapporter">Alla rapporter</a></p>
            """;
    }
}
