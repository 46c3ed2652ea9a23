namespace Indicators.Analysis;

/// <summary>
/// Moves persons about in a table that adds up. Each count is a way between its row's sum and its column's, so what can be moved in a
/// round through a count is how much it can change while every sum still holds (flow in a network; whole numbers stay whole).
/// </summary>
internal static class CountFlow
{
    /// <summary>Moves as much as can be moved from one sum to another, at most so much, and says how much it was.</summary>
    /// <param name="ways">Where there are ways, and how little and how much each can carry.</param>
    /// <param name="at">The ways at each sum, by their numbers.</param>
    /// <param name="carried">What each way carries; changed.</param>
    /// <param name="from">The sum that has too much.</param>
    /// <param name="to">The sum that lacks.</param>
    /// <param name="most">When to stop.</param>
    public static long Move(IReadOnlyList<Way> ways, ILookup<int, int> at, long[] carried, int from, int to, long most)
    {
        var moved = 0L;
        while (moved < most && Path(ways, at, carried, from, to) is { } path)
        {
            var amount = Math.Min(most - moved, path.Min(step => Room(ways[step.Way], carried[step.Way], step.Along)));
            foreach (var (way, along) in path)
            {
                carried[way] += along ? amount : -amount;
            }

            moved += amount;
        }

        return moved;
    }

    private static long Room(Way way, long carried, bool along) => along ? way.High - carried : carried - way.Low;

    // The shortest path with room left, so that it ends.
    private static List<(int Way, bool Along)>? Path(IReadOnlyList<Way> ways, ILookup<int, int> at, long[] carried, int from, int to)
    {
        if (from == to)
        {
            return null;
        }

        var came = new Dictionary<int, (int Way, bool Along)>();
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var here))
        {
            foreach (var i in at[here])
            {
                var along = ways[i].From == here;
                var next = along ? ways[i].To : ways[i].From;
                if (next == from || came.ContainsKey(next) || Room(ways[i], carried[i], along) <= 0)
                {
                    continue;
                }

                came[next] = (i, along);
                if (next == to)
                {
                    return Back(ways, came, from, to);
                }

                queue.Enqueue(next);
            }
        }

        return null;
    }

    private static List<(int Way, bool Along)> Back(IReadOnlyList<Way> ways, Dictionary<int, (int Way, bool Along)> came, int from, int to)
    {
        var path = new List<(int Way, bool Along)>();
        for (var at = to; at != from; at = came[at].Along ? ways[came[at].Way].From : ways[came[at].Way].To)
        {
            path.Add(came[at]);
        }

        return path;
    }

    /// <summary>A way from one sum to another.</summary>
    /// <param name="From">Where what it carries is taken from.</param>
    /// <param name="To">Where it is put.</param>
    /// <param name="Low">The least it may carry.</param>
    /// <param name="High">The most.</param>
    internal readonly record struct Way(int From, int To, long Low, long High);
}
