using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Wording;

/// <summary>How actions stand, in words.</summary>
public static class ActionWords
{
    /// <summary>A state as a word beside its sign, where what it is of has no name; null is that nothing has come.</summary>
    public static string State(ActionState? state) => State(state, LevelNames.Action);

    /// <summary>The same of what the plan calls it: "klar" of an åtgärd, "klart" of an uppdrag.</summary>
    public static string State(ActionState? state, LevelName of) =>
        (state, of.IsNeuter) switch
        {
            (ActionState.UnderWay, _) => "pågår",
            (ActionState.NotStarted, false) => "ej påbörjad",
            (ActionState.NotStarted, true) => "ej påbörjat",
            (ActionState.Delayed, false) => "försenad",
            (ActionState.Delayed, true) => "försenat",
            (ActionState.Done, false) => "klar",
            (ActionState.Done, true) => "klart",
            (ActionState.WithoutResult, false) => "avslutad utan resultat",
            (ActionState.WithoutResult, true) => "avslutat utan resultat",
            (ActionState.Struck, false) => "struken",
            (ActionState.Struck, true) => "struket",
            _ => OwnWords.NothingToJudgeBy,
        };

    /// <summary>A state beside its number in a row of signs; what has not come is waited for.</summary>
    public static string Short(ActionState? state, LevelName of) => state is null ? CountWords.Waiting : State(state, of);

    /// <summary>What each sign in a row of them means.</summary>
    public static string Signs(IReadOnlyList<ActionState?> states, LevelName of) =>
        "Tecken: "
        + string.Join(
            ", ",
            ActionStates.All.Cast<ActionState?>().Append(null).Where(states.Contains).Select(state => $"{Sign(state)} {Short(state, of)}")
        )
        + ".";

    private static string Sign(ActionState? state) =>
        state switch
        {
            ActionState.Done => "cirkel med bock",
            ActionState.UnderWay => "halv cirkel",
            ActionState.NotStarted => "tom cirkel",
            ActionState.WithoutResult => "romb med kryss",
            ActionState.Delayed => "klocka",
            ActionState.Struck => "överstruken cirkel",
            _ => "streckad cirkel",
        };

    /// <summary>A state as a table's cell, with its day where one is given: "Klar, 2024-06-01".</summary>
    public static string InTable(ActionState? state, string? date, LevelName of) =>
        Words.Sentence(State(state, of)) + (state is not null && date is { } day ? $", {day}" : "");

    /// <summary>How many actions stand in each state, as a sentence.</summary>
    /// <param name="states">Each action's state, null where nothing is reported.</param>
    /// <param name="called">What the plan calls an action.</param>
    public static string Counts(IReadOnlyList<ActionState?> states, LevelName called)
    {
        var counts = ActionStates
            .All.Select(state => (state, n: states.Count(one => one == state)))
            .Where(pair => pair.n > 0)
            .Select(pair => $"{NumberWords.Of(pair.n, called)} {Stand(pair.state, pair.n, called)}")
            .ToList();
        var missing = states.Count(state => state is null);
        var one = called.IsNeuter ? "inrapporterat" : "inrapporterad";
        var unreported = $"{NumberWords.Of(missing, called)} är inte {(missing == 1 ? one : "inrapporterade")}";
        var all = $"Planen har {NumberWords.Of(states.Count, called)} {called.After(states.Count)}";
        return missing == states.Count
            ? $"{all}. För {(called.IsNeuter ? "inget" : "ingen")} av dem är läget inrapporterat."
            : $"{all}: {Words.List(missing == 0 ? counts : [.. counts, unreported])}.";
    }

    /// <summary>"Fokusområde 1: Stimulera …"; the title alone where the parts have no word of their own.</summary>
    public static string AreaName(PlanArea area) => area.Word is { } word ? $"{word} {area.Id}: {area.Title}" : area.Title;

    /// <summary>What the plan promises of an action, after its words.</summary>
    public static string Promise(PlanAction action) =>
        action.Target is { Kind: TargetKind.ToBeSet }
            ? " Planen säger att ett mål ska tas fram."
            : OwnWords.Promise(action.Target, action.Text);

    private static string Stand(ActionState state, int n, LevelName of) =>
        state == ActionState.UnderWay ? State(state, of) : $"är {CountWords.Action(state, n, of)}";

    /// <summary>The caption over the actions of one part; the part of those without one says itself.</summary>
    public static string Caption(string? name, LevelName called) =>
        name is null ? $"Planens {called.Many}"
        : name == Others(called) ? name
        : $"{Words.Sentence(called.Many)}, {name}";

    /// <summary>The heading of those that stand in no part of the plan: without it they would seem to belong to the part before.</summary>
    public static string Others(LevelName called) => $"{Words.Sentence(called.Many)} utan egen del i planen";

    /// <summary>Over how many of them stand how.</summary>
    public static string ByState(LevelName called) => $"{Words.Sentence(called.All)} efter läge";

    /// <summary>Over the own measures that follow them.</summary>
    public static string Measures(LevelName called) => $"Egna mått för {called.All}";
}
