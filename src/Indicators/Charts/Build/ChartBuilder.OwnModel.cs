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
            Name = "Egen modell",
            Values = [.. tried.Select(one => one?.Expected)],
            Intervals = [.. tried.Select(one => one?.Interval)],
        };
        double?[] deviations = [.. years.Select((_, i) => own.Values[i] - expected.Values[i])];
        return new ExpectedChart
        {
            Title = interval.Holds(newest.Value + newest.Deviation)
                ? $"{plan.Plan.Name} ligger inom det väntade spannet (egen modell)"
                : $"{plan.Plan.Name} ligger {Sentences.Against(format, newest.Deviation)} det väntade (egen modell)",
            Subtitle = Subtitle(indicator, years),
            Years = years,
            Format = format,
            Better = indicator.Better,
            Own = own,
            Expected = expected,
            Deviations = deviations,
            DeviationTitle = $"Avvikelse från det väntade (egen modell), {format.DifferenceUnit}",
            Notes =
            [
                $"Egen modell över {SwedishFormat.Number(model.Newest.N, 0)} kommuner, som väger in "
                    + $"{OwnModelWords.Weighs}. Den förklarar {OwnModelWords.Percent(model.Newest.R2)} procent av "
                    + $"skillnaderna {SwedishFormat.Year(model.Newest.Year)}. 95 procent av kommuner med samma "
                    + $"förutsättningar väntas ligga i spannet. {plan.Plan.Name} är inte med när modellen räknas. "
                    + $"Modellen är prövad på {Words.Span(model.Years[0].Year, model.Newest.Year)}.",
                $"{Sources.Published(indicator)} {Sources.Computed("modellen, spannet och avvikelsen")}",
            ],
            Description =
                "Två diagram över samma år. Överst linjer: "
                + $"{Sentences.Subject(indicator, plan.Plan.Name)} "
                + $"{Course(format, years, own.Values)}, "
                + $"och enligt en egen modell väntades {format.Value(newest.Value)} "
                + $"{SwedishFormat.Year(years[^1])}, med spannet {format.Value(interval.Low)} till "
                + $"{format.Value(interval.High)}. "
                + $"Därunder avvikelsen som staplar, i {format.DifferenceUnit}: {Deviations(format, years, deviations)}.",
        };
    }
}
