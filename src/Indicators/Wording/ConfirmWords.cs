using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>What is said when a word's meaning is kept.</summary>
internal static class ConfirmWords
{
    public const string Command = "Bekräftar vad ett ord som kommunen skriver betyder, så att det läses och inte frågas om igen.";

    public const string Word = "Ordet som det skrivs, till exempel avklarad";

    public const string Meaning =
        "Vad det betyder. Om mål: uppfyllt, delvis uppfyllt, inte uppfyllt, går inte att bedöma. "
        + "Om åtgärder: ej påbörjad, pågår, försenad, klar, avslutad utan resultat, struken";

    public static string Told(Plan plan, string word, WordMeaning means, string file) =>
        $"I {plan.Id} läses ”{word}” nu som {CommandWords.Meaning(means)}. Det står i {file}.";
}
