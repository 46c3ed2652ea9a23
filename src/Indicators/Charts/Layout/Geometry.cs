namespace Indicators.Charts.Layout;

/// <summary>A place in the drawing, in px; y grows downwards.</summary>
internal readonly record struct Point(double X, double Y);

/// <summary>An upright box in the drawing, in px.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Top + Bottom) / 2;

    public bool Overlaps(Box other, double tolerance = 0) =>
        Left < other.Right - tolerance
        && other.Left < Right - tolerance
        && Top < other.Bottom - tolerance
        && other.Top < Bottom - tolerance;

    /// <summary>The distance to the nearest place of the box; 0 inside it.</summary>
    public double Distance(Point point)
    {
        var x = Math.Max(0, Math.Max(Left - point.X, point.X - Right));
        var y = Math.Max(0, Math.Max(Top - point.Y, point.Y - Bottom));
        return Math.Sqrt((x * x) + (y * y));
    }
}

/// <summary>Turns a value of the chart into a place along one axis.</summary>
internal sealed record Scale(double From, double To, double Start, double End)
{
    public double this[double value] => Start + ((value - From) / (To - From) * (End - Start));
}
