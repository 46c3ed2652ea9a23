using Indicators.Wording.Faults;

namespace Indicators.Catalogue;

/// <summary>What a plan needs before its follow-up can be handed in, beyond what the program needs to run.</summary>
/// <remarks>A document that names nobody as responsible is told of as advice: there may be nothing more to write. Many name no receiver, so
/// their words are enough.</remarks>
internal static class Completeness
{
    /// <summary>What remains to be written.</summary>
    public static Findings Check(IndicatorCatalogue catalogue) =>
        new(
            [.. Placeholders.Check(catalogue), .. catalogue.Plans.SelectMany((plan, p) => Faults(plan, CatalogueRules.At("plans", p)))],
            [.. catalogue.Plans.SelectMany((plan, p) => Advice(plan, catalogue, CatalogueRules.At("plans", p)))]
        );

    private static IEnumerable<Fault> Faults(Plan plan, string at)
    {
        if (plan.Decision is null)
        {
            yield return new Fault(at, PlanFaults.NoDecision(plan.Id));
        }

        if (plan.Goals.Count == 0 && plan.Actions.Count == 0)
        {
            yield return new Fault($"{at}.goals", PlanFaults.NoGoalsOrActions(plan.Id));
        }

        if (plan.Indicators.Count == 0 && plan.Measures.Count == 0)
        {
            yield return new Fault($"{at}.indicators", PlanFaults.NoMeasures(plan.Id));
        }

        if (plan.Reporting.Count == 0)
        {
            yield return new Fault($"{at}.reporting", PlanFaults.NoReporting(plan.Id));
        }
        else if (plan.Reporting.All(reporting => reporting is { To.Count: 0, Quote: null }))
        {
            yield return new Fault($"{at}.reporting", PlanFaults.ReportingToNobody(plan.Id));
        }
    }

    private static IEnumerable<Fault> Advice(Plan plan, IndicatorCatalogue catalogue, string at)
    {
        foreach (var (named, i) in plan.Indicators.Select((named, i) => (named, i)).Where(pair => HasOnlyOurWords(pair.named, catalogue)))
        {
            yield return new Fault(CatalogueRules.At($"{at}.indicators", i) + ".wording", PlanFaults.WordsOfTheIndicator(named.Indicator));
        }

        foreach (
            var (what, ids, list) in new[]
            {
                (PlanFaults.Goal, plan.Goals.Where(goal => goal.Bodies.Count == 0).Select(goal => goal.Id).ToList(), "goals"),
                (
                    PlanFaults.Measure,
                    plan.Measures.Where(measure => measure.Bodies.Count == 0).Select(measure => measure.Id).ToList(),
                    "measures"
                ),
                (PlanFaults.Action, plan.Actions.Where(action => action.Bodies.Count == 0).Select(action => action.Id).ToList(), "actions"),
            }.Where(kind => plan.Bodies.Count == 0 && kind.Item2.Count > 0)
        )
        {
            yield return new Fault($"{at}.{list}", PlanFaults.NobodyAnswers(what, ids));
        }
    }

    // A plan that was started from another's has the indicators' words until its own are written.
    private static bool HasOnlyOurWords(PlanIndicator named, IndicatorCatalogue catalogue) =>
        named.Role != IndicatorRole.Context
        && catalogue.Indicators.Any(indicator => indicator.Id == named.Indicator && indicator.Measures == named.Wording);
}
