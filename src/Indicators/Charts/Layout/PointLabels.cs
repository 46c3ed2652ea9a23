namespace Indicators.Charts.Layout;

/// <summary>A name that is to stand at a mark.</summary>
/// <param name="Mark">The mark's middle.</param>
/// <param name="Radius">Its radius in px.</param>
/// <param name="Words">The name and value.</param>
/// <param name="Leader">The leader's colour.</param>
internal sealed record PointLabel(Point Mark, double Radius, TextLine Words, Token Leader);

/// <summary>A name in its place.</summary>
/// <param name="Label">The name.</param>
/// <param name="Box">Where its words stand.</param>
/// <param name="Leader">What joins it to its mark; null when it stands beside it.</param>
internal sealed record PlacedLabel(PointLabel Label, Box Box, Segment? Leader);

/// <summary>
/// Places names among dots so that none lies over another, over a named mark or under a leader. Each in its turn takes the place that hides
/// least; one that finds none is not drawn, so what it says must stand in the notes too.
/// </summary>
/// <param name="area">Where names may stand.</param>
/// <param name="dots">Marks that are hidden only when nothing else is possible.</param>
/// <param name="others">Marks that no name may stand beside, lest it be read as theirs.</param>
/// <param name="lines">Lines that are crossed only when nothing better is possible.</param>
/// <param name="taken">Where other words stand.</param>
/// <param name="nearness">What a px of a leader weighs: more where dots lie so close that some must be hidden.</param>
internal sealed class PointLabels(
    Box area,
    IReadOnlyList<Point> dots,
    IReadOnlyList<Point> others,
    IReadOnlyList<Segment> lines,
    IReadOnlyList<Box>? taken = null,
    double nearness = 1
)
{
    private const double DotHidden = 11;
    private const double LineHidden = 40;
    private const double LineCrossed = 13;
    private const double Beside = 4;
    private const double Gap = 3;

    private static readonly double[] Distances = [0, 4, 9, 15, 22, 30, 39, 50, 62, 76, 92];

    private readonly List<PlacedLabel> placed = [];

    /// <summary>The names that found a place, the first ones first served.</summary>
    public IReadOnlyList<PlacedLabel> Place(IReadOnlyList<PointLabel> labels)
    {
        var marks = labels.Select(label => Around(label.Mark, label.Radius + 1)).ToList();
        for (var index = 0; index < labels.Count; index++)
        {
            var own = marks[index];
            var best = Candidates(labels[index])
                .Where(place => IsFree(place, marks, own))
                .Select(place => (Place: place, Cost: Cost(place)))
                .OrderBy(pair => pair.Cost)
                .Select(pair => pair.Place)
                .FirstOrDefault();
            if (best is not null)
            {
                placed.Add(best.Distance > Beside ? best.Label : best.Label with { Leader = null });
            }
        }

        return placed;
    }

    private static IEnumerable<Candidate> Candidates(PointLabel label) =>
        from distance in Distances
        from degrees in Enumerable.Range(0, 24).Select(step => 15 * step)
        select At(label, distance, degrees * Math.PI / 180);

    private static Candidate At(PointLabel label, double distance, double angle)
    {
        var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
        Point Out(double by) => new(label.Mark.X + (by * cos), label.Mark.Y - (by * sin));
        var end = Out(label.Radius + Beside + distance);
        var (width, height) = (label.Words.Width, label.Words.Size);
        var left =
            cos > 0.3 ? end.X
            : cos < -0.3 ? end.X - width
            : end.X - (width / 2);
        var top =
            Math.Abs(cos) > 0.3 ? end.Y - (height / 2)
            : sin > 0 ? end.Y - height
            : end.Y;
        var leader = new Segment(Out(label.Radius), Out(label.Radius + Beside + distance - Gap));

        // Beside the mark is where it is looked for, and right of it first.
        var turn = (Math.Abs(cos) > 0.9 ? 0 : 3) + (cos > 0 ? 0 : 1);
        return new Candidate(new PlacedLabel(label, new(left, top, left + width, top + height), leader), distance, turn);
    }

    private bool IsFree(Candidate place, List<Box> marks, Box own)
    {
        var (box, leader, mark) = (place.Label.Box, place.Label.Leader!.Value, place.Label.Label.Mark);
        var isInside = box.Left >= area.Left + 2 && box.Right <= area.Right - 2 && box.Top >= area.Top + 2 && box.Bottom <= area.Bottom - 3;
        return isInside
            && !placed.Exists(other => Grown(other.Box, 2).Overlaps(box) || other.Leader?.Meets(box) == true)
            && !marks.Exists(other => box.Overlaps(other))
            && taken?.Any(other => Grown(other, 2).Overlaps(box) || leader.Meets(other)) != true
            && !others.Any(other => other != mark && new Box(other.X - 9, other.Y - 5, other.X + 9, other.Y + 5).Overlaps(box))
            && (
                place.Distance <= Beside
                || (
                    !placed.Exists(other => leader.Meets(other.Box) || other.Leader?.Crosses(leader) == true)
                    && !marks.Exists(other => other != own && leader.Meets(other))
                )
            );
    }

    private double Cost(Candidate place)
    {
        var (near, wide) = (Grown(place.Label.Box, 3), Grown(place.Label.Box, 4));
        var leader = place.Label.Leader!.Value;
        return (DotHidden * dots.Count(dot => near.Distance(dot) == 0))
            + (LineHidden * lines.Count(line => line.Meets(wide)))
            + (placed.Count == 0 ? 0 : LineCrossed * lines.Count(line => line.Crosses(leader)))
            + (nearness * place.Distance)
            + place.Turn;
    }

    private static Box Around(Point middle, double radius) =>
        new(middle.X - radius, middle.Y - radius, middle.X + radius, middle.Y + radius);

    private static Box Grown(Box box, double by) => new(box.Left - by, box.Top - by, box.Right + by, box.Bottom + by);

    private sealed record Candidate(PlacedLabel Label, double Distance, double Turn);
}
