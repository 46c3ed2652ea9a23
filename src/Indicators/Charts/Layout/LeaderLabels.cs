namespace Indicators.Charts.Layout;

/// <summary>A label that wants to stand beside a leader rising from a mark.</summary>
/// <param name="X">The leader's place.</param>
/// <param name="Width">The label's width.</param>
/// <param name="Height">The label's height.</param>
internal sealed record LeaderLabel(double X, double Width, double Height);

/// <summary>Where it stands.</summary>
/// <param name="Leftwards">Whether it ends at its leader, rather than beginning there.</param>
/// <param name="Bottom">The lower edge of its box.</param>
/// <param name="From">Where its text begins.</param>
/// <param name="Over">Whether it stands over the end of its leader, moved in from the drawing's edge, rather than beside it.</param>
internal readonly record struct LeaderPlace(bool Leftwards, double Bottom, double From, bool Over);

/// <summary>
/// Sets labels of marks along a line in stairs above them, so that no label covers another and no leader crosses a label.
/// </summary>
/// <remarks>
/// A label that reaches over another's leader must stand above that label. Each pattern of directions (a group rightwards, one leftwards,
/// one rightwards, one leftwards; any may be empty) gives its heights by that rule alone, and the lowest stairs win.
/// </remarks>
internal static class LeaderLabels
{
    /// <summary>Between a leader and its label.</summary>
    public const double Gap = 5;

    private const double Clear = 4;

    /// <summary>The places, in the order of the labels (which come from left to right); null when they cannot all be set.</summary>
    /// <param name="labels">From left to right.</param>
    /// <param name="left">Where the room begins.</param>
    /// <param name="right">Where it ends.</param>
    /// <param name="floor">The lowest a label's lower edge may be over a stretch; y grows downwards.</param>
    /// <param name="leftwardsCost">How many px higher the stairs may be to spare a label from standing left of its leader.</param>
    public static IReadOnlyList<LeaderPlace>? Place(
        IReadOnlyList<LeaderLabel> labels,
        double left,
        double right,
        Func<double, double, double> floor,
        double leftwardsCost = 0
    )
    {
        if (labels.Count == 0)
            return [];
        IReadOnlyList<LeaderPlace>? best = null;
        var bestCost = double.MaxValue;
        foreach (var leftwards in Patterns(labels.Count))
        {
            var spans = labels.Select((label, index) => Span.Of(label, leftwards[index], left, right)).ToList();
            if (Heights(labels, spans, floor) is not { } bottoms)
                continue;

            // Height costs most; a long leader a little, so that equal stairs stay near their marks.
            var cost =
                -bottoms.Select((bottom, index) => bottom - labels[index].Height).Min()
                - (bottoms.Average() / 100)
                + (leftwardsCost * leftwards.Count(turned => turned))
                + (3 * spans.Count(span => span.Over));
            if (cost >= bestCost - 0.01)
                continue;
            bestCost = cost;
            best = [.. bottoms.Select((bottom, index) => new LeaderPlace(leftwards[index], bottom, spans[index].Text, spans[index].Over))];
        }

        return best;
    }

    private static IEnumerable<bool[]> Patterns(int count)
    {
        for (var first = 0; first <= count; first++)
        {
            for (var second = first; second <= count; second++)
            {
                for (var third = second; third <= count; third++)
                    yield return [.. Enumerable.Range(0, count).Select(index => index >= first && (index < second || index >= third))];
            }
        }
    }

    private static double[]? Heights(IReadOnlyList<LeaderLabel> labels, List<Span> spans, Func<double, double, double> floor)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            for (var j = i + 1; j < spans.Count; j++)
            {
                if (spans[i].Covers(labels[j].X) && spans[j].Covers(labels[i].X))
                    return null;
            }
        }

        var bottoms = spans.Select(span => floor(span.From, span.To)).ToArray();
        for (var pass = 0; pass <= labels.Count * labels.Count; pass++)
        {
            if (!Raise(labels, spans, bottoms))
                return bottoms;
        }

        return null;
    }

    /// <summary>Raises labels that stand in each other's way; false when none does.</summary>
    private static bool Raise(IReadOnlyList<LeaderLabel> labels, List<Span> spans, double[] bottoms)
    {
        var raised = false;
        for (var i = 0; i < labels.Count; i++)
        {
            for (var j = 0; j < labels.Count; j++)
            {
                var covers = spans[i].Covers(labels[j].X);
                var meets =
                    spans[i].Meets(spans[j]) && bottoms[i] - labels[i].Height < bottoms[j] && bottoms[j] - labels[j].Height < bottoms[i];
                var least = bottoms[j] - labels[j].Height;
                if (
                    i == j
                    || bottoms[i] <= least + 0.001
                    || !(covers || (meets && !spans[j].Covers(labels[i].X) && bottoms[i] <= bottoms[j]))
                )
                    continue;
                bottoms[i] = least;
                raised = true;
            }
        }

        return raised;
    }

    /// <summary>The stretch a label takes, its leader's end included.</summary>
    private sealed record Span(double Leader, double Text, double Width, bool Over)
    {
        public double From => Math.Min(Leader, Text);

        public double To => Math.Max(Leader, Text + Width);

        /// <summary>
        /// Whether another's leader would run through the label, or too near it; at the label's own leader there is no text to run through.
        /// </summary>
        public bool Covers(double leader) =>
            (From < Leader ? From - Clear < leader : From < leader) && (To > Leader ? leader < To + Clear : leader < To);

        public bool Meets(Span other) => Text - Clear < other.Text + other.Width && other.Text < Text + Width + Clear;

        public static Span Of(LeaderLabel label, bool leftwards, double left, double right)
        {
            var text = leftwards ? label.X - Gap - label.Width : label.X + Gap;
            var moved = Math.Clamp(text, Math.Min(left, right - label.Width), Math.Max(left, right - label.Width));
            return new Span(label.X, moved, label.Width, Math.Abs(moved - text) > 0.001);
        }
    }
}
