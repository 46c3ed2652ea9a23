using Indicators.Analysis;
using Indicators.Charts;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>The first page: how many got better or worse, every indicator in one table, and every goal.</summary>
internal static class SummarySection
{
    public static IEnumerable<Block> Write(PlanFigures plan, IReadOnlyList<IndicatorComparison> told) =>
    [
        new Block.Heading(2, "Sammanfattning"),
        new Block.Paragraph(Lead(plan, told), TextRole.Lead),
        new Block.Figures(Overview(plan, told)),
        new Block.Paragraph(Signs(told), TextRole.Note),
        new Block.Paragraph(
            Sources.Published([.. told.Select(one => one.Indicator)], expected: true) + " " + Sources.Computed("ändring, medel, plats och bedömning"), TextRole.Note),
        .. plan.Plan.Goals.Count == 0 ? [] : new Block[] { new Block.Heading(3, "Målen"), new Block.Figures(Goals(plan)) },
    ];

    private static string Lead(PlanFigures plan, IReadOnlyList<IndicatorComparison> told)
    {
        int Count(Verdict verdict) => told.Count(one => (one.Total?.Judgement.Verdict ?? Verdict.NotAssessable) == verdict);
        var counts = $"Planens {Numbers.Word(told.Count)} mått jämförs med året före: {Numbers.Word(Count(Verdict.Better))} är bättre, "
            + $"{Numbers.Word(Count(Verdict.Worse))} är sämre, {Numbers.Word(Count(Verdict.Uncertain))} har ingen säker förändring "
            + $"och {Numbers.Word(Count(Verdict.NotAssessable))} bedöms inte.";
        var expected = told.Where(one => one.Expected is not null)
            .Select(one => string.Join(' ', Sentences.Tell(plan, one).Take(2)));
        var missing = told.Where(one => one.Total is null).Select(one => one.Indicator.Name).ToList();
        return string.Join(' ', expected.Append(counts)) + (missing.Count == 0 ? "" : $" Kolada har inget värde för {Words.List(missing)}.");
    }

    private static Table Overview(PlanFigures plan, IReadOnlyList<IndicatorComparison> told) => new()
    {
        Caption = $"Läget i {plan.Plan.Name}, senaste året med värde",
        Columns =
        [
            new("Indikator", false), new("År", true), new("Värde", true), new("Ändring", true), new("Riket", true),
            new("Liknande", true), new("Förväntat", true), new("Plats", true), new("Bedömning", false),
        ],
        Rows = [.. told.Select(one => new Row(IndicatorTable.NameOf(one.Indicator), OverviewCells(one)))],
    };

    private static IReadOnlyList<Cell> OverviewCells(IndicatorComparison one)
    {
        var (format, total) = (Sentences.Format(one.Indicator), one.Total);
        return
        [
            new(one.Year is { } year ? SwedishFormat.Year(year) : "–"),
            new(total is null ? "–" : format.Value(total.Value), Strong: total is not null, SmallBase: total?.SmallBase == true),
            new(total?.Change is { } change ? format.Difference(change) : "–"),
            new(total?.Country is { } country ? format.Value(country) : "–"),
            new(total?.Peers is { } peers ? format.Value(peers.Mean) : "–"),
            IndicatorTable.Expected(one, format),
            IndicatorTable.Place(one.Indicator, total),
            Judgements.Cell(total),
        ];
    }

    private static Table Goals(PlanFigures plan) => new()
    {
        Caption = "Målen och vad som kan sägas om dem",
        Columns = [new("Mål", false), new("Ordagrant ur planen", false), new("Bedömning", false)],
        Rows =
        [
            .. plan.Plan.Goals.Select(goal => new Row(
                $"{goal.Id}. {goal.Short}",
                [new($"”{goal.Text}”"), new(GoalSection.AssessmentWord(goal), Mark: Mark.NotAssessable)])),
        ],
    };

    internal static string Signs(IReadOnlyList<IndicatorComparison> told)
    {
        var series = told.SelectMany(one => new[] { one.Total, one.Women, one.Men }).OfType<SeriesComparison>().ToList();
        var signs = new List<string> { "Andelar i procent, ändringar från året före och avvikelser i procentenheter. Liknande: ovägt medel. Plats 1 är bäst." };
        if (series.Any(one => one.Judgement.Verdict == Verdict.Uncertain))
        {
            signs.Add("Osäker: ingen säker förändring.");
        }

        if (told.Any(one => (one.Total?.Judgement.Verdict ?? Verdict.NotAssessable) == Verdict.NotAssessable))
        {
            signs.Add("Bedöms inte: måttet har inget bättre håll, eller serien är för kort.");
        }

        signs.Add($"Tecken: {(series.Any(one => one.SmallBase) ? "u färre än 30 personer i underlaget, " : "")}– värde saknas, . gäller inte.");
        return string.Join(' ', signs);
    }
}
