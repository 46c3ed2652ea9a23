namespace Indicators.Analysis;

/// <summary>What a share k of n bears: intervals and tests for proportions.</summary>
public static class Proportions
{
    /// <summary>The normal quantile of a two-sided 95 % interval.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>The normal quantile of a two-sided 99 % interval.</summary>
    public const double Z99 = 2.5758293035489004;

    /// <summary>The Wilson score interval of k of n, as shares 0–1; n must be at least 1.</summary>
    /// <remarks>E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212.</remarks>
    public static Interval Wilson(int k, int n, double z = Z95)
    {
        var p = (double)k / n;
        var middle = (p + (z * z / (2 * n))) / (1 + (z * z / n));
        var half = z / (1 + (z * z / n)) * Math.Sqrt((p * (1 - p) / n) + (z * z / (4.0 * n * n)));
        return new Interval(k == 0 ? 0 : Math.Max(0, middle - half), k == n ? 1 : Math.Min(1, middle + half));
    }

    /// <summary>Newcombe's interval for p₂ − p₁ from the two Wilson intervals, as shares.</summary>
    /// <remarks>R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998) 873–890, method 10.</remarks>
    public static Interval Difference(int k1, int n1, int k2, int n2, double z = Z95)
    {
        var (p1, p2) = ((double)k1 / n1, (double)k2 / n2);
        var (first, second) = (Wilson(k1, n1, z), Wilson(k2, n2, z));
        var below = Math.Sqrt(Square(p2 - second.Low) + Square(first.High - p1));
        var above = Math.Sqrt(Square(second.High - p2) + Square(p1 - first.Low));
        return new Interval(p2 - p1 - below, p2 - p1 + above);
    }

    /// <summary>
    /// Whether two shares differ beyond chance at the level of z, two-sided: Fisher's exact test where a cell of the table expects under 5,
    /// else the test of two proportions. <paramref name="level"/> is the level that z stands for, such as 0.05.
    /// </summary>
    public static bool Differ(int k1, int n1, int k2, int n2, double z, double level)
    {
        var pooled = (double)(k1 + k2) / (n1 + n2);
        var fewest = Math.Min(Math.Min(n1, n2) * pooled, Math.Min(n1, n2) * (1 - pooled));
        return fewest < 5
            ? FisherExact(k1, n1, k2, n2) < level
            : Math.Abs(((double)k2 / n2) - ((double)k1 / n1)) > z * Math.Sqrt(pooled * (1 - pooled) * ((1.0 / n1) + (1.0 / n2)));
    }

    /// <summary>Fisher's exact test, two-sided: the probability of all tables that are no likelier than the one seen.</summary>
    /// <remarks>R. A. Fisher, Statistical Methods for Research Workers (1934), § 21.02; the two-sided sum as in R's fisher.test.</remarks>
    public static double FisherExact(int k1, int n1, int k2, int n2)
    {
        var k = k1 + k2;
        var logs = new double[n1 + n2 + 1];
        for (var i = 1; i < logs.Length; i++)
        {
            logs[i] = logs[i - 1] + Math.Log(i);
        }

        double Choose(int of, int take) => logs[of] - logs[take] - logs[of - take];
        double Probability(int first) => Math.Exp(Choose(n1, first) + Choose(n2, k - first) - Choose(n1 + n2, k));

        var seen = Probability(k1) * (1 + 1e-7);   // equal tables must not fall out by rounding
        var sum = Enumerable.Range(Math.Max(0, k - n2), Math.Min(k, n1) - Math.Max(0, k - n2) + 1).Select(Probability).Where(p => p <= seen).Sum();
        return Math.Min(1, sum);
    }

    private static double Square(double value) => value * value;
}
