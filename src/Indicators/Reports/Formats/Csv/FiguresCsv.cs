using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Formats.Csv;

/// <summary>The figures behind a report as CSV.</summary>
public static class FiguresCsv
{
    /// <summary>The file's bytes, in the form of <see cref="CsvForm"/>.</summary>
    public static byte[] Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons) =>
        CsvForm.Write(
            FigureRows.Columns,
            csv =>
            {
                foreach (var row in FigureRows.Of(plan, comparisons))
                {
                    csv.WriteRecord(
                        SafeCell.Write(row.Kpi),
                        row.Municipality,
                        SafeCell.Write(row.Name),
                        row.Period ?? SwedishFormat.Year(row.Year!.Value),
                        row.Gender,
                        CsvForm.Number(row.Value)
                    );
                }
            }
        );
}
