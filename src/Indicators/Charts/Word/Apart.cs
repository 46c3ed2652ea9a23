namespace Indicators.Charts.Word;

/// <summary>Moves labels apart along a line, as little as possible in all.</summary>
internal static class Apart
{
    /// <summary>New middles for the labels, in the order given: none overlaps another, and all stay between the ends while there is room.</summary>
    /// <param name="wanted">Where each label's middle would be.</param>
    /// <param name="sizes">How much room each takes.</param>
    /// <param name="from">The least place an edge may have.</param>
    /// <param name="to">The greatest place an edge may have.</param>
    public static IReadOnlyList<double> Push(IReadOnlyList<double> wanted, IReadOnlyList<double> sizes, double from, double to)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToList();
        var blocks = new List<Block>();
        foreach (var i in order)
        {
            blocks.Add(new([i], wanted[i] - (sizes[i] / 2), sizes[i]));
            Settle(blocks[^1], from, to);
            while (blocks.Count > 1 && blocks[^2].Start + blocks[^2].Size > blocks[^1].Start + 1e-9)
            {
                var merged = Merge(blocks[^2], blocks[^1]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add(merged);
                Settle(merged, from, to);
            }
        }

        var middles = new double[wanted.Count];
        foreach (var block in blocks)
        {
            var at = block.Start;
            foreach (var i in block.Members)
            {
                middles[i] = at + (sizes[i] / 2);
                at += sizes[i];
            }
        }

        return middles;
    }

    // The block's best start is the mean of what its members would have chosen.
    private static Block Merge(Block first, Block second)
    {
        var n = first.Members.Count + second.Members.Count;
        var best = ((first.Best * first.Members.Count) + ((second.Best - first.Size) * second.Members.Count)) / n;
        return new([.. first.Members, .. second.Members], best, first.Size + second.Size);
    }

    private static void Settle(Block block, double from, double to) => block.Start = Math.Max(from, Math.Min(to - block.Size, block.Best));

    private sealed class Block(IReadOnlyList<int> members, double best, double size)
    {
        public IReadOnlyList<int> Members { get; } = members;

        public double Best { get; } = best;

        public double Size { get; } = size;

        public double Start { get; set; } = best;
    }
}
