using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What a report says of itself and of the plan behind it.</summary>
internal static class AboutWords
{
    /// <summary>The decision behind a plan, the years it holds, and what it aims at.</summary>
    public static string Decided(Plan plan, ReportPeriod period) =>
        (plan.Decision?.Text ?? "Beslutet bakom planen är inte angivet.")
        + (
            (plan.From, plan.Until) switch
            {
                ({ } from, { } until) when until < period.Year =>
                    $" Planen gällde från {SwedishFormat.Year(from)} till och med {SwedishFormat.Year(until)}.",
                (null, { } until) when until < period.Year => $" Planen gällde till och med {SwedishFormat.Year(until)}.",
                ({ } from, { } until) => $" Planen gäller {Words.Span(from, until)}.",
                ({ } from, null) => $" Planen gäller från {SwedishFormat.Year(from)}.",
                (null, { } until) => $" Planen gäller till och med {SwedishFormat.Year(until)}.",
                _ => "",
            }
        )
        + (plan.Horizon is { } year ? $" Den siktar på år {SwedishFormat.Year(year)}." : "");

    /// <summary>A decision that the plan builds on.</summary>
    public static string Related(Decision decision) =>
        decision.Body
        + (decision.Date is { } date ? " " + SwedishFormat.Date(date) : "")
        + (decision.Reference is { } reference ? ", " + reference : "")
        + ": "
        + decision.Text;

    /// <summary>Where a plan is followed up, who gets the report, and that it asks for none of this kind where it does not.</summary>
    public static string Reporting(Plan plan, ReportPeriod period)
    {
        var to = plan.Reporting.SelectMany(reporting => reporting.To).Distinct().ToList();
        var occasions = plan.Reporting.Select(reporting => Report(plan, reporting.Occasion)).Distinct().ToList();
        return $"{Words.Sentence(plan.Called)} följs upp i {Words.List(occasions)}."
            + (to.Count == 0 ? "" : $" Rapporten går till {Words.List(to)}.")
            + (
                plan.Reporting.Any(reporting => reporting.IsOf(period))
                    ? ""
                    : $" {Words.Sentence(plan.Called)} begär ingen rapport för {OccasionWords.ThePart(period.Occasion)}; "
                        + "den här är skriven ändå."
            );
    }

    private static string Report(Plan plan, string code) =>
        plan.AllOccasions().FirstOrDefault(known => known.Code == code) is { } named ? OccasionWords.TheReport(named)
        : Occasion.OfCode(code) is { } occasion ? OccasionWords.TheReport(occasion)
        : "en egen avrapportering";

    /// <summary>What a measure counts, and where the plan says so.</summary>
    public static string Counted(OwnMeasure measure) => measure.Definition + (measure.Place is { } place ? $" I planen: {place}." : "");

    /// <summary>The plan's words for an indicator, and where they stand.</summary>
    public static string Said(PlanIndicator named) => $"”{named.Wording}”" + (named.Place is { } place ? $" ({place})" : "");

    /// <summary>A definition's first sentence, which says what is counted; the rest says of what to beware.</summary>
    public static string Begins(string definition) =>
        definition.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? definition[..(stop + 1)] : definition;

    /// <summary>Kolada's id of a KPI, or that there is none.</summary>
    public static string Kpi(Indicator indicator) => indicator.Kpi ?? "egen beräkning";

    /// <summary>Who the comparable municipalities are, as known at the figures' instant.</summary>
    public static string Group(PlanFigures plan) =>
        plan.Group is not { } group
            ? "Ingen av planens jämförelsegrupper fanns i Kolada vid den tiden, så liknande kommuner visas inte."
            : $"Liknande kommuner är Koladas grupp ”{group.Title}” ({group.Id}): "
                + $"{Words.List([.. group.Members.Select(member => plan.NameOf(member))])}. "
                + "Kommunen själv är inte med i gruppen. Kolada kan byta medlemmar utan att byta id, så gruppen "
                + $"visas som den såg ut {SwedishFormat.Date(StockholmTime.DateInStockholm(plan.AsOf!.Value))}.";

    /// <summary>Where the figures come from, and what is computed here.</summary>
    public static string Sourced(IReadOnlyList<Indicator> indicators, DateTimeOffset asOf) =>
        $"{Sources.Published(indicators, expected: true)} "
        + $"Värdena är som Kolada visade dem {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}. "
        + "Allt som räknats fram här (medel, spann, plats, ändring, osäkerhet och "
        + $"bedömning) är {Sources.Own}. Kolada kan revidera värden i efterhand.";

    /// <summary>Which own counts are not shown, and which are shown whatever they are.</summary>
    public static string SmallNumbers(Plan plan)
    {
        var limit = Analysis.SmallNumbers.LimitOf(plan);
        var open = Analysis.SmallNumbers.CountsNoPersons(plan);
        return (
                limit == 1
                    ? "Alla egna antal visas."
                    : $"Egna antal från 1 till {SwedishFormat.Number(limit - 1, 0)} visas inte, och inte heller det som skulle röja dem: "
                        + "andelen, det andra könet, en annan plats eller summan."
                        + (
                            open.Count == 0
                                ? ""
                                : " Det som inte räknar personer visas alltid: "
                                    + $"{Words.List([.. open.Select(measure => measure.Name)])}."
                        )
            ) + " Källa för egna mått: kommunens egen uppföljning.";
    }
}
