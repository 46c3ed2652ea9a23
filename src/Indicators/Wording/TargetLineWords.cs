using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a chart says of the target that is drawn in it.</summary>
internal static class TargetLineWords
{
    /// <summary>"Mål: minst 70 %", beside the line.</summary>
    public static string Label(Target target, Indicator indicator) =>
        $"Mål: {TargetWords.Limits(target, Sentences.Format(indicator), (format, value) => format.WithUnit(value))}";

    /// <summary>", målet är minst 70 procent", the end of a title.</summary>
    public static string InTitle(Target target, Indicator indicator) => $", målet är {InWords(target, indicator)}";

    /// <summary>That the measure only stands near the plan's target.</summary>
    public static string OnlyNear(Target target) =>
        $"Målet: ”{target.Text}”. Måttet är bara det närmaste i Kolada och avgör inte om målet är uppfyllt.";

    /// <summary>The target, and how sure the newest year is, as the end of a description.</summary>
    /// <param name="target">The target.</param>
    /// <param name="comparison">The indicator compared.</param>
    /// <param name="newest">The newest year's uncertainty; null when it is not known.</param>
    public static string Description(Target target, IndicatorComparison comparison, Interval? newest)
    {
        var format = Sentences.Format(comparison.Indicator);
        var certain = newest is { } interval
            ? $" Osäkerheten {SwedishFormat.Year(comparison.Year!.Value)} går från "
                + $"{format.Value(interval.Low)} till {format.Value(interval.High)}."
            : "";
        return $" Målet är {InWords(target, comparison.Indicator)}.{certain}";
    }

    private static string InWords(Target target, Indicator indicator) =>
        TargetWords.Limits(target, Sentences.Format(indicator), (format, value) => format.InWords(value));
}
