using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What in the address of a comparison could not be used, and what to do.</summary>
internal static class CompareFaults
{
    public static string NoSuchMunicipality(string asked) =>
        $"Kommunen ”{asked}” finns inte i Kolada. Skriv kommunkoden med fyra siffror, eller namnet.";

    public static string TooMany(int most, IReadOnlyList<string> left) =>
        $"{NumberWords.OfAll(most, most + left.Count)} kommuner visas; alla finns i filen med siffrorna (CSV), under tabellen. "
        + $"Dessa visas inte: {Words.List(left)}.";

    public static string TooManyMeasures(int most, IReadOnlyList<string> left) =>
        $"{NumberWords.OfAll(most, most + left.Count)} mått visas; alla finns i filen med siffrorna (CSV), under tabellen. "
        + $"Dessa visas inte: {Words.List(left)}.";

    /// <param name="asked">What was asked for.</param>
    /// <param name="shown">What is shown in its place; null where others are shown.</param>
    public static string NoSuchMeasure(string asked, Indicator? shown) =>
        $"Måttet ”{asked}” finns inte här{Instead(shown)}. Välj ett mått i listan.";

    /// <inheritdoc cref="NoSuchMeasure"/>
    public static string NotFetched(string kpi, string title, Indicator? shown) =>
        $"{kpi}, ”{title}”, finns i Kolada men är inte hämtat hit{Instead(shown)}.";

    private static string Instead(Indicator? shown) => shown is null ? "" : $", så ”{shown.Name}” visas";

    public static string NoSuchGroup(string asked) => $"Gruppen ”{asked}” finns inte i Kolada. Välj en grupp i listan.";

    public static string EmptyGroup(StoredGroup group) => $"Gruppen ”{group.Title}” har inga kommuner, så den går inte att visa.";

    public static string TooManyGroups(int most, StoredGroup left) =>
        $"Högst {NumberWords.Word(most)} grupper jämförs på en gång. ”{left.Title}” är inte med.";

    public static string Country(string asked) => $"riket={asked} går inte att tyda. Skriv riket=1 för att visa Riket.";

    public static string Gender(string asked) =>
        $"kon={asked} går inte att tyda. Skriv K för kvinnor, M för män eller T för alla. Nu visas alla.";

    public static string NotByGender(Indicator indicator) => $"Kolada delar inte ”{indicator.Name}” på kön, så alla visas.";

    public static string NoYear(string name, string asked) => $"{name}={asked} är inget år. Skriv ett år med fyra siffror.";

    public static string Turned(int from, int until) => $"Åren stod i omvänd ordning. {Words.Span(from, until)} visas.";
}
