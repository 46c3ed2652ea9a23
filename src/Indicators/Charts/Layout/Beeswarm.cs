using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>Dots along a line, each at its value and as near the line as it can be without touching another; the own one first.</summary>
internal sealed class Beeswarm
{
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
        var order = Enumerable.Range(0, municipalities.Count).ToArray();
        Array.Sort(
            order,
            (one, other) =>
                ((int)municipalities[other].Role).CompareTo((int)municipalities[one].Role) is var role and not 0 ? role
                : municipalities[one].Value.CompareTo(municipalities[other].Value) is var value and not 0 ? value
                : one.CompareTo(other)
        );
        var named = order.TakeWhile(index => municipalities[index].Role != RankRole.Other).Count();
        while (true)
        {
            var most = radius <= 1.2 ? double.PositiveInfinity : (height / 2) - radius - 2;
            if (Places(municipalities, across, order, named, radius, most) is { } places)
                return new Beeswarm(places, radius);
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

    // Null as soon as one reaches too far: then smaller dots are tried.
    private static Point[]? Places(
        IReadOnlyList<RankBar> municipalities,
        double[] across,
        int[] order,
        int named,
        double radius,
        double most
    )
    {
        var points = new Point[municipalities.Count];
        var taken = new TakenHeights(municipalities.Count);
        var widest = 2 * (radius + 2.4);
        for (var place = 0; place < order.Length; place++)
        {
            var index = order[place];
            var (x, own) = (across[index], Radius(municipalities[index], radius));
            taken.Clear();
            for (var i = 0; i < Math.Min(named, place); i++)
            {
                Forbid(order[i]);
            }

            for (var i = place - 1; i >= named && Math.Abs(across[order[i]] - x) < widest; i--)
            {
                Forbid(order[i]);
            }

            points[index] = new(x, taken.Nearest());
            if (Math.Abs(points[index].Y) > most)
            {
                return null;
            }

            void Forbid(int other)
            {
                var (away, apart) = (across[other] - x, own + Radius(municipalities[other], radius));
                if (Math.Abs(away) < apart)
                {
                    taken.Add(points[other].Y, Math.Sqrt((apart * apart) - (away * away)));
                }
            }
        }

        return points;
    }
}
