using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>Every measure's newest year in one table: the figures behind the summary's small panels.</summary>
internal static class OverviewTable
{
    public static Table Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons)
    {
        // A column of dots alone tells nothing.
        var expected = comparisons.Any(comparison => IndicatorValues.Expected(comparison) is not TableValue.NotApplicable);
        return new()
        {
            Caption = ReportWords.Overview(plan.Plan.Name),
            Columns =
            [
                new("Indikator", false),
                new("År", true),
                new("Värde", true),
                new("Ändring", true),
                new("Riket", true),
                new("Liknande", true),
                .. expected ? [new TableColumn("Förväntat", true)] : Array.Empty<TableColumn>(),
                new("Plats", true),
                new("Bedömning", false),
            ],
            Rows =
            [
                .. comparisons.Select(comparison => new TableRow(IndicatorWords.Name(comparison.Indicator), Cells(comparison, expected))),
            ],
        };
    }

    private static IReadOnlyList<TableCell> Cells(IndicatorComparison comparison, bool expected)
    {
        var (indicator, total) = (comparison.Indicator, comparison.Total);
        return
        [
            new(TableValue.OfYear(comparison.Year)),
            new(IndicatorValues.Newest(indicator, total), Strong: total is not null),
            new(IndicatorValues.Change(indicator, total)),
            new(IndicatorValues.Country(indicator, total)),
            new(IndicatorValues.Peers(indicator, total)),
            .. expected ? [new TableCell(IndicatorValues.Expected(comparison))] : Array.Empty<TableCell>(),
            new(IndicatorValues.Place(indicator, total)),
            Judgements.Cell(total),
        ];
    }
}
