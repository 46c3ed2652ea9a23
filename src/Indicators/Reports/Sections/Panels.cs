using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>Measures as small panels: where each stands, what it has done over years, and Riket beside it.</summary>
internal static class Panels
{
    /// <summary>
    /// The measures that are shown: those that goals have before others, and each thing once, so that a measure's distance from what is
    /// expected of it does not stand beside it. Where they are few, the common measures beside the plan fill the rest.
    /// </summary>
    public static IReadOnlyList<IndicatorComparison> Chosen(ReportMaterial report, int most)
    {
        var goals = report.Figures.Plan.Goals.SelectMany(goal => goal.Indicators).ToHashSet();
        var followers = report
            .Comparisons.SelectMany(comparison => new[] { comparison.Indicator.Expected?.Kpi, comparison.Indicator.Expected?.Deviation })
            .OfType<string>()
            .ToHashSet();
        return
        [
            .. ChartBuilder
                .MainMeasures(report.Figures, report.Comparisons, report.Comparisons.Count)
                .Where(comparison => !followers.Contains(comparison.Indicator.Key))
                .OrderBy(comparison => !goals.Contains(comparison.Indicator.Id))
                .ThenByDescending(comparison => comparison.Indicator.Expected is not null)
                .Concat(report.Context.Where(comparison => comparison.Total is not null && !followers.Contains(comparison.Indicator.Key)))
                .Take(most),
        ];
    }

    /// <summary>The panels of measures that have a value.</summary>
    public static Block Of(ReportMaterial report, IReadOnlyList<IndicatorComparison> shown) =>
        new Block.Panels([.. shown.Select(comparison => Panel(report, comparison))]);

    /// <summary>How they are read.</summary>
    public static string Note(ReportMaterial report, IReadOnlyList<IndicatorComparison> shown) =>
        ShortWords.PanelNote(
            report.Figures.Plan.Name,
            country: shown.Any(comparison => comparison is { Indicator.Comparable: true, Total.Country: not null }),
            places: shown.Any(comparison => comparison.Indicator is { Comparable: true, Better: not Better.Neutral })
        );

    private static MeasurePanel Panel(ReportMaterial report, IndicatorComparison comparison)
    {
        var total = comparison.Total!;
        return new MeasurePanel(
            comparison.Indicator.Name,
            Sentences.Format(comparison.Indicator).WithUnit(total.Value),
            ChartBuilder.Small(report.Figures, comparison.Indicator, total.Year),
            ShortWords.Longer(comparison),
            ShortWords.Beside(comparison)
        );
    }
}
