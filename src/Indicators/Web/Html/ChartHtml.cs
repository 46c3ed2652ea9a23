using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;

namespace Indicators.Web.Html;

/// <summary>
/// A page's form of what documents hold: charts and signs without styles of their own, each chart drawn for the widths it is shown in,
/// never scaled.
/// </summary>
/// <param name="page">The first part of the charts' ids.</param>
internal sealed class ChartHtml(string page) : HtmlForm
{
    private int charts;

    /// <summary>For what holds no charts.</summary>
    public static ChartHtml None { get; } = new("");

    /// <inheritdoc/>
    protected override bool Styled => false;

    /// <inheritdoc/>
    public override Markup Set(Mark mark) => Sign(mark);

    /// <inheritdoc/>
    public override Markup Set(Chart chart) => Figure(chart, ChartFrame.Page);

    /// <summary>Each row is a card on a narrow screen.</summary>
    public override string LookOf(IReadOnlyList<TableColumn> columns) => "cards";

    /// <summary>A report's blocks with the same words.</summary>
    public Markup Write(IEnumerable<Block> blocks) => new HtmlBlocks(this, []).Write(blocks);

    /// <summary>A report's table with the same words.</summary>
    public static Markup Write(Table table) => HtmlTable.Of(table, None).Write();

    /// <summary>A status sign; the word beside it carries the meaning.</summary>
    public static Markup Sign(Mark mark, double size = 18) => Standing(SvgDrawing.Sign(mark, size, styled: false));

    /// <summary>A chart with its heading above and its notes below, drawn for a wide screen and for a phone.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="wide">The drawing for a wide screen.</param>
    /// <param name="level">The heading's level.</param>
    /// <param name="broad">A drawing for the whole page, where there is room for it; null for none.</param>
    /// <param name="phone">A drawing for a phone of its own height; null for the usual one.</param>
    public Markup Figure(Chart chart, ChartFrame wide, int level = 3, ChartFrame? broad = null, ChartFrame? phone = null)
    {
        charts++;
        return $"""
            <figure{Markup.Attribute("class", broad is null ? null : "with-broad")}>
            <h{level}>{Days.In(chart.Title)}</h{level}><p class="sub">{Days.In(chart.Subtitle)}</p>
            {(broad is null ? null : Drawn(chart, broad, "broad-chart"))}
            {Drawn(chart, wide, "wide")}
            {Drawn(chart, (phone ?? ChartFrame.Phone) with { Width = 320 }, "narrow")}
            <figcaption>{Markup.Each(chart.Notes, note => $"<p>{Days.In(note)}</p>")}</figcaption>
            </figure>
            """;
    }

    /// <summary>A chart alone, whose heading and caption the page has already set; for a phone no wider than one is.</summary>
    public Markup Alone(Chart chart, ChartFrame wide)
    {
        charts++;
        return $"{Drawn(chart, wide, "wide")}{Drawn(chart, wide with { Width = 320 }, "narrow")}";
    }

    private Markup Drawn(Chart chart, ChartFrame frame, string name)
    {
        var svg = SvgDrawing.Draw(chart, frame with { Head = false, Styled = false, IdPrefix = $"{page}-{name}{charts}" });
        return $"""<div class="{name}">{Standing(svg)}</div>""";
    }
}
