using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>Even steps along an axis: round numbers, four to six of them, all the values between the first and the last.</summary>
/// <param name="First">The first tick, where the axis begins.</param>
/// <param name="Step">1, 2, 2.5 or 5 times a power of ten.</param>
/// <param name="Count">How many ticks.</param>
internal sealed record Ticks(double First, double Step, int Count)
{
    private const int Most = 6;

    public double Last => First + (Step * (Count - 1));

    public IEnumerable<double> Values => Enumerable.Range(0, Count).Select(index => Math.Round(First + (Step * index), 9));

    /// <summary>Decimals the steps need.</summary>
    public int Decimals =>
        Enumerable
            .Range(0, 4)
            .First(decimals =>
                decimals == 3 || Math.Abs((Step * Math.Pow(10, decimals)) - Math.Round(Step * Math.Pow(10, decimals))) < 1e-6
            );

    /// <summary>Steps over all the values; equal values get room around them, shares within 0–100.</summary>
    public static Ticks Over(IEnumerable<double> values, ValueFormat format, int most = Most)
    {
        var all = values.ToList();
        var (low, high) = all.Count == 0 ? (0, format.Unit == Unit.Percent ? 100 : 1) : (all.Min(), all.Max());
        if (!double.IsFinite((high - low) * 2)) // the steps below would be looked for without end
            throw new ArgumentOutOfRangeException(nameof(values), "No axis has room for it: such a value is kept out before it is drawn.");
        var least = format.Unit is Unit.Percent or Unit.PercentagePoints ? 5 : Math.Max(Math.Abs(high) / 10, 1e-3);
        if (high - low < least)
        {
            var spare = (least - (high - low)) / 2;
            (low, high) = low >= 0 && low < spare ? (0, least) : (low - spare, high + spare);
            if (format.Unit == Unit.Percent && high > 100)
                (low, high) = (low - (high - 100), 100);
        }

        for (var power = Math.Floor(Math.Log10((high - low) / most)); ; power++)
        {
            foreach (var factor in (ReadOnlySpan<double>)[1, 2, 2.5, 5])
            {
                var step = factor * Math.Pow(10, power);
                var first = Math.Floor((low / step) + 1e-9);
                var last = Math.Ceiling((high / step) - 1e-9);
                if (last - first < most)
                    return new Ticks(first * step, step, (int)(last - first) + 1);
            }
        }
    }

    /// <summary>Steps that hold zero, for bars.</summary>
    /// <remarks>The last tick may be left out when the highest bar hardly passes the one before: the plot is then used for the
    /// bars.</remarks>
    public static Ticks FromZero(IReadOnlyCollection<double> values, ValueFormat format)
    {
        var ticks = Over(values.Append(0), format);
        return ticks.Count > 4 && values.Max() < ticks.Last - (ticks.Step / 2) && values.Max() > 0
            ? ticks with
            {
                Count = ticks.Count - 1,
            }
            : ticks;
    }
}
