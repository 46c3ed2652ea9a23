using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>The measures that serve no single goal, and those that give context: a table with women and men, the parts of a whole, and
/// what the administration says.</summary>
internal static class AppendixOthers
{
    public static IEnumerable<Block> Write(ReportMaterial report) => OtherIndicatorsSection.Each(report, Group);

    private static IEnumerable<Block> Group(ReportMaterial report, IReadOnlyList<IndicatorComparison> others, string heading, string why)
    {
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
            .. AppendixGoals.OwnWordsOf(said, level: 3),
        ];
    }
}
