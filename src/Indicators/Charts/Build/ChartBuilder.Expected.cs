using Indicators.Analysis;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>Actual against expected; null when the indicator has no expected value that year.</summary>
    public static ExpectedChart? Expected(PlanFigures plan, IndicatorComparison comparison)
    {
        if (comparison.Expected is not { } newest || comparison.Indicator.Expected is not { } model)
        {
            return OwnExpected(plan, comparison);
        }

        var indicator = comparison.Indicator;
        var format = Sentences.Format(indicator);
        var years = Years(plan, comparison, Figures.Total);
        var expected = LineOf(plan, "Förväntat värde", model.Kpi, plan.Plan.Municipality, years);
        var own = LineOf(plan, plan.Plan.Name, indicator.Key, plan.Plan.Municipality, years);
        var published = model.Deviation is null ? null : LineOf(plan, "", model.Deviation, plan.Plan.Municipality, years);
        double?[] deviations =
        [
            .. years.Select(
                (_, i) => own.Values[i] - expected.Values[i] is { } difference ? published?.Values[i] ?? difference : (double?)null
            ),
        ];
        var disagrees = model.Deviation is null
            ? []
            : years.Where(year => plan.Figures.Withheld(model.Deviation, plan.Plan.Municipality, year) is not null).ToList();
        var against = Sentences.Against(format, newest.Deviation);
        return new ExpectedChart
        {
            Title = $"{plan.Plan.Name} ligger {against} förväntat värde",
            Subtitle = Subtitle(indicator, years),
            Years = years,
            Format = format,
            Better = indicator.Better,
            Own = own,
            Expected = expected,
            Deviations = deviations,
            DeviationTitle = $"Avvikelse från förväntat värde, {format.DifferenceUnit}",
            Notes =
            [
                $"Förväntat värde enligt {model.Owner}:s modell ({model.Kpi}), som väger in {model.Weighs}.",
                .. disagrees.Count == 0
                    ? []
                    : new[] { $"Koladas avvikelse {Words.Years(disagrees)} stämmer inte med talen och är ersatt av deras skillnad." },
                Sources.Published(indicator, expected: true)
                    + (
                        deviations.Where((value, i) => value is not null && published?.Values[i] is null).Any()
                            ? " " + Sources.Computed("avvikelsen där Kolada inte anger den")
                            : ""
                    ),
            ],
            Description =
                $"Två diagram över samma år. Överst linjer: {Sentences.Subject(indicator, plan.Plan.Name)} "
                + $"{Course(format, years, own.Values)}, och det förväntade värdet "
                + $"{SwedishFormat.Year(years[^1])} var {format.Value(newest.Value)}. "
                + "Därunder avvikelsen från förväntat värde som staplar, i "
                + $"{format.DifferenceUnit}: {Deviations(format, years, deviations)}.",
        };
    }

    // "2021 −1,2 och 2022 −4,1": the years that have one.
    private static string Deviations(ValueFormat format, IReadOnlyList<int> years, IReadOnlyList<double?> deviations) =>
        Words.List([
            .. years
                .Zip(deviations)
                .Where(pair => pair.Second is not null)
                .Select(pair => $"{SwedishFormat.Year(pair.First)} {format.Difference(pair.Second!.Value)}"),
        ]);
}
