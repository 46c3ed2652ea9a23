using Indicators.Catalogue;
using Indicators.Wording.Faults;

namespace Indicators.Wording;

/// <summary>How actions stand, in words.</summary>
public static class ActionWords
{
    /// <summary>A state as a word beside its sign; null is that nothing has come.</summary>
    public static string State(ActionState? state) =>
        state switch
        {
            ActionState.NotStarted => "ej påbörjad",
            ActionState.UnderWay => "pågår",
            ActionState.Delayed => "försenad",
            ActionState.Done => "klar",
            ActionState.WithoutResult => "avslutad utan resultat",
            ActionState.Struck => "struken",
            _ => OwnWords.NothingToJudgeBy,
        };

    /// <summary>A state beside its number in a row of signs; what has not come is waited for.</summary>
    public static string Short(ActionState? state) => state is null ? CountWords.Waiting : State(state);

    /// <summary>What each sign in a row of them means.</summary>
    public static string Signs(IReadOnlyList<ActionState?> states) =>
        "Tecken: " + string.Join(", ", ActionStates.All.Cast<ActionState?>().Append(null).Where(states.Contains).Select(SignOf)) + ".";

    private static string SignOf(ActionState? state) =>
        state switch
        {
            ActionState.Done => "cirkel med bock klar",
            ActionState.UnderWay => "halv cirkel pågår",
            ActionState.NotStarted => "tom cirkel ej påbörjad",
            ActionState.WithoutResult => "romb med kryss avslutad utan resultat",
            ActionState.Delayed => "klocka försenad",
            ActionState.Struck => "överstruken cirkel struken",
            _ => "streckad cirkel väntar",
        };

    /// <summary>A state as a table's cell, with its day where one is given: "Klar, 2024-06-01".</summary>
    public static string InTable(ActionState? state, string? date) =>
        Words.Sentence(State(state)) + (state is not null && date is { } day ? $", {day}" : "");

    /// <summary>How many actions stand in each state, as a sentence.</summary>
    /// <param name="states">Each action's state, null where nothing is reported.</param>
    public static string Counts(IReadOnlyList<ActionState?> states)
    {
        var counts = ActionStates
            .All.Select(state => (state, n: states.Count(one => one == state)))
            .Where(pair => pair.n > 0)
            .Select(pair => $"{NumberWords.Things(pair.n)} {Stand(pair.state, pair.n)}")
            .ToList();
        var missing = states.Count(state => state is null);
        var unreported = $"{NumberWords.Things(missing)} är inte {(missing == 1 ? "inrapporterad" : "inrapporterade")}";
        var all = $"Planen har {NumberWords.Things(states.Count)} {Actions(states.Count)}";
        return missing == states.Count
            ? $"{all}. För ingen av dem är läget inrapporterat."
            : $"{all}: {Words.List(missing == 0 ? counts : [.. counts, unreported])}.";
    }

    /// <summary>The word after a number of actions.</summary>
    public static string Actions(int count) => count == 1 ? "åtgärd" : "åtgärder";

    /// <summary>"Fokusområde 1: Stimulera …"; the title alone where the parts have no word of their own.</summary>
    public static string AreaName(PlanArea area) => area.Word is { } word ? $"{word} {area.Id}: {area.Title}" : area.Title;

    /// <summary>What the plan promises of an action, after its words.</summary>
    public static string Promise(PlanAction action) =>
        action.Target is { Kind: TargetKind.ToBeSet }
            ? " Planen säger att ett mål ska tas fram."
            : OwnWords.Promise(action.Target, action.Text);

    private static string Stand(ActionState state, int n) =>
        (state, n) switch
        {
            (ActionState.UnderWay, _) => "pågår",
            (ActionState.NotStarted, 1) => "är ej påbörjad",
            (ActionState.NotStarted, _) => "är ej påbörjade",
            (ActionState.Done, 1) => "är klar",
            (ActionState.Done, _) => "är klara",
            (ActionState.Delayed, 1) => "är försenad",
            (ActionState.Delayed, _) => "är försenade",
            (ActionState.Struck, 1) => "är struken",
            (ActionState.Struck, _) => "är strukna",
            (_, 1) => "är avslutad utan resultat",
            _ => "är avslutade utan resultat",
        };

    /// <summary>The caption over the actions of one part; the part of those without one says itself.</summary>
    public static string Caption(string? name, string others) =>
        name is null ? "Planens åtgärder"
        : name == others ? name
        : $"Åtgärder, {name}";
}
