namespace Indicators.Charts.Layout;

/// <summary>The labels right of a plot: in order of their marks, top down, none over another, each led to its mark.</summary>
internal sealed class LabelColumn(IReadOnlyList<EndLabel> labels, double leading = LabelColumn.Leading)
{
    /// <summary>Room for the leaders, in px.</summary>
    public const double Leading = 22;

    private const double LineHeight = 15.5;
    private const double Sample = 10;

    /// <summary>Room right of the plot: leaders and the widest label.</summary>
    public double Width => labels.Count == 0 ? 8 : leading + labels.Max(Widest) + 2;

    /// <summary>Most width for a label's text in a drawing.</summary>
    public static double TextRoom(Canvas canvas) => canvas.Narrow ? 100 : canvas.Width * 0.38;

    public void Draw(Canvas canvas, Box plot)
    {
        var ordered = labels.OrderBy(label => label.Wanted).ToList();
        var places = LabelSpacing.Place(
            [.. ordered.Select(label => label.Wanted - (LineHeight / 2))],
            [.. ordered.Select(label => label.Lines.Count * LineHeight)],
            plot.Top - 8,
            plot.Bottom + 8
        );
        var left = plot.Right + leading;
        foreach (var (label, place) in ordered.Zip(places))
        {
            if (label.Mark is { } mark)
                Lead(canvas, mark, plot.Right, new(left - 4, place + (LineHeight / 2)), label.Colour);
            for (var index = 0; index < label.Lines.Count; index++)
                Write(canvas, label, index, left, place + (LineHeight * (index + 0.5)));
        }
    }

    private static double Widest(EndLabel label) =>
        label.Lines.Select((line, index) => line.Width + (Sampled(label, index) ? Sample + 4 : 0)).Max();

    private static bool Sampled(EndLabel label, int index) =>
        label.Swatch && index == label.Lines.TakeWhile(line => line.Size > TextLine.Small).Count();

    private static void Write(Canvas canvas, EndLabel label, int index, double x, double y)
    {
        if (Sampled(label, index))
        {
            canvas.Add(
                new Shape.Rect(new(x + 0.5, y - (Sample / 2), x + Sample, y + (Sample / 2)), Palette.Band, LineStyles.SpanEdge.Stroke)
            );
            x += Sample + 4;
        }

        canvas.Add(label.Lines[index].Beside(x, y));
    }

    private static void Lead(Canvas canvas, Point mark, double edge, Point to, Token colour)
    {
        var from = new Point(mark.X + 6, mark.Y);
        var bend = Math.Max(from.X, edge + 5);
        Point[] points = Math.Abs(to.Y - from.Y) < 1 ? [from, new(to.X, from.Y)] : [from, new(bend, from.Y), to];
        canvas.Add(new Shape.Polyline(points, new Stroke(colour, 1)));
    }
}
