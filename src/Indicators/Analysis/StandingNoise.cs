using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>What moves a measure's values one year, by what is known of it: persons, uncertainty figures, or usual swings.</summary>
internal sealed class StandingNoise(PlanFigures plan, Indicator indicator, string gender, int year)
{
    // A mean of several years shares answers with its neighbours, so its swings tell nothing.
    private readonly Evidence by =
        indicator.Uncertainty is not null || indicator.MeanOfYears is not null ? Analysis.Evidence.Uncertainty
        : indicator.Base is not null ? Analysis.Evidence.Persons
        : Analysis.Evidence.OwnVariation;

    // How women's and men's values swing each for themselves is not reckoned.
    private readonly Lazy<Swings?> swings = new(() => gender == Figures.Total ? plan.SwingsOf(indicator, year) : null);

    /// <summary>Whether a municipality's value can be judged.</summary>
    public bool Knows(string area) =>
        indicator.Comparable
        && by switch
        {
            Analysis.Evidence.Uncertainty => Uncertainty(area) is not null,
            Analysis.Evidence.Persons => Persons(area) is not null,
            _ => swings.Value?.Level(area) > 0,
        };

    /// <summary>What is judged by; why nothing is, when no two can be.</summary>
    public Evidence Evidence(bool any) =>
        any ? by
        : !indicator.Comparable ? Analysis.Evidence.NoComparison
        : by switch
        {
            Analysis.Evidence.Uncertainty => Analysis.Evidence.NoUncertainty,
            Analysis.Evidence.Persons => Analysis.Evidence.NoPersons,
            _ when gender != Figures.Total => Analysis.Evidence.NoPersons,
            _ => swings.Value is null ? Analysis.Evidence.TooFewYears : Analysis.Evidence.Unmoving,
        };

    /// <summary>What the difference of two that can be judged must exceed, at a normal quantile.</summary>
    public double Limit(string one, string other, double z) =>
        by switch
        {
            Analysis.Evidence.Uncertainty => z / Proportions.Z95 * Judging.Together([Uncertainty(one)!.Value, Uncertainty(other)!.Value]),
            Analysis.Evidence.Persons => 100
                * LevelJudging.FromMeanLimit(
                    Persons(one)!.Value.K,
                    Persons(one)!.Value.N,
                    [Persons(other)!.Value],
                    z,
                    plan.Rho(indicator, year)
                ),
            _ => Judging.Together([swings.Value!.LevelLimit(one, z), swings.Value.LevelLimit(other, z)]),
        };

    /// <summary>The persons behind a value when they are few.</summary>
    public double? SmallBase(string area) =>
        indicator.Base is { } known && plan.Figures.Value(known.Kpi, area, year, gender) is { } n and < SeriesComparison.SmallBaseUnder
            ? n
            : null;

    private double? Uncertainty(string area) => Judging.Uncertainty(indicator, plan.Figures, area, year, gender);

    private (int K, int N)? Persons(string area) => Judging.Persons(indicator, plan.Figures, area, year, gender);
}
