using System.Globalization;

namespace Indicators.Wording.Faults;

/// <summary>What is held back, and the command that takes it.</summary>
internal static class HeldWords
{
    private const int MostOnPage = 3;

    private static readonly NumberFormatInfo Groups = new() { NumberGroupSeparator = "\u00A0" };

    /// <summary>Over what is held back.</summary>
    public const string Heading = "Hålls tillbaka";

    /// <summary>Why a KPI's answer is held back.</summary>
    /// <param name="changes">Stored values that would go and that would change, of how many; null when they are not too many.</param>
    /// <param name="outside">New values that cannot be.</param>
    /// <param name="arrived">Values that came.</param>
    public static string Values((int Gone, int Moved, int Stored)? changes, int outside, int arrived)
    {
        var sentences = new List<string>();
        if (changes is var (gone, moved, stored))
        {
            sentences.Add($"Svaret skulle ta bort {Count(gone)} och ändra {Count(moved)} av {Count(stored)} sparade värden.");
        }

        if (outside > 0)
        {
            sentences.Add($"{Count(outside)} av {Count(arrived)} värden i svaret är utanför vad måttet kan vara.");
        }

        return string.Join(' ', sentences);
    }

    /// <summary>Why one of Kolada's lists is held back.</summary>
    public static string List(string list, int arrived, int gone, int stored) =>
        arrived == 0
            ? $"Koladas lista över {Of(list)} kom tom."
            : $"Koladas lista över {Of(list)} saknar {Count(gone)} av {Count(stored)} som är sparade.";

    /// <summary>The whole of it: what, why, and what to do.</summary>
    public static string Told(HeldBack held) => $"{held.Kpi} hölls tillbaka. {held.Reason} {WhatToDo(held)}";

    /// <summary>The same as it stands until someone has taken it.</summary>
    public static string Standing(HeldBack held) =>
        $"{held.Kpi}{(held.Since is { } since ? $" sedan {StockholmTime.DateInStockholm(since):yyyy-MM-dd}" : "")}. "
        + $"{held.Reason} {WhatToDo(held)}";

    /// <summary>The same after the sentence on the newest fetch, for whoever runs the service; empty when nothing is held back.</summary>
    public static string OnPage(IReadOnlyList<HeldBack> held) =>
        string.Concat(held.Take(MostOnPage).Select(one => " " + Told(one)))
        + (held.Count > MostOnPage ? $" Ytterligare {Count(held.Count - MostOnPage)} hålls tillbaka: indicators status visar alla." : "");

    /// <summary>The command that takes it.</summary>
    public static string WhatToDo(HeldBack held) =>
        $"Det som är sparat står kvar. Stämmer svaret, kör indicators fetch --accept {held.Kpi}.";

    private static string Of(string list) =>
        list switch
        {
            "kpis" => "nyckeltal",
            "areas" => "kommuner och regioner",
            _ => "grupper",
        };

    private static string Count(int number) => number.ToString("N0", Groups);
}
