using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>The span of comparable municipalities: a pale surface between two edges, with its caption in its roomiest place.</summary>
internal static class BandMark
{
    private const double Clear = 7;

    public static void Draw(Canvas canvas, TimePlot plot, PeerBand peers)
    {
        var edge = LineStyles.SpanEdge.Stroke;
        foreach (var (upper, lower) in Edges(plot, peers))
        {
            if (upper.Count == 1)
            {
                var lone = new Box(upper[0].X - 4, upper[0].Y, upper[0].X + 4, lower[0].Y);
                canvas.Add(new Shape.Rect(lone, Palette.Band, edge));
                continue;
            }

            canvas.Add(new Shape.Polygon([.. upper, .. lower.Reverse()], Palette.Band));
            canvas.Add(new Shape.Polyline(upper, edge), new Shape.Polyline(lower, edge));
        }
    }

    /// <summary>Where the caption stands clear of every line; null when nowhere in the band does.</summary>
    public static Box? CaptionPlace(TimePlot plot, PeerBand peers, TextLine caption, IEnumerable<Point> lines)
    {
        var edges = Edges(plot, peers).ToList();
        var points = edges.SelectMany(pair => RoomyPlace.Along(pair.Upper).Concat(RoomyPlace.Along(pair.Lower))).Concat(lines).ToList();
        var candidates =
            from pair in edges
            where pair.Upper.Count > 1
            from x in Steps(pair.Upper[0].X + Clear, pair.Upper[^1].X - Clear - caption.Width, 14)
            from y in Steps(pair.Upper.Min(point => point.Y), pair.Lower.Max(point => point.Y), 5)
            let box = new Box(x, y - 6, x + caption.Width, y + 6)
            where Height(pair.Upper, box.MiddleX) < y && y < Height(pair.Lower, box.MiddleX)
            select box;
        return RoomyPlace.Among(candidates, points) is { } best && best.Clear >= Clear ? best.Box : null;
    }

    private static IEnumerable<(IReadOnlyList<Point> Upper, IReadOnlyList<Point> Lower)> Edges(TimePlot plot, PeerBand peers) =>
        plot.Points(peers.Max).Zip(plot.Points(peers.Min));

    private static IEnumerable<double> Steps(double from, double to, double step)
    {
        for (var place = from; place <= to; place += step)
            yield return place;
    }

    private static double Height(IReadOnlyList<Point> line, double x)
    {
        var next = 1;
        while (next < line.Count - 1 && line[next].X < x)
            next++;
        var (from, to) = (line[next - 1], line[next]);
        return from.Y + ((to.Y - from.Y) * (x - from.X) / (to.X - from.X));
    }
}
