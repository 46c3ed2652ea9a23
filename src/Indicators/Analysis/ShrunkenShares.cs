namespace Indicators.Analysis;

/// <summary>
/// How the municipalities' true shares lie among each other. Raw shares are spread wider than the true ones, for chance is in them; so each
/// is drawn towards the mean, the more the fewer its persons.
/// </summary>
/// <param name="Mean">All municipalities' share, 0–1.</param>
/// <param name="Weight">How many persons of the mean each municipality's own are mixed with.</param>
/// <remarks>
/// The moments of the beta-binomial: J. C. Kleinman, Proportions with extraneous variance, JASA 68 (1973) 46–54; places from it: N. M.
/// Laird and T. A. Louis, Empirical Bayes ranking methods, Journal of Educational Statistics 14 (1989) 29–46.
/// </remarks>
public sealed record ShrunkenShares(double Mean, double Weight)
{
    // Where the shares differ no more than chance would have it, they are taken for nearly, not wholly, one.
    private const double LeastRho = 1e-4;

    /// <summary>From every municipality's k of n; at least two, some but not all of the persons with the trait. Null otherwise.</summary>
    public static ShrunkenShares? Of(IReadOnlyCollection<(int K, int N)> shares)
    {
        var (all, with) = (shares.Sum(share => (double)share.N), shares.Sum(share => (double)share.K));
        var mean = with / all;
        if (shares.Count < 2 || with <= 0 || with >= all)
        {
            return null;
        }

        var q = shares.Sum(share => share.N * Square(((double)share.K / share.N) - mean)) / (mean * (1 - mean));
        var c = all - (shares.Sum(share => Square(share.N)) / all);
        var free = shares.Count - 1;
        var rho = Math.Clamp((q - free) / (c - free), LeastRho, 1 - LeastRho);
        return new ShrunkenShares(mean, (1 - rho) / rho);
    }

    private static double Square(double value) => value * value;
}
