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
        IReadOnlyList<IndicatorComparison> told,
        string computed,
        bool expected = false
    ) =>
        // Without a year there are no years to show.
        told.All(one => one.Year is null)
            ?
            [
                new Block.Paragraph(
                    plan.AsOf is null
                        ? "Inga siffror är hämtade ännu."
                        : $"Kolada har inga värden för {Words.List([.. told.Select(one => $"”{one.Indicator.Name}”")])}."
                ),
            ]
            : WithSources(
                Rows(plan, caption, told),
                told,
                computed,
                expected,
                string.Concat(Behind(told).Select(sentence => " " + sentence))
            );

    private static Table Rows(PlanFigures plan, string caption, IReadOnlyList<IndicatorComparison> told)
    {
        var newest = told.Select(one => one.Year ?? 0).Max();
        var years = Enumerable.Range(newest - YearsShown + 1, YearsShown).ToList();
        // When the newest years differ, no one year can stand in the heading.
        var year = told.Select(one => one.Year).OfType<int>().Distinct().Count() == 1 ? " " + SwedishFormat.Year(newest) : "";
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
                new(
                    (year.Length == 0 ? "Ändring från året före" : "Ändring från " + SwedishFormat.Year(newest - 1))
                        + (told.Any(HasTarget) ? ", läge mot mål" : ""),
                    false
                ),
            ],
            Rows = [.. told.SelectMany(one => Rows(plan, one, years))],
        };
    }

    /// <summary>A table of indicators with the signs that occur in it and its sources.</summary>
    /// <param name="table">The table.</param>
    /// <param name="told">The indicators in it.</param>
    /// <param name="computed">What in it is computed here.</param>
    /// <param name="expected">Whether published expected values are shown.</param>
    /// <param name="behind">What more is to be said after the signs.</param>
    public static IEnumerable<Block> WithSources(
        Table table,
        IReadOnlyList<IndicatorComparison> told,
        string computed,
        bool expected = false,
        string behind = ""
    ) =>
        [
            new Block.Figures(table),
            new Block.Paragraph(SummarySection.Signs(told) + behind, TextRole.Note),
            new Block.Paragraph(
                Sources.Published([.. told.Select(one => one.Indicator)], expected) + " " + Sources.Computed(computed),
                TextRole.Note
            ),
        ];

    /// <summary>The name with its unit where that is not per cent.</summary>
    public static string NameOf(Indicator indicator) =>
        indicator.Unit == Unit.Percent ? indicator.Name : $"{indicator.Name}, {SwedishFormat.UnitWord(indicator.Unit)}";

    private static IEnumerable<string> Behind(IReadOnlyList<IndicatorComparison> told)
    {
        if (told.Any(one => one.Indicator.Better != Better.Neutral && one.Total is { Rank: var rank } && Words.PlacesOf(rank) is not null))
        {
            yield return IndicatorWords.PlacesInBrackets;
        }

        if (told.Any(one => HasTarget(one) && one.Target is { Target.Kind: not TargetKind.Relative }))
        {
            yield return IndicatorWords.TargetUnderYears;
        }

        var undivided = told.Where(one => one is { Indicator.Genders: false, Women: null, Men: null })
            .Select(one => one.Indicator.Name)
            .ToList();
        if (undivided.Count > 0)
        {
            yield return "Kolada delar inte upp "
                + $"{(undivided.Count == told.Count ? "måtten" : Words.List([.. undivided.Select(name => $"”{name}”")]))} "
                + "på kvinnor och män.";
        }
    }

    private static IEnumerable<TableRow> Rows(PlanFigures plan, IndicatorComparison told, IReadOnlyList<int> years)
    {
        yield return RowOf(plan, told, NameOf(told.Indicator), Figures.Total, told.Total, years);
        if (HasTarget(told))
        {
            yield return Target(plan, told, years);
        }

        // One sex alone, or years ago, is shown too: what has come is never dropped.
        if (
            new[] { Figures.Women, Figures.Men }.Any(gender =>
                years.Any(year => plan.Figures.Value(told.Indicator.Key, plan.Plan.Municipality, year, gender) is not null)
            )
        )
        {
            yield return RowOf(plan, told, "– kvinnor", Figures.Women, told.Women, years);
            yield return RowOf(plan, told, "– män", Figures.Men, told.Men, years);
        }
    }

    private static bool HasTarget(IndicatorComparison told) =>
        told.Target is { } judged && TargetJudging.Limits(judged.Target, told.Indicator) is not null;

    // The promise as a row of its own, its limit under the years it holds.
    private static TableRow Target(PlanFigures plan, IndicatorComparison told, IReadOnlyList<int> years)
    {
        var target = told.Target!.Target;
        var limits =
            target.Kind == TargetKind.Relative
                ? $"inte sämre än {TargetWords.Against(target.Against)}"
                : TargetWords.Limits(target, Sentences.Format(told.Indicator), (format, value) => format.Value(value));
        var decides = plan.Plan.Indicators.First(named => named.Indicator == told.Indicator.Id).Role == IndicatorRole.Named;
        return new TableRow(
            IndicatorWords.Target(limits),
            [
                .. years.Select(year => new TableCell(
                    target.Kind == TargetKind.Relative || !TargetJudging.InForce(target, year)
                        ? new TableValue.NotApplicable()
                        : TargetWords.Asked(target, told.Indicator.Unit)
                )),
                .. Enumerable.Repeat(new TableCell(new TableValue.NotApplicable()), 4),
                told.Year is not { } newest ? new TableCell(new TableValue.Missing())
                : !decides ? new TableCell("Avgör inte", Mark.NotAssessable)
                : !TargetJudging.InForce(target, newest) ? new TableCell(IndicatorWords.NotInForce(newest), Mark.NotAssessable)
                : new TableCell(Words.Sentence(OwnWords.State(told.Target.Status)), Marks.Of(told.Target.Status)),
            ],
            Detail: true
        );
    }

    private static TableRow RowOf(
        PlanFigures plan,
        IndicatorComparison told,
        string name,
        string gender,
        SeriesComparison? series,
        IReadOnlyList<int> years
    )
    {
        var indicator = told.Indicator;
        TableCell Value(int year)
        {
            var value = IndicatorValues.Own(plan, indicator, year, gender);
            return new(value, Strong: value is TableValue.Number && year == told.Year);
        }

        return new TableRow(
            name,
            [
                .. years.Select(Value),
                new(IndicatorValues.Country(indicator, series)),
                new(IndicatorValues.Peers(indicator, series)),
                new(gender == Figures.Total ? IndicatorValues.Expected(told) : new TableValue.NotApplicable()),
                new(IndicatorValues.Place(indicator, series, chance: true)),
                Judgements.Cell(series),
            ],
            Detail: gender != Figures.Total
        );
    }
}
