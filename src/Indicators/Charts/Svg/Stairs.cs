namespace Indicators.Charts.Svg;

/// <summary>A label that wants to stand beside a leader rising from a mark.</summary>
/// <param name="X">The leader's place.</param>
/// <param name="Width">The label's width.</param>
/// <param name="Height">The label's height.</param>
internal sealed record StairLabel(double X, double Width, double Height);

/// <summary>Where it stands.</summary>
/// <param name="Leftwards">Whether it ends at its leader, rather than beginning there.</param>
/// <param name="Bottom">The lower edge of its box.</param>
internal readonly record struct StairPlace(bool Leftwards, double Bottom);

/// <summary>Sets labels of marks along a line in stairs above them, so that no label covers another and no leader crosses a label.</summary>
/// <remarks>
/// A label that reaches over another's leader must stand above that label. Each pattern of directions (a group rightwards, one leftwards,
/// one rightwards, one leftwards; any may be empty) gives its heights by that rule alone, and the lowest stairs win.
/// </remarks>
internal static class Stairs
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
    public static IReadOnlyList<StairPlace>? Place(
        IReadOnlyList<StairLabel> labels, double left, double right, Func<double, double, double> floor, double leftwardsCost = 0)
    {
        if (labels.Count == 0)
            return [];
        IReadOnlyList<StairPlace>? best = null;
        var bestCost = double.MaxValue;
        foreach (var leftwards in Patterns(labels.Count))
        {
            if (Heights(labels, leftwards, left, right, floor) is not { } bottoms)
                continue;

            // Height costs most; a long leader a little, so that equal stairs stay near their marks.
            var cost = -bottoms.Select((bottom, index) => bottom - labels[index].Height).Min() - (bottoms.Average() / 100) + (leftwardsCost * leftwards.Count(turned => turned));
            if (cost >= bestCost - 0.01)
                continue;
            bestCost = cost;
            best = [.. bottoms.Select((bottom, index) => new StairPlace(leftwards[index], bottom))];
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

    private static double[]? Heights(
        IReadOnlyList<StairLabel> labels, bool[] leftwards, double left, double right, Func<double, double, double> floor)
    {
        var spans = labels.Select((label, index) => leftwards[index]
            ? (From: label.X - Gap - label.Width, To: label.X)
            : (From: label.X, To: label.X + Gap + label.Width)).ToList();
        if (spans.Any(span => span.From < left || span.To > right))
            return null;

        var bottoms = spans.Select(span => floor(span.From, span.To)).ToArray();
        for (var pass = 0; pass <= labels.Count * labels.Count; pass++)
        {
            if (!Raise(labels, spans, leftwards, bottoms))
                return bottoms;
        }

        return null;
    }

    /// <summary>Raises labels that stand in each other's way by one rule; false when none does.</summary>
    private static bool Raise(IReadOnlyList<StairLabel> labels, List<(double From, double To)> spans, bool[] leftwards, double[] bottoms)
    {
        var raised = false;
        for (var i = 0; i < labels.Count; i++)
        {
            for (var j = i + 1; j < labels.Count; j++)
            {
                var iCovers = !leftwards[i] && spans[i].To + Clear > labels[j].X;
                var jCovers = leftwards[j] && spans[j].From - Clear < labels[i].X;
                if (iCovers && jCovers)
                {
                    bottoms[i] = double.NegativeInfinity;
                    return true;
                }

                var meet = spans[i].To + Clear > spans[j].From && bottoms[i] - labels[i].Height < bottoms[j] && bottoms[j] - labels[j].Height < bottoms[i];
                if (iCovers || (meet && !jCovers && bottoms[i] <= bottoms[j]))
                    raised |= Lift(bottoms, i, bottoms[j] - labels[j].Height);
                else if (jCovers || meet)
                    raised |= Lift(bottoms, j, bottoms[i] - labels[i].Height);
            }
        }

        return raised;
    }

    private static bool Lift(double[] bottoms, int index, double least)
    {
        if (bottoms[index] <= least + 0.001)
            return false;
        bottoms[index] = least;
        return true;
    }
}
