using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>What is said of a plan as a whole.</summary>
internal static class PlanWords
{
    /// <summary>"Gäller 2017–2019", "Siktar på år 2030"; null when the document names no year.</summary>
    public static string? Period(Plan plan) =>
        (plan.From, plan.Until, plan.Horizon) switch
        {
            ({ } from, { } until, _) => $"Gäller {Words.Span(from, until)}",
            ({ } from, null, _) => $"Gäller från {SwedishFormat.Year(from)}",
            (null, { } until, _) => $"Gäller till {SwedishFormat.Year(until)}",
            (_, _, { } year) => $"Siktar på år {SwedishFormat.Year(year)}",
            _ => null,
        };

    /// <summary>"Senaste tillgängliga år: 2021–2022"; null when there are no figures.</summary>
    public static string? Years(PlanSnapshot plan)
    {
        var years = plan.Told.Select(comparison => comparison.Year).OfType<int>().ToList();
        return years.Count == 0 ? null : $"Senaste tillgängliga år: {Words.Span(years.Min(), years.Max())}";
    }

    /// <summary>
    /// The first sentences: how the main measure stands against what is expected, whether its change is real, and how the distance to the
    /// expected has gone.
    /// </summary>
    public static IEnumerable<string> Lead(PlanSnapshot plan, IndicatorComparison? main)
    {
        if (main is null)
        {
            return [NoFigures(plan)];
        }

        // The third sentence of an indicator, on others and the place, stands as figures beside the chart.
        var told = Sentences.Tell(plan.Figures, main).Take(2);
        var distance = plan.Told.FirstOrDefault(comparison =>
            comparison.Total is not null && main.Indicator.Expected?.Deviation is { } kpi && comparison.Indicator.Kpi == kpi
        );
        var named = plan.Material.Named(main).Role switch
        {
            IndicatorRole.Proxy => ["Måttet är det närmaste i Kolada, inte planens eget."],
            IndicatorRole.Context => ["Planen begär inte måttet; det visas för att ge sammanhang."],
            _ => Array.Empty<string>(),
        };
        return
        [
            .. told,
            .. distance is null
                ? []
                : new[] { $"Avvikelsen från förväntat värde: {LowerFirst(Sentences.Tell(plan.Figures, distance)[1])}" },
            .. named,
        ];
    }

    /// <summary>
    /// How many goals stand how: "sex mål: ett går inte att bedöma, fem är inte inrapporterade"; null when the plan has none.
    /// </summary>
    public static string? Goals(PlanSnapshot plan)
    {
        var goals = plan.Plan.Goals;
        return goals.Count == 0
            ? null
            : OwnWords.Goals(
                [.. goals.Select(goal => Reports.Sections.GoalSection.Standing(plan.Material.Judge(goal)))],
                plan.Material.Period
            );
    }

    /// <summary>"13 mått i Kolada, 18 egna mått och 26 åtgärder".</summary>
    public static string Followed(Plan plan)
    {
        var asked = plan.Indicators.Count(named => named.Role != IndicatorRole.Context);
        var context = plan.Indicators.Count - asked;
        List<string> parts =
        [
            .. asked == 0 ? [] : new[] { $"{NumberWords.Word(asked)} mått i Kolada" },
            .. context == 0 ? [] : new[] { $"{NumberWords.Word(context)} mått för sammanhanget" },
            .. plan.Measures.Count == 0
                ? []
                : new[] { $"{NumberWords.Word(plan.Measures.Count)} {(plan.Measures.Count == 1 ? "eget" : "egna")} mått" },
            .. plan.Actions.Count == 0
                ? []
                : new[] { $"{NumberWords.Things(plan.Actions.Count)} {(plan.Actions.Count == 1 ? "åtgärd" : "åtgärder")}" },
        ];
        return $"Följs med {Words.List(parts)}.";
    }

    private static string NoFigures(PlanSnapshot plan) =>
        plan.Figures.AsOf is not { } asOf
            ? "Inga siffror är hämtade ännu."
            : $"Kolada hade inga värden för {plan.Plan.Name} i planens mått {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}.";

    /// <summary>The first letter made small.</summary>
    internal static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
