using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What has not come, and from whom. Nothing is made up in its place.</summary>
internal static class AwaitWords
{
    /// <summary>In place of a state or a judgement: "Väntar på Socialkontoret".</summary>
    /// <param name="bodies">Who is to give it, as a list; null when the plan names nobody.</param>
    public static string On(string? bodies) => bodies is null ? "Väntar på uppgift" : $"Väntar på {bodies}";

    /// <summary>Over a table of which nothing has come: "Inget av de 18 egna måtten är inne."</summary>
    public static string NoneOf(int measures) =>
        measures == 1 ? "Det egna måttet är inte inne." : $"Inget av de {NumberWords.Word(measures)} egna måtten är inne.";

    /// <summary>Who owes what, in a table.</summary>
    public const string Caption = "Vem som har kvar att lämna";

    /// <summary>Who owes it.</summary>
    public const string Who = "Vem";

    /// <summary>What is owed.</summary>
    public const string What = "Vad";

    /// <summary>Where the plan names nobody.</summary>
    public const string Nobody = "Planen nämner ingen";

    /// <summary>Own measures that are owed: "2 egna mått (S1, S4)".</summary>
    public static string Measures(IReadOnlyList<string> ids) =>
        $"{Count(ids.Count)} {(ids.Count == 1 ? "eget" : "egna")} mått ({Ids(ids)})";

    /// <summary>Actions whose state is owed.</summary>
    public static string Actions(IReadOnlyList<string> ids, LevelName called) =>
        $"läget för {Count(ids.Count)} {called.After(ids.Count)} ({Ids(ids)})";

    /// <summary>The statement of money.</summary>
    public const string Money = "ersättningar och utgifter";

    /// <summary>The box of a report to which nobody has given anything.</summary>
    public const string Nothing =
        "Siffrorna från Kolada är fullständiga. Kommunens egna uppgifter har inte kommit in än, så rapporten säger "
        + "vad planen lovar men inte vad som har gjorts.";

    private const int MostNamed = 12;

    /// <summary>Ids in a list: the first of them, and how many more there are.</summary>
    public static string Ids(IReadOnlyList<string> ids) =>
        string.Join(", ", ids.Take(MostNamed)) + (ids.Count > MostNamed ? $" och {Count(ids.Count - MostNamed)} till" : "");

    private static string Count(int count) => SwedishFormat.Number(count, 0);
}
