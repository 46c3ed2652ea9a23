namespace Indicators.Wording;

/// <summary>The sentences of a report's first page.</summary>
internal static class SummaryWords
{
    public const string BearsNothing =
        "Siffrorna bär ingen slutsats om läget: inget mått har en säker ändring, en säker skillnad mot andra, "
        + "ett förväntat värde eller ett mål som går att bedöma.";

    public static string NoValues(IReadOnlyList<string> missing) => $"Kolada har inget värde för {Words.List(missing)}.";

    public static string Reported(int own, int come) =>
        $"Av {(own == 1 ? "planens enda egna mått" : $"planens {NumberWords.Word(own)} egna mått")} är {NumberWords.Word(come)} "
        + (come <= 1 ? "inrapporterat." : "inrapporterade.");

    public const string Units =
        "Andelar i procent, ändringar från året före där inget annat står, och avvikelser i procentenheter. "
        + "Liknande: ovägt medel. Plats 1 är bäst.";
}
