using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Indicators.Analysis;

/// <summary>
/// Which places a municipality may have with chance counted in: the middle 95 % of its places when every municipality's share is drawn
/// anew.
/// </summary>
/// <remarks>
/// A share k of n is drawn from Beta(k + ½, n − k + ½), what is known of it when nothing was known before: H. Jeffreys, An invariant form
/// for the prior probability
/// in estimation problems, Proc. R. Soc. A 186 (1946) 453–461. Intervals of places by simulation: H. Goldstein and D. J. Spiegelhalter,
/// League tables and their
/// limitations, JRSS A 159 (1996) 385–443. The seed is fixed, so the same figures give the same places.
/// </remarks>
public static class RankChance
{
    /// <summary>
    /// How many times all are drawn: with another seed an end moves by a few places, and 253 municipalities take some 30 ms.
    /// </summary>
    public const int Draws = 1000;

    private const int Seed = 20240830;

    /// <summary>The lowest (best) and highest place of one among all.</summary>
    /// <param name="shares">Every municipality's k of n, in an order that does not depend on whose place is asked for.</param>
    /// <param name="own">Which of them it is.</param>
    /// <param name="goodness">Greater is better; takes a share 0–1. Null when the share itself says it.</param>
    public static (int Low, int High) Places(IReadOnlyList<(int K, int N)> shares, int own, Func<double, double>? goodness = null)
    {
        var random = new Xoshiro256StarStar(Seed, threadSafe: false);
        var drawn = new double[shares.Count][];
        for (var i = 0; i < drawn.Length; i++)
        {
            drawn[i] = new double[Draws];
            Beta.Samples(random, drawn[i], shares[i].K + 0.5, shares[i].N - shares[i].K + 0.5);
            if (goodness is not null)
            {
                drawn[i] = Array.ConvertAll(drawn[i], share => goodness(share));
            }
        }

        var places = new int[Draws];
        var mine = drawn[own];
        foreach (var other in drawn)
        {
            for (var d = 0; d < Draws; d++)
            {
                places[d] += other[d] > mine[d] ? 1 : 0;
            }
        }

        Array.Sort(places);
        return (1 + places[Draws / 40], 1 + places[Draws - 1 - (Draws / 40)]);
    }
}
