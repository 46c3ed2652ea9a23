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
        var across = municipalities.Select(municipality => scale[municipality.Value]).ToArray();
        // The own one and the peers first, then the others by value, so that only the last of those can be in the way of the next.
        int[] order =
        [
            .. Enumerable
                .Range(0, municipalities.Count)
                .OrderByDescending(index => municipalities[index].Role)
                .ThenBy(index => municipalities[index].Value)
                .ThenBy(index => index),
        ];
        var named = order.TakeWhile(index => municipalities[index].Role != RankRole.Other).Count();
        while (true)
        {
            var swarm = new Beeswarm(Places(municipalities, across, order, named, radius), radius);
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

    private static Point[] Places(IReadOnlyList<RankBar> municipalities, double[] across, int[] order, int named, double radius)
    {
        var points = new Point[municipalities.Count];
        var taken = new List<(double Low, double High)>();
        var widest = 2 * (radius + 2.4);
        for (var place = 0; place < order.Length; place++)
        {
            var index = order[place];
            var (x, own) = (across[index], Radius(municipalities[index], radius));
            taken.Clear();
            void Forbid(int other)
            {
                // The heights that a dot forbids, a stretch around it.
                var (away, apart) = (across[other] - x, own + Radius(municipalities[other], radius));
                if (Math.Abs(away) < apart)
                {
                    var reach = Math.Sqrt((apart * apart) - (away * away));
                    taken.Add((points[other].Y - reach, points[other].Y + reach));
                }
            }

            for (var i = 0; i < Math.Min(named, place); i++)
            {
                Forbid(order[i]);
            }

            var first = place;
            while (first > named && Math.Abs(across[order[first - 1]] - x) < widest)
            {
                first--;
            }

            for (var i = Math.Max(first, named); i < place; i++)
            {
                Forbid(order[i]);
            }

            points[index] = new(x, Nearest(taken));
        }

        return points;
    }

    // The free height nearest the line: 0, or where the stretches that lie together around it end, on the side where they end first.
    private static double Nearest(List<(double Low, double High)> taken)
    {
        var (down, up) = (0.0, 0.0);
        if (taken.Count == 0)
        {
            return 0;
        }

        // Sorted in their place: this is asked for each dot of each drawing.
        taken.Sort(static (one, other) => one.Low.CompareTo(other.Low));
        foreach (var (low, high) in taken)
        {
            if (low < up - Touching && up < high - Touching)
                up = high;
        }

        taken.Sort(static (one, other) => other.High.CompareTo(one.High));
        foreach (var (low, high) in taken)
        {
            if (low < down - Touching && down < high - Touching)
                down = low;
        }

        return -down <= up ? down : up;
    }
}
