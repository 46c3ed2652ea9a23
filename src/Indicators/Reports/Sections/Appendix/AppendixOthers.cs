using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>The measures that serve no single goal, and those that give context: a table with women and men, the parts of a whole, and
/// what the administration says.</summary>
internal static class AppendixOthers
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

    private static IEnumerable<Block> Group(ReportMaterial report, IReadOnlyList<IndicatorComparison> others, string heading, string why)
    {
        if (others.Count == 0)
        {
            return [];
        }

        var wholes = others
            .Select(comparison => report.Figures.Catalogue.WholeOf(comparison.Indicator) is { } whole ? (whole, comparison) : default)
            .Where(pair => pair.whole is not null)
            .DistinctBy(pair => pair.whole)
            .Select(pair => ChartBuilder.Parts(report.Figures, pair.comparison.Indicator))
            .OfType<Charts.Model.Chart>();
        var said = others.Select(comparison => report.Comments.OnIndicator(comparison.Indicator.Id)).OfType<Block>().ToList();
        return
        [
            new Block.Heading(2, heading),
            new Block.Paragraph(why, WithNext: true),
            .. IndicatorTable.Write(
                report.Figures,
                ReportWords.InPercent(heading),
                others,
                "liknande kommuners medel, plats och bedömning",
                brief: true
            ),
            .. wholes.Select(chart => new Block.Picture(chart)),
            .. said.Count == 0 ? [] : (IEnumerable<Block>)[new Block.Heading(3, AppendixWords.OwnWordsHeading), .. said],
        ];
    }
}
