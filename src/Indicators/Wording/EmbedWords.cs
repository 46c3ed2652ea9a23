namespace Indicators.Wording;

/// <summary>What is said of taking a chart along.</summary>
internal static class EmbedWords
{
    /// <summary>The heading that they are folded behind.</summary>
    public const string Heading = "Diagrammen som bild, eller på en annan webbplats";

    /// <summary>How it is done.</summary>
    public const string How =
        "Ladda ner bilden, eller kopiera raden till sidans HTML: då visas diagrammet med de siffror som gäller den dag sidan öppnas.";

    /// <summary>What to add where the site's address is not known.</summary>
    public const string NoAddress = "Skriv webbplatsens adress före /inbaddad.";

    /// <summary>What the field is, for one chart.</summary>
    public static string Field(string chart) => $"Rad att kopiera: {chart}";

    /// <summary>What leads from a frame to the page.</summary>
    public static string Whole(string site) => $"Hela måttet hos {site} (öppnas i ny flik)";
}
