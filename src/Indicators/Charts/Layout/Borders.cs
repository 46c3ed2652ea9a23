using System.Globalization;
using Indicators.Reading;

namespace Indicators.Charts.Layout;

/// <summary>The municipalities' borders on a plane (SWEREF 99 TM), simplified; where they come from stands in borders.csv.</summary>
internal static class Borders
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<Point>>>> Read = new(ReadAll);
    private static readonly Lazy<IReadOnlyList<IReadOnlyList<Point>>> Land = new(Outline);

    /// <summary>Each municipality's rings: corners without the first one again, x eastwards and y southwards.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<Point>>> All => Read.Value;

    /// <summary>
    /// Coast, border and the shores of the lakes that are no municipality's: what one municipality alone has an edge along.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Point>> Shores => Land.Value;

    private static Dictionary<string, IReadOnlyList<IReadOnlyList<Point>>> ReadAll() =>
        EmbeddedTable
            .Rows("Indicators.Charts.Layout.borders.csv")
            .ToDictionary(
                row => row[0],
                IReadOnlyList<IReadOnlyList<Point>> (row) => [.. row[1].Split(',').Select(Ring)],
                StringComparer.Ordinal
            );

    private static List<Point> Ring(string steps)
    {
        var numbers = steps.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        var (east, north, corners) = (0, 0, new List<Point>());
        for (var index = 0; index + 1 < numbers.Count; index += 2)
        {
            (east, north) = (east + numbers[index], north + numbers[index + 1]);
            corners.Add(new(east, -north));
        }

        return corners;
    }

    private static List<IReadOnlyList<Point>> Outline()
    {
        static (Point, Point) Edge(Point a, Point b) => a.X < b.X || (a.X == b.X && a.Y < b.Y) ? (a, b) : (b, a);
        static IEnumerable<(Point A, Point B)> Edges(IReadOnlyList<Point> ring) => ring.Zip(ring.Skip(1).Append(ring[0]), (a, b) => (a, b));
        var rings = All.Values.SelectMany(rings => rings).ToList();
        var shared = rings.SelectMany(Edges).GroupBy(edge => Edge(edge.A, edge.B)).ToDictionary(same => same.Key, same => same.Count());
        var lines = new List<IReadOnlyList<Point>>();
        foreach (var ring in rings)
        {
            List<Point>? line = null;
            foreach (var (a, b) in Edges(ring))
            {
                if (shared[Edge(a, b)] > 1)
                {
                    line = null;
                    continue;
                }

                if (line is null)
                {
                    lines.Add(line = [a]);
                }

                line.Add(b);
            }
        }

        return lines;
    }
}
