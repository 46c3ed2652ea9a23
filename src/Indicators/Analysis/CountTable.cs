namespace Indicators.Analysis;

/// <summary>
/// Counts that add up: women and men to both, and places to all of them. Who reads some of them can work others out; this says how far.
/// </summary>
internal sealed class CountTable
{
    private readonly bool hasPlaces;
    private readonly ILookup<int, int> at;

    /// <summary>Puts the counts together; those that nobody has reported are set to what makes the table add up.</summary>
    /// <param name="places">How many places there are besides all of them; 0 when nothing is divided by place.</param>
    /// <param name="told">What is reported.</param>
    public CountTable(int places, IEnumerable<Count> told)
    {
        (hasPlaces, SumRow) = (places > 0, places);
        var known = told.ToDictionary(count => (count.Row, count.Gender));
        Counts =
        [
            .. from row in Enumerable.Range(0, places + 1)
            from gender in Enumerable.Range(0, 3)
            select known.GetValueOrDefault((row, gender)) ?? new Count(row, gender),
        ];
        at = Counts
            .SelectMany(
                (count, i) =>
                {
                    var way = Way(count, hidden: null);
                    return new[] { KeyValuePair.Create(way.From, i), KeyValuePair.Create(way.To, i) };
                }
            )
            .ToLookup(end => end.Key, end => end.Value);
        AddsUp = Complete();
    }

    /// <summary>The row of all places.</summary>
    public int SumRow { get; }

    /// <summary>Every place and gender, reported or not.</summary>
    public IReadOnlyList<Count> Counts { get; private set; }

    /// <summary>Whether there are whole numbers, none below 0, with which it adds up.</summary>
    public bool AddsUp { get; }

    /// <summary>Each place by itself; none where nothing is divided by place.</summary>
    public IEnumerable<CountTable> Rows =>
        Counts
            .Where(count => hasPlaces && count.Told is not null)
            .GroupBy(count => count.Row)
            .Select(row => new CountTable(places: 0, row.Select(count => count with { Row = 0 })));

    /// <summary>All places of one gender, or of both.</summary>
    public Count SumOf(int gender) => Counts[At(SumRow, gender)];

    /// <summary>The sums that a count is a part of.</summary>
    public IEnumerable<Count> SumsOf(Count part)
    {
        if (part.Gender != Count.Both)
        {
            yield return Counts[At(part.Row, Count.Both)];
        }

        if (part.Row != SumRow)
        {
            yield return Counts[At(SumRow, part.Gender)];
        }
    }

    /// <summary>Those that add up with a count: its row and its column.</summary>
    public IEnumerable<Count> Beside(Count count) =>
        Counts.Where(other => other != count && (other.Row == count.Row || (hasPlaces && other.Gender == count.Gender)));

    /// <summary>How many numbers a count can be, from 1; at most so many are counted.</summary>
    /// <param name="count">Which.</param>
    /// <param name="hidden">The figures that are not shown; null when the reader is given all that is reported.</param>
    /// <param name="most">When to stop counting.</param>
    public (long Below, long Above) Room(Count count, IReadOnlySet<OwnReport>? hidden, long most)
    {
        var (ways, i) = (Counts.Select(other => Way(other, hidden)).ToArray(), At(count.Row, count.Gender));
        var way = ways[i];
        ways[i] = way with { Low = count.Value, High = count.Value };
        long Through(int from, int to, long room) =>
            CountFlow.Move(ways, at, [.. Counts.Select(other => other.Value)], from, to, Math.Min(most, room));

        return (Through(way.From, way.To, count.Value - way.Low), Through(way.To, way.From, way.High - count.Value));
    }

    private static int At(int row, int gender) => (3 * row) + gender;

    // What a reader knows of a count by itself. A zero is shown where its sums are, so what is hidden there is somebody.
    private CountFlow.Way Way(Count count, IReadOnlySet<OwnReport>? hidden)
    {
        var (low, high) = (count.Low, count.High);
        if (hidden is not null && count.Told is { } told && hidden.Contains(told))
        {
            var sumHidden = SumsOf(count).Any(sum => sum.Told is { } whole && hidden.Contains(whole));
            (low, high) = (sumHidden ? 0 : Math.Min(1, count.Value), Count.Boundless);
        }

        // Without places the columns have no sums: one node stands for all that is outside.
        var column = SumRow + 1 + (hasPlaces ? count.Gender : 0);
        return (count.Row == SumRow) ^ (count.Gender == Count.Both)
            ? new CountFlow.Way(count.Row, column, low, high)
            : new CountFlow.Way(column, count.Row, low, high);
    }

    private bool Complete()
    {
        var ways = Counts.Select(count => Way(count, hidden: null)).ToList();
        var carried = Counts.Select(count => count.Value).ToArray();
        var over = new long[SumRow + 4];
        for (var i = 0; i < ways.Count; i++)
        {
            over[ways[i].To] += carried[i];
            over[ways[i].From] -= carried[i];
        }

        foreach (var from in Enumerable.Range(0, over.Length))
        {
            foreach (var to in Enumerable.Range(0, over.Length).Where(node => over[node] < 0))
            {
                var moved = CountFlow.Move(ways, at, carried, from, to, Math.Max(0, Math.Min(over[from], -over[to])));
                over[from] -= moved;
                over[to] += moved;
            }
        }

        Counts = [.. Counts.Select((count, i) => count with { Value = carried[i] })];
        return over.All(rest => rest == 0);
    }
}
