namespace Indicators.Charts.Layout;

/// <summary>
/// Sets labels along one direction so that none covers another: their order is kept, and together they move as little as can be.
/// </summary>
/// <remarks>Least squares under order: neighbours that would overlap become a block, which starts at the mean of what its members would
/// have chosen.</remarks>
internal static class LabelSpacing
{
    private const double Touching = 1e-9;

    /// <summary>Where each label begins. Labels come in the order they are to stand.</summary>
    /// <param name="wanted">Where each would begin if it were alone.</param>
    /// <param name="sizes">How much room each takes.</param>
    /// <param name="from">Where the room begins.</param>
    /// <param name="to">Where it ends; labels that need more than there is spread evenly to both sides of it.</param>
    public static IReadOnlyList<double> Place(IReadOnlyList<double> wanted, IReadOnlyList<double> sizes, double from, double to)
    {
        if (to - from - sizes.Sum() is var spare and < 0)
            (from, to) = (from + (spare / 2), to - (spare / 2));
        var blocks = new List<Block>();
        for (var index = 0; index < wanted.Count; index++)
        {
            blocks.Add(new(1, wanted[index], sizes[index], from, to));
            while (blocks.Count > 1 && blocks[^2].End > blocks[^1].Start + Touching)
            {
                var (before, last) = (blocks[^2], blocks[^1]);
                var count = before.Count + last.Count;
                var best = ((before.Best * before.Count) + ((last.Best - before.Size) * last.Count)) / count;
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add(new(count, best, before.Size + last.Size, from, to));
            }
        }

        var places = new List<double>(wanted.Count);
        foreach (var block in blocks)
        {
            var at = block.Start;
            for (var member = 0; member < block.Count; member++)
            {
                at += places.Count > 0 && member > 0 ? sizes[places.Count - 1] : 0;
                places.Add(at);
            }
        }

        return places;
    }

    /// <summary>Where the middle of each label stands, in the order given; they stand in the order of the middles they want.</summary>
    public static IReadOnlyList<double> Middles(IReadOnlyList<double> wanted, IReadOnlyList<double> sizes, double from, double to)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(index => wanted[index]).ToList();
        var starts = Place(
            [.. order.Select(index => wanted[index] - (sizes[index] / 2))],
            [.. order.Select(index => sizes[index])],
            from,
            to
        );
        var middles = new double[wanted.Count];
        foreach (var (index, start) in order.Zip(starts))
            middles[index] = start + (sizes[index] / 2);
        return middles;
    }

    /// <summary>Labels that touch.</summary>
    /// <param name="Count">How many.</param>
    /// <param name="Best">Where they would begin if there were room without end.</param>
    /// <param name="Size">The room they take.</param>
    /// <param name="From">Where the room begins.</param>
    /// <param name="To">Where it ends.</param>
    private sealed record Block(int Count, double Best, double Size, double From, double To)
    {
        public double Start => Math.Max(From, Math.Min(To - Size, Best));

        public double End => Start + Size;
    }
}
