using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.UseCases;

/// <summary>A kind of chart that can be asked for: of one measure, of one against another, or of a whole plan.</summary>
internal sealed record ChartKind
{
    /// <summary>Every kind, in the order they are told.</summary>
    public static IReadOnlyList<ChartKind> All { get; } =
    [
        new() { Name = "trend", OfIndicator = (plan, indicator) => ChartBuilder.Trend(plan, Comparing.Compare(plan, indicator)) },
        new()
        {
            Name = "rank",
            OfIndicator = (plan, indicator) => ChartBuilder.Rank(plan, Comparing.Compare(plan, indicator)),
            WhyNot = (_, indicator) => NotComparable(indicator, ChartFaults.Chart("rank")),
        },
        new()
        {
            Name = "expected",
            OfIndicator = (plan, indicator) => ChartBuilder.Expected(plan, Comparing.Compare(plan, indicator)),
            WhyNot = NotExpected,
        },
        new()
        {
            Name = "gender",
            OfIndicator = (plan, indicator) => ChartBuilder.Gender(plan, Comparing.Compare(plan, indicator)),
            WhyNot = (plan, indicator) => ChartFaults.NotByGender(indicator, plan.Plan.Name),
        },
        new()
        {
            Name = "spread",
            OfIndicator = (plan, indicator) => ChartBuilder.Spread(plan, Comparing.Compare(plan, indicator)),
            WhyNot = (_, indicator) => NotComparable(indicator, ChartFaults.Chart("spread")),
        },
        new()
        {
            Name = "parts",
            OfIndicator = ChartBuilder.Parts,
            WhyNot = (plan, indicator) => plan.Catalogue.WholeOf(indicator) is null ? ChartFaults.NoWhole(indicator) : null,
        },
        new()
        {
            Name = "funnel",
            OfIndicator = ChartBuilder.Funnel,
            WhyNot = (plan, indicator) => FunnelWords.WhyNot(indicator, plan.Plan.Name),
        },
        new()
        {
            Name = "box",
            OfIndicator = ChartBuilder.Boxes,
            WhyNot = (plan, indicator) =>
                NotComparable(indicator, BoxWords.Chart)
                ?? (plan.Figures.Newest(indicator.Key, plan.Plan.Municipality) is null ? null : BoxWords.WhyNot(indicator)),
        },
        new()
        {
            Name = "distribution",
            OfIndicator = ChartBuilder.Distribution,
            WhyNot = (plan, indicator) =>
                NotComparable(indicator, DistributionWords.Chart)
                ?? (plan.Figures.Newest(indicator.Key, plan.Plan.Municipality) is null ? null : DistributionWords.WhyNot(indicator)),
        },
        new()
        {
            Name = "scatter",
            OfPair = (one, other) => ChartBuilder.Scatter(one.Figures, one.Indicator, other.Figures, other.Indicator),
        },
        new()
        {
            Name = "map",
            OfIndicator = (plan, indicator) => ChartBuilder.Map(plan, Comparing.Compare(plan, indicator)),
            WhyNot = (plan, indicator) =>
                NotComparable(indicator, MapWords.Chart)
                ?? (plan.Figures.Newest(indicator.Key, plan.Plan.Municipality) is null ? null : MapWords.WhyNot(plan, indicator)),
        },
        new()
        {
            Name = "heatmap",
            OfPlan = ChartBuilder.Heatmap,
            WhyNone = plan => HeatmapWords.WhyNot(plan.Plan.Id),
        },
        new()
        {
            Name = "summary",
            OfPlan = plan => ChartBuilder.Summary(plan, Comparing.Compare(plan)),
            WhyNone = plan => ChartFaults.NoMeasure(plan.Plan.Name),
        },
    ];

    /// <summary>Its name on the command line.</summary>
    public required string Name { get; init; }

    /// <summary>Draws one indicator; null for a kind of the whole plan. Its answer is null when the kind does not apply.</summary>
    public Func<PlanFigures, Indicator, Chart?>? OfIndicator { get; init; }

    /// <summary>Draws one measure against another; null for a kind of one. Its answer is null when no year has both.</summary>
    public Func<Measured, Measured, Chart?>? OfPair { get; init; }

    /// <summary>Draws a whole plan; null for a kind of one indicator. Its answer is null when there is nothing to draw.</summary>
    public Func<PlanFigures, Chart?>? OfPlan { get; init; }

    /// <summary>
    /// Why the kind does not apply to an indicator; null, or an answer of null, when it is only the values that are missing.
    /// </summary>
    public Func<PlanFigures, Indicator, string?>? WhyNot { get; init; }

    /// <summary>Why there is nothing to draw of a whole plan.</summary>
    public Func<PlanFigures, string>? WhyNone { get; init; }

    /// <summary>The kind with a name.</summary>
    /// <exception cref="UserException">There is none.</exception>
    public static ChartKind Named(string name)
    {
        var names = All.Select(kind => kind.Name).ToList();
        return All.FirstOrDefault(kind => kind.Name == name)
            ?? throw UserException.Invalid(ChartFaults.NoKind(name, Nearest.Question(name, names), names));
    }

    /// <summary>The chart of a whole plan.</summary>
    /// <exception cref="UserException">There are no figures.</exception>
    public Chart Draw(PlanFigures plan) =>
        OfPlan!(plan) ?? throw UserException.Invalid(plan.AsOf is null ? ChartFaults.NothingFetched : WhyNone!(plan));

    /// <summary>The chart of one measure.</summary>
    /// <exception cref="UserException">It does not apply, or there are no figures.</exception>
    public Chart Draw(Measured one)
    {
        var (plan, indicator) = one;
        return OfIndicator!(plan, indicator)
            ?? throw UserException.Invalid(
                plan.AsOf is null
                    ? ChartFaults.NothingFetched
                    : WhyNot?.Invoke(plan, indicator) ?? ChartFaults.NoValue(indicator, plan.Plan.Name)
            );
    }

    /// <summary>The chart of one measure against another.</summary>
    /// <exception cref="UserException">They are the same, are not held against others, or no year has both.</exception>
    public Chart Draw(Measured one, Measured other)
    {
        if (one.Figures.AsOf is null)
        {
            throw UserException.Invalid(ChartFaults.NothingFetched);
        }

        if (one.Indicator.Key == other.Indicator.Key)
        {
            throw UserException.Invalid(ScatterWords.Same(one.Indicator));
        }

        var why = NotComparable(one.Indicator, ScatterWords.Chart) ?? NotComparable(other.Indicator, ScatterWords.Chart);
        return (why is null ? OfPair!(one, other) : null)
            ?? throw UserException.Invalid(why ?? ScatterWords.WhyNot(one.Figures.Plan.Name, one.Indicator, other.Indicator));
    }

    private static string? NotComparable(Indicator indicator, string chart) =>
        indicator.Comparable ? null : ChartFaults.NotComparable(indicator, chart);

    private static string? NotExpected(PlanFigures plan, Indicator indicator)
    {
        var tried = Comparing.Compare(plan, indicator).Model is { Shown: false } model ? model : null;
        return tried is null && indicator.Expected is not null ? null : ChartFaults.NotExpected(indicator, tried, plan.Plan.Name);
    }
}
