namespace Indicators.Analysis;

/// <summary>Some areas' values one year, in brief. Unweighted: each area counts the same, whatever its size.</summary>
/// <param name="N">How many have a value.</param>
/// <param name="Mean">The unweighted mean (ovägt medel).</param>
/// <param name="Median">The middle value; the mean of the two middle ones when N is even.</param>
/// <param name="Min">The lowest.</param>
/// <param name="Max">The highest.</param>
public sealed record Summary(int N, double Mean, double Median, double Min, double Max)
{
    /// <summary>The summary of some values; null when there are none.</summary>
    public static Summary? Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var n = sorted.Count;
        return n == 0 ? null : new Summary(n, sorted.Average(), (sorted[(n - 1) / 2] + sorted[n / 2]) / 2, sorted[0], sorted[^1]);
    }

    /// <summary>A quantile by linear interpolation between the ordered values; 0.25 and 0.75 bound the middle half.</summary>
    public static double Quantile(IReadOnlyList<double> sorted, double share)
    {
        var place = share * (sorted.Count - 1);
        var below = (int)Math.Floor(place);
        return below + 1 < sorted.Count ? sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}
