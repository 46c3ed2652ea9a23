namespace Indicators.Charts.Layout;

/// <summary>Sets labels along one direction so that none covers another: their order is kept, and together they move as little as can be.</summary>
internal static class LabelStack
{
    /// <summary>Where each label begins. Labels come in the order of the places they want.</summary>
    /// <param name="wanted">Where each would begin if it were alone.</param>
    /// <param name="sizes">How much room each takes.</param>
    /// <param name="from">Where the room begins.</param>
    /// <param name="to">Where it ends; labels that need more than there is spread evenly to both sides of it.</param>
    /// <remarks>
    /// Least squares under order (isotonic regression by pooling neighbours that would overlap):
    /// shifted by the sizes before them, the places only have to rise.
    /// </remarks>
    public static IReadOnlyList<double> Place(IReadOnlyList<double> wanted, IReadOnlyList<double> sizes, double from, double to)
    {
        var before = new double[wanted.Count];
        for (var index = 1; index < wanted.Count; index++)
            before[index] = before[index - 1] + sizes[index - 1];

        var pools = new Stack<(double Mean, int Count)>();
        for (var index = 0; index < wanted.Count; index++)
        {
            var pool = (Mean: wanted[index] - before[index], Count: 1);
            while (pools.TryPeek(out var above) && above.Mean > pool.Mean)
            {
                pools.Pop();
                pool = (((above.Mean * above.Count) + (pool.Mean * pool.Count)) / (above.Count + pool.Count), above.Count + pool.Count);
            }

            pools.Push(pool);
        }

        var spare = to - from - sizes.Sum();
        var (lowest, highest) = spare < 0 ? (from + (spare / 2), from + (spare / 2)) : (from, from + spare);
        return [.. pools.Reverse()
            .SelectMany(pool => Enumerable.Repeat(Math.Clamp(pool.Mean, lowest, highest), pool.Count))
            .Select((start, index) => start + before[index])];
    }
}
