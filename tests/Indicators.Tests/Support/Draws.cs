using MathNet.Numerics.Distributions;

namespace Indicators.Tests.Support;

/// <summary>Figures drawn where the truth is known.</summary>
internal static class Draws
{
    /// <summary>How many of n persons have a trait that has a share of them, the years swinging more than chance as ρ says.</summary>
    public static int Of(Random random, double share, int n, double rho) => Binomial.Sample(random, Share(random, share, rho), n);

    /// <summary>A year's share, where years swing round one as ρ says.</summary>
    public static double Share(Random random, double share, double rho)
    {
        var s = (1 - rho) / rho;
        return rho == 0 ? share : Beta.Sample(random, share * s, (1 - share) * s);
    }

    /// <summary>
    /// Years round 0 with a variance of 1 of which φ is left the year after; wild ones have the tails of Student's t with 3 degrees of
    /// freedom.
    /// </summary>
    public static double[] Autoregressive(Random random, double phi, int years, bool wild = false)
    {
        double One() => wild ? StudentT.Sample(random, 0, 1 / Math.Sqrt(3), 3) : Normal.Sample(random, 0, 1);
        var values = new double[years];
        values[0] = One();
        for (var i = 1; i < years; i++)
        {
            values[i] = (phi * values[i - 1]) + (One() * Math.Sqrt(1 - (phi * phi)));
        }

        return values;
    }
}
