using Indicators.Catalogue;
using MathNet.Numerics;

namespace Indicators.Analysis;

/// <summary>
/// The least change from the year before that would be claimed eight times of ten, with so many persons both years: what the figures cannot
/// show is no sign that nothing has happened.
/// </summary>
/// <param name="Up">In whole percentage points; null when no rise would be.</param>
/// <param name="Down">In whole percentage points, negative; null when no fall would be.</param>
/// <remarks>
/// The persons of each year are drawn from a beta-binomial with ρ of <see cref="OverDispersion"/>, round the share of the year before and
/// the share that it has changed to; the outcomes that <see cref="Proportions.Differ"/> claims are summed.
/// </remarks>
public sealed record Detectable(int? Up, int? Down)
{
    /// <summary>How often it would be seen.</summary>
    public const double Power = 0.8;

    /// <summary>Of a total's change from the year before; null where the persons behind it are not known.</summary>
    public static Detectable? Of(PlanFigures plan, Indicator indicator, int? newest)
    {
        (int K, int N)? Persons(int year) => Judging.Persons(indicator, plan.Figures, plan.Plan.Municipality, year, Figures.Total);
        return newest is { } year && Persons(year - 1) is { } before && Persons(year) is { } now
            ? Of(before.K, before.N, now.N, plan.Rho(indicator, year))
            : null;
    }

    /// <summary>From k of n to a share of so many persons.</summary>
    internal static Detectable Of(int k, int n, int persons, double rho)
    {
        var p = (double)k / n;
        var first = Chances(n, p, rho);
        var seen = Enumerable.Range(0, n + 1).Select(one => Seen(one, n, persons, rho)).ToList();
        bool Enough(int points, Func<double[], int, double> beyond)
        {
            var sums = Sums(Chances(persons, p + (points / 100.0), rho));
            return first.Select((chance, one) => chance * beyond(sums, one)).Sum() >= Power;
        }

        var highest = (int)Math.Floor((100 * (1 - p)) + 1e-9);
        var lowest = (int)Math.Floor((100 * p) + 1e-9);
        return new Detectable(
            Least(highest, points => Enough(points, (sums, one) => 1 - sums[seen[one].Rise])),
            -Least(lowest, points => Enough(-points, (sums, one) => sums[seen[one].Fall + 1]))
        );
    }

    // The greatest number that is claimed a fall from one of n, −1 when none is, and the least that is claimed a rise.
    private static (int Fall, int Rise) Seen(int one, int n, int persons, double rho)
    {
        bool Claimed(int other) =>
            one + other > 0 && one + other < n + persons && Proportions.Differ(one, n, other, persons, Proportions.Z95, 0.05, rho);
        var same = (int)((long)one * persons / n);
        var (fall, rise) = (same, same + 1);
        while (fall >= 0 && !Claimed(fall))
        {
            fall--;
        }

        while (rise <= persons && !Claimed(rise))
        {
            rise++;
        }

        return (fall, rise);
    }

    // More of a change is seen more often.
    private static int? Least(int most, Func<int, bool> enough)
    {
        if (most < 1 || !enough(most))
        {
            return null;
        }

        var (low, high) = (0, most);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = enough(middle) ? (low, middle) : (middle, high);
        }

        return high;
    }

    // How likely 0, 1 … n persons of n are.
    private static double[] Chances(int n, double p, double rho)
    {
        var share = Math.Clamp(p, 0, 1);
        if (share is 0 or 1)
        {
            var all = new double[n + 1];
            all[share is 0 ? 0 : n] = 1;
            return all;
        }

        if (rho <= 0)
        {
            return
            [
                .. Enumerable
                    .Range(0, n + 1)
                    .Select(k => Math.Exp(SpecialFunctions.BinomialLn(n, k) + (k * Math.Log(share)) + ((n - k) * Math.Log(1 - share)))),
            ];
        }

        var (a, b) = (share * (1 - rho) / rho, (1 - share) * (1 - rho) / rho);
        return
        [
            .. Enumerable
                .Range(0, n + 1)
                .Select(k =>
                    Math.Exp(SpecialFunctions.BinomialLn(n, k) + SpecialFunctions.BetaLn(k + a, n - k + b) - SpecialFunctions.BetaLn(a, b))
                ),
        ];
    }

    // How likely fewer than 0, 1 … n + 1 are.
    private static double[] Sums(double[] chances)
    {
        var sums = new double[chances.Length + 1];
        for (var k = 0; k < chances.Length; k++)
        {
            sums[k + 1] = sums[k] + chances[k];
        }

        return sums;
    }
}
