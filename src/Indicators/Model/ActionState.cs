namespace Indicators.Model;

/// <summary>How an action stands, as the administration reports it.</summary>
public enum ActionState
{
    /// <summary>Nothing is done yet.</summary>
    NotStarted,

    /// <summary>Under way.</summary>
    UnderWay,

    /// <summary>Late, for a reason that is told with it.</summary>
    Delayed,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Ended, and nothing came of it.</summary>
    WithoutResult,

    /// <summary>Struck from the plan, by a decision that is told with it.</summary>
    Struck,
}

/// <summary>The states as they are written in the file that is filled in, and kept in the store.</summary>
public static class ActionStates
{
    private static readonly IReadOnlyList<(ActionState State, string Code)> Codes =
    [
        (ActionState.NotStarted, "ej påbörjad"),
        (ActionState.UnderWay, "pågår"),
        (ActionState.Delayed, "försenad"),
        (ActionState.Done, "klar"),
        (ActionState.WithoutResult, "avslutad utan resultat"),
        (ActionState.Struck, "struken"),
    ];

    /// <summary>All of them, in the order of work.</summary>
    public static IReadOnlyList<ActionState> All { get; } = Enum.GetValues<ActionState>();

    /// <summary>All as written, in the same order.</summary>
    public static IReadOnlyList<string> AllCodes { get; } = [.. Codes.Select(code => code.Code)];

    /// <summary>A state as it is written.</summary>
    public static string Code(ActionState state) => Codes.First(code => code.State == state).Code;

    /// <summary>A written state; null when it is none of them.</summary>
    public static ActionState? Read(string? code) =>
        Codes.Where(known => known.Code == code).Select(known => (ActionState?)known.State).FirstOrDefault();
}
