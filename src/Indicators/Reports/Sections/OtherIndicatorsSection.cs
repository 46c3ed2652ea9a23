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
        var plan = report.Plan.Plan;
        var placed = plan.Goals.SelectMany(goal => goal.Indicators).Concat(plan.Money?.Indicators ?? []).ToHashSet();
        var others = report
            .Told.Where(one => !placed.Contains(one.Indicator.Id))
            .ToLookup(one => report.Named(one).Role == IndicatorRole.Context);
        return
        [
            .. Group(report, [.. others[false]], "Övriga indikatorer", ReportWords.Others(plan.Called)),
            .. Group(report, [.. others[true]], "Sammanhang", ReportWords.Context(plan.Called)),
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
                    report.Plan,
                    ReportWords.InPercent(heading),
                    others,
                    "liknande kommuners medel, plats och bedömning"
                ),
                .. others.SelectMany(
                    (one, i) => IndicatorSection.Write(report, one, first: i == 0).Concat(Whole(report.Plan, one, others))
                ),
            ];

    // The whole is shown once, after the first of its parts.
    private static IEnumerable<Block> Whole(PlanFigures plan, IndicatorComparison told, IReadOnlyList<IndicatorComparison> others)
    {
        var whole = plan.Catalogue.WholeOf(told.Indicator);
        var first = others.First(one => plan.Catalogue.WholeOf(one.Indicator) == whole);
        return whole is not null && first == told && ChartBuilder.Parts(plan, told.Indicator) is { } parts
            ? [new Block.Picture(parts)]
            : [];
    }
}
