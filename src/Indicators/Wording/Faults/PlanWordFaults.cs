namespace Indicators.Wording.Faults;

/// <summary>Words that a plan has of its own, and words of people that are not understood.</summary>
internal static class PlanWordFaults
{
    public const string Empty = "Ordet är tomt. Skriv ordet, eller ta bort fältet.";

    public static string TwoMeanings(string word) => $"\"{word}\" betyder två saker. Skriv ett eget ord för varje.";

    public static string Twice(string word) => $"\"{word}\" står redan i words. Varje ord får stå en gång om mål och en gång om åtgärder.";

    public static string MeansOther(string word, string state) => $"\"{word}\" läses redan som {state}. Ta bort raden, eller ändra means.";

    /// <summary>A question for what was meant, and how the answer is kept.</summary>
    /// <param name="near">The word probably meant; null when none is near.</param>
    /// <param name="said">What is written.</param>
    public static string Question(string? near, string said) =>
        (near is null ? "" : $" Menas {near}?")
        + $" Är \"{said}\" ert eget ord skrivs det i planens words i indicators.json, med vad det betyder. Det gör indicators confirm.";

    /// <summary>A meaning that is none, with those that are.</summary>
    public static string NoMeaning(string said) =>
        $"\"{said}\" är ingen betydelse. Skriv om mål uppfyllt, delvis uppfyllt, inte uppfyllt eller går inte att bedöma, "
        + "om åtgärder ej påbörjad, pågår, försenad, klar, avslutad utan resultat eller struken.";

    public static string NoReason(string state) => $"En åtgärd som är {state} ska ha skälet i kommentaren.";

    public static string NoDecision(string state) => $"En åtgärd som är {state} ska ha beslutet i kommentaren: vem som beslutat, och när.";
}
