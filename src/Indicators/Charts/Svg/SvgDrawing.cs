using System.Xml.Linq;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;

namespace Indicators.Charts.Svg;

/// <summary>Draws a chart's description as SVG: the same description and frame always give the same bytes.</summary>
public static class SvgDrawing
{
    private const string Fonts = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

    /// <summary>The chart as an <c>svg</c> element to stand in a page.</summary>
    public static XElement Draw(Chart chart, ChartFrame frame) => Write(ChartLayout.InPage(chart, frame));

    /// <summary>
    /// The chart as a document of its own, for a file: with a margin of paper around it, and light wherever it is opened. Programs such as
    /// LibreOffice take rules for a dark screen as meant for every screen, and draw near-white on white.
    /// </summary>
    public static string Text(Chart chart, ChartFrame frame)
    {
        var drawing = Write(ChartLayout.AsFile(chart, frame));
        drawing.Elements(SvgShapes.Svg + "style").Remove();
        drawing.Descendants().Attributes("class").Remove();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawing.ToString(SaveOptions.DisableFormatting) + "\n";
    }

    /// <summary>A status sign as a small element of its own, hidden from screen readers: its word stands beside it.</summary>
    /// <param name="mark">Which sign.</param>
    /// <param name="size">Its height in px; the pill of <see cref="Mark.Uncertain"/> is as wide as the others.</param>
    /// <param name="styled">Whether it carries its dark colours itself.</param>
    public static XElement Sign(Mark mark, double size, bool styled = true)
    {
        var drawing = new XElement(
            SvgShapes.Svg + "svg",
            new XAttribute("viewBox", $"0 0 {PathData.Number(StatusSign.Grid)} {PathData.Number(StatusSign.Grid)}"),
            new XAttribute("width", PathData.Number(size)),
            new XAttribute("height", PathData.Number(size)),
            new XAttribute("aria-hidden", "true"),
            new XAttribute("focusable", "false")
        );
        var content = StatusSign.Shapes(mark).SelectMany(new SvgShapes(joinsDots: false).Write).ToList();
        drawing.Add(styled ? DarkStyle.For(content) : null, content);
        return drawing;
    }

    /// <summary>A small line, hidden from screen readers: it adds nothing to the figures beside it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="styled">Whether it carries its dark colours itself.</param>
    public static XElement Small(SmallLine line, bool styled = true)
    {
        var drawing = new XElement(
            SvgShapes.Svg + "svg",
            new XAttribute("viewBox", $"0 0 {PathData.Number(SmallLineDrawing.Width)} {PathData.Number(SmallLineDrawing.Height)}"),
            new XAttribute("width", PathData.Number(SmallLineDrawing.Width)),
            new XAttribute("height", PathData.Number(SmallLineDrawing.Height)),
            new XAttribute("aria-hidden", "true"),
            new XAttribute("focusable", "false")
        );
        var content = SmallLineDrawing.Shapes(line).SelectMany(new SvgShapes(joinsDots: false).Write).ToList();
        drawing.Add(styled ? DarkStyle.For(content) : null, content);
        return drawing;
    }

    // Each is said once: where the page has the title as text, the description is the picture's name, and an element for it would be read
    // a second time.
    private static object[] Told(Chart chart, ChartFrame frame) =>
        frame.Head
            ?
            [
                new XAttribute("aria-labelledby", frame.IdPrefix + "-title"),
                new XAttribute("aria-describedby", frame.IdPrefix + "-desc"),
                new XElement(SvgShapes.Svg + "title", new XAttribute("id", frame.IdPrefix + "-title"), chart.Title),
                new XElement(SvgShapes.Svg + "desc", new XAttribute("id", frame.IdPrefix + "-desc"), chart.Description),
            ]
            : [new XAttribute("aria-label", chart.Description)];

    private static XElement Write(ChartDrawing drawing)
    {
        var (chart, frame, paper) = (drawing.Chart, drawing.Frame, drawing.Paper);
        var content = drawing.Shapes.Prepend(new Shape.Rect(paper, Palette.Paper)).SelectMany(new SvgShapes(!frame.Styled).Write).ToList();
        return new XElement(
            SvgShapes.Svg + "svg",
            new XAttribute("viewBox", string.Join(' ', new[] { paper.Left, paper.Top, paper.Width, paper.Height }.Select(PathData.Number))),
            new XAttribute("width", PathData.Number(paper.Width)),
            new XAttribute("height", PathData.Number(paper.Height)),
            new XAttribute("role", "img"),
            new XAttribute("lang", "sv"),
            Told(chart, frame),
            new XAttribute("font-family", Fonts),
            frame.Styled ? new XAttribute("style", "font-variant-numeric:tabular-nums") : null,
            frame.Styled ? DarkStyle.For(content) : null,
            content
        );
    }
}
