using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>The status signs, on a grid of their own. Shape comes first and colour third, and the word always stands beside.</summary>
internal static class StatusSign
{
    /// <summary>Width and height of the grid.</summary>
    public const double Grid = 20;

    private static readonly Stroke White = new(Palette.Paper, 2.25, Round: true);

    /// <summary>The sign within a drawing, its upper left corner at a place.</summary>
    public static Shape.Group At(Mark mark, Point corner, double size) => new(corner, size / Grid, Shapes(mark));

    /// <summary>The sign's shapes on its grid.</summary>
    public static IReadOnlyList<Shape> Shapes(Mark mark) =>
        mark switch
        {
            Mark.Met => [Disc(), new Shape.Path("M5.8 10.4l3 3 5.6-6.4", null, White)],
            Mark.Partly =>
            [
                new Shape.Circle(new(10, 10), 8, Palette.Paper, new Stroke(Palette.Mid, 1.75)),
                new Shape.Path("M10 2A8 8 0 0 0 10 18Z", Palette.Mid),
            ],
            Mark.NotMet => [Diamond(), new Shape.Path("M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6", null, White)],
            Mark.NotAssessable =>
            [
                new Shape.Circle(new(10, 10), 8, null, new Stroke(Palette.None, 1.75, [3, 2.03])),
                new Shape.Path("M6.5 10H13.5", null, new Stroke(Palette.None, 2)),
            ],
            Mark.NotStarted => [new Shape.Circle(new(10, 10), 8, Palette.Paper, new Stroke(Palette.None, 1.75))],
            Mark.Delayed =>
            [
                new Shape.Circle(new(10, 10), 8, Palette.Paper, new Stroke(Palette.Mid, 1.75)),
                new Shape.Path("M10 5V10.4H13.8", null, new Stroke(Palette.Mid, 1.75, Round: true)),
            ],
            Mark.Struck =>
            [
                new Shape.Circle(new(10, 10), 8, Palette.Paper, new Stroke(Palette.None, 1.75)),
                new Shape.Path("M4.4 15.6L15.6 4.4", null, new Stroke(Palette.None, 1.75)),
            ],
            Mark.BetterUp => [Disc(), Arrow(up: true)],
            Mark.BetterDown => [Disc(), Arrow(up: false)],
            Mark.WorseUp => [Diamond(), Arrow(up: true)],
            Mark.WorseDown => [Diamond(), Arrow(up: false)],
            Mark.Uncertain =>
            [
                Pill(),
                new Shape.Path(
                    "M4.8 8.6c1.7-1.7 3.5-1.7 5.2 0s3.5 1.7 5.2 0M4.8 12.4c1.7-1.7 3.5-1.7 5.2 0s3.5 1.7 5.2 0",
                    null,
                    new Stroke(Palette.None, 1.5, Round: true)
                ),
            ],
            Mark.Above => [.. Bars(16.5, -1), new Shape.Path("M2 16.5H18", null, new Stroke(Palette.Ink2, 1.75))],
            Mark.Below => [.. Bars(3.5, 1), new Shape.Path("M2 3.5H18", null, new Stroke(Palette.Ink2, 1.75))],
            Mark.Apart => [new Shape.Path("M4 4H16M4 16H16M10 4V16", null, new Stroke(Palette.Ink2, 1.75))],
            Mark.Told => [new Shape.Rect(new(4, 4, 16, 16), null, new Stroke(Palette.Ink2, 1.5))],
            _ => throw new ArgumentOutOfRangeException(nameof(mark)),
        };

    private static IEnumerable<Shape> Bars(double from, int way) =>
        new[] { (3.5, 5.0), (7.0, 8.0), (10.5, 6.0), (14.0, 9.0) }.Select(bar => new Shape.Rect(
            new(bar.Item1, Math.Min(from, from + (way * bar.Item2)), bar.Item1 + 2.4, Math.Max(from, from + (way * bar.Item2))),
            Palette.Ink2
        ));

    private static Shape.Circle Disc() => new(new(10, 10), 8.75, Palette.Good);

    private static Shape.Polygon Diamond() => new([new(10, 0.25), new(19.75, 10), new(10, 19.75), new(0.25, 10)], Palette.Bad);

    private static Shape.Rect Pill() => new(new(1, 4, 19, 16), null, new Stroke(Palette.None, 1.5), Rounded: 6);

    private static Shape.Path Arrow(bool up) =>
        new(up ? "M10 14.2V6M6.7 9.2L10 5.8L13.3 9.2" : "M10 5.8V14M6.7 10.8L10 14.2L13.3 10.8", null, White);
}
