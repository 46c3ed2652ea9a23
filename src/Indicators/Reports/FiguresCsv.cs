using System.Globalization;
using CsvHelper;
using Indicators.Analysis;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>The figures behind a report, one a row: the municipality, Riket and its peers through all years, and every municipality the newest year; then the municipality's own, with the measure's id as kpi, the period as year and a distribution's place as name.</summary>
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

            foreach (var (row, value) in plan.Own.Published())
            {
                csv.WriteRecord(SafeCell.Write(row.Item), plan.Plan.Municipality, SafeCell.Write(row.Counterparty.Length > 0 ? row.Counterparty : plan.Plan.Name), row.Period, row.Gender, Number(value));
            }
        }

        return stream.ToArray();
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture).Replace('.', ',');

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
                        Number(plan.Figures.Value(kpi, area, year, gender)!.Value));
                }
            }
        }
    }
}
