using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>
/// Every measure in one table, goal by goal: its line, where it was five years ago, where it is, and the others beside it.
/// </summary>
internal static class AllMeasures
{
    private const int Back = 5;

    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var shown = report.Comparisons.Where(comparison => comparison.Total is not null).ToList();
        if (shown.Count == 0)
        {
            return [];
        }

        var years = shown.Select(comparison => comparison.Year!.Value).Distinct().ToList();
        var year = years is [var only] ? only : (int?)null;
        return
        [
            new Block.Heading(2, AppendixWords.AllMeasures),
            new Block.Figures(
                new Table
                {
                    Caption = AppendixWords.AllMeasuresCaption,
                    HeardCaption = true,
                    Columns =
                    [
                        new("Mått", false),
                        new(PlanTableWords.Line(year, ChartBuilder.YearsShown), false),
                        new(year is { } newest ? SwedishFormat.Year(newest - Back) : AppendixWords.FiveYearsBefore, true),
                        new(PlanTableWords.Newest(year), true),
                        new(AppendixWords.FiveYears, true),
                        new(AppendixWords.CountryFiveYears, true),
                        new("Riket", true),
                        new("Liknande", true),
                        new("Plats", true),
                    ],
                    Rows = [.. Groups(report, shown).SelectMany(group => Rows(report, group, oneYear: year is not null))],
                }
            ),
            .. SinceWords.Counts(shown.Where(one => report.Named(one).Role != IndicatorRole.Context)) is { } since
                ? [new Block.Paragraph(since)]
                : Array.Empty<Block>(),
            .. Classes(report, shown),
            new Block.Paragraph(
                $"{AppendixWords.AllNote} {Missing(report)}{Sources.Published([.. shown.Select(one => one.Indicator)])} "
                    + Sources.Computed("ändring, medel, plats och spann"),
                TextRole.Note
            ),
        ];
    }

    private static IEnumerable<Block> Classes(ReportMaterial report, IEnumerable<IndicatorComparison> shown) =>
        from comparison in shown
        let said = SinceWords.Class(report.Named(comparison), comparison)
        where said is not null
        select new Block.Paragraph($"{IndicatorWords.Name(comparison.Indicator)}: {said}");

    private static string Missing(ReportMaterial report)
    {
        var without = report
            .Comparisons.Where(comparison => comparison.Total is null)
            .Select(comparison => comparison.Indicator.Name)
            .ToList();
        return without.Count == 0 ? "" : SummaryWords.NoValues(without) + " ";
    }

    // A measure stands under the first goal that it serves.
    private static IEnumerable<(string? Title, List<IndicatorComparison> Measures)> Groups(
        ReportMaterial report,
        List<IndicatorComparison> shown
    )
    {
        var goals = report.Figures.Plan.Goals;
        int Group(IndicatorComparison comparison) =>
            goals
                .Index()
                .Where(pair => pair.Item.Indicators.Contains(comparison.Indicator.Id))
                .Select(pair => (int?)pair.Index)
                .FirstOrDefault()
            ?? (report.Named(comparison).Role == IndicatorRole.Context ? goals.Count + 1 : goals.Count);
        var groups = shown.GroupBy(Group).OrderBy(group => group.Key).ToList();
        return groups.Select(group =>
            (
                groups.Count == 1 && group.Key == goals.Count ? null
                : group.Key < goals.Count ? AppendixWords.Of(group.Key + 1, goals[group.Key], report.Figures.Plan.GoalName)
                : group.Key == goals.Count ? AppendixWords.OtherMeasures
                : AppendixWords.Context,
                group.ToList()
            )
        );
    }

    private static IEnumerable<TableRow> Rows(
        ReportMaterial report,
        (string? Title, List<IndicatorComparison> Measures) group,
        bool oneYear
    ) =>
        [
            .. group.Title is { } title ? [TableRow.Group(title)] : Array.Empty<TableRow>(),
            .. group.Measures.Select(comparison => Row(report, comparison, oneYear)),
        ];

    private static TableRow Row(ReportMaterial report, IndicatorComparison comparison, bool oneYear)
    {
        var (indicator, total, five) = (comparison.Indicator, comparison.Total!, comparison.FiveYears);
        return new TableRow(
            IndicatorWords.Name(indicator) + (oneYear ? "" : $" ({SwedishFormat.Year(total.Year)})"),
            [
                TableCell.Of(ChartBuilder.Small(report.Figures, indicator, total.Year)),
                new(IndicatorValues.Level(indicator, five?.From)),
                new(IndicatorValues.Newest(indicator, total), Strong: true),
                new(Change(indicator, five)),
                new(indicator.Comparable ? IndicatorValues.Difference(indicator, five?.Country) : new TableValue.NotApplicable()),
                new(IndicatorValues.Country(indicator, total)),
                new(IndicatorValues.Peers(indicator, total)),
                new(IndicatorValues.Place(indicator, total, chance: true)),
            ]
        );
    }

    // A change over a break is none.
    private static TableValue Change(Indicator indicator, LongChange? five) =>
        five?.Judgement.Evidence == Evidence.Break
            ? new TableValue.Words(IndicatorWords.Break)
            : IndicatorValues.Difference(indicator, five?.Change);
}
