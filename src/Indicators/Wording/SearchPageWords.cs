namespace Indicators.Wording;

/// <summary>What stands on the page of the search.</summary>
internal static class SearchPageWords
{
    public const string Title = "Sök bland Koladas mått";
    public const string Label = "Sökord";
    public const string Search = "Sök";
    public const string Narrow = "Visa urvalet";
    public const string State = "Läge";
    public const string AllStates = "Alla";
    public const string Current = "Pågående";
    public const string EndedOnes = "Avslutade";
    public const string Area = "Område";
    public const string Producer = "Uppgifter från";
    public const string Sexes = "Kvinnor och män";
    public const string Apart = "Finns var för sig";
    public const string Also = "Sök också i";
    public const string Descriptions = "Beskrivningar";
    public const string Fetched = "Siffror finns";
    public const string Ended = "Avslutat";

    /// <summary>Words to begin with.</summary>
    public static IReadOnlyList<string> Examples { get; } =
    ["arbetslöshet", "lärare behörighet", "hemtjänst kostnad", "barnfattigdom", "sjukfrånvaro", "växthusgaser"];

    /// <summary>What the page is for.</summary>
    public static string Begin(int count) =>
        $"Kolada har {SwedishFormat.Number(count, 0)} mått. Skriv några ord om det som söks, eller börja med ett av de här:";

    /// <summary>The button that shows them all.</summary>
    public static string All(int count) => $"Visa alla {SwedishFormat.Number(count, 0)}";

    /// <summary>Before what may follow one that has ended.</summary>
    public static string Next<T>(IReadOnlyList<T> after) => after.Count == 0 ? "" : "Förslag på efterföljare:";
}
