using Indicators.Analysis;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>
/// One indicator of a plan: the finding in words and figures, every chart that applies, the table, what the measure is, and what Kolada has
/// changed.
/// </summary>
internal static class IndicatorPage
{
    public static Page? Write(View view)
    {
        if (Find(view) is not var (plan, comparison))
        {
            return null;
        }

        var (told, charts) = (string.Join(' ', Sentences.Tell(plan.Figures, comparison)), IndicatorCharts.Of(plan.Figures, comparison));
        return new Page
        {
            Title = MeasureWords.Title(plan.Plan, comparison.Indicator),
            Section = "/",
            Crumbs = [("Planer", "/"), ($"{plan.Plan.Name}: {plan.Plan.Title}", Addresses.Of(plan.Plan))],
            Description = LinkWords.Short(told),
            Picture = Picture(plan, comparison, charts),
            Sources = MeasureWords.Sourced(comparison.Indicator, hasValue: comparison.Total is not null),
            Body = $"""
                <p class="meta">{Days.In(MeasureWords.Meta(plan.Plan, comparison.Indicator, view.Snapshot.Kpis))}</p>
                <p class="lead">{Days.In(told)}</p>
                {Markup.For(comparison.Total, total => Keys(comparison, total))}
                {IndicatorPageFindings.Write(plan, comparison)}
                {Charts(charts, comparison)}
                {IndicatorPageFigures.Write(plan, comparison)}
                {IndicatorPageFiles.Write(view, plan, comparison, charts)}
                {IndicatorPageAbout.Write(view, plan, comparison)}
                {IndicatorPageHistory.Write(view, plan, comparison)}
                """,
        };
    }

    /// <summary>The plan and the indicator that an address names; null when there is none.</summary>
    public static (PlanSnapshot Plan, IndicatorComparison Told)? Find(View view) =>
        MeasurePage.Find(view) is { } looked ? (looked.Plan, looked.Told)
        : view.One("plan") is { } id
        && view.Snapshot.Plan(id) is { } plan
        && plan.Told.Concat(plan.Context).FirstOrDefault(comparison => comparison.Indicator.Id == view.One("indicator")) is { } comparison
            ? (plan, comparison)
        : null;

    /// <summary>The address of its first chart as a picture; null when it has none.</summary>
    internal static string? Picture(
        PlanSnapshot plan,
        IndicatorComparison comparison,
        IReadOnlyList<(string Kind, string Name, Chart Chart)> charts
    ) => charts is [var (kind, _, _), ..] ? Addresses.Chart(plan.Plan, comparison.Indicator, kind, ".png") : null;

    internal static Markup Keys(IndicatorComparison comparison, SeriesComparison total)
    {
        var (indicator, format) = (comparison.Indicator, Sentences.Format(comparison.Indicator));
        return $"""
            <ul class="counts keys">
            <li><b class="newest">{format.WithUnit(total.Value)}</b><span>{MeasureWords.NewestYear(total)}</span></li>
            {(
                total.Change is { } change
                    ? Key(ChartHtml.Sign(Judgements.Mark(total)), format.Difference(change), MeasureWords.Judged(total))
                    : NoChange(total)
            )}
            {Markup.For(
                comparison.Expected,
                expected => Key(Markup.None, format.Difference(expected.Deviation), MeasureWords.Against(comparison, expected))
            )}
            {Markup.If(
                indicator.Better != Better.Neutral,
                () => Key(Markup.None, SwedishFormat.Number(total.Rank.Place, 0), MeasureWords.Among(total.Rank))
            )}
            </ul>
            """;
    }

    private static Markup Key(Markup sign, string number, string words) => $"<li>{sign}<span><b>{number}</b> {Days.In(words)}</span></li>";

    private static Markup NoChange(SeriesComparison total) =>
        $"<li>{ChartHtml.Sign(Mark.NotAssessable)}<span>{MeasureWords.NoChange(total)}</span></li>";

    internal static Markup Charts(IReadOnlyList<(string Kind, string Name, Chart Chart)> charts, IndicatorComparison comparison)
    {
        var drawn = new ChartHtml("diagram");
        return Markup.If(
            charts.Count > 0,
            () =>
                $"""
                <h2 class="heard">Diagram</h2>
                <div class="charts">{Markup.Each(
                    charts.Where(chart => chart.Chart is not RankChart),
                    chart => drawn.Figure(chart.Chart, ChartFrame.Column)
                )}</div>
                {Markup.Each(charts.Where(chart => chart.Chart is RankChart), chart => Rank(drawn, chart.Chart, comparison.Year!.Value))}
                """
        );
    }

    private static Markup Rank(ChartHtml drawn, Chart chart, int year) =>
        $"""
            <h2>{MeasureWords.AllMunicipalities(year)}</h2>
            {drawn.Figure(chart, ChartFrame.Page with { Width = 704 }, broad: ChartFrame.Wide)}
            """;
}
