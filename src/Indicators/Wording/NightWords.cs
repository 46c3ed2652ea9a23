namespace Indicators.Wording;

/// <summary>What a night brought that someone should know of, sentence by sentence.</summary>
internal static class NightWords
{
    public static string NewValues(int added) =>
        $"{Words.Sentence(NumberWords.Counted(added, "ett nytt värde", "nya värden"))} från Kolada.";

    public static string Revised(int revised, int withdrawn) =>
        $"Kolada har ändrat {NumberWords.Counted(revised, "ett värde", "värden")} och tagit tillbaka {NumberWords.Word(withdrawn)}.";

    public static string Ended(string kpi) => $"{kpi} är avslutat av Kolada och får inga nya värden.";

    public static string Removed(string kpi) => $"{kpi} har lämnat Koladas katalog. Det som är sparat står kvar.";

    public static string NewYear(string municipality, StatusAnswer.Fresh one, int year) =>
        $"{municipality}: {one.Name} ({one.Kpi}) har värde för {SwedishFormat.Year(year)}.";

    public static string Revision(string municipality, ValueChange change, (string From, string To) numbers, string kpi) =>
        $"{municipality} {ChangesWords.Year(change)}: {numbers.From} → {numbers.To}, {kpi}.";

    public const string NothingCame = "Inget nyckeltal kom från Kolada. Det som är sparat står kvar.";

    public static string NotFetched(string kpi, string why) => $"{kpi} hämtades inte: {why} Det som är sparat står kvar.";

    public const string Recovered = "Nattens hämtning lyckades vid ett nytt försök.";

    public static string Subject(string site, IReadOnlyList<string> kinds) => $"{site}: {Words.List(kinds)}";

    public static string More(int count) => $"… och {SwedishFormat.Number(count, 0)} till. Allt står på sidorna.";

    public static string Bug(string message) => $"Oväntat fel i programmet: {message}";

    /// <summary>Where the pages tell more.</summary>
    /// <param name="site">Their address.</param>
    /// <param name="figures">Whether figures came or were changed.</param>
    public static IReadOnlyList<string> Links(string site, bool figures) =>
        figures ? [$"Ändringarna: {site}/andringar", $"Planerna: {site}/"] : [$"Planerna: {site}/"];

    /// <summary>When it is tried again.</summary>
    /// <param name="after">How long it waits; null when the night is given up.</param>
    public static string Again(TimeSpan? after) =>
        after is { } wait
            ? $"Nytt försök om {NumberWords.Counted((long)Math.Round(wait.TotalMinutes), "en minut", "minuter")}."
            : "Inget nytt försök görs före nästa natt.";
}
