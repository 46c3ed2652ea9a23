using System.Xml.Linq;
using Indicators.Charts;
using Indicators.Charts.Layout;
using Indicators.Charts.Svg;
using static Indicators.Reports.Html.HtmlTag;

namespace Indicators.Web.Html;

/// <summary>Charts and signs as they stand in a page: without styles of their own, and each chart drawn for the widths it is shown in, never scaled.</summary>
internal sealed class Drawn(string page)
{
    private int charts;

    /// <summary>A status sign; the word beside it carries the meaning.</summary>
    public static string Sign(Mark mark, double size = 18) => Plain(SvgDrawing.Sign(mark, size, styled: false));

    /// <summary>A chart with its heading above and its notes below, drawn for a wide screen and for a phone.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="wide">The drawing for a wide screen.</param>
    /// <param name="level">The heading's level.</param>
    /// <param name="broad">A drawing for the whole page, where there is room for it; null for none.</param>
    /// <param name="phone">A drawing for a phone of its own height; null for the usual one.</param>
    public string Figure(Chart chart, ChartFrame wide, int level = 3, ChartFrame? broad = null, ChartFrame? phone = null)
    {
        charts++;
        string Width(ChartFrame frame, string name) =>
            Element("div", Plain(SvgDrawing.Draw(chart, frame with { Head = false, Styled = false, IdPrefix = $"{page}-{name}{charts}" })), ("class", name));
        return Element(
            "figure",
            Said($"h{level}", chart.Title) + Said("p", chart.Subtitle, ("class", "sub"))
                + (broad is null ? "" : Width(broad, "broad-chart")) + Width(wide, "wide") + Width((phone ?? ChartFrame.Phone) with { Width = 320 }, "narrow")
                + Element("figcaption", string.Concat(chart.Notes.Select(note => Said("p", note)))),
            ("class", broad is null ? null : "with-broad"));
    }

    private static string Plain(XElement svg) => svg.ToString(SaveOptions.DisableFormatting);
}
