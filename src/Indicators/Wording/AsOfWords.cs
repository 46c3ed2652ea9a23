namespace Indicators.Wording;

/// <summary>What is said on a page that shows the figures as they stood earlier.</summary>
internal static class AsOfWords
{
    /// <summary>The way to the newest.</summary>
    public const string Newest = "Visa de nyaste siffrorna";

    /// <summary>Over why an instant cannot be shown.</summary>
    public const string NotShown = "Den tidpunkten går inte att visa";

    /// <summary>When the page is of, and the copy that stood then.</summary>
    public static string Told(string asked, DateTimeOffset copy) =>
        $"Sidan visar hur det såg ut {asked}: siffrorna som Kolada visade dem {SwedishFormat.Date(StockholmTime.DateInStockholm(copy))}, "
        + "och det som var inrapporterat då.";

    /// <summary>That what was written is no date.</summary>
    public static string NoInstant(string asked) =>
        $"as-of={asked} går inte att tyda. Skriv ett datum som 2024-09-01, som betyder dagens slut i Sverige, eller en tidpunkt med zon.";
}
