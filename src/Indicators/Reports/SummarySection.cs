using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>The first page: how many got better or worse, every indicator in one table, and every goal.</summary>
internal static class SummarySection
{
    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var (plan, goals) = (report.Plan, report.Plan.Plan.Goals);
        // What the plan asks for comes first; where it asks for no public figure, the context is all there is to show.
        var named = report.Told.Where(one => report.Named(one).Role != IndicatorRole.Context).ToList();
        var shown = named.Count > 0 ? named : report.Told;
        return
        [
            new Block.Heading(2, "Sammanfattning"),
            .. plan.Plan.Vision is { } vision ? [new Block.Quote(vision)] : Array.Empty<Block>(),
            new Block.Paragraph(string.Join(' ', Lead(report, named)), TextRole.Lead),
            .. report.Comments.Summary is { } comment ? [comment] : Array.Empty<Block>(),
            .. shown.All(one => one.Total is null) ? [] : IndicatorTable.WithSources(Overview(plan, shown), shown, "ändring, medel, plats och bedömning", expected: true),
            .. goals.Count == 0 ? [] : new Block[] { new Block.Heading(3, "Målen"), new Block.Figures(Goals(report)) },
        ];
    }

    private static IEnumerable<string> Lead(ReportMaterial report, List<IndicatorComparison> named)
    {
        var plan = report.Plan;
        if (named.All(one => one.Total is null))
        {
            yield return NoFigures(plan, named.Count > 0);
        }
        else
        {
            foreach (var one in named.Where(one => one.Expected is not null))
            {
                yield return Sentences.Tell(plan, one)[0];
            }

            yield return Changes(named);
            var missing = named.Where(one => one.Total is null).Select(one => one.Indicator.Name).ToList();
            if (missing.Count > 0)
            {
                yield return $"Kolada har inget värde för {Words.List(missing)}.";
            }
        }

        if (plan.Plan.Measures.Count is > 0 and var own)
        {
            var come = plan.Plan.Measures.Count(measure => report.IsReported(measure));
            yield return $"Av {(own == 1 ? "planens enda egna mått" : $"planens {Numbers.Word(own)} egna mått")} är {Numbers.Word(come)} {(come == 1 ? "inrapporterat" : "inrapporterade")}.";
        }

        if (plan.Plan.Actions.Count > 0)
        {
            yield return ActionSection.Counts(report);
        }
    }

    private static string Changes(List<IndicatorComparison> named)
    {
        int Count(Verdict verdict) => named.Count(one => (one.Total?.Judgement.Verdict ?? Verdict.NotAssessable) == verdict);
        return $"{(named.Count == 1 ? "Planens enda mått i Kolada jämförs" : $"Planens {Numbers.Word(named.Count)} mått jämförs")} med året före{FartherBack(named)}: {Numbers.Word(Count(Verdict.Better))} är bättre, "
            + $"{Numbers.Word(Count(Verdict.Worse))} är sämre, {Numbers.Word(Count(Verdict.Uncertain))} har ingen säker förändring "
            + $"och {Numbers.Word(Count(Verdict.NotAssessable))} bedöms inte.";
    }

    // A mean of several years is held against one that shares no answers with it.
    private static string FartherBack(List<IndicatorComparison> named)
    {
        var far = named.Where(one => one.Indicator.ComparedYearsBack > 1).Select(one => $"”{one.Indicator.Name}” med {Numbers.Word(one.Indicator.ComparedYearsBack)} år före").ToList();
        return far.Count == 0 ? "" : $" ({Words.List(far)})";
    }

    private static string NoFigures(PlanFigures plan, bool named) =>
        plan.AsOf is not { } asOf ? "Inga siffror är hämtade ännu. Rapporten kan skrivas på nytt när de är det."
        : named ? $"Kolada hade inga värden för {plan.Plan.Name} i planens mått {SwedishFormat.Date(Moment.DateInStockholm(asOf))}."
        : $"{Words.Sentence(plan.Plan.Called)} nämner inget mått som Kolada har. Måtten nedan ger sammanhang.";

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
            new(total?.Change is { } change ? format.Difference(change) + Judgements.From(total) : "–"),
            IndicatorTable.Country(one.Indicator, total),
            IndicatorTable.Peers(one.Indicator, total),
            IndicatorTable.Expected(one, format),
            IndicatorTable.Place(one.Indicator, total),
            Judgements.Cell(total),
        ];
    }

    private static Table Goals(ReportMaterial report) => new()
    {
        Caption = "Målen och vad som kan sägas om dem",
        Columns = [new("Mål", false), new("Ordagrant ur planen", false), new("Bedömning", false), new("Vem som bedömer", false)],
        Rows =
        [
            .. report.Plan.Plan.Goals.Select(goal =>
            {
                var judged = report.Judge(goal);
                return new Row(goal.Short, [new($"”{goal.Text}”"), new(GoalSection.Word(report, judged), Mark: Marks.Of(judged.Status)), new(GoalSection.By(report, judged))]);
            }),
        ],
    };

    internal static string Signs(IReadOnlyList<IndicatorComparison> told)
    {
        var series = told.SelectMany(one => new[] { one.Total, one.Women, one.Men }).OfType<SeriesComparison>().ToList();
        var signs = new List<string> { "Andelar i procent, ändringar från året före där inget annat står, och avvikelser i procentenheter. Liknande: ovägt medel. Plats 1 är bäst." };
        if (series.Any(one => one.Judgement.Verdict == Verdict.Uncertain))
        {
            signs.Add("Osäker: ingen säker förändring.");
        }

        if (told.Any(one => (one.Total?.Judgement.Verdict ?? Verdict.NotAssessable) == Verdict.NotAssessable))
        {
            signs.Add("Bedöms inte: måttet har inget bättre håll, eller serien är för kort eller dess osäkerhet okänd.");
        }

        signs.Add($"Tecken: {(series.Any(one => one.SmallBase) ? "u färre än 30 personer i underlaget, " : "")}– värde saknas, . gäller inte.");
        return string.Join(' ', signs);
    }
}
