using Indicators.Charts;
using Indicators.Reports;
using Indicators.UseCases;
using Indicators.Web.Html;

namespace Indicators.Web.Pages;

/// <summary>What an indicator's page gives to take home: its figures and its charts.</summary>
internal static class IndicatorFiles
{
    /// <summary>
    /// Every stored cell of the indicator's KPIs with base, expected value and uncertainty, all areas, years and genders, in the form of
    /// <c>export</c>; null when there is no such indicator.
    /// </summary>
    public static WebFile? Csv(View view, Workspace workspace)
    {
        if (IndicatorPage.Find(view) is not var (_, comparison) || view.Snapshot.AsOf is not { } asOf)
        {
            return null;
        }

        using var store = workspace.OpenToRead();
        var indicator = comparison.Indicator;
        string?[] all =
        [
            indicator.Kpi,
            indicator.Derived?.Of.Kpi,
            indicator.Derived?.By.Kpi,
            indicator.Base?.Kpi,
            indicator.Expected?.Kpi,
            indicator.Expected?.Deviation,
            indicator.Uncertainty,
        ];
        List<string> kpis = [.. all.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return new WebFile(CellExport.Csv(store.Measurements.ReadKnown(kpis, asOf)), WebFile.Csv);
    }

    /// <summary>One chart as a file of a kind, with head and source; null when there is no such chart.</summary>
    public static Func<View, Workspace, WebFile?> Chart(ChartFileKind kind) =>
        (view, _) =>
            IndicatorPage.Find(view) is var (plan, comparison)
            && IndicatorCharts.Of(plan.Figures, comparison).FirstOrDefault(chart => chart.Kind == view.One("kind")).Chart is { } drawn
                ? new WebFile(ChartFile.Bytes(drawn, PictureWidth.Frame(view), kind), WebFile.Of(kind))
                : null;
}
