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
    public static IReadOnlyList<(string Kind, string Name, Chart Chart)> Of(PlanFigures plan, IndicatorComparison told)
    {
        var others = told.Indicator.Comparable;
        (string, string, Chart?)[] all =
        [
            ("trend", "utvecklingen", ChartBuilder.Trend(plan, told)),
            ("expected", "mot förväntat", ChartBuilder.Expected(plan, told)),
            ("spread", "bland kommunerna", others ? Spread(plan, told) : null),
            ("gender", "kvinnor och män", ChartBuilder.Gender(plan, told)),
            ("parts", "delarna", ChartBuilder.Parts(plan, told.Indicator)),
            ("rank", "alla kommuner", others && told.Indicator.Better != Better.Neutral ? ChartBuilder.Rank(plan, told) : null),
        ];
        return [.. all.Where(one => one.Item3 is not null).Select(one => (one.Item1, one.Item2, one.Item3!))];
    }

    // Beside the trend its finding would be said twice.
    private static SpreadChart? Spread(PlanFigures plan, IndicatorComparison told) =>
        ChartBuilder.Spread(plan, told) is { } spread
            ? spread with
            {
                Title = $"Kommunernas värden {SwedishFormat.Year(told.Year!.Value)}",
            }
            : null;
}
