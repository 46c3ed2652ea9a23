using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>The indicators that serve no single goal: those the plan names, and those that only give context.</summary>
internal static class OtherIndicatorsSection
{
    public static IEnumerable<Block> Write(ReportMaterial report) => Each(report, Group);

    /// <summary>Both groups as a part writes one; one without measures is not there.</summary>
    /// <param name="report">The report.</param>
    /// <param name="write">A group's blocks, of its measures, its heading and why they are shown.</param>
    internal static IEnumerable<Block> Each(
        ReportMaterial report,
        Func<ReportMaterial, IReadOnlyList<IndicatorComparison>, string, string, IEnumerable<Block>> write
    )
    {
        var plan = report.Figures.Plan;
        var placed = plan.Goals.SelectMany(goal => goal.Indicators).Concat(plan.Money?.Indicators ?? []).ToHashSet();
        var others = report
            .Comparisons.Where(comparison => !placed.Contains(comparison.Indicator.Id))
            .ToLookup(comparison => report.Named(comparison).Role == IndicatorRole.Context);
        IEnumerable<Block> Written(bool context, string heading, string why) =>
            others[context].ToList() is { Count: > 0 } group ? write(report, group, heading, why) : [];
        return
        [
            .. Written(context: false, ReportWords.OtherIndicators, ReportWords.Others(plan)),
            .. Written(context: true, ReportWords.ContextHeading, ReportWords.Context(plan.Called)),
        ];
    }

    private static IEnumerable<Block> Group(ReportMaterial report, IReadOnlyList<IndicatorComparison> others, string heading, string why) =>
        [
            new Block.Heading(2, heading, NewPage: true),
            new Block.Paragraph(why),
            .. IndicatorTable.Write(
                report.Figures,
                ReportWords.InPercent(heading),
                others,
                "liknande kommuners medel, plats och bedömning"
            ),
            .. others.SelectMany(
                (comparison, i) =>
                    IndicatorSection.Write(report, comparison, first: i == 0).Concat(Whole(report.Figures, comparison, others))
            ),
        ];

    // The whole is shown once, after the first of its parts.
    private static IEnumerable<Block> Whole(PlanFigures plan, IndicatorComparison comparison, IReadOnlyList<IndicatorComparison> others)
    {
        var whole = plan.Catalogue.WholeOf(comparison.Indicator);
        var first = others.First(comparison => plan.Catalogue.WholeOf(comparison.Indicator) == whole);
        return whole is not null && first == comparison && ChartBuilder.Parts(plan, comparison.Indicator) is { } parts
            ? [new Block.Picture(parts)]
            : [];
    }
}
