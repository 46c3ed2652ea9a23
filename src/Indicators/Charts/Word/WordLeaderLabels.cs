namespace Indicators.Charts.Word;

/// <summary>A name on a pole over its bar: the pole's place, which side the name is on, and how high.</summary>
internal sealed record WordLeader(double X, double Width, bool Left, int Row)
{
    /// <summary>Where the name begins.</summary>
    public double From => Left ? X - Width : X;

    /// <summary>Where the name ends.</summary>
    public double To => Left ? X : X + Width;
}

/// <summary>Sets names over close bars in stairs: the left group leftwards, the right group rightwards, on the fewest rows.</summary>
internal static class WordLeaderLabels
{
    private const double Clear = 1.5;

    // Every way to turn so many names is tried: 1 024 at most.
    private const int MostTried = 10;

    /// <param name="poles">Where each pole stands, rising.</param>
    /// <param name="widths">How wide each name is, with its distance from the pole.</param>
    /// <param name="room">How wide the chart is; a name that would leave it turns inwards.</param>
    public static IReadOnlyList<WordLeader> Set(IReadOnlyList<double> poles, IReadOnlyList<double> widths, double room) =>
        Sides(poles.Count)
            .Select(left =>
                InStairs([.. poles.Select((x, i) => new WordLeader(x, widths[i], x + widths[i] > room || (left(i) && x >= widths[i]), 0))])
            )
            .OfType<WordLeader[]>()
            .OrderBy(flags => flags.Max(flag => (int?)flag.Row) ?? 0)
            .ThenBy(flags => flags.Sum(flag => flag.Row))
            .FirstOrDefault()
        ?? [.. poles.Select((x, i) => new WordLeader(x, widths[i], x >= widths[i], i))];

    // A left group and a right group first: of ways as low, the first is taken.
    private static IEnumerable<Func<int, bool>> Sides(int count)
    {
        for (var split = 0; split <= count; split++)
        {
            var to = split;
            yield return i => i < to;
        }

        for (var turned = 0; count <= MostTried && turned < 1 << count; turned++)
        {
            var bits = turned;
            yield return i => (bits >> i & 1) == 1;
        }
    }

    // A name must be higher than every pole it passes over, and beside every name on its row. Null when two must each be higher than the
    // other.
    private static WordLeader[]? InStairs(WordLeader[] flags)
    {
        for (var settled = false; !settled; )
        {
            settled = true;
            for (var i = flags.Length - 1; i >= 0; i--)
            for (var j = 0; j < flags.Length; j++)
                if (i != j && MustRise(flags[i], flags[j]))
                {
                    flags[i] = flags[i] with { Row = flags[j].Row + 1 };
                    settled = false;
                }

            if (flags.Any(flag => flag.Row >= flags.Length))
                return null;
        }

        return flags;
    }

    private static bool MustRise(WordLeader flag, WordLeader other)
    {
        var passes = other.X > flag.From - (flag.Left ? Clear : 0) && other.X < flag.To + (flag.Left ? 0 : Clear) && other.Row >= flag.Row;
        var meets =
            other.Row == flag.Row
            && other.From < flag.To + Clear
            && flag.From < other.To + Clear
            && flag.Left != other.Left
            && other.X > flag.X == other.Left;
        return passes || meets;
    }
}
