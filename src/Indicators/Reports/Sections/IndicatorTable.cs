using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>Indicators through five years, women and men as rows of their own, beside Riket, peers, expected value and place.</summary>
internal static class IndicatorTable
{
    private const int YearsShown = 5;

    /// <summary>The table with its signs, what is behind its rows, and its sources.</summary>
    public static IEnumerable<Block> Write(
        PlanFigures plan,
        string caption,
        IReadOnlyList<IndicatorComparison> comparisons,
        string computed,
        bool expected = false,
        bool brief = false
    ) =>
        // Without a year there are no years to show.
        comparisons.All(comparison => comparison.Year is null)
            ?
            [
                new Block.Paragraph(
                    IndicatorWords.NoValues(plan.AsOf is not null, [.. comparisons.Select(comparison => comparison.Indicator)])
                ),
            ]
            : WithSources(
                Rows(plan, caption, comparisons),
                comparisons,
                computed,
                expected,
                string.Concat(Behind(comparisons, brief).Select(sentence => " " + sentence)),
                brief
            );

    private static Table Rows(PlanFigures plan, string caption, IReadOnlyList<IndicatorComparison> comparisons)
    {
        var newest = comparisons.Select(comparison => comparison.Year ?? 0).Max();
        var years = Enumerable.Range(newest - YearsShown + 1, YearsShown).ToList();
        // When the newest years differ, no one year can stand in the heading.
        var same = comparisons.Select(comparison => comparison.Year).OfType<int>().Distinct().Count() == 1;
        var year = same ? " " + SwedishFormat.Year(newest) : "";
        return new Table
        {
            Caption = caption,
            Columns =
            [
                new("Indikator", false),
                .. years.Select(y => new TableColumn(SwedishFormat.Year(y), true)),
                new(IndicatorWords.Country(year), true),
                new("Liknande, medel", true),
                new("För\u00ADväntat", true),
                new(IndicatorWords.Place(year), true),
                new(IndicatorWords.Changes(same ? newest : null, comparisons.Any(HasTarget)), false),
            ],
            Rows = [.. comparisons.SelectMany(comparison => Rows(plan, comparison, years))],
        };
    }

    /// <summary>A table of indicators with the signs that occur in it and its sources.</summary>
    /// <param name="table">The table.</param>
    /// <param name="comparisons">The indicators in it.</param>
    /// <param name="computed">What in it is computed here.</param>
    /// <param name="expected">Whether published expected values are shown.</param>
    /// <param name="behind">What more is to be said after the signs.</param>
    /// <param name="brief">Whether the signs are explained elsewhere.</param>
    public static IEnumerable<Block> WithSources(
        Table table,
        IReadOnlyList<IndicatorComparison> comparisons,
        string computed,
        bool expected = false,
        string behind = "",
        bool brief = false
    )
    {
        var sources =
            $"{Sources.Published([.. comparisons.Select(comparison => comparison.Indicator)], expected)} {Sources.Computed(computed)}";
        return brief
            ? [new Block.Figures(table), new Block.Paragraph($"{behind} {sources}".Trim(), TextRole.Note)]
            :
            [
                new Block.Figures(table),
                new Block.Paragraph(SummarySection.Signs(comparisons) + behind, TextRole.Note),
                new Block.Paragraph(sources, TextRole.Note),
            ];
    }

    private static IEnumerable<string> Behind(IReadOnlyList<IndicatorComparison> comparisons, bool brief)
    {
        if (
            !brief
            && comparisons.Any(comparison =>
                comparison.Indicator.Better != Better.Neutral && comparison.Total is { Rank: var rank } && Words.PlacesOf(rank) is not null
            )
        )
        {
            yield return IndicatorWords.PlacesInBrackets;
        }

        if (comparisons.Any(comparison => HasTarget(comparison) && comparison.Target is { Target.Kind: not TargetKind.Relative }))
        {
            yield return IndicatorWords.TargetUnderYears;
        }

        var undivided = comparisons
            .Where(comparison => comparison is { Indicator.Genders: false, Women: null, Men: null })
            .Select(comparison => comparison.Indicator)
            .ToList();
        if (undivided.Count > 0)
        {
            yield return IndicatorWords.Undivided(undivided, all: undivided.Count == comparisons.Count);
        }
    }

    private static IEnumerable<TableRow> Rows(PlanFigures plan, IndicatorComparison comparison, IReadOnlyList<int> years)
    {
        yield return RowOf(plan, comparison, IndicatorWords.Name(comparison.Indicator), Figures.Total, comparison.Total, years);
        if (HasTarget(comparison))
        {
            yield return Target(plan, comparison, years);
        }

        // One sex alone, or years ago, is shown too: what has come is never dropped.
        if (
            new[] { Figures.Women, Figures.Men }.Any(gender =>
                years.Any(year => plan.Figures.Value(comparison.Indicator.Key, plan.Plan.Municipality, year, gender) is not null)
            )
        )
        {
            yield return RowOf(plan, comparison, "– kvinnor", Figures.Women, comparison.Women, years);
            yield return RowOf(plan, comparison, "– män", Figures.Men, comparison.Men, years);
        }
    }

    private static bool HasTarget(IndicatorComparison comparison) =>
        comparison.Target is { } judged && TargetJudging.Limits(judged.Target, comparison.Indicator) is not null;

    // The promise as a row of its own, its limit under the years it holds.
    private static TableRow Target(PlanFigures plan, IndicatorComparison comparison, IReadOnlyList<int> years)
    {
        var target = comparison.Target!.Target;
        var decides = plan.Plan.Named(comparison.Indicator).Role == IndicatorRole.Named;
        return new TableRow(
            IndicatorWords.Target(IndicatorWords.Asked(target, comparison.Indicator)),
            [
                .. years.Select(year => new TableCell(
                    target.Kind == TargetKind.Relative || !TargetJudging.InForce(target, year)
                        ? new TableValue.NotApplicable()
                        : TargetWords.Asked(target, comparison.Indicator.Unit)
                )),
                .. Enumerable.Repeat(new TableCell(new TableValue.NotApplicable()), 4),
                comparison.Year is not { } newest ? new TableCell(new TableValue.Missing())
                : !decides ? new TableCell("Avgör inte", Mark.NotAssessable)
                : !TargetJudging.InForce(target, newest) ? new TableCell(IndicatorWords.NotInForce(newest), Mark.NotAssessable)
                : new TableCell(Words.Sentence(OwnWords.State(comparison.Target.Status)), Marks.Of(comparison.Target.Status)),
            ],
            RowKind.Detail
        );
    }

    private static TableRow RowOf(
        PlanFigures plan,
        IndicatorComparison comparison,
        string name,
        string gender,
        SeriesComparison? series,
        IReadOnlyList<int> years
    )
    {
        var indicator = comparison.Indicator;
        TableCell Value(int year)
        {
            var value = IndicatorValues.Own(plan, indicator, year, gender);
            return new(value, Strong: value is TableValue.Number && year == comparison.Year);
        }

        return new TableRow(
            name,
            [
                .. years.Select(Value),
                new(IndicatorValues.Country(indicator, series)),
                new(IndicatorValues.Peers(indicator, series)),
                new(gender == Figures.Total ? IndicatorValues.Expected(comparison) : new TableValue.NotApplicable()),
                new(IndicatorValues.Place(indicator, series, chance: true)),
                Judgements.Cell(series),
            ],
            gender == Figures.Total ? RowKind.Usual : RowKind.Detail
        );
    }
}
