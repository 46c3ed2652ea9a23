namespace Indicators.Model;

/// <summary>The states an action is reported in: <see cref="OwnReport.State"/>.</summary>
public static class ActionState
{
    /// <summary>Nothing is done yet.</summary>
    public const string NotStarted = "ej påbörjad";

    /// <summary>Under way.</summary>
    public const string UnderWay = "pågår";

    /// <summary>Done.</summary>
    public const string Done = "klar";

    /// <summary>Ended, and nothing came of it.</summary>
    public const string WithoutResult = "avslutad utan resultat";

    /// <summary>All of them, in the order of work.</summary>
    public static IReadOnlyList<string> All { get; } = [NotStarted, UnderWay, Done, WithoutResult];
}
