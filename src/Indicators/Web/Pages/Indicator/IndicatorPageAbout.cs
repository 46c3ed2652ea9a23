using Indicators.Analysis;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Sections;
using Indicators.UseCases;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>
/// What the measure is: its definition, source, base, parts and breaks, what the plan says of it, and whom it is held against.
/// </summary>
internal static class IndicatorPageAbout
{
    public static Markup Write(View view, PlanSnapshot plan, IndicatorComparison comparison)
    {
        var (shown, indicator) = (view.Snapshot, comparison.Indicator);
        var next = indicator.Kpi is { } kpi ? shown.Status.Publications.FirstOrDefault(one => one.Kpi == kpi) : null;
        var facts = MeasureFacts.Of(plan.Figures, comparison, shown.Kpis, shown.Catalogue.WholeOf(indicator), next);
        return $"""
            <h2>Om måttet</h2>
            <p>{Days.In(indicator.Definition)}</p>
            <dl class="facts about">
            {Markup.Each(facts, fact => $"<div><dt>{fact.What}</dt><dd>{Days.In(fact.Said)}</dd></div>")}
            </dl>
            {Markup.Each(indicator.Breaks, broken => Paragraph(MeasureFacts.Broken(broken)))}
            {Markup.If(plan.Plan.Id != LookUp.PlanId, () => InPlan(plan, comparison))}
            {Markup.If(indicator.Comparable, () => Group(plan.Figures, comparison))}
            """;
    }

    private static Markup InPlan(PlanSnapshot plan, IndicatorComparison comparison) =>
        $"""
            <h3>{MeasureFacts.InPlan(plan.Plan)}</h3>
            {Markup.Each(IndicatorSection.Notes(plan.Material.Named(comparison), comparison), Paragraph)}
            {Markup.For(MeasureFacts.Goals(plan.Plan, comparison.Indicator), Paragraph)}
            """;

    private static Markup Paragraph(string text) => $"<p>{Days.In(text)}</p>";

    private static Markup Group(PlanFigures plan, IndicatorComparison comparison)
    {
        (string, string)[] choice =
        [
            ("indikator", comparison.Indicator.Id),
            ("kommun", plan.Plan.Municipality),
            .. plan.Group is { } group ? [("grupp", group.Id)] : Array.Empty<(string, string)>(),
            ("riket", "1"),
        ];
        return $"""
            <h3>Liknande kommuner</h3>
            <div class="box">
            <p>{Days.In(MeasureFacts.Alike(plan))}</p>
            <p><a href="{Addresses.Compare(choice)}">Jämför med andra kommuner</a></p>
            </div>
            """;
    }
}
