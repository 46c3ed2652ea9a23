namespace Indicators.Analysis;

/// <summary>How much each municipality's share weighs in a fit when the persons behind it are known.</summary>
/// <remarks>
/// A share of n persons varies by chance with the variance p(100 − p)/n, and the municipalities differ from one another besides that by τ².
/// The weight is 1/(τ² + p(100 − p)/n), as in a random-effects meta-analysis; τ² is found by moments, from the residuals of a fit without
/// weights:
/// R. DerSimonian and N. Laird, Meta-analysis in clinical trials, Controlled Clinical Trials 7 (1986) 177–188. Weights of n alone would let
/// the few
/// greatest municipalities decide, and give them too narrow intervals.
/// </remarks>
public static class OwnModelWeights
{
    /// <summary>One weight for each municipality.</summary>
    /// <param name="shares">Per cent.</param>
    /// <param name="persons">Those behind each share, above 0.</param>
    /// <param name="unweighted">The fit of the shares with equal weights.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> shares, IReadOnlyList<double> persons, OwnModelFit unweighted)
    {
        var share = shares.Zip(persons, (value, n) => value * n).Sum() / persons.Sum();
        var chance = persons.Select(n => share * (100 - share) / n).ToList();
        var between = Math.Max(
            0,
            shares
                .Select(
                    (value, i) =>
                        ((value - unweighted.Without(i)) * (value - unweighted.Without(i)) * (1 - unweighted.Leverage[i])) - chance[i]
                )
                .Average()
        );
        return chance.Any(variance => !(between + variance > 0))
            ? [.. shares.Select(_ => 1.0)]
            : [.. chance.Select(variance => 1 / (between + variance))];
    }
}
