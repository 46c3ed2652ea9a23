using System.Globalization;
using CsvHelper;
using Indicators.Analysis;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>The figures behind a report, one a row: the municipality, Riket and its peers through all years, and every municipality the newest year.</summary>
public static class FiguresCsv
{
    private static readonly string[] Genders = [Figures.Total, Figures.Women, Figures.Men];

    /// <summary>UTF-8 with BOM, semicolon, decimal comma, ASCII minus, no grouping; numbers with every digit they were published with.</summary>
    public static byte[] Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> told)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteHeader("kpi", "municipality", "name", "year", "gender", "value");
            foreach (var one in told)
            {
                Write(csv, plan, one);
            }
        }

        return stream.ToArray();
    }

    private static void Write(CsvWriter csv, PlanFigures plan, IndicatorComparison told)
    {
        var kpi = told.Indicator.Key;
        var close = new[] { plan.Plan.Municipality, StoredArea.Country }.Concat(plan.Group?.Members ?? []).ToHashSet();
        foreach (var area in close.Concat(plan.Municipalities).Distinct().Order(StringComparer.Ordinal))
        {
            foreach (var gender in Genders)
            {
                foreach (var year in plan.Figures.Years(kpi, area, gender).Where(year => close.Contains(area) || year == told.Year))
                {
                    csv.WriteRecord(
                        SafeCell.Write(kpi), area, SafeCell.Write(plan.AreaNames[area]), SwedishFormat.Year(year), gender,
                        plan.Figures.Value(kpi, area, year, gender)!.Value.ToString("R", CultureInfo.InvariantCulture).Replace('.', ','));
                }
            }
        }
    }
}
