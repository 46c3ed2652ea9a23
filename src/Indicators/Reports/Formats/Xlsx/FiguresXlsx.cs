using Indicators.Analysis;
using Indicators.Reports.Model;

namespace Indicators.Reports.Formats.Xlsx;

/// <summary>
/// The figures behind a report as an Excel workbook: the same rows as the CSV, and a sheet that says what each indicator is.
/// </summary>
public static class FiguresXlsx
{
    private static readonly double[] Widths = [28, 13, 24, 12, 8, 20];

    /// <summary>The workbook's bytes.</summary>
    public static byte[] Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons) =>
        XlsxFile.Write(
            new XlsxSheet(
                "Siffror",
                [.. FigureRows.Columns.Zip(Widths, (heading, width) => new XlsxColumn(heading, width))],
                FigureRows
                    .Of(plan, comparisons)
                    .Select(row => (IReadOnlyList<object?>)[row.Kpi, row.Municipality, row.Name, row.Year, row.Gender, row.Value])
            ),
            new XlsxSheet(
                "Mått",
                [new("kpi", 28), new("namn", 50), new("vad som räknas", 120), new("källa", 60)],
                [
                    .. comparisons.Select(comparison =>
                        (IReadOnlyList<object?>)
                            [
                                comparison.Indicator.Key,
                                comparison.Indicator.Name,
                                comparison.Indicator.Definition,
                                Wording.Sources.Published(comparison.Indicator),
                            ]
                    ),
                    .. plan.Plan.Measures.Select(measure =>
                        (IReadOnlyList<object?>)[measure.Id, measure.Name, measure.Definition, "Kommunens egen uppföljning"]
                    ),
                ]
            )
        );
}
