using Indicators.Charts.Build;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Short;

/// <summary>The two pages for who reads one thing: how it goes, and what was promised and has been done.</summary>
internal static class ShortDocument
{
    private const int MostPanels = 8;

    public static Document Write(ReportMaterial report)
    {
        var plan = report.Figures.Plan;
        return ReportDocument.Framed(
            report,
            ShortWords.Title(plan.Called),
            ShortWords.Occasion(plan, report.Period),
            [.. Standing(report), .. PromisePage.Write(report)]
        ) with
        {
            HasContents = false,
        };
    }

    private static IEnumerable<Block> Standing(ReportMaterial report)
    {
        yield return FindingsBlock.First(report, report.Findings().First, brief: true);
        if (MainChart(report) is { } chart)
        {
            yield return new Block.Picture(chart, Low: true);
        }

        var shown = Panels.Chosen(report, MostPanels);
        if (shown.Count == 0)
        {
            yield break;
        }

        yield return new Block.Heading(2, ShortWords.Panels(shown.Count));
        yield return Panels.Of(report, shown);
        yield return new Block.Paragraph(
            $"{Panels.Note(report, shown)} {Sources.Published([.. shown.Select(one => one.Indicator)])} "
                + Sources.Computed("ändring och plats"),
            TextRole.Note
        );
    }

    // The course that shows most: beside what is expected where that is published, else the plan's first measure.
    private static Chart? MainChart(ReportMaterial report)
    {
        var plan = report.Figures;
        var measures = ChartBuilder.MainMeasures(plan, report.Comparisons, report.Comparisons.Count);
        var chart =
            measures.Select(one => ChartBuilder.Expected(plan, one)).OfType<Chart>().FirstOrDefault()
            ?? measures.Select(one => ChartBuilder.Trend(plan, one)).OfType<Chart>().FirstOrDefault();
        // Its source stands under the panels, and how to read it in the appendix.
        return chart is null ? null : chart with { Notes = [] };
    }
}
