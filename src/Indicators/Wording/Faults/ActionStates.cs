namespace Indicators.Wording.Faults;

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
