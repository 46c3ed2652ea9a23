namespace Indicators.Charts.Layout;

/// <summary>Finds where a text disturbs least: as far as can be from every line drawn.</summary>
internal static class RoomyPlace
{
    private const double Fine = 7;

    /// <summary>Points close enough along lines to be kept clear of.</summary>
    public static IEnumerable<Point> Along(IReadOnlyList<Point> line)
    {
        for (var index = 0; index + 1 < line.Count; index++)
        {
            var (from, to) = (line[index], line[index + 1]);
            var steps = Math.Max(1, (int)Math.Ceiling(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / Fine));
            for (var step = 0; step < steps; step++)
                yield return new(from.X + ((to.X - from.X) * step / steps), from.Y + ((to.Y - from.Y) * step / steps));
        }

        if (line.Count > 0)
            yield return line[^1];
    }

    /// <summary>
    /// The box among the candidates that is farthest from the points; the first of equals. Null when there is no candidate.
    /// </summary>
    public static (Box Box, double Clear)? Among(IEnumerable<Box> candidates, IReadOnlyList<Point> points)
    {
        (Box Box, double Clear)? best = null;
        foreach (var box in candidates)
        {
            var (clear, least) = (double.MaxValue, best?.Clear + 0.01 ?? -1);
            foreach (var point in points)
            {
                // A candidate already nearer a line than the best one needs no further look.
                clear = Math.Min(clear, box.Distance(point));
                if (clear <= least)
                    break;
            }

            if (clear > least)
                best = (box, clear);
        }

        return best;
    }
}
