using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Sections;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>
/// A plan's page: how it stands in two sentences, its main measure, every indicator, the goals, what is done, and the reports.
/// </summary>
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
            Section = "/",
            Crumbs = [("Planer", "/"), (plan.Plan.Name, Addresses.Of(plan.Plan))],
            Body = plan.IsCompared ? Body(view, plan, new ChartHtml("plan")) : $"{Markup.Each(plan.Faults, Note)}{Reports(view, plan)}",
            Sources = PlanWords.Sourced(plan.Plan, plan.Told),
        };
    }

    private static Markup Body(View view, PlanSnapshot plan, ChartHtml drawn) =>
        $"""
            {Head(plan)}
            {Foremost(plan, drawn)}
            {PlanIndicators.Write(plan)}
            {PlanGoals.Write(plan)}
            {PlanOwn.Measures(plan, drawn)}
            {PlanOwn.Actions(plan)}
            {PlanOwn.Money(plan, drawn)}
            {Reports(view, plan)}
            """;

    /// <summary>
    /// The measure that stands first: the first that the plan names and that has an expected value; else the first it names with a value;
    /// else the first with a value.
    /// </summary>
    internal static IndicatorComparison? MainOf(PlanSnapshot plan)
    {
        var named = plan
            .Told.Where(comparison => comparison.Total is not null && plan.Material.Named(comparison).Role == IndicatorRole.Named)
            .ToList();
        return named.FirstOrDefault(comparison => comparison.Expected is not null)
            ?? named.FirstOrDefault()
            ?? plan.Told.FirstOrDefault(comparison => comparison.Total is not null);
    }

    /// <summary>How many goals stand how, as a sentence; null when the plan has none.</summary>
    internal static string? Standing(PlanSnapshot plan) =>
        plan.Plan.Goals.Count == 0
            ? null
            : OwnWords.Goals([.. plan.Plan.Goals.Select(goal => GoalSection.Standing(plan.Material.Judge(goal)))], plan.Material.Period);

    private static Markup Head(PlanSnapshot plan)
    {
        var (main, counted) = (MainOf(plan), JudgementCounts.Counted(plan));
        var role = main is null ? IndicatorRole.Named : plan.Material.Named(main).Role;
        Markup sentences = $"""
            <p class="meta">{Days.In(PlanWords.FollowedUp(plan.Plan, plan.Material.Period, plan.Told))}</p>
            {Markup.Each(plan.Faults, Note)}
            <p class="lead">{Days.In(PlanWords.Lead(plan.Figures, plan.Told, main, role, plan.First))}</p>
            """;
        return plan.Told.All(comparison => comparison.Total is null)
            ? sentences
            : $"""
                {sentences}
                {JudgementCounts.Write(counted, Words.Sentence(PlanWords.CountedBy(counted)))}
                {Markup.For(plan.Material.Comments.Summary, comment => new ChartHtml("comment").Write([comment]))}
                """;
    }

    private static Markup Note(string fault) => $"""<p class="note">{fault}</p>""";

    private static Markup Foremost(PlanSnapshot plan, ChartHtml drawn) =>
        Markup.For(MainOf(plan), main => Markup.For(ChartBuilder.Trend(plan.Figures, main), trend => Foremost(plan, main, drawn, trend)));

    private static Markup Foremost(PlanSnapshot plan, IndicatorComparison main, ChartHtml drawn, TrendChart trend) =>
        $"""
            <section class="hero">
            {drawn.Figure(trend, ChartFrame.Page with { Width = 700, PlotHeight = 280 }, level: 2)}
            <div>
            <h3>{plan.Plan.Name} {SwedishFormat.Year(main.Year!.Value)}</h3>
            {KeyFacts.Write(plan, main)}
            <p><a href="{Addresses.Of(plan.Plan, main.Indicator)}">Mer om måttet</a></p>
            </div>
            </section>
            """;

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
