using System.Diagnostics;
using System.Xml.Linq;

namespace Indicators.Charts.Svg;

/// <summary>Draws a chart's description as SVG: the same description and frame always give the same bytes.</summary>
public static class SvgDrawing
{
    private const double FileMargin = 14;

    /// <summary>The chart as an <c>svg</c> element to stand in a page.</summary>
    public static XElement Draw(Chart chart, SvgFrame frame) => Draw(chart, frame, margin: 0);

    /// <summary>The chart as a document of its own, for a file: with a margin of paper around it.</summary>
    public static string Text(Chart chart, SvgFrame frame) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Draw(chart, frame, FileMargin).ToString(SaveOptions.DisableFormatting) + "\n";

    private static XElement Draw(Chart chart, SvgFrame frame, double margin)
    {
        var sheet = new Sheet(frame);
        sheet.Head(chart);
        switch (chart)
        {
            case TrendChart trend:
                TrendDrawing.Draw(trend, sheet);
                break;
            case ExpectedChart expected:
                ExpectedDrawing.Draw(expected, sheet);
                break;
            case RankChart rank:
                RankDrawing.Draw(rank, sheet);
                break;
            case GenderChart gender:
                GenderDrawing.Draw(gender, sheet);
                break;
            case PartsChart parts:
                PartsDrawing.Draw(parts, sheet);
                break;
            case SpreadChart spread:
                SpreadDrawing.Draw(spread, sheet);
                break;
            case SummaryChart summary:
                SummaryDrawing.Draw(summary, sheet);
                break;
            default:
                throw new UnreachableException($"No drawing for {chart.GetType().Name}.");
        }

        sheet.Notes(chart);
        return sheet.Finish(chart, margin);
    }
}
