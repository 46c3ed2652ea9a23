using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>Every measure's newest year in one table: the figures behind the summary's small panels.</summary>
internal static class OverviewTable
{
    public static Table Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> told) =>
        new()
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
                new("Förväntat", true),
                new("Plats", true),
                new("Bedömning", false),
            ],
            Rows = [.. told.Select(one => new TableRow(IndicatorTable.NameOf(one.Indicator), Cells(one)))],
        };

    private static IReadOnlyList<TableCell> Cells(IndicatorComparison one)
    {
        var (indicator, total) = (one.Indicator, one.Total);
        return
        [
            new(TableValue.OfYear(one.Year)),
            new(IndicatorValues.Newest(indicator, total), Strong: total is not null),
            new(IndicatorValues.Change(indicator, total)),
            new(IndicatorValues.Country(indicator, total)),
            new(IndicatorValues.Peers(indicator, total)),
            new(IndicatorValues.Expected(one)),
            new(IndicatorValues.Place(indicator, total)),
            Judgements.Cell(total),
        ];
    }
}
