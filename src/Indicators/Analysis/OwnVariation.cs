namespace Indicators.Analysis;

/// <summary>Whether a change is greater than a series' usual variation, where nothing is known of the persons behind it.</summary>
/// <remarks>
/// The change is held against c(n) · 1.4826 · the median of the n earlier changes' size. The median is not moved by a few great changes,
/// and 1.4826
/// makes it the standard deviation of normal changes. c(n) is such that 5 % of the newest changes in a series of nothing but noise
/// (independent
/// normal values round a level) pass; it was found by simulation, which a test repeats.
/// </remarks>
public static class OwnVariation
{
    /// <summary>With fewer earlier changes the usual variation is not known well enough to judge by.</summary>
    public const int FewestChanges = 8;

    // c(8), c(9) …: from 2 000 000 simulated series each. It falls towards the normal 1.96; the odd numbers' median is the more uneven one
    // at first.
    private static readonly double[] Factors =
    [
        2.45,
        2.48,
        2.36,
        2.38,
        2.30,
        2.31,
        2.25,
        2.27,
        2.22,
        2.23,
        2.20,
        2.20,
        2.17,
        2.17,
        2.15,
        2.16,
        2.14,
        2.14,
        2.13,
        2.12,
        2.12,
        2.12,
        2.11,
        2.11,
        2.10,
        2.10,
        2.08,
        2.09,
        2.08,
        2.08,
        2.07,
    ];

    /// <summary>
    /// The size a change must exceed, in the series' unit; null when there are too few earlier changes, 0 when most of them are exactly 0.
    /// </summary>
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

    /// <summary>
    /// The same where the bases are known: no less than what the earlier changes come to on the newest bases. A share of fewer persons
    /// swings more, and would else be judged by the years when they were many.
    /// </summary>
    /// <param name="earlier">The earlier changes, each with what it swings by for its persons, √(1/n₁ + 1/n₂).</param>
    /// <param name="newest">The same of the change that is judged.</param>
    public static double? Limit(IReadOnlyList<(double Change, double Swing)> earlier, double newest) =>
        Limit([.. earlier.Select(one => one.Change)]) is not { } plain
            ? null
            : Math.Max(plain, Limit([.. earlier.Select(one => one.Change / one.Swing)])!.Value * newest);

    /// <summary>
    /// c(n), for n from <see cref="FewestChanges"/>; that of 38 changes for more, so that a claim is never made too easily.
    /// </summary>
    public static double Factor(int n) => Factors[Math.Min(n - FewestChanges, Factors.Length - 1)];
}
