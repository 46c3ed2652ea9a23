using Indicators.Analysis;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    // Our own model's expected values, only for the years it has been tried on, each with its span.
    private static ExpectedChart? OwnExpected(PlanFigures plan, IndicatorComparison comparison)
    {
        if (
            comparison.Expected is not { Source: ExpectedSource.Model } newest
            || comparison.Model is not { Newest.Interval: { } interval } model
        )
        {
            return null;
        }

        var indicator = comparison.Indicator;
        var format = Sentences.Format(indicator);
        var years = Years(plan, comparison, Figures.Total);
        var own = LineOf(plan, plan.Plan.Name, indicator.Key, plan.Plan.Municipality, years);
        var tried = years.Select(year => model.Years.FirstOrDefault(one => one.Year == year)).ToList();
        var expected = new Line
        {
            Name = ChartWords.OwnModel,
            Values = [.. tried.Select(one => one?.Expected)],
            Intervals = [.. tried.Select(one => one?.Interval)],
        };
        double?[] deviations = [.. years.Select((_, i) => own.Values[i] - expected.Values[i])];
        return new ExpectedChart
        {
            Title = OwnModelChartWords.Title(plan.Plan.Name, format, newest, interval),
            Subtitle = SeriesWords.Subtitle(indicator, years),
            Years = years,
            Format = format,
            Better = indicator.Better,
            Own = own,
            Expected = expected,
            Deviations = deviations,
            DeviationTitle = OwnModelChartWords.DeviationTitle(format),
            Notes = [OwnModelChartWords.Model(model, plan.Plan.Name), OwnModelChartWords.Source(indicator)],
            Description = OwnModelChartWords.Description(indicator, plan.Plan.Name, years, own.Values, newest.Value, interval, deviations),
        };
    }
}
