namespace Indicators.Charts.Layout;

/// <summary>
/// What a drawing is made of, in px from its upper left corner; y grows downwards. Each back end draws every one of them.
/// </summary>
internal abstract record Shape
{
    /// <summary>A straight line.</summary>
    public sealed record Line(Point From, Point To, Stroke Stroke) : Shape;

    /// <summary>Straight lines from point to point, with round corners.</summary>
    public sealed record Polyline(IReadOnlyList<Point> Points, Stroke Stroke) : Shape;

    /// <summary>A surface within its corners; null fill is none.</summary>
    public sealed record Polygon(IReadOnlyList<Point> Points, Token? Fill, Stroke? Stroke = null) : Shape;

    /// <summary>Lines and curves as <see cref="PathData"/>; null fill is none.</summary>
    public sealed record Path(string Data, Token? Fill, Stroke? Stroke = null) : Shape;

    /// <summary>An upright box, its corners rounded by so many px; null fill is none.</summary>
    public sealed record Rect(Box Box, Token? Fill, Stroke? Stroke = null, double Rounded = 0) : Shape;

    /// <summary>A box filled with a pattern, over whatever colour lies under it.</summary>
    public sealed record Patterned(Box Box, Pattern Pattern) : Shape;

    /// <summary>A circle; null fill is none.</summary>
    public sealed record Circle(Point Centre, double Radius, Token? Fill, Stroke? Stroke = null) : Shape;

    /// <summary>Many filled circles alike but for their places.</summary>
    public sealed record Dots(IReadOnlyList<Point> Places, double Radius, Token Fill) : Shape;

    /// <summary>
    /// A line of text; <paramref name="Baseline"/> is where it starts, has its middle or ends. <paramref name="Halo"/> is drawn round its
    /// letters, so
    /// that they are read over marks; null is none.
    /// </summary>
    public sealed record Text(TextLine Words, Point Baseline, Anchor Anchor, Token? Halo = null) : Shape
    {
        /// <summary>How wide a halo's stroke is, in px; half of it shows.</summary>
        public const double HaloWidth = 3.5;
    }

    /// <summary>Marks that ScottPlot draws.</summary>
    public sealed record Plotted(PlotArea Area) : Shape;

    /// <summary>Shapes of a grid of their own, its upper left corner set at a place and its lengths scaled.</summary>
    public sealed record Group(Point Corner, double Scale, IReadOnlyList<Shape> Shapes) : Shape;
}

/// <summary>Which part of a text stands at its place.</summary>
internal enum Anchor
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its end.</summary>
    End,
}
