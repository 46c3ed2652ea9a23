using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>A plan's municipality's place among all, with the places that it may have.</summary>
internal static class Placing
{
    /// <summary>The place of the newest value.</summary>
    /// <param name="plan">The plan's figures.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="all">Every municipality with a value that year, the own among them unless it is none of type K.</param>
    /// <param name="year">The year.</param>
    /// <param name="gender">T, K or M; only the total gets a span, for readers are told its place.</param>
    /// <param name="swings">How the measure swings; null when that is not known.</param>
    public static Rank Of(
        PlanFigures plan,
        Indicator indicator,
        List<(string Area, double Value)> all,
        int year,
        string gender,
        Swings? swings
    )
    {
        var own = plan.Plan.Municipality;
        var rank = Rank.For(indicator, plan.Figures.Value(indicator.Key, own, year, gender)!.Value, [.. all.Select(pair => pair.Value)]);
        var at = all.FindIndex(pair => pair.Area == own);
        if (indicator.Better == Better.Neutral || !indicator.Comparable || gender != Figures.Total || at < 0)
        {
            return rank;
        }

        var (spreads, by) = Spreads(plan, indicator, all, year, swings);
        var small = indicator.Base is { } persons && plan.Figures.Value(persons.Kpi, own, year) < SeriesComparison.SmallBaseUnder;
        return spreads is null ? rank : rank.With(PlaceSpan.Of(spreads, at, Beats(indicator)), by, small);
    }

    // What moves the values, by what is known of the measure; null where it is not known for every one.
    private static (List<Spread>? Spreads, Evidence By) Spreads(
        PlanFigures plan,
        Indicator indicator,
        List<(string Area, double Value)> all,
        int year,
        Swings? swings
    )
    {
        if (indicator.Base is not null)
        {
            var persons = all.Select(pair => Judging.Persons(indicator, plan.Figures, pair.Area, year, Figures.Total)).ToList();
            var shares = persons.OfType<(int K, int N)>().ToList();
            var prior = shares.Count == all.Count ? ShrunkenShares.Of(shares) : null;
            return (prior is null ? null : [.. shares.Select(share => new Spread.Share(share.K, share.N, prior))], Evidence.Persons);
        }

        if (indicator.Uncertainty is not null)
        {
            var halves = all.Select(pair => Judging.Uncertainty(indicator, plan.Figures, pair.Area, year, Figures.Total)).ToList();
            return (
                halves.Contains(null)
                    ? null
                    : [.. all.Zip(halves, (pair, half) => new Spread.Normal(pair.Value, half!.Value / Proportions.Z95))],
                Evidence.Uncertainty
            );
        }

        return (
            swings is null ? null : [.. all.Select(pair => new Spread.Normal(pair.Value, swings.Level(pair.Area)))],
            Evidence.OwnVariation
        );
    }

    private static Func<Spread, double, double> Beats(Indicator indicator)
    {
        if (indicator.Better == Better.High)
        {
            return (spread, value) => spread.Above(value);
        }

        if (indicator.Better == Better.Low)
        {
            return (spread, value) => 1 - spread.Above(value);
        }

        var near = indicator.Near!.Value;
        return (spread, value) => Math.Abs(value - near) is var apart ? spread.Above(near - apart) - spread.Above(near + apart) : 0;
    }
}
