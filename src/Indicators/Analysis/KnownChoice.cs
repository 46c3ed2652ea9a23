namespace Indicators.Analysis;

/// <summary>
/// A reader who knows how it is chosen what is hidden among places with their sum: the small ones, then the smallest of the others. So a
/// hidden one is small, or no greater than the smallest that is shown, and one of them at least is small.
/// </summary>
internal static class KnownChoice
{
    /// <summary>The figure to hide besides, when such a reader can tell a hidden place from fewer numbers than enough; else null.</summary>
    /// <param name="table">The counts.</param>
    /// <param name="hidden">The figures that are not shown.</param>
    /// <param name="limit">Counts from 1 up to, not including, this are small.</param>
    /// <param name="enough">How many numbers a hidden count must be able to be.</param>
    public static OwnReport? Next(CountTable table, IReadOnlySet<OwnReport> hidden, int limit, int enough) =>
        table
            .Counts.Where(count => count.Row != table.SumRow && count is { Told: not null, Settled: false, Value: not 0 })
            .GroupBy(count => count.Gender)
            .Select(line => Next(table.SumOf(line.Key), [.. line], hidden, limit, enough))
            .FirstOrDefault(next => next is not null);

    private static OwnReport? Next(Count sum, IReadOnlyList<Count> line, IReadOnlySet<OwnReport> hidden, int limit, int enough)
    {
        var (kept, shown) = (
            line.Where(count => hidden.Contains(count.Told!)).ToList(),
            line.Where(count => !hidden.Contains(count.Told!))
        );
        if (kept.Count < 2 || sum is not { Told: not null, Settled: false } || hidden.Contains(sum.Told))
        {
            return null;
        }

        var smallest = shown.OrderBy(count => count.Value).ThenBy(count => count.Row).FirstOrDefault();
        var together = kept.Sum(count => count.Value);
        var allSmall = kept.Count > 2 && together <= kept.Count * (limit - 1);
        if (kept.Count > 2 && !allSmall && smallest is not null)
        {
            // One neighbour was not enough, and that says of the three how they lie: none is shown then.
            return smallest.Told;
        }

        // Of two that are equal the first is taken.
        long Most(Count count) =>
            allSmall ? limit - 1
            : smallest is null ? together
            : Math.Max(limit - 1, smallest.Value - (count.Row > smallest.Row ? 1 : 0));
        return kept.Any(count => Numbers(count, kept, together, Most, limit - 1, enough) < enough) ? (smallest ?? sum).Told : null;
    }

    // The numbers that one of them can be, with each of them in turn as the small one.
    private static int Numbers(Count one, List<Count> kept, long together, Func<Count, long> most, long small, int enough)
    {
        var others = together - (kept.Count - 1);
        var spans = kept.Select(first =>
        {
            long Top(Count count) => count == first ? Math.Min(small, most(count)) : most(count);
            var rest = kept.Where(count => count != one).Sum(Top);
            return (Low: Math.Max(1, together - rest), High: Math.Min(Top(one), others));
        });
        var (numbers, last) = (0L, 0L);
        foreach (var (low, high) in spans.OrderBy(span => span.Low))
        {
            numbers += Math.Max(0, high - Math.Max(low - 1, last));
            last = Math.Max(last, high);
        }

        return (int)Math.Min(numbers, enough);
    }
}
