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
    public static LevelJudgement AgainstCountry(Indicator indicator, Figures figures, string area, int year, string gender)
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
            return Claim(
                indicator,
                own,
                country,
                Evidence.Uncertainty,
                Math.Abs(own - country) > Judging.Uncertainty(indicator, figures, area, year, gender)
            );
        }

        var (k, n) = Judging.Persons(indicator, figures, area, year, gender)!.Value;
        return Claim(
            indicator,
            own,
            country,
            Evidence.Persons,
            !Proportions.Wilson(k, n, Judging.Certainty(gender).Z).Holds(country / 100)
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
        string gender
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
                    Judging.Beyond(
                        own - mean.Value,
                        [
                            Judging.Uncertainty(indicator, figures, area, year, gender)!.Value,
                            .. uncertainties.Select(one => one!.Value / peers.Count),
                        ]
                    )
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
                !Proportions.DifferenceFromMean(k, n, [.. persons.Select(share => share!.Value)], Judging.Certainty(gender).Z).Holds(0)
            );
    }

    private static LevelJudgement Claim(Indicator indicator, double own, double other, Evidence evidence, bool real) =>
        new(real ? Judging.Direction(indicator, own, other) : Verdict.Uncertain, evidence);

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
