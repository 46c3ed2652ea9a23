using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>What Kolada has said that it will publish, day by day.</summary>
internal static class Coming
{
    /// <summary>The days to come after the figures' own, the first first, each with the measures it brings and their year.</summary>
    public static IReadOnlyList<(DateOnly Day, string Year, IReadOnlyList<string> Measures)> Days(ReportMaterial report) =>
        report.Figures.AsOf is not { } asOf
            ? []
            :
            [
                .. from comparison in report.Comparisons
                let kpi = report.KpiOf(comparison)
                where kpi?.Period is not null
                let day = LagTable.Date(kpi.PublicationDate)
                where day > StockholmTime.DateInStockholm(asOf)
                group comparison.Indicator.Name by (Day: day.Value, Year: kpi.Period!) into one
                orderby one.Key.Day, one.Key.Year
                select (one.Key.Day, one.Key.Year, (IReadOnlyList<string>)[.. one.Distinct()]),
            ];

    /// <summary>The first of them in a sentence; null when no day is told.</summary>
    public static string? Next(ReportMaterial report) =>
        Days(report) is [var (day, year, measures), ..] ? LagWords.Next(day, year, measures) : null;
}
