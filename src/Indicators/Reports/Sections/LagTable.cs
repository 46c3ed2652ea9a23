using System.Globalization;
using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>How old each indicator's newest value is beside the report's year, and when Kolada publishes the next.</summary>
internal static class LagTable
{
    public static Table Write(ReportMaterial report) =>
        new()
        {
            Caption = LagWords.Caption(report.Period.Year),
            Columns =
            [
                new("Indikator", false),
                new("Senaste år", false),
                new("Efter\u00ADsläpning", false),
                new("När Kolada publicerar", false, Wide: true),
            ],
            Rows =
            [
                .. report.Comparisons.Select(comparison => new TableRow(
                    comparison.Indicator.Name,
                    [
                        new(TableValue.OfYear(comparison.Year)),
                        new(
                            comparison.Year is { } newest
                                ? new TableValue.Words(Years(report.Period.Year - newest))
                                : new TableValue.Missing()
                        ),
                        new(Published(report, comparison)),
                    ]
                )),
            ],
        };

    private static string Years(int behind) => LagWords.Years(behind);

    // Kolada names the year it publishes next, or the newest it has published.
    private static string Published(ReportMaterial report, IndicatorComparison comparison)
    {
        var kpi = report.KpiOf(comparison);
        if (kpi?.Period is not { } period || Date(kpi.PublicationDate) is not { } date || report.Figures.AsOf is not { } asOf)
        {
            return LagWords.NoDate;
        }

        var day = StockholmTime.DateInStockholm(asOf);
        // A preliminary date that has passed was another year's.
        var preliminary = Date(kpi.PreliminaryDate) is { } early && early > day ? early : (DateOnly?)null;
        var coming = date > day;
        return (coming, Has(comparison.Year, period), Has(comparison.NewestYear, period)) switch
        {
            (true, _, _) => LagWords.Comes(period, date, preliminary, Between(comparison.NewestYear, period)),
            (_, true, _) => LagWords.Came(period, date),
            (_, _, true) => LagWords.CameWithout(period, date, report.Figures.Plan.Name),
            _ => LagWords.NotFetched(period, date),
        };
    }

    // Kolada has published them, by the year that it says comes next.
    private static List<int> Between(int? newest, string period) =>
        newest is { } year && int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var next) && next > year
            ? [.. Enumerable.Range(year + 1, next - year - 1)]
            : [];

    private static bool Has(int? newest, string period) =>
        int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && newest >= year;

    /// <summary>A day as Kolada writes it; null when it is none.</summary>
    internal static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
