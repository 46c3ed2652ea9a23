using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>Dots along a line, each at its value and as near the line as it can be without touching another; the own one first.</summary>
internal sealed class Beeswarm
{
    // Dots may touch.
    private const double Touching = 1e-6;

    private readonly Point[] places;
    private readonly double radius;

    private Beeswarm(Point[] places, double radius)
    {
        this.places = places;
        this.radius = radius;
    }

    /// <summary>How far the dots reach from the line.</summary>
    public double Half => places.Max(place => Math.Abs(place.Y)) + radius + 2;

    /// <summary>Where a municipality's dot stands, from the line.</summary>
    public Point this[int index] => places[index];

    /// <summary>Places the dots within a height; many ties make them smaller.</summary>
    public static Beeswarm Place(IReadOnlyList<RankBar> municipalities, Scale scale, double height, double radius)
    {
        while (true)
        {
            var swarm = new Beeswarm(Places(municipalities, scale, radius), radius);
            if (2 * swarm.Half <= height || radius <= 1.2)
                return swarm;
            radius -= 0.15;
        }
    }

    public void Draw(Canvas canvas, SpreadChart chart, double middle)
    {
        IEnumerable<Point> Of(RankRole role) =>
            Enumerable
                .Range(0, places.Length)
                .Where(index => chart.Municipalities[index].Role == role)
                .Select(index => places[index] with { Y = middle + places[index].Y });
        canvas.Add(new Shape.Dots([.. Of(RankRole.Other)], radius, Palette.Bar));
        canvas.Add(Of(RankRole.Peer).Select(place => new Shape.Circle(place, radius + 0.9, Palette.Paper, new Stroke(Palette.Ink, 1.75))));
        canvas.Add(Of(RankRole.Own).Select(place => new Shape.Circle(place, radius + 2, Palette.Own, new Stroke(Palette.Paper, 1))));
    }

    private static double Radius(RankBar municipality, double radius) =>
        municipality.Role switch
        {
            RankRole.Own => radius + 2.4,
            RankRole.Peer => radius + 1.8,
            _ => radius + 0.4,
        };

    private static Point[] Places(IReadOnlyList<RankBar> municipalities, Scale scale, double radius)
    {
        var points = new Point[municipalities.Count];
        var set = new List<int>(municipalities.Count);
        var order = Enumerable
            .Range(0, municipalities.Count)
            .OrderByDescending(index => municipalities[index].Role)
            .ThenBy(index => municipalities[index].Value)
            .ThenBy(index => index);
        foreach (var index in order)
        {
            var (x, own) = (scale[municipalities[index].Value], Radius(municipalities[index], radius));

            // The heights that others forbid, each a stretch around its dot.
            var taken = set.Select(other =>
                    (points[other].Y, Across: points[other].X - x, Apart: own + Radius(municipalities[other], radius))
                )
                .Where(other => Math.Abs(other.Across) < other.Apart)
                .Select(other => (other.Y, Reach: Math.Sqrt((other.Apart * other.Apart) - (other.Across * other.Across))))
                .Select(other => (Low: other.Y - other.Reach, High: other.Y + other.Reach));
            points[index] = new(x, Nearest([.. taken]));
            set.Add(index);
        }

        return points;
    }

    // The free height nearest the line: 0, or where the stretches that lie together around it end, on the side where they end first.
    private static double Nearest(List<(double Low, double High)> taken)
    {
        var (down, up) = (0.0, 0.0);
        foreach (var (low, high) in taken.OrderBy(stretch => stretch.Low))
        {
            if (low < up - Touching && up < high - Touching)
                up = high;
        }

        foreach (var (low, high) in taken.OrderByDescending(stretch => stretch.High))
        {
            if (low < down - Touching && down < high - Touching)
                down = low;
        }

        return -down <= up ? down : up;
    }
}
