namespace Indicators.Charts.Word;

/// <summary>A name on a pole over its bar: the pole's place, which side the name is on, and how high.</summary>
internal sealed record Flag(double X, double Width, bool Left, int Row);

/// <summary>Sets names over close bars in stairs: the left group leftwards, the right group rightwards, on the fewest rows.</summary>
internal static class Flags
{
    private const double Clear = 1.5;

    /// <param name="poles">Where each pole stands, rising.</param>
    /// <param name="widths">How wide each name is, with its distance from the pole.</param>
    /// <param name="room">How wide the chart is.</param>
    public static IReadOnlyList<Flag> Set(IReadOnlyList<double> poles, IReadOnlyList<double> widths, double room) =>
        Enumerable.Range(0, poles.Count + 1)
            .Select(split => Stairs(poles, widths, split))
            .OrderBy(flags => flags.Count(flag => flag.Left ? flag.X - flag.Width < 0 : flag.X + flag.Width > room))
            .ThenBy(flags => flags.Select(flag => flag.Row).DefaultIfEmpty(0).Max())
            .ThenBy(flags => flags.Sum(flag => flag.Row))
            .First();

    // A name must be higher than every pole it passes over.
    private static Flag[] Stairs(IReadOnlyList<double> poles, IReadOnlyList<double> widths, int split)
    {
        var flags = new Flag[poles.Count];
        for (var i = 0; i < split; i++)
        {
            var passed = flags[..i].Where(flag => flag.X > poles[i] - widths[i] - Clear).Select(flag => flag.Row + 1);
            flags[i] = new(poles[i], widths[i], true, passed.DefaultIfEmpty(0).Max());
        }

        for (var i = poles.Count - 1; i >= split; i--)
        {
            var passed = flags[(i + 1)..].Where(flag => flag.X < poles[i] + widths[i] + Clear).Select(flag => flag.Row + 1);
            flags[i] = new(poles[i], widths[i], false, passed.DefaultIfEmpty(0).Max());
        }

        return flags;
    }
}
