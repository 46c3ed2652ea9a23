using System.Globalization;
using System.Xml.Linq;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Reports.Formats.Html;

/// <summary>A report's own form: it counts the charts so that no two have the same ids.</summary>
internal sealed class ReportForm : HtmlForm
{
    private int charts;

    /// <inheritdoc/>
    public override string Set(Mark mark) => SvgDrawing.Sign(mark, 16).ToString(SaveOptions.DisableFormatting);

    /// <inheritdoc/>
    public override string LookOf(IReadOnlyList<TableColumn> columns) => columns.All(column => !column.Numeric) ? "words" : "figures";

    /// <summary>Drawn twice, never scaled: the page shows the one that fits, and the other is hidden from everyone.</summary>
    public override string Set(Chart chart)
    {
        charts++;
        string Drawn(ChartFrame frame, string name) =>
            Element(
                "div",
                SvgDrawing
                    .Draw(chart, frame with { Head = false, IdPrefix = string.Create(CultureInfo.InvariantCulture, $"{name}{charts}") })
                    .ToString(SaveOptions.DisableFormatting),
                ("class", name)
            );
        return Element(
            "figure",
            Element("figcaption", Said("strong", chart.Title) + Said("span", chart.Subtitle))
                + Drawn(ChartFrame.Report, "wide")
                + Drawn(ChartFrame.Phone, "narrow")
                + string.Concat(chart.Notes.Select(note => Said("p", note, ("class", "note"))))
        );
    }
}
