using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Formats.Xlsx;

/// <summary>
/// The figures behind a report as an Excel workbook: the same rows as the CSV, and a sheet that says what each indicator is.
/// </summary>
public static class FiguresXlsx
{
    private static readonly XlsxColumn[] Columns =
    [
        new(WorkbookWords.Kpi, 28),
        new(WorkbookWords.Name, 40),
        new(WorkbookWords.Code, 12),
        new(WorkbookWords.Municipality, 24),
        new(WorkbookWords.Year, 8),
        new(WorkbookWords.Period, 13),
        new(WorkbookWords.Gender, 30),
        new(WorkbookWords.Value, 20),
    ];

    /// <summary>The workbook's bytes.</summary>
    public static byte[] Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons)
    {
        var names = comparisons
            .Select(comparison => (comparison.Indicator.Key, comparison.Indicator.Name))
            .Concat(plan.Plan.Measures.Select(measure => (Key: measure.Id, measure.Name)))
            .DistinctBy(one => one.Key)
            .ToDictionary(one => one.Key, one => one.Name, StringComparer.Ordinal);
        return XlsxFile.Write(
            new XlsxSheet(
                WorkbookWords.Figures,
                Columns,
                FigureRows
                    .Of(plan, comparisons)
                    .Select(row =>
                        (IReadOnlyList<object?>)
                            [
                                row.Kpi,
                                names.GetValueOrDefault(row.Kpi),
                                row.Municipality,
                                row.Name,
                                row.Year,
                                row.Period,
                                row.Gender,
                                row.Value,
                            ]
                    )
            ),
            new XlsxSheet(
                WorkbookWords.Measures,
                [new(WorkbookWords.Kpi, 28), new(WorkbookWords.Name, 50), new(WorkbookWords.Counted, 120), new(WorkbookWords.Source, 60)],
                [
                    .. comparisons.Select(comparison =>
                        (IReadOnlyList<object?>)
                            [
                                comparison.Indicator.Key,
                                comparison.Indicator.Name,
                                comparison.Indicator.Definition,
                                Sources.Published(comparison.Indicator),
                            ]
                    ),
                    .. plan.Plan.Measures.Select(measure =>
                        (IReadOnlyList<object?>)[measure.Id, measure.Name, measure.Definition, WorkbookWords.OwnSource]
                    ),
                ]
            )
        );
    }
}
