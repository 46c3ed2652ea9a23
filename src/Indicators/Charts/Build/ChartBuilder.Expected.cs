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
        var expected = LineOf(plan, ChartWords.Expected, model.Kpi, plan.Plan.Municipality, years);
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
        return new ExpectedChart
        {
            Title = ExpectedWords.Title(plan.Plan.Name, format, newest.Deviation, comparison.Streak),
            Subtitle = SeriesWords.Subtitle(indicator, years),
            Years = years,
            Format = format,
            Better = indicator.Better,
            Own = own,
            Expected = expected,
            Deviations = deviations,
            DeviationTitle = ExpectedWords.DeviationTitle(format),
            Notes =
            [
                ExpectedWords.Model(model),
                .. disagrees.Count == 0 ? [] : new[] { ExpectedWords.Replaced(disagrees) },
                ExpectedWords.Source(indicator, deviations.Where((value, i) => value is not null && published?.Values[i] is null).Any()),
            ],
            Description = ExpectedWords.Description(indicator, plan.Plan.Name, years, own.Values, newest.Value, deviations),
        };
    }
}
