namespace Indicators.Analysis;

/// <summary>Whether a change is greater than a series' usual variation, where nothing is known of the persons behind it.</summary>
/// <remarks>
/// The change is held against c(n) · 1.4826 · the median of the n earlier changes' size. The median is not moved by a few great changes, and 1.4826
/// makes it the standard deviation of normal changes. c(n) is such that 5 % of the newest changes in a series of nothing but noise (independent
/// normal values round a level) pass; it was found by simulation, which a test repeats.
/// </remarks>
public static class OwnVariation
{
    /// <summary>With fewer earlier changes the usual variation is not known well enough to judge by.</summary>
    public const int FewestChanges = 8;

    private static readonly (int Changes, double Factor)[] Factors =
    [
        (8, 2.47), (10, 2.40), (12, 2.31), (14, 2.28), (16, 2.25), (18, 2.20), (20, 2.19), (25, 2.16), (30, 2.12),
    ];

    /// <summary>The size a change must exceed, in the series' unit; null when there are too few earlier changes.</summary>
    public static double? Limit(IReadOnlyList<double> earlierChanges)
    {
        var n = earlierChanges.Count;
        if (n < FewestChanges)
        {
            return null;
        }

        var usual = Summary.Of(earlierChanges.Select(Math.Abs))!.Median;
        return Factor(n) * 1.4826 * usual;
    }

    /// <summary>c(n): the greatest tabled number of changes that is not above n, so that a claim is never made too easily.</summary>
    public static double Factor(int n) => Factors.Last(row => row.Changes <= n).Factor;
}
