namespace Indicators.Charts.Word;

/// <summary>A name on a pole over its bar: the pole's place, which side the name is on, and how high.</summary>
internal sealed record Flag(double X, double Width, bool Left, int Row)
{
    /// <summary>Where the name begins.</summary>
    public double From => Left ? X - Width : X;

    /// <summary>Where the name ends.</summary>
    public double To => Left ? X : X + Width;
}

/// <summary>Sets names over close bars in stairs: the left group leftwards, the right group rightwards, on the fewest rows.</summary>
internal static class Flags
{
    private const double Clear = 1.5;

    /// <param name="poles">Where each pole stands, rising.</param>
    /// <param name="widths">How wide each name is, with its distance from the pole.</param>
    /// <param name="room">How wide the chart is; a name that would leave it turns inwards.</param>
    public static IReadOnlyList<Flag> Set(IReadOnlyList<double> poles, IReadOnlyList<double> widths, double room) =>
        Enumerable.Range(0, poles.Count + 1)
            .Select(split => Stairs([.. poles.Select((x, i) => new Flag(x, widths[i], x + widths[i] > room || (i < split && x >= widths[i]), 0))]))
            .OrderBy(flags => flags.Max(flag => (int?)flag.Row) ?? 0)
            .ThenBy(flags => flags.Sum(flag => flag.Row))
            .First();

    // A name must be higher than every pole it passes over, and beside every name on its row.
    private static Flag[] Stairs(Flag[] flags)
    {
        var settled = false;
        for (var round = 0; !settled && round < flags.Length * flags.Length; round++)
        {
            settled = true;
            for (var i = flags.Length - 1; i >= 0; i--)
                for (var j = 0; j < flags.Length; j++)
                    if (i != j && MustRise(flags[i], flags[j]))
                    {
                        flags[i] = flags[i] with { Row = flags[j].Row + 1 };
                        settled = false;
                    }
        }

        return flags;
    }

    private static bool MustRise(Flag flag, Flag other)
    {
        var passes = other.X > flag.From - (flag.Left ? Clear : 0) && other.X < flag.To + (flag.Left ? 0 : Clear) && other.Row >= flag.Row;
        var meets = other.Row == flag.Row && other.From < flag.To + Clear && flag.From < other.To + Clear && flag.Left != other.Left && other.X > flag.X == other.Left;
        return passes || meets;
    }
}
