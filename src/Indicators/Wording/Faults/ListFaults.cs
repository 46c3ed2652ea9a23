namespace Indicators.Wording.Faults;

/// <summary>That an entry of indicators.json stands in another list than its own.</summary>
internal static class ListFaults
{
    private static readonly Dictionary<string, (string Entry, string It)> Entries = new()
    {
        ["indicators"] = ("Indikatorn", "den"),
        ["wholes"] = ("Helheten", "den"),
        ["wholes[].parts"] = ("Helhetens del", "den"),
        ["indicators[].breaks"] = ("Brottet i serien", "det"),
        ["plans"] = ("Planen", "den"),
        ["plans[].goals"] = ("Målet", "det"),
        ["plans[].goals[].targets"] = ("Målvärdet", "det"),
        ["plans[].areas"] = ("Området", "det"),
        ["plans[].indicators"] = ("Planens indikator", "den"),
        ["plans[].indicators[].classes"] = ("Klassen", "den"),
        ["plans[].measures"] = ("Det egna måttet", "det"),
        ["plans[].actions"] = ("Åtgärden", "den"),
        ["plans[].occasions"] = ("Tillfället", "det"),
        ["plans[].reporting"] = ("Uppföljningen", "den"),
        ["plans[].words"] = ("Ordet", "det"),
        ["plans[].definitions"] = ("Definitionen", "den"),
        ["plans[].related"] = ("Beslutet", "det"),
    };

    /// <param name="name">The entry's id or word; null when it has none.</param>
    /// <param name="here">The list it stands in, as a path.</param>
    /// <param name="there">The lists it fits.</param>
    public static string Wrong(string? name, string here, IReadOnlyList<string> there)
    {
        var (entry, it) = there is [var one] && Entries.TryGetValue(one, out var known) ? known : ("Posten", "den");
        return entry
            + (name is null ? "" : $" \"{name}\"")
            + $" står i {Said(here)}; {it} ska stå i {string.Join(" eller ", there.Select(Said))}.";
    }

    // plans[].goals is a plan's goals.
    private static string Said(string list)
    {
        const string ofPlan = "plans[].";
        return list.StartsWith(ofPlan, StringComparison.Ordinal)
            ? $"planens {list[ofPlan.Length..].Replace("[].", " ", StringComparison.Ordinal)}"
            : list.Replace("[].", " ", StringComparison.Ordinal);
    }
}
