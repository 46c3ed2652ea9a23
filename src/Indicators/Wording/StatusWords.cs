using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Wording;

/// <summary>The store's state as a person reads it.</summary>
internal static class StatusWords
{
    private const string HowToFetch = "Kör indicators fetch, eller indicators fetch --offline för siffrorna som följer med.";

    public static string Tell(IndicatorCatalogue catalogue, StatusAnswer answer)
    {
        if (answer.Runs.Count == 0)
        {
            return "Inget är hämtat ännu. " + HowToFetch;
        }

        List<string> lines = ["Senaste hämtningar", .. answer.Runs.SelectMany(Lines)];
        if (answer.Held.Count > 0)
        {
            lines.AddRange(["", HeldWords.Heading, .. answer.Held.Select(held => $"  {HeldWords.Standing(held)}")]);
        }

        if (answer.AsOf is null)
        {
            return string.Join(Environment.NewLine, [.. lines, "", "Ingen hämtning har lyckats ännu. " + HowToFetch]);
        }

        lines.AddRange([
            "",
            catalogue.Plans is [var only] ? $"{only.Title}: nyaste värden" : "Nyaste värden",
            .. FreshnessWords.Lines(answer),
        ]);
        lines.AddRange([
            "",
            "Väntas från Kolada",
            .. answer.Publications.Count == 0 ? ["  Inget nytt är aviserat."] : PublicationWords.Days(answer),
        ]);
        lines.AddRange(["", .. PublicationWords.Reports(answer)]);
        lines.AddRange(ToDoLines(catalogue, answer.ToDos));
        return string.Join(Environment.NewLine, lines);
    }

    // The measures and actions by their ids, as the template for the figures has them.
    private static IEnumerable<string> ToDoLines(IndicatorCatalogue catalogue, IReadOnlyList<StatusAnswer.ToDo> plans)
    {
        var left = plans.Where(plan => plan.Missing.Count + plan.Warnings.Count > 0).ToList();
        return left.Count == 0
            ? []
            :
            [
                "",
                "Förvaltningarnas egna uppgifter",
                .. left.SelectMany(plan =>
                    (string[])
                        [
                            $"  {catalogue.Plan(plan.Plan).Name}, {plan.Period}: "
                                + $"{Whole(plan.Missing.Count)} av {Whole(plan.Items)} saknas.",
                            .. plan.Missing.Count == 0 ? [] : new[] { $"    {string.Join(", ", plan.Missing.Select(item => item.Id))}" },
                            .. plan.Warnings.Select(warning => $"    {warning}"),
                        ]
                ),
            ];
    }

    private static string Whole(int count) => SwedishFormat.Number(count, 0);

    private static IEnumerable<string> Lines(LoggedRun run)
    {
        yield return $"  {StockholmTime.Local(run.StartedAt)}  {Outcome(run)}  {run.Source}"
            + (
                run.Cells is { } cells
                    ? $": celler {Count(cells)}, nya {Count(run.Added)}, reviderade {Count(run.Revised)}, återtagna {Count(run.Withdrawn)}"
                    : ""
            );
        if (run.Unanswered.Count > 0)
        {
            yield return $"    kom inte: {Words.List(run.Unanswered)}";
        }
    }

    private static string Outcome(LoggedRun run) =>
        run.Outcome switch
        {
            "complete" => "helt klar",
            "partial" => "delvis klar",
            "failed" => "misslyckades",
            _ => "inte avslutad (pågår, eller avbröts)",
        };

    private static string Count(int? number) => number is { } count ? SwedishFormat.Number(count, 0) : "–";
}
