using Indicators.Analysis;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>Every measure's newest year in one table: the figures behind the summary's small panels.</summary>
internal static class OverviewTable
{
    public static Table Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> told) => new()
    {
        Caption = $"Läget i {plan.Plan.Name}, senaste året med värde",
        Columns =
        [
            new("Indikator", false), new("År", true), new("Värde", true), new("Ändring", true), new("Riket", true),
            new("Liknande", true), new("Förväntat", true), new("Plats", true), new("Bedömning", false),
        ],
        Rows = [.. told.Select(one => new Row(IndicatorTable.NameOf(one.Indicator), Cells(one)))],
    };

    private static IReadOnlyList<Cell> Cells(IndicatorComparison one)
    {
        var (format, total) = (Sentences.Format(one.Indicator), one.Total);
        return
        [
            new(one.Year is { } year ? SwedishFormat.Year(year) : "–"),
            new(total is null ? "–" : format.Value(total.Value), Strong: total is not null, SmallBase: total?.SmallBase == true),
            new(total?.Change is { } change ? format.Difference(change) + Judgements.From(total) : "–"),
            IndicatorTable.Country(one.Indicator, total),
            IndicatorTable.Peers(one.Indicator, total),
            IndicatorTable.Expected(one, format),
            IndicatorTable.Place(one.Indicator, total),
            Judgements.Cell(total),
        ];
    }
}
