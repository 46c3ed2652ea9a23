using System.Globalization;
using System.Text;

namespace Indicators.Charts.Layout;

/// <summary>Some municipalities' borders drawn within a box, by whole half pixels, so that a country takes little room.</summary>
internal sealed class MapPaths
{
    /// <summary>A step of the grid, in px.</summary>
    public const double Grid = 0.5;

    private readonly double left;
    private readonly double top;
    private readonly double scale;

    /// <summary>Fits municipalities into a box, as large as it takes, at its upper left corner.</summary>
    public MapPaths(IEnumerable<string> areas, double width, double height)
    {
        var corners = areas.SelectMany(area => Borders.All.GetValueOrDefault(area, [])).SelectMany(ring => ring).ToList();
        (left, top) = (corners.Min(corner => corner.X), corners.Min(corner => corner.Y));
        var (wide, high) = (corners.Max(corner => corner.X) - left, corners.Max(corner => corner.Y) - top);
        scale = Math.Min(width / wide, height / high) / Grid;
        (Width, Height) = (wide * scale * Grid, high * scale * Grid);
    }

    /// <summary>In px.</summary>
    public double Width { get; }

    /// <summary>In px.</summary>
    public double Height { get; }

    /// <summary>The municipalities' surfaces as one path.</summary>
    public string Surfaces(IEnumerable<string> areas)
    {
        var path = new StringBuilder();
        foreach (var ring in areas.SelectMany(area => Borders.All.GetValueOrDefault(area, [])))
        {
            Append(path, ring, closed: true);
        }

        return path.ToString();
    }

    /// <summary>The outline of the land.</summary>
    public string Shores()
    {
        var path = new StringBuilder();
        foreach (var line in Borders.Shores)
        {
            Append(path, line, closed: false);
        }

        return path.ToString();
    }

    /// <summary>Rising lines over the municipalities' surfaces, so far apart in px.</summary>
    public string Hatching(IEnumerable<string> areas, double spacing)
    {
        var edges = areas
            .SelectMany(area => Borders.All.GetValueOrDefault(area, []))
            .Select(ring => ring.Select(At).ToList())
            .SelectMany(ring => ring.Zip(ring.Skip(1).Append(ring[0]), (a, b) => (A: a, B: b)))
            .Where(edge => edge.A.X + edge.A.Y != edge.B.X + edge.B.Y)
            .ToList();

        // Along a rising line x + y stays the same; it enters and leaves a surface where it meets the surface's edges.
        var meets = new SortedDictionary<int, List<Point>>();
        var step = (int)Math.Round(spacing * Math.Sqrt(2) / Grid);
        foreach (var (a, b) in edges)
        {
            var (from, to) = (a.X + a.Y, b.X + b.Y);
            var (low, high) = (Math.Min(from, to), Math.Max(from, to));
            for (var line = (int)Math.Ceiling(low / step) * step; line < high; line += step)
            {
                var part = (line - from) / (to - from);
                if (!meets.TryGetValue(line, out var on))
                {
                    meets.Add(line, on = []);
                }

                on.Add(new(a.X + (part * (b.X - a.X)), a.Y + (part * (b.Y - a.Y))));
            }
        }

        var path = new StringBuilder();
        foreach (var on in meets.Values)
        {
            foreach (var pair in on.OrderBy(point => point.X).Chunk(2).Where(pair => pair.Length == 2))
            {
                path.Append('M')
                    .Append(pair[0].X)
                    .Append(' ')
                    .Append(pair[0].Y)
                    .Append('L')
                    .Append(pair[1].X)
                    .Append(' ')
                    .Append(pair[1].Y);
            }
        }

        return path.ToString();
    }

    private Point At(Point corner) => new(Math.Round((corner.X - left) * scale), Math.Round((corner.Y - top) * scale));

    // Relative whole numbers; a ring that would shrink to a line stays one step wide, so that no municipality is lost.
    private void Append(StringBuilder path, IReadOnlyList<Point> line, bool closed)
    {
        List<(int X, int Y)> points = [];
        foreach (var point in line.Select(At))
        {
            var place = ((int)point.X, (int)point.Y);
            if (points.Count == 0 || points[^1] != place)
            {
                points.Add(place);
            }
        }

        if (closed && points.Distinct().Count() < 3)
        {
            var (x, y) = points[0];
            points = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)];
        }

        if (points.Count < 2)
        {
            return;
        }

        path.Append(CultureInfo.InvariantCulture, $"M{points[0].X} {points[0].Y}l");
        for (var index = 1; index < points.Count; index++)
        {
            var (x, y) = (points[index].X - points[index - 1].X, points[index].Y - points[index - 1].Y);
            path.Append(index > 1 && x >= 0 ? " " : "").Append(x.ToString(CultureInfo.InvariantCulture));
            path.Append(y >= 0 ? " " : "").Append(y.ToString(CultureInfo.InvariantCulture));
        }

        path.Append(closed ? "z" : "");
    }
}
