using System.Xml.Linq;

namespace Indicators.Charts.Svg;

/// <summary>Draws the status signs. Shape comes first and colour third, and the word always stands beside: the sign is hidden from screen readers.</summary>
public static class MarkDrawing
{
    private const double Grid = 20;
    private static readonly Stroke White = new(Palette.Paper, 2.25, Round: true);

    /// <summary>The sign as a small inline <c>svg</c>.</summary>
    /// <param name="mark">Which sign.</param>
    /// <param name="size">Its height in px; the pill of <see cref="Mark.Uncertain"/> is as wide as the others.</param>
    public static XElement Draw(Mark mark, double size)
    {
        var drawing = new XElement(
            Shape.Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Shape.Number(Grid)} {Shape.Number(Grid)}"),
            new XAttribute("width", Shape.Number(size)),
            new XAttribute("height", Shape.Number(size)),
            new XAttribute("aria-hidden", "true"),
            new XAttribute("focusable", "false"));
        var content = new XElement(Shape.Svg + "g", Shapes(mark));
        drawing.Add(DarkStyle.For(content), content.Elements());
        return drawing;
    }

    /// <summary>The sign within a drawing, its upper left corner at a place.</summary>
    internal static XElement At(Mark mark, Point corner, double size) => new(
        Shape.Svg + "g",
        new XAttribute("transform", $"translate({Shape.Number(corner.X)} {Shape.Number(corner.Y)}) scale({Shape.Number(size / Grid)})"),
        Shapes(mark));

    private static IEnumerable<XElement> Shapes(Mark mark) => mark switch
    {
        Mark.Met => [Disc(), Shape.Path("M5.8 10.4l3 3 5.6-6.4", null, White)],
        Mark.Partly =>
        [
            Shape.Circle(new(10, 10), 8, Palette.Paper, new Stroke(Palette.Mid, 1.75)),
            Shape.Path("M10 2A8 8 0 0 0 10 18Z", Palette.Mid),
        ],
        Mark.NotMet => [Diamond(), Shape.Path("M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6", null, White)],
        Mark.NotAssessable =>
        [
            Shape.Circle(new(10, 10), 8, null, new Stroke(Palette.None, 1.75, "3 2.03")),
            Shape.Path("M6.5 10H13.5", null, new Stroke(Palette.None, 2)),
        ],
        Mark.BetterUp => [Disc(), Arrow(up: true)],
        Mark.BetterDown => [Disc(), Arrow(up: false)],
        Mark.WorseUp => [Diamond(), Arrow(up: true)],
        Mark.WorseDown => [Diamond(), Arrow(up: false)],
        Mark.Uncertain =>
        [
            Pill(),
            Shape.Path("M4.8 8.6c1.7-1.7 3.5-1.7 5.2 0s3.5 1.7 5.2 0M4.8 12.4c1.7-1.7 3.5-1.7 5.2 0s3.5 1.7 5.2 0", null, new Stroke(Palette.None, 1.5, Round: true)),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    private static XElement Disc() => Shape.Circle(new(10, 10), 8.75, Palette.Good);

    private static XElement Diamond() => Shape.Polygon([new(10, 0.25), new(19.75, 10), new(10, 19.75), new(0.25, 10)], Palette.Bad);

    private static XElement Pill()
    {
        var pill = Shape.Rect(new(1, 4, 19, 16), null, new Stroke(Palette.None, 1.5));
        pill.Add(new XAttribute("rx", "6"));
        return pill;
    }

    private static XElement Arrow(bool up) =>
        Shape.Path(up ? "M10 14.2V6M6.7 9.2L10 5.8L13.3 9.2" : "M10 5.8V14M6.7 10.8L10 14.2L13.3 10.8", null, White);
}
