using Indicators.Charts.Build;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Short;

/// <summary>The two pages for who reads one thing: how it goes, and what was promised and has been done.</summary>
internal static class ShortDocument
{
    /// <summary>The most panels that a page or a slide has.</summary>
    internal const int MostPanels = 8;

    public static Document Write(ReportMaterial report)
    {
        var plan = report.Figures.Plan;
        var document = ReportDocument.Framed(
            report,
            ShortWords.Title(plan.Called),
            ShortWords.Occasion(plan, report.Period),
            [.. Standing(report), .. PromisePage.Write(report)]
        );
        return document with
        {
            HasContents = false,
            Subtitle = document.Subtitle + ReportWords.DecidedAs(report.Version.Number, report.HandedInUntil, report.Final),
        };
    }

    private static IEnumerable<Block> Standing(ReportMaterial report)
    {
        yield return FindingsBlock.First(report, report.Findings.First, brief: true);
        if (MainChart(report) is { } chart)
        {
            // Its source stands under the panels, and how to read it in the appendix.
            yield return new Block.Picture(chart with { Notes = [] }, Low: true);
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

    /// <summary>The course that shows most: beside what is expected where that is published, else the plan's first measure.</summary>
    internal static Chart? MainChart(ReportMaterial report)
    {
        var plan = report.Figures;
        var measures = ChartBuilder.MainMeasures(plan, report.Comparisons, report.Comparisons.Count);
        return measures.Select(one => ChartBuilder.Expected(plan, one)).OfType<Chart>().FirstOrDefault()
            ?? measures.Select(one => ChartBuilder.Trend(plan, one)).OfType<Chart>().FirstOrDefault();
    }
}
