namespace Indicators.Analysis;

/// <summary>Which places a municipality may have when every municipality's true value may lie elsewhere than where it was seen.</summary>
/// <remarks>
/// For each of many equally likely values of its own, every other is better with a probability of its own; the number of better ones is
/// then a sum of independent yes and no, whose distribution is reckoned and not drawn. So there is no seed, and the ends stand still.
/// Intervals of places: H. Goldstein and D. J. Spiegelhalter, League tables and their limitations, JRSS A 159 (1996) 385–443.
/// </remarks>
public static class PlaceSpan
{
    /// <summary>The values of its own that are gone through: with more no end moves.</summary>
    public const int Values = 200;

    private const double Tail = 0.025;

    // Others that are better or worse in all but so few cases are taken as that: they are most, and take the time.
    private const double Certain = 1e-7;

    /// <summary>The best and the worst place of the middle 95 % of one's places among all.</summary>
    /// <param name="all">Every municipality's spread.</param>
    /// <param name="own">Which of them it is.</param>
    /// <param name="better">The probability that a spread is better than a value.</param>
    public static (int Low, int High) Of(IReadOnlyList<Spread> all, int own, Func<Spread, double, double> better)
    {
        var places = new double[all.Count];
        for (var i = 0; i < Values; i++)
        {
            Add(places, all, own, better, all[own].Quantile((i + 0.5) / Values));
        }

        return (1 + At(places, Tail), 1 + At(places, 1 - Tail));
    }

    private static void Add(double[] places, IReadOnlyList<Spread> all, int own, Func<Spread, double, double> better, double mine)
    {
        var sum = new double[all.Count];
        var (certain, open) = (0, 0);
        sum[0] = 1.0 / Values;
        for (var other = 0; other < all.Count; other++)
        {
            var p = other == own ? 0 : better(all[other], mine);
            if (p < Certain)
            {
                continue;
            }

            if (p > 1 - Certain)
            {
                certain++;
                continue;
            }

            for (var n = ++open; n > 0; n--)
            {
                sum[n] = (sum[n] * (1 - p)) + (sum[n - 1] * p);
            }

            sum[0] *= 1 - p;
        }

        for (var n = 0; n <= open; n++)
        {
            places[certain + n] += sum[n];
        }
    }

    // The first number of better ones under which no more than the share lies.
    private static int At(double[] places, double share)
    {
        var sum = 0.0;
        for (var n = 0; n < places.Length; n++)
        {
            sum += places[n];
            if (sum >= share)
            {
                return n;
            }
        }

        return places.Length - 1;
    }
}
