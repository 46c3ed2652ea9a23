namespace Indicators.Analysis;

/// <summary>Decides which figures of one table of counts are not shown.</summary>
internal static class Hiding
{
    /// <summary>More places than any municipality has; a file with more is no reason to reckon all night.</summary>
    private const int MostPlaces = 500;

    /// <summary>
    /// Small counts, the parts of what is hidden, and one more figure at a time until each hidden count can be at least as many numbers as
    /// a small one alone can be.
    /// </summary>
    /// <param name="table">The counts.</param>
    /// <param name="limit">Counts from 1 up to, not including, this are small.</param>
    /// <param name="already">What is hidden before this table is looked at.</param>
    public static HashSet<OwnReport> Hide(CountTable table, int limit, IEnumerable<OwnReport> already)
    {
        var hidden = already.ToHashSet();
        var own = table.Counts.Where(count => count is { Told: not null, Settled: false }).ToList();
        hidden.UnionWith(own.Where(count => count.IsSmall(limit)).Select(count => count.Told!));
        if (!table.AddsUp || table.SumRow > MostPlaces)
        {
            // What does not add up cannot be reckoned with, and what is without end takes its time: all or nothing.
            var all = own.Select(count => count.Told!).ToList();
            return hidden.Count > 0 || table.Rows.Any(row => Hide(row, limit, []).Count > 0) ? [.. hidden, .. all] : hidden;
        }

        // With two numbers to choose between at the least: a limit of 2 hides nothing else.
        var enough = Math.Max(2, limit - 1);
        var known = table.Counts.Where(count => count.Told is null && IsKnownToBeSmall(table, count, limit)).ToList();
        do
        {
            HideParts(table, hidden);
        } while ((Next(table, hidden, known, enough) ?? KnownChoice.Next(table, hidden, limit, enough)) is { } next && hidden.Add(next));

        return hidden;
    }

    // A gender or a place that nobody has reported, and that what is reported tells all the same.
    private static bool IsKnownToBeSmall(CountTable table, Count count, int limit)
    {
        var (below, above) = table.Room(count, hidden: null, limit);
        return count.Value + above < limit && count.Value - below > 0;
    }

    // A zero among the parts is hidden with them, or the others would be known to be somebody. What is part of a zero is a zero.
    private static void HideParts(CountTable table, HashSet<OwnReport> hidden)
    {
        bool IsHidden(Count count) => count.Told is { } told && hidden.Contains(told);
        // Sums before their parts.
        foreach (var count in InOrder(table, table.Counts).Reverse())
        {
            if (
                count is { Told: not null, Settled: false }
                && table.SumsOf(count).Any(IsHidden)
                && !table.SumsOf(count).Any(sum => sum is { Told: not null, Value: 0 } && !IsHidden(sum))
            )
            {
                hidden.Add(count.Told);
            }
        }
    }

    private static OwnReport? Next(CountTable table, HashSet<OwnReport> hidden, List<Count> known, int enough)
    {
        bool IsHidden(Count count) => count.Told is { } told && hidden.Contains(told);
        bool IsShown(Count count) => count is { Told: not null, Settled: false, Value: not 0 } && !IsHidden(count);
        foreach (var line in Lines(table))
        {
            // The sum may be known from elsewhere.
            if (
                line.Where(count => count.Value != 0 && IsHidden(count)).DistinctBy(count => count.Told).Count() == 1
                && InOrder(table, line.Where(IsShown)).FirstOrDefault() is { } neighbour
            )
            {
                return neighbour.Told;
            }
        }

        long Numbers(Count count, IReadOnlySet<OwnReport> without)
        {
            var (below, above) = table.Room(count, without, enough);
            return below + above + 1;
        }

        var told = table.Counts.Where(count => count.Value != 0 && IsHidden(count)).Concat(known);
        if (told.FirstOrDefault(count => Numbers(count, hidden) < enough) is not { } clear)
        {
            return null;
        }

        long After(Count more)
        {
            HashSet<OwnReport> without = [.. hidden, more.Told!];
            HideParts(table, without);
            return Math.Min(enough, Numbers(clear, without));
        }

        var near = InOrder(table, table.Beside(clear).Where(IsShown)).ToList();
        return (near.Count > 0 ? near : InOrder(table, table.Counts.Where(IsShown))).MaxBy(After)?.Told;
    }

    // Women and men of a place or of all; places of both genders, or of the one that is reported.
    private static IEnumerable<IEnumerable<Count>> Lines(CountTable table)
    {
        var places = table.Counts.Where(count => count.Row != table.SumRow && count.Told is not null).ToLookup(count => count.Gender);
        return table
            .Counts.Where(count => count.Gender != Count.Both)
            .GroupBy(count => count.Row)
            .Concat(places.Contains(Count.Both) ? places.Where(column => column.Key == Count.Both) : places);
    }

    // The least is lost by hiding a gender of a place, then a place or a gender, and a sum last; the smallest first.
    private static IEnumerable<Count> InOrder(CountTable table, IEnumerable<Count> counts) =>
        counts
            .OrderBy(count => (count.Row == table.SumRow ? 1 : 0) + (count.Gender == Count.Both ? 1 : 0))
            .ThenBy(count => count.Value)
            .ThenBy(count => count.Row)
            .ThenBy(count => count.Gender);
}
