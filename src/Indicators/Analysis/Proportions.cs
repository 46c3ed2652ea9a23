using MathNet.Numerics.Distributions;

namespace Indicators.Analysis;

/// <summary>
/// What a share k of n bears: intervals and tests for proportions. Persons of a flow: those of a year are taken as one outcome of a chance
/// process.
/// </summary>
public static class Proportions
{
    /// <summary>The normal quantile of a two-sided 95 % interval.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>The normal quantile of a two-sided 99 % interval.</summary>
    public const double Z99 = 2.5758293035489004;

    // Under this expected number in any cell of the table the normal distribution is no longer a good likeness (Cochran 1954).
    private const double FewestExpected = 5;

    /// <summary>
    /// The Wilson score interval of k of n, as shares 0–1; n must be at least 1. With over-dispersion it is that of the fewer persons,
    /// n/(1 + ρ(n − 1)), who by chance alone would swing as much.
    /// </summary>
    /// <remarks>E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212.</remarks>
    public static Interval Wilson(int k, int n, double z = Z95, double rho = 0)
    {
        var persons = n / (1 + (rho * (n - 1)));
        return Wilson(k == 0, k == n, (double)k / n, persons, z);
    }

    /// <summary>The same of persons as many as a share swings for, whole or not.</summary>
    internal static Interval Wilson(bool none, bool all, double p, double n, double z)
    {
        var middle = (p + (z * z / (2.0 * n))) / (1 + (z * z / n));
        var half = z / (1 + (z * z / n)) * Math.Sqrt((p * (1 - p) / n) + (z * z / (4.0 * n * n)));
        return new Interval(none ? 0 : Math.Max(0, middle - half), all ? 1 : Math.Min(1, middle + half));
    }

    /// <summary>Newcombe's interval for p₂ − p₁ from the two Wilson intervals, as shares.</summary>
    /// <remarks>R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998)
    /// 873–890, method 10.</remarks>
    public static Interval Difference(int k1, int n1, int k2, int n2, double z = Z95) =>
        Difference(((double)k1 / n1, Wilson(k1, n1, z)), ((double)k2 / n2, Wilson(k2, n2, z)));

    /// <summary>
    /// The interval for p − the unweighted mean of some other shares, as shares. The variance of an unweighted mean of m is Σ vᵢ / m²;
    /// each vᵢ is taken from its Wilson interval, so that a share of 0 or 1 is no certain one.
    /// </summary>
    /// <remarks>G. Y. Zou and A. Donner, Construction of confidence limits about effect measures: a general approach, Statistics in
    /// Medicine 27 (2008) 1693–1702. With one other it is Newcombe's.</remarks>
    public static Interval DifferenceFromMean(int k, int n, IReadOnlyCollection<(int K, int N)> others, double z = Z95)
    {
        var shares = others.Select(other => (P: (double)other.K / other.N, Wilson: Wilson(other.K, other.N, z))).ToList();
        var mean = shares.Average(share => share.P);
        var below = Math.Sqrt(shares.Sum(share => Square(share.P - share.Wilson.Low))) / shares.Count;
        var above = Math.Sqrt(shares.Sum(share => Square(share.Wilson.High - share.P))) / shares.Count;
        return Difference((mean, new Interval(mean - below, mean + above)), ((double)k / n, Wilson(k, n, z)));
    }

    /// <summary>
    /// Whether two shares differ beyond chance at a level such as 0.05: test and interval must agree, and the difference must exceed what
    /// shares that swing more than chance differ by.
    /// </summary>
    /// <param name="k1">How many have the trait in the first group.</param>
    /// <param name="n1">How many there are in it.</param>
    /// <param name="k2">The same in the second.</param>
    /// <param name="n2">How many there are in it.</param>
    /// <param name="z">The normal quantile of the level.</param>
    /// <param name="level">The level of the test.</param>
    /// <param name="rho">ρ of <see cref="OverDispersion"/>; 0 is chance alone.</param>
    public static bool Differ(int k1, int n1, int k2, int n2, double z, double level, double rho)
    {
        var p = (double)(k1 + k2) / (n1 + n2);
        var apart = Math.Abs(((double)k2 / n2) - ((double)k1 / n1));
        return PValue(k1, n1, k2, n2) < level
            && !Difference(k1, n1, k2, n2, z).Holds(0)
            && apart > z * Math.Sqrt(p * (1 - p) * (Swing(n1, rho) + Swing(n2, rho)));
    }

