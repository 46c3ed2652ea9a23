using MathNet.Numerics;

namespace Indicators.Analysis;

/// <summary>Where a share of n persons lies by chance and over-dispersion alone, when the true share is one and the same for all.</summary>
/// <remarks>
/// D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005) 1185–1202.
/// </remarks>
public static class FunnelLimits
{
    /// <summary>The normal quantile of a two-sided 99.8 % interval.</summary>
    public const double Z998 = 3.090232306167813;

    private const double Tail95 = 0.025;
    private const double Tail998 = 0.001;

    /// <summary>
    /// The curve at n persons, by the normal distribution, cut at 0 and 1: p ± z·√(p(1 − p)(1/n + ρ(n − 1)/n)). All are shares.
    /// </summary>
    public static Interval At(double persons, double p, double rho, double z)
    {
        var half = z * Math.Sqrt(p * (1 - p) * Proportions.Swing(persons, rho));
        return new Interval(Math.Max(0, p - half), Math.Min(1, p + half));
    }

    /// <summary>Where k of n lies, by exact tails: the curve is no good likeness where n is small.</summary>
    public static FunnelZone Zone(int k, int n, double p, double rho) =>
        Tail(k, n, p, rho) switch
        {
            < Tail998 => FunnelZone.Beyond998,
            < Tail95 => FunnelZone.Beyond95,
            _ => FunnelZone.Inside,
        };

    /// <summary>
    /// The chance of so few or so many as k of n, whichever is the lesser, by the beta-binomial distribution; by the binomial when ρ is 0.
    /// </summary>
    public static double Tail(int k, int n, double p, double rho)
    {
        var few = Enumerable.Range(0, k + 1).Sum(i => Probability(i, n, p, rho));
        return Math.Min(few, 1 - few + Probability(k, n, p, rho));
    }

    private static double Probability(int k, int n, double p, double rho)
    {
        var ways = SpecialFunctions.FactorialLn(n) - SpecialFunctions.FactorialLn(k) - SpecialFunctions.FactorialLn(n - k);
        if (rho <= 0)
        {
            return Math.Exp(ways + (k * Math.Log(p)) + ((n - k) * Math.Log(1 - p)));
        }

        var size = (1 - rho) / rho;
        var (a, b) = (p * size, (1 - p) * size);
        return Math.Exp(ways + BetaLn(k + a, n - k + b) - BetaLn(a, b));
    }

    private static double BetaLn(double a, double b) =>
        SpecialFunctions.GammaLn(a) + SpecialFunctions.GammaLn(b) - SpecialFunctions.GammaLn(a + b);
}

/// <summary>How unusual a share is among so many persons.</summary>
public enum FunnelZone
{
    /// <summary>Where 95 of 100 lie when all are as Riket.</summary>
    Inside,

    /// <summary>Outside that, inside where 998 of 1 000 lie.</summary>
    Beyond95,

    /// <summary>Outside where 998 of 1 000 lie.</summary>
    Beyond998,
}
