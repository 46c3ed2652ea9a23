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

    public static string Heading(int number, int all, string name, LevelName called) =>
        $"{Words.Sentence(called.One)} {number} av {all}: {name}";

    public static string Heading(int number, Goal goal, LevelName called) =>
        $"{Words.Sentence(called.One)} {SwedishFormat.Number(number, 0)}: {goal.Short}";

    public static string AllMet(bool fulfilment, LevelName goal) =>
        $"Allt som {goal.The} mäts med är {(fulfilment ? "uppfyllt" : "redan uppnått")}.";

    public static string SomeMet(bool fulfilment, LevelName goal) =>
        $"En del av det som {goal.The} mäts med {(fulfilment ? "är uppfyllt" : "bedöms uppfyllas")}, en del inte.";

    public static string NoneMet(bool fulfilment, LevelName goal) =>
        $"Inget av det som {goal.The} mäts med {(fulfilment ? "är uppfyllt" : "bedöms uppfyllas under året")}.";

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
    public static string NoValues(bool fetched, LevelName goal) =>
        fetched ? $"Kolada har inga värden för {goal.The}s indikatorer." : IndicatorWords.NothingFetched;

    public static string NothingReported(LevelName goal) => $"Kommunen har inte rapporterat något om {goal.The} för perioden.";

    public static string NoTargets(string called, int indicators, int measures) =>
        $"{Words.Sentence(called)} anger inget målvärde för {(indicators > 0 && measures == 0 ? "någon av indikatorerna" : "måtten")}.";

    public static string NotEnough(bool fulfilment, LevelName goal) =>
        fulfilment
            ? $"Minst en del av {goal.The} går inte att bedöma med de uppgifter som finns."
            : "När en del av året återstår bedöms bara det som redan är klart.";

    /// <summary>That it names a way and no number.</summary>
    public static string OnlyDirection(LevelName goal) => $"{Words.Sentence(goal.The)} anger en riktning, men inget tal.";

    /// <summary>Before what it promises beside what it is measured by.</summary>
    public static string PromisesToo(LevelName goal) => $"{Words.Sentence(goal.The)} lovar också, utan att planen säger hur det ska mätas:";

    /// <summary>Over those that no measure follows.</summary>
    public static string WithoutMeasures(LevelName goal) => $"{Words.Sentence(goal.Many)} utan indikatorer";

    /// <summary>Over what is said of them all.</summary>
    public static string AndWhatIsSaid(LevelName goal) => $"{Words.Sentence(goal.All)} och vad som kan sägas om dem";

    /// <summary>Over the rules by which they are judged.</summary>
    public static string WhenMet(LevelName goal) =>
        $"När {(goal.IsNeuter ? "ett" : "en")} {goal.One} kallas {(goal.IsNeuter ? "uppfyllt" : "uppfylld")}";

    public const string StandsIn = "Koladas mått är bara det närmaste till planens ord, så det avgör inte.";

    public static string Unreported(int unreported, int measures) =>
        unreported < measures
            ? "Kommunen har inte rapporterat alla egna mått för perioden."
            : "Kommunen har inte rapporterat sina egna mått för perioden.";

    public static string SomeWithoutTarget(string called) => $"{Words.Sentence(called)} anger inget målvärde för en del av måtten.";
}
