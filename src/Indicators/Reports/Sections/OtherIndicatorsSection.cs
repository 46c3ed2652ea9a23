using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>The indicators that serve no single goal: those the plan names, and those that only give context.</summary>
internal static class OtherIndicatorsSection
{
    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var plan = report.Figures.Plan;
        var placed = plan.Goals.SelectMany(goal => goal.Indicators).Concat(plan.Money?.Indicators ?? []).ToHashSet();
        var others = report
            .Comparisons.Where(comparison => !placed.Contains(comparison.Indicator.Id))
            .ToLookup(comparison => report.Named(comparison).Role == IndicatorRole.Context);
        return
        [
            .. Group(report, [.. others[false]], ReportWords.OtherIndicators, ReportWords.Others(plan.Called)),
            .. Group(report, [.. others[true]], ReportWords.ContextHeading, ReportWords.Context(plan.Called)),
        ];
    }

    private static IEnumerable<Block> Group(ReportMaterial report, IReadOnlyList<IndicatorComparison> others, string heading, string why) =>
        others.Count == 0
            ? []
            :
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
