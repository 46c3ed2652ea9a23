using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// The persons behind unrounded shares, where Kolada publishes the shares and not the persons: k of n, women, men and all.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="All">Both sexes.</param>
/// <param name="Women">Women.</param>
/// <param name="Men">Men.</param>
/// <remarks>
/// The smallest whole numbers whose shares are the three published ones, and of which women and men together are all. Any multiple of them
/// fits too: what a share gives is never more than the persons there were, and often half or a third of them. So their number must be well
/// over half of the largest that other years' shares give, at most five years from it, and at most a quarter more. Shares published with
/// fewer than six decimals tell nothing.
/// </remarks>
public sealed record RecoveredPersons(int Year, (int K, int N) All, (int K, int N) Women, (int K, int N) Men)
{
    // A share of so few decimals is that of many fractions.
    private const int FewestDecimals = 6;

    private const int MostDecimals = 9;

    // A group does not change beyond recognition in so many years.
    private const int Near = 5;

    // Of the largest of other years: half of the persons is no more than half of it, unless they were many times fewer.
    private const double MoreThanHalf = 0.6;

    private const double AQuarterMore = 1.25;

    // No group that Kolada follows in a municipality is larger, and a fraction of larger numbers is not told apart from the next.
    private const int MostPersons = 60_000;

    /// <summary>Those of a year; null where the shares do not give them.</summary>
    public static RecoveredPersons? Of(PlanFigures plan, Indicator indicator, int year)
    {
        if (indicator.Unit != Unit.Percent || indicator.Base is not null || Alone(plan, indicator, year) is not { } found)
        {
            return null;
        }

        // All persons of another year, by its three shares or by the total's alone.
        IEnumerable<int> Others(int other)
        {
            if (Alone(plan, indicator, other) is { } three)
            {
                yield return three.All.N;
            }

            if (Fraction(Share(plan, indicator, other, Figures.Total)) is { } one)
            {
                yield return one.N;
            }
        }

        var largest = Enumerable.Range(year - Near, (2 * Near) + 1).Where(other => other != year).SelectMany(Others).DefaultIfEmpty().Max();
        return found.All.N > MoreThanHalf * largest && found.All.N <= AQuarterMore * largest ? found : null;
    }

    private static RecoveredPersons? Alone(PlanFigures plan, Indicator indicator, int year) =>
        Fraction(Share(plan, indicator, year, Figures.Total)) is { } all
        && Fraction(Share(plan, indicator, year, Figures.Women)) is { } women
        && Fraction(Share(plan, indicator, year, Figures.Men)) is { } men
        && Together(all, women, men) is { } found
            ? new RecoveredPersons(year, found.All, found.Women, found.Men)
            : null;

    private static double? Share(PlanFigures plan, Indicator indicator, int year, string gender) =>
        plan.Figures.Value(indicator.Key, plan.Plan.Municipality, year, gender);

    // The smallest multiples of the three of which two are the third.
    private static ((int K, int N) All, (int K, int N) Women, (int K, int N) Men)? Together(
        (int K, int N) all,
        (int K, int N) women,
        (int K, int N) men
    )
    {
        for (var (n, k) = (all.N, all.K); n <= MostPersons; (n, k) = (n + all.N, k + all.K))
        {
            for (var times = 1; times * women.N < n; times++)
            {
                var (restK, restN) = (k - (times * women.K), n - (times * women.N));
                if (restN % men.N == 0 && restN / men.N * men.K == restK)
                {
                    return ((k, n), (times * women.K, times * women.N), (restK, restN));
                }
            }
        }

        return null;
    }

    // The smallest fraction within the last decimal of a share in percent, by the Stern–Brocot tree; null for a rounded share, and for 0
    // and 100, which are those of any number.
    internal static (int K, int N)? Fraction(double? percent)
    {
        if (percent is not { } value || value <= 0 || value >= 100 || Decimals(value) is not (>= FewestDecimals and var decimals))
        {
            return null;
        }

        var (share, within) = (value / 100, Math.Pow(10, -decimals - 2));
        var (low, high) = ((K: 0, N: 1), (K: 1, N: 1));
        while (low.N + high.N <= MostPersons)
        {
            var (k, n) = (low.K + high.K, low.N + high.N);
            var apart = share - ((double)k / n);
            if (Math.Abs(apart) <= within)
            {
                return (k, n);
            }

            (low, high) = apart > 0 ? ((k, n), high) : (low, (k, n));
        }

        return null;
    }

    private static int Decimals(double value) =>
        Enumerable.Range(0, MostDecimals).FirstOrDefault(decimals => Math.Abs(value - Math.Round(value, decimals)) < 1e-10, MostDecimals);
}
