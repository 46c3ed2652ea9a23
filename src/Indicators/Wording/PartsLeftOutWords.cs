namespace Indicators.Wording;

/// <summary>The appendix's parts, in words, and that some are left out.</summary>
internal static class PartsLeftOutWords
{
    /// <summary>What a part is called where it is listed.</summary>
    public static string Name(AppendixPart part) =>
        part switch
        {
            AppendixPart.Summary => "Sammanfattning",
            AppendixPart.Measures => "Alla mått i en tabell",
            AppendixPart.Accounts => "Beskrivningar i ord",
            AppendixPart.Goals => "Målen",
            AppendixPart.Money => "Pengarna",
            AppendixPart.Actions => "Åtgärderna",
            AppendixPart.OwnMeasures => "Övrigt som planen begär",
            AppendixPart.Others => "Övriga indikatorer",
            AppendixPart.Changes => "Ändrat sedan förra rapporten",
            _ => "Källor och definitioner",
        };

    /// <summary>That some are left out, and by whom: "Utelämnat ur bilagan: pengarna (av Eva Ek)."</summary>
    public static string Says(IReadOnlyList<(AppendixPart Part, string By)> left) =>
        $"Utelämnat ur bilagan: {Words.List([.. left.Select(one => $"{Lower(Name(one.Part))} (av {one.By})")])}.";

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
