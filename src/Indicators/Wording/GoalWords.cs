using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>How a goal stands, who says so, and why.</summary>
internal static class GoalWords
{
    public const string Proposal = "Programmets förslag";

    public const string Administration = "Förvaltningen";

    /// <summary>Under goals whose judgements stand without their reasons.</summary>
    public const string WhoJudges = "Förvaltningens bedömning där den är lämnad, annars programmets förslag. Skälen står i bilagan.";

    public const string ByAdministration = "Förvaltningens bedömning";

    public static string AdministrationAgainst(TargetStatus proposal, ReportPeriod period) =>
        $"Förvaltningen. Programmets förslag: {OwnWords.Status(proposal, period)}";

    public static string Heading(int number, int all, string name) => $"Mål {number} av {all}: {name}";

    public static string Heading(int number, Goal goal) => $"Mål {SwedishFormat.Number(number, 0)}: {goal.Short}";

    public static string AllMet(bool fulfilment) =>
        fulfilment ? "Allt som målet mäts med är uppfyllt." : "Allt som målet mäts med är redan uppnått.";

    public static string SomeMet(bool fulfilment) =>
        fulfilment
            ? "En del av det som målet mäts med är uppfyllt, en del inte."
            : "En del av det som målet mäts med bedöms uppfyllas, en del inte.";

    public static string NoneMet(bool fulfilment) =>
        fulfilment ? "Inget av det som målet mäts med är uppfyllt." : "Inget av det som målet mäts med bedöms uppfyllas under året.";

    /// <summary>Whose assessment it is, and what it is.</summary>
    public static string Assessed(DecidedBy by, TargetStatus status, ReportPeriod period) =>
        $"{(by == DecidedBy.Administration ? "Förvaltningens bedömning" : Proposal)}: {OwnWords.Status(status, period)}.";

    /// <summary>What the program proposes where the administration says otherwise.</summary>
    public static string Proposes(TargetStatus proposal, ReportPeriod period) => $"{Proposal}: {OwnWords.Status(proposal, period)}.";

    /// <summary>Where the goal stands in the plan, and who answers for it; empty when neither is known.</summary>
    public static string Place(Plan plan, Goal goal, PlanArea? area)
    {
        var bodies = OwnWords.Bodies(goal.Bodies, plan);
        var parts = new[]
        {
            area is null ? null : ActionWords.AreaName(area),
            goal.Place is { } place && place != area?.Title ? Words.Sentence(place) : null,
            bodies is null ? null : $"Ansvariga: {bodies}",
        };
        return string.Concat(string.Join(". ", parts.OfType<string>()), parts.Any(part => part is not null) ? "." : "");
    }

    /// <summary>That there are no values to judge by.</summary>
    public static string NoValues(bool fetched) =>
        fetched ? "Kolada har inga värden för målets indikatorer." : IndicatorWords.NothingFetched;

    public const string NothingReported = "Kommunen har inte rapporterat något om målet för perioden.";

    public static string NoTargets(string called, int indicators, int measures) =>
        $"{Words.Sentence(called)} anger inget målvärde för {(indicators > 0 && measures == 0 ? "någon av indikatorerna" : "måtten")}.";

    public static string NotEnough(bool fulfilment) =>
        fulfilment
            ? "Minst en del av målet går inte att bedöma med de uppgifter som finns."
            : "När en del av året återstår bedöms bara det som redan är klart.";

    public const string StandsIn = "Koladas mått är bara det närmaste till planens ord, så det avgör inte.";

    public static string Unreported(int unreported, int measures) =>
        unreported < measures
            ? "Kommunen har inte rapporterat alla egna mått för perioden."
            : "Kommunen har inte rapporterat sina egna mått för perioden.";

    public static string SomeWithoutTarget(string called) => $"{Words.Sentence(called)} anger inget målvärde för en del av måtten.";
}