    /// <summary>What the difference must exceed by interval and over-dispersion, as a share: the wider of the two.</summary>
    public static double DifferLimit(int k1, int n1, int k2, int n2, double z, double rho)
    {
        var p = (double)(k1 + k2) / (n1 + n2);
        var (interval, difference) = (Difference(k1, n1, k2, n2, z), ((double)k2 / n2) - ((double)k1 / n1));
        return Math.Max(
            z * Math.Sqrt(p * (1 - p) * (Swing(n1, rho) + Swing(n2, rho))),
            difference > 0 ? difference - interval.Low : interval.High - difference
        );
    }

    /// <summary>
    /// By what the variance p(1 − p) of one person's outcome is multiplied to be that of a share of n: 1/n by chance alone, and
    /// ρ(n − 1)/n of over-dispersion, which more persons do not take away.
    /// </summary>
    public static double Swing(double n, double rho) => (1.0 / n) + (rho * (n - 1) / n);

    /// <summary>
    /// The two-sided p-value that two shares are of one chance process: <see cref="FisherExact"/> where a cell of the table expects under
    /// 5, else <see cref="TwoProportions"/>.
    /// </summary>
    public static double PValue(int k1, int n1, int k2, int n2)
    {
        var pooled = (double)(k1 + k2) / (n1 + n2);
        var fewest = Math.Min(n1, n2) * Math.Min(pooled, 1 - pooled);
        return fewest < FewestExpected ? FisherExact(k1, n1, k2, n2) : TwoProportions(k1, n1, k2, n2);
    }

    /// <summary>
    /// The test of two proportions, two-sided, with the pooled share and without correction for continuity; some but not all of the persons
    /// must have the trait.
    /// </summary>
    /// <remarks>The square of its z is K. Pearson's χ² for the table: Philosophical Magazine 50 (1900) 157–175.</remarks>
    public static double TwoProportions(int k1, int n1, int k2, int n2)
    {
        var pooled = (double)(k1 + k2) / (n1 + n2);
        var z = (((double)k2 / n2) - ((double)k1 / n1)) / Math.Sqrt(pooled * (1 - pooled) * ((1.0 / n1) + (1.0 / n2)));
        return 2 * Normal.CDF(0, 1, -Math.Abs(z));
    }

    /// <summary>Fisher's exact test, two-sided: the probability of all tables that are no likelier than the one seen.</summary>
    /// <remarks>
    /// R. A. Fisher, Statistical Methods for Research Workers (1934), § 21.02; the two-sided sum as in R's fisher.test.
    /// Each table is weighed against the likeliest, step by step: binomials of more than some thousand persons are no numbers that a double
    /// holds.
    /// </remarks>
    public static double FisherExact(int k1, int n1, int k2, int n2)
    {
        var (k, n) = ((long)k1 + k2, (long)n1 + n2);
        var (fewest, most) = (Math.Max(0, k - n2), Math.Min(k, n1));
        var likeliest = Math.Clamp((n1 + 1) * (k + 1) / (n + 2), fewest, most);
        // How many times likelier one more of the k in the first group is than so many.
        double Step(long first) => (double)(n1 - first) / (first + 1) * (k - first) / (n2 - k + first + 1);

        var weights = new double[most - fewest + 1];
        weights[likeliest - fewest] = 1;
        for (var first = likeliest; first < most; first++)
        {
            weights[first + 1 - fewest] = weights[first - fewest] * Step(first);
        }

        for (var first = likeliest; first > fewest; first--)
        {
            weights[first - 1 - fewest] = weights[first - fewest] / Step(first - 1);
        }

        var seen = weights[k1 - fewest] * (1 + 1e-7); // equal tables must not fall out by rounding
        return Math.Min(1, weights.Where(weight => weight <= seen).Sum() / weights.Sum());
    }

    /// <summary>Square-and-add: each end is as far off as the two intervals' ends are together.</summary>
    internal static Interval Difference((double P, Interval Of) first, (double P, Interval Of) second)
    {
        var difference = second.P - first.P;
        return new Interval(
            difference - Math.Sqrt(Square(second.P - second.Of.Low) + Square(first.Of.High - first.P)),
            difference + Math.Sqrt(Square(second.Of.High - second.P) + Square(first.P - first.Of.Low))
        );
    }

    private static double Square(double value) => value * value;
}
