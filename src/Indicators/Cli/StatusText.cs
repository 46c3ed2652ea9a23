using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary>The store's state as a person reads it.</summary>
internal static class StatusText
{
    private const string HowToFetch = "Kör indicators fetch, eller indicators fetch --offline för siffrorna som följer med.";

    public static string Tell(IndicatorCatalogue catalogue, StatusAnswer answer)
    {
        if (answer.Runs.Count == 0)
        {
            return "Inget är hämtat ännu. " + HowToFetch;
        }

        List<string> lines = ["Senaste hämtningar", .. answer.Runs.SelectMany(Lines)];
        if (answer.AsOf is null)
        {
            return string.Join(Environment.NewLine, [.. lines, "", "Ingen hämtning har lyckats ännu. " + HowToFetch]);
        }

        foreach (var plan in answer.Indicators.GroupBy(indicator => indicator.Plan))
        {
            lines.AddRange(["", $"{catalogue.Plan(plan.Key).Title}: nyaste värden", .. plan.Select(Line)]);
        }

        lines.AddRange(["", "Väntas från Kolada", .. answer.Publications.Count == 0 ? ["  Inget nytt är aviserat."] : answer.Publications.Select(one => Line(answer, one))]);
        lines.AddRange(["", Before(answer)]);
        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>What a municipality lacks of an indicator, as a clause; null when nothing.</summary>
    public static string? Missing(Plan plan, int? own, int? newest, StoredKpi? kpi) => (own, newest, kpi) switch
    {
        (null, null, null) => "nyckeltalet finns inte i Kolada",
        (null, null, _) => "inga värden är hämtade",
        (null, _, _) => $"{plan.Name} har inget värde",
        ({ } year, { } all, _) when year < all => $"{plan.Name} saknar värde för {SwedishFormat.Year(all)}",
        (_, _, null) => "nyckeltalet har lämnat Koladas katalog",
        _ when StoredKpi.LastYear(kpi.Title) is { } last => $"avslutat av Kolada efter {last}",
        _ => null,
    };

    private static IEnumerable<string> Lines(LoggedRun run)
    {
        yield return $"  {Moment.Local(run.StartedAt)}  {Outcome(run)}  {run.Source}" + (run.Cells is { } cells
            ? $": celler {Count(cells)}, nya {Count(run.Added)}, reviderade {Count(run.Revised)}, återtagna {Count(run.Withdrawn)}"
            : "");
        if (run.Unanswered.Count > 0)
        {
            yield return $"    kom inte: {Words.List(run.Unanswered)}";
        }
    }

    private static string Outcome(LoggedRun run) => run.Outcome switch
    {
        "complete" => "helt klar",
        "partial" => "delvis klar",
        "failed" => "misslyckades",
        _ => "inte avslutad (pågår, eller avbröts)",
    };

    private static string Line(StatusAnswer.Fresh indicator) =>
        $"  {indicator.Kpi}  {(indicator.Year is { } year ? $"{SwedishFormat.Year(year)}, känt {Date(indicator.KnownFrom!.Value)}" : "saknas"),-22}  {indicator.Name}"
        + (indicator.Missing is null ? "" : $" – {indicator.Missing}");

    private static string Line(StatusAnswer answer, StatusAnswer.Publication one) => one.Overdue
        ? $"  {one.Kpi} {one.Period} skulle ha kommit {SwedishFormat.Date(one.Date)} och är inte hämtat"
        : $"  {one.Kpi} {one.Period} väntas {SwedishFormat.Date(one.Date)}{(one.BeforeNextReport ? $", före {Name(answer.NextReport)}" : "")}";

    private static string Before(StatusAnswer answer)
    {
        var coming = answer.Publications.Where(one => one.BeforeNextReport).Select(one => one.Kpi).ToList();
        var passed = answer.Report == answer.NextReport ? "" : $"{Words.Sentence(Name(answer.Report))} beskriver läget per {SwedishFormat.Date(answer.Report.Closes)}, som har passerat. ";
        return passed + $"Nytt före {Name(answer.NextReport)} (per {SwedishFormat.Date(answer.NextReport.Closes)}): {(coming.Count == 0 ? "inget som Kolada har aviserat" : Words.List(coming))}.";
    }

    private static string Name(StatusAnswer.Closing report)
    {
        var period = ReportPeriod.Parse(report.Period);
        return (period.WholeYear ? "årsredovisningen " : "delårsrapporten ") + SwedishFormat.Year(period.Year);
    }

    private static string Count(int? number) => number is { } count ? SwedishFormat.Number(count, 0) : "–";

    private static string Date(DateTimeOffset instant) => SwedishFormat.Date(Moment.DateInStockholm(instant));
}
