namespace Indicators.Wording;

/// <summary>What is said of a comparison that is kept as it was.</summary>
internal static class FrozenWords
{
    /// <summary>The command's help.</summary>
    public const string Command =
        "Sparar en jämförelse som den är: siffror, slutsats och dag, på en adress som alltid visar just det. "
        + "Sidan säger vid varje läsning vad Kolada har ändrat sedan dess.";

    /// <summary>The command's argument.</summary>
    public const string Address =
        "Jämförelsens adress, som den står under Dela jämförelsen: \"/jamfor?indikator=arbetar&kommun=0188&kommun=0117\"";

    /// <summary>The link, and the button, that keep it.</summary>
    public const string Save = "Spara som den är i dag";

    /// <summary>Beside the link: who can.</summary>
    public const string Who = "Sparas i arbetsrummet, av den som har det öppet.";

    /// <summary>What keeping means, over the button.</summary>
    public const string Means =
        "Siffrorna, slutsatsen och dagen sparas och ändras aldrig. Sidan som visar dem säger vid varje läsning vilka värden "
        + "Kolada har ändrat sedan dess.";

    /// <summary>That an address is no comparison.</summary>
    public const string NoComparison =
        "Adressen är ingen jämförelse. Gör valet på sidan Jämför, och kopiera adressen under Dela jämförelsen.";

    /// <summary>The heading: the measures, and that it is kept.</summary>
    public static string Title(IReadOnlyList<string> measures) => $"Sparad jämförelse: {Words.List(measures)}";

    /// <summary>When it was kept, and of which figures.</summary>
    public static string Saved(DateOnly on, DateTimeOffset asOf) =>
        $"Sparad {SwedishFormat.Date(on)}, med siffrorna som Kolada visade dem {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}.";

    /// <summary>How it stands today.</summary>
    /// <param name="changed">How many values are others now.</param>
    /// <param name="values">Of how many.</param>
    public static string Status(int changed, int values) =>
        changed == 0
            ? $"Inget av {SwedishFormat.Number(values, 0)} värden är ändrat i den nyaste hämtningen."
            : $"Kolada har ändrat {SwedishFormat.Number(changed, 0)} av {SwedishFormat.Number(values, 0)} värden sedan dess. "
                + "Slutsatsen kan därför vara en annan i dag.";

    /// <summary>Measures that cannot be held against today.</summary>
    public static string NotCompared(IReadOnlyList<string> measures) =>
        $"{Words.List(measures)} finns inte längre här eller hämtas från ett annat nyckeltal, och jämförs inte.";

    /// <summary>Over the values that are others.</summary>
    public const string ChangedHeading = "Värden som är ändrade sedan dess";

    /// <summary>To the same choice with the newest figures.</summary>
    public const string Live = "Samma jämförelse med de nyaste siffrorna";

    /// <summary>Where its figures come from.</summary>
    public const string Sources = "Skillnader, intervall och gruppers medel: egen beräkning på data från Kolada.";

    /// <summary>In place of one whose files are not as they were saved.</summary>
    public static string NotShown(string id) =>
        $"Jämförelsen {id} är inte kvar som den sparades: dess fil är ändrad eller borta. Den visas därför inte. "
        + "Lägg tillbaka mappen ur en säkerhetskopia.";

    /// <summary>Over that sentence.</summary>
    public const string NotShownTitle = "Jämförelsen visas inte";

    /// <summary>What the command tells.</summary>
    public static string Done(string address, string file) => $"Sparad på {address} ({file}).";
}
