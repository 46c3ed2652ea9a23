namespace Indicators.Analysis;

/// <summary>Kendall's test for whether values rise or fall over the years, where neighbouring years resemble each other.</summary>
/// <remarks>
/// M. G. Kendall, Rank Correlation Methods (1948); the variance widened for φ: S. Yue and C. Y. Wang, The Mann–Kendall test modified by
/// effective sample size, Water Resources Management 18 (2004) 201–218. Equal values are not counted out of the variance, so where there
/// are any the test claims somewhat less.
/// </remarks>
public static class Kendall
{
    /// <summary>S: pairs of years that rise less pairs that fall.</summary>
    public static int Score(IReadOnlyList<double> values) =>
        values.SelectMany((one, i) => values.Skip(i + 1), (one, later) => later.CompareTo(one)).Sum();

    /// <summary>z of S over n years, at least two; 0 for an S of 0.</summary>
    public static double Z(int score, int n, double phi) => score == 0 ? 0 : (score - Math.Sign(score)) / Deviation(n, phi);

    /// <summary>Whether any order of n values could be claimed at 95 %: neighbours may resemble each other too much for that.</summary>
    public static bool CanTell(int n, double phi) => Z(Pairs(n), n, phi) > Proportions.Z95;

    /// <summary>
    /// Which of the slopes between all pairs, in order, bounds their 95 % interval from each end: slopes further out are rejected by the
    /// test. Null when it rejects none.
    /// </summary>
    /// <remarks>For independent years these are the places of Kendall's exact distribution, for 6 to 10 values.</remarks>
    public static int? Outermost(int n, double phi) =>
        CanTell(n, phi) ? (int)Math.Ceiling((Pairs(n) - 1 - (Proportions.Z95 * Deviation(n, phi))) / 2) : null;

    /// <summary>f: how many times greater a variance is than that of n independent years, 1 + 2Σ(1 − k/n)φᵏ.</summary>
    public static double Widening(int n, double phi) =>
        1 + (2 * Enumerable.Range(1, n - 1).Sum(k => (1 - ((double)k / n)) * Math.Pow(phi, k)));

    private static int Pairs(int n) => n * (n - 1) / 2;

    private static double Deviation(int n, double phi) => Math.Sqrt(Widening(n, phi) * n * (n - 1) * ((2 * n) + 5) / 18);
}
