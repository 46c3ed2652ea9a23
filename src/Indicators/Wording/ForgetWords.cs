namespace Indicators.Wording;

/// <summary>What <c>forget</c> asks for and answers.</summary>
internal static class ForgetWords
{
    public const string Description = "Glömmer siffror som en klocka som gått före har daterat; en kopia av databasen sparas först.";

    public const string After = "Det som är daterat senare glöms: ett datum (hela dagen i Stockholm) eller en tidpunkt med zon";

    public static string NoTime(string text) =>
        $"--after \"{text}\" går inte att tyda. Skriv ett datum (2026-11-27) eller en tidpunkt med zon (2026-11-27T12:00:00Z).";

    public static string Nothing(DateTimeOffset after) => $"Inget är daterat efter {StockholmTime.Exact(after)}. Inget är ändrat.";

    /// <param name="after">What was dated later is forgotten.</param>
    /// <param name="copy">The file with the store as it was.</param>
    /// <param name="values">Values that are gone.</param>
    /// <param name="runs">Fetches that they came with.</param>
    /// <param name="restored">Values that stand again.</param>
    /// <param name="own">What people have reported, that has been given today's date.</param>
    public static string Done(DateTimeOffset after, string copy, int values, int runs, int restored, int own) =>
        string.Join(
            '\n',
            $"Databasen som den var finns i {copy}.",
            $"Glömt, daterat efter {StockholmTime.Exact(after)}: {NumberWords.Counted(values, "ett värde", "värden")} ur "
                + $"{NumberWords.Counted(runs, "en hämtning", "hämtningar")}. "
                + $"{Words.Sentence(NumberWords.Counted(restored, "ett värde", "värden"))} står åter som före, och Koladas katalog också.",
            own == 0
                ? "Inga egna uppgifter var daterade så."
                : $"{Words.Sentence(NumberWords.Counted(own, "en egen uppgift", "egna uppgifter"))} står kvar, med dagens datum.",
            "Hämta igen: indicators fetch."
        );
}
