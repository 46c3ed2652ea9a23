using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>What the figures bear, in the same words in the short version and in the appendix.</summary>
internal static class FindingsBlock
{
    /// <summary>The few things to know, numbered; that the figures bear none where they do not.</summary>
    /// <param name="report">The report.</param>
    /// <param name="first">Its first findings.</param>
    /// <param name="brief">Whether what they rest on stands elsewhere; that they are tested is said all the same.</param>
    public static Block First(ReportMaterial report, IReadOnlyList<Finding> first, bool brief = false) =>
        first.Count > 0
            ? new Block.Findings([.. first.Select(finding => Said(FindingWords.Of(report.Figures, finding, report.Period), brief))])
            : new Block.Paragraph(None(report), TextRole.Lead);

    /// <summary>What else is known, a line each; nothing where there is nothing.</summary>
    /// <param name="report">The report.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="newPage">Whether they begin a page in print.</param>
    public static IEnumerable<Block> More(ReportMaterial report, IReadOnlyList<Finding> facts, bool newPage = false) =>
        facts.Count == 0
            ? []
            :
            [
                new Block.Heading(3, SummaryWords.Facts, NewPage: newPage),
                new Block.Bullets([.. facts.Select(finding => FindingWords.Of(report.Figures, finding, report.Period).Line)]),
            ];

    private static string None(ReportMaterial report)
    {
        var named = report.Comparisons.Where(comparison => report.Named(comparison).Role != IndicatorRole.Context).ToList();
        return report.Comparisons.All(comparison => comparison.Total is null)
            ? SummaryWords.NoFigures(report.Figures.Plan, report.Figures.AsOf, named.Count > 0)
            : SummaryWords.BearsNothing;
    }

    private static Said Said(FindingText text, bool brief) =>
        new(
            text.Heading + ".",
            string.Join(
                ' ',
                new[] { text.Body, brief ? text.Tested : text.Rests, text.Context ? FindingWords.IsContext : "" }.Where(part =>
                    part.Length > 0
                )
            )
        );
}
