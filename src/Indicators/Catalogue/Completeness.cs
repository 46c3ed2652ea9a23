namespace Indicators.Catalogue;

/// <summary>What a plan needs before its follow-up can be handed in, beyond what the program needs to run.</summary>
/// <remarks>A document that names nobody as responsible is told of as advice: there may be nothing more to write. Many name no receiver, so their words are enough.</remarks>
internal static class Completeness
{
    /// <summary>What remains to be written.</summary>
    public static Findings Check(IndicatorCatalogue catalogue) => new(
        [.. Placeholders.Check(catalogue), .. catalogue.Plans.SelectMany((plan, p) => Faults(plan, CatalogueRules.At("plans", p)))],
        [.. catalogue.Plans.SelectMany((plan, p) => Advice(plan, catalogue, CatalogueRules.At("plans", p)))]);

    private static IEnumerable<Fault> Faults(Plan plan, string at)
    {
        if (plan.Decision is null)
        {
            yield return new Fault(at, $"Beslutet bakom planen saknas i {plan.Id}. Skriv decision: vem som beslutat (body), datum (date), paragraf eller diarienummer (reference) och en mening om beslutet (text).");
        }

        if (plan.Goals.Count == 0 && plan.Actions.Count == 0)
        {
            yield return new Fault($"{at}.goals", $"Planen {plan.Id} har varken mål eller åtgärder. Skriv målen i goals, ordagrant ur dokumentet.");
        }

        if (plan.Indicators.Count == 0 && plan.Measures.Count == 0)
        {
            yield return new Fault($"{at}.indicators", $"Planen {plan.Id} följer inga mått. Skriv indikatorerna i indicators, eller kommunens egna mått i measures.");
        }

        if (plan.Reporting.Count == 0)
        {
            yield return new Fault($"{at}.reporting", $"Det står inte när {plan.Id} följs upp. Skriv minst ett tillfälle: occasion (delar, helar eller once), to och quote.");
        }
        else if (plan.Reporting.All(reporting => reporting is { To.Count: 0, Quote: null }))
        {
            yield return new Fault($"{at}.reporting", $"Det står inte till vem eller med vilka ord {plan.Id} följs upp. Skriv to, till exempel [\"Kommunstyrelsen\"], och i quote vad dokumentet säger om uppföljningen, ordagrant.");
        }
    }

    private static IEnumerable<Fault> Advice(Plan plan, IndicatorCatalogue catalogue, string at)
    {
        foreach (var (named, i) in plan.Indicators.Select((named, i) => (named, i)).Where(pair => HasOnlyOurWords(pair.named, catalogue)))
        {
            yield return new Fault(
                CatalogueRules.At($"{at}.indicators", i) + ".wording",
                $"Orden för {named.Indicator} är indikatorns egna. Skriv planens ord, ordagrant, eller ta bort indikatorn om planen inte nämner den.");
        }

        foreach (var (what, ids, list) in new[]
        {
            ("mål", plan.Goals.Where(goal => goal.Bodies.Count == 0).Select(goal => goal.Id).ToList(), "goals"),
            ("mått", plan.Measures.Where(measure => measure.Bodies.Count == 0).Select(measure => measure.Id).ToList(), "measures"),
            ("åtgärd", plan.Actions.Where(action => action.Bodies.Count == 0).Select(action => action.Id).ToList(), "actions"),
        }.Where(kind => plan.Bodies.Count == 0 && kind.Item2.Count > 0))
        {
            yield return new Fault($"{at}.{list}", $"Ingen är ansvarig för {what} {string.Join(", ", ids)}. Skriv bodies där, eller för hela planen; nämner dokumentet ingen får det vara så.");
        }
    }

    // A plan that was started from another's has the indicators' words until its own are written.
    private static bool HasOnlyOurWords(PlanIndicator named, IndicatorCatalogue catalogue) =>
        named.Role != IndicatorRole.Context && catalogue.Indicators.Any(indicator => indicator.Id == named.Indicator && indicator.Measures == named.Wording);
}
