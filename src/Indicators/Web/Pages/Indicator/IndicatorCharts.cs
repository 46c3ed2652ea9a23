using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>The charts of an indicator's page, each with its word in addresses.</summary>
internal static class IndicatorCharts
{
    /// <summary>
    /// Every kind that applies, in the order they are read; empty when there is no value. What has no direction is not ranked, and a number
    /// of persons is not held against other municipalities'.
    /// </summary>
    public static IReadOnlyList<(string Kind, string Name, Chart Chart)> Of(PlanFigures plan, IndicatorComparison comparison)
    {
        var others = comparison.Indicator.Comparable;
        (string, string, Chart?)[] all =
        [
            ("trend", "utvecklingen", ChartBuilder.Trend(plan, comparison)),
            ("periods", "tre år tillsammans", ChartBuilder.Periods(plan, comparison)),
            ("expected", "mot förväntat", ChartBuilder.Expected(plan, comparison)),
            ("spread", "bland kommunerna", others ? Spread(plan, comparison) : null),
            ("gender", "kvinnor och män", ChartBuilder.Gender(plan, comparison)),
            ("funnel", "tratten", others ? ChartBuilder.Funnel(plan, comparison.Indicator) : null),
            ("parts", "delarna", ChartBuilder.Parts(plan, comparison.Indicator)),
            ("rank", "alla kommuner", others && comparison.Indicator.Better != Better.Neutral ? ChartBuilder.Rank(plan, comparison) : null),
        ];
        return [.. all.Where(one => one.Item3 is not null).Select(one => (one.Item1, one.Item2, one.Item3!))];
    }

    // Beside the trend its finding would be said twice.
    private static SpreadChart? Spread(PlanFigures plan, IndicatorComparison comparison) =>
        ChartBuilder.Spread(plan, comparison) is { } spread ? spread with { Title = MeasureWords.Spread(comparison.Year!.Value) } : null;
}
