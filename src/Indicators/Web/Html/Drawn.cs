using System.Xml.Linq;
using Indicators.Charts;
using Indicators.Charts.Svg;
using static Indicators.Reports.Html.HtmlTag;

namespace Indicators.Web.Html;

/// <summary>Charts and signs as they stand in a page: without styles of their own, and each chart drawn for the widths it is shown in, never scaled.</summary>
internal sealed class Drawn(string page)
{
    private int charts;

    /// <summary>A status sign; the word beside it carries the meaning.</summary>
    public static string Sign(Mark mark, double size = 18) => Plain(MarkDrawing.Draw(mark, size));

    /// <summary>A chart with its heading above and its notes below, drawn for a wide screen and for a phone.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="wide">The drawing for a wide screen.</param>
    /// <param name="level">The heading's level.</param>
    public string Figure(Chart chart, SvgFrame wide, int level = 3)
    {
        charts++;
        string Width(SvgFrame frame, string name) =>
            Element("div", Plain(SvgDrawing.Draw(chart, frame with { Head = false, IdPrefix = $"{page}-{name}{charts}" })), ("class", name));
        return Element(
            "figure",
            Said($"h{level}", chart.Title) + Said("p", chart.Subtitle, ("class", "sub"))
                + Width(wide, "wide") + Width(SvgFrame.Phone with { Width = 320 }, "narrow")
                + Element("figcaption", string.Concat(chart.Notes.Select(note => Said("p", note)))));
    }

    private static string Plain(XElement svg)
    {
        svg.Descendants(svg.Name.Namespace + "style").Remove();
        return svg.ToString(SaveOptions.DisableFormatting);
    }
}
