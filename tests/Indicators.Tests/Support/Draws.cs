using MathNet.Numerics.Distributions;

namespace Indicators.Tests.Support;

/// <summary>Figures drawn where the truth is known.</summary>
internal static class Draws
{
    /// <summary>How many of n persons have a trait that has a share of them, the years swinging more than chance as ρ says.</summary>
    public static int Of(Random random, double share, int n, double rho)
    {
        var s = (1 - rho) / rho;
        return Binomial.Sample(random, rho == 0 ? share : Beta.Sample(random, share * s, (1 - share) * s), n);
    }
}
