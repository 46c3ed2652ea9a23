using System.Globalization;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;

namespace Indicators.Reports.Formats.Html;

/// <summary>A report's own form: it counts the charts so that no two have the same ids.</summary>
internal sealed class ReportForm : HtmlForm
{
    // A page's text, in twips; what matters is how the columns share it.
    private const int Room = 10000;

    private int charts;

    /// <inheritdoc/>
    protected override bool Styled => true;

    /// <inheritdoc/>
    public override Markup Set(Mark mark) => Standing(SvgDrawing.Sign(mark, 16));

    /// <inheritdoc/>
    public override string LookOf(IReadOnlyList<TableColumn> columns) => columns.Any(column => column.Numeric) ? "figures" : "words";

    /// <inheritdoc/>
    public override IReadOnlyList<int>? WidthsOf(Table table) =>
        table.Columns.Any(column => column.Numeric)
            ? null
            : [.. ColumnWidths.Of(table, Room).Select(width => (int)Math.Round(100.0 * width / Room, MidpointRounding.AwayFromZero))];

    /// <summary>Drawn twice, never scaled: the page shows the one that fits, and the other is hidden from everyone.</summary>
    public override Markup Set(Chart chart)
    {
        charts++;
        Markup caption = $"<figcaption><strong>{chart.Title}</strong><span>{chart.Subtitle}</span></figcaption>";
        var (wide, narrow) = (Drawn(chart, ChartFrame.Report, "wide"), Drawn(chart, ChartFrame.Phone, "narrow"));
        var notes = Markup.Each(chart.Notes, note => $"""<p class="note">{note}</p>""");
        return $"<figure>{caption}{wide}{narrow}{notes}</figure>";
    }

    private Markup Drawn(Chart chart, ChartFrame frame, string name)
    {
        var svg = SvgDrawing.Draw(
            chart,
            frame with
            {
                Head = false,
                IdPrefix = string.Create(CultureInfo.InvariantCulture, $"{name}{charts}"),
            }
        );
        return $"""<div class="{name}">{Standing(svg)}</div>""";
    }
}
