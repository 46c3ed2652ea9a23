using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// Judges a value beside Riket's and the peers' the same year (truth rule 6). Where neither persons nor uncertainty figures are known, only
/// the size of the difference is told.
/// </summary>
/// <remarks>Women and men are judged at 99 %, the total at 95 %, as <see cref="Judging"/> does. Riket is taken as fixed: so many are behind
/// it that chance in it is nothing beside a municipality's.</remarks>
public static class LevelJudging
{
    /// <summary>Beside Riket: by whether the value's own interval holds Riket's value.</summary>
    public static LevelJudgement AgainstCountry(Indicator indicator, Figures figures, string area, int year, string gender, double rho)
    {
        if (Bar(indicator, figures.Value(indicator.Key, StoredArea.Country, year, gender), figures, area, year, gender) is { } bar)
        {
            return new(Verdict.NotAssessable, bar);
        }

        var (own, country) = (
            figures.Value(indicator.Key, area, year, gender)!.Value,
            figures.Value(indicator.Key, StoredArea.Country, year, gender)!.Value
        );
        if (indicator.Uncertainty is not null)
        {
            return Claim(indicator, own, country, Evidence.Uncertainty, Judging.Uncertainty(indicator, figures, area, year, gender)!.Value);
        }

        var (k, n) = Judging.Persons(indicator, figures, area, year, gender)!.Value;
        var z = Judging.Certainty(gender).Z;
        var (share, level) = ((double)k / n, country / 100);
        var swings = z * Math.Sqrt(level * (1 - level) * Proportions.Swing(n, rho));
        var wilson = Proportions.Wilson(k, n, z);
        return Claim(
            indicator,
            own,
            country,
            Evidence.Persons,
            100 * Math.Max(swings, share > level ? share - wilson.Low : wilson.High - share)
        );
    }

    /// <summary>
    /// Beside the peers' unweighted mean: by the interval of the difference, in which every peer's own chance is counted.
    /// </summary>
    public static LevelJudgement AgainstPeers(
        Indicator indicator,
        Figures figures,
        string area,
        IReadOnlyCollection<string> members,
        int year,
        string gender,
        double rho
    )
    {
        var peers = figures.Values(indicator.Key, members, year, gender).ToList();
        double? mean = peers.Count == 0 ? null : peers.Average(peer => peer.Value);
        if (Bar(indicator, mean, figures, area, year, gender) is { } bar)
        {
            return new(Verdict.NotAssessable, bar);
        }

        var own = figures.Value(indicator.Key, area, year, gender)!.Value;
        if (indicator.Uncertainty is not null)
        {
            var uncertainties = peers.Select(peer => Judging.Uncertainty(indicator, figures, peer.Area, year, gender)).ToList();
            return uncertainties.Contains(null)
                ? new(Verdict.NotAssessable, Evidence.NoUncertainty)
                : Claim(
                    indicator,
                    own,
                    mean!.Value,
                    Evidence.Uncertainty,
                    Judging.Together([
                        Judging.Uncertainty(indicator, figures, area, year, gender)!.Value,
                        .. uncertainties.Select(one => one!.Value / peers.Count),
                    ])
                );
        }

        var persons = peers.Select(peer => Judging.Persons(indicator, figures, peer.Area, year, gender)).ToList();
        var (k, n) = Judging.Persons(indicator, figures, area, year, gender)!.Value;
        return persons.Contains(null)
            ? new(Verdict.NotAssessable, Evidence.NoPersons)
            : Claim(
                indicator,
                own,
                mean!.Value,
                Evidence.Persons,
                100 * FromMeanLimit(k, n, [.. persons.Select(share => share!.Value)], Judging.Certainty(gender).Z, rho)
            );
    }

    /// <summary>
    /// The interval of the difference, and what shares that swing more than chance differ by; of one share for all, as when none differs.
    /// </summary>
    internal static double FromMeanLimit(int k, int n, List<(int K, int N)> peers, double z, double rho)
    {
        var p = (double)(k + peers.Sum(peer => peer.K)) / (n + peers.Sum(peer => peer.N));
        var apart = ((double)k / n) - peers.Average(peer => (double)peer.K / peer.N);
        var swing = Proportions.Swing(n, rho) + (peers.Sum(peer => Proportions.Swing(peer.N, rho)) / (peers.Count * peers.Count));
        var interval = Proportions.DifferenceFromMean(k, n, peers, z);
        return Math.Max(z * Math.Sqrt(p * (1 - p) * swing), apart > 0 ? apart - interval.Low : interval.High - apart);
    }

    private static LevelJudgement Claim(Indicator indicator, double own, double other, Evidence evidence, double limit) =>
        new(Math.Abs(own - other) > limit ? Judging.Direction(indicator, own, other) : Verdict.Uncertain, evidence, limit);

    // Why nothing may be said; null when something may.
    private static Evidence? Bar(Indicator indicator, double? other, Figures figures, string area, int year, string gender) =>
        indicator.Better == Better.Neutral ? Evidence.NoDirection
        : !indicator.Comparable || other is null || figures.Value(indicator.Key, area, year, gender) is null ? Evidence.NoComparison
        : indicator.Uncertainty is not null
            ? Judging.Uncertainty(indicator, figures, area, year, gender) is null ? Evidence.NoUncertainty
                : null
        : Judging.Persons(indicator, figures, area, year, gender) is null ? Evidence.NoPersons
        : null;
}
