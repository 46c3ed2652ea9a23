using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a chart of actual against expected says, where the expected value is our own model's.</summary>
internal static class OwnModelChartWords
{
    /// <summary>Claimed only where the deviation is greater than what the model leaves open.</summary>
    public static string Title(string name, ValueFormat format, ExpectedComparison expected, Interval interval) =>
        interval.Holds(expected.Value + expected.Deviation)
            ? $"{name} ligger inom det väntade spannet (egen modell)"
            : $"{name} ligger {Sentences.Against(format, expected.Deviation)} det väntade (egen modell)";

    public static string DeviationTitle(ValueFormat format) => $"Avvikelse från det väntade (egen modell), {format.DifferenceUnit}";

    /// <summary>What the model is of, and how much it explains.</summary>
    public static string Model(OwnModelTrial model, string name) =>
        $"Egen modell över {SwedishFormat.Number(model.Newest.N, 0)} kommuner, som väger in "
        + $"{OwnModelWords.Weighs}. Den förklarar {OwnModelWords.Percent(model.Newest.R2)} procent av "
        + $"skillnaderna {SwedishFormat.Year(model.Newest.Year)}. 95 procent av kommuner med samma "
        + $"förutsättningar väntas ligga i spannet. {name} är inte med när modellen räknas. "
        + $"Modellen är prövad på {Words.Span(model.Years[0].Year, model.Newest.Year)}.";

    public static string Source(Indicator indicator) =>
        $"{Sources.Published(indicator)} {Sources.Computed("modellen, spannet och avvikelsen")}";

    /// <summary>The chart for who cannot see it.</summary>
    public static string Description(
        Indicator indicator,
        string name,
        IReadOnlyList<int> years,
        IReadOnlyList<double?> own,
        double expected,
        Interval interval,
        IReadOnlyList<double?> deviations
    )
    {
        var format = Sentences.Format(indicator);
        return $"Två diagram över samma år. Överst linjer: {Sentences.Subject(indicator, name)}. "
            + $"Värdet {SeriesWords.Course(format, years, own)}. "
            + $"Enligt en egen modell väntades {format.InYear(expected, years[^1])}, "
            + $"med spannet {format.Value(interval.Low)} till {format.Value(interval.High)}. "
            + $"Därunder staplar: avvikelsen från det väntade, i {format.DifferenceUnit}. "
            + $"Avvikelserna: {ExpectedWords.Deviations(format, years, deviations)}.";
    }
}
