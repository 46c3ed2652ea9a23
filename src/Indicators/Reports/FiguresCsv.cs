using System.Globalization;
using CsvHelper;
using Indicators.Analysis;

namespace Indicators.Reports;

/// <summary>The figures behind a report as CSV.</summary>
public static class FiguresCsv
{
    /// <summary>UTF-8 with BOM, semicolon, decimal comma, ASCII minus, no grouping; numbers with every digit they were published with.</summary>
    public static byte[] Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> told)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteHeader(FigureRows.Columns);
            foreach (var row in FigureRows.Of(plan, told))
            {
                csv.WriteRecord(
                    SafeCell.Write(row.Kpi), row.Municipality, SafeCell.Write(row.Name), row.Year, row.Gender,
                    row.Value.ToString("R", CultureInfo.InvariantCulture).Replace('.', ','));
            }
        }

        return stream.ToArray();
    }
}
