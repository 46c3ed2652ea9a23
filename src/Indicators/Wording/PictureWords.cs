namespace Indicators.Wording;

/// <summary>What is said of a picture that is asked for and not made.</summary>
internal static class PictureWords
{
    public const string NotThatWide = "Bilden går inte att göra så bred";

    /// <summary>How wide it may be.</summary>
    public static string Width(int least, int most) =>
        $"Skriv bredd som ett helt tal från {SwedishFormat.Number(least, 0)} till {SwedishFormat.Number(most, 0)}. "
        + "Bilden som PNG får dubbelt så många bildpunkter.";
}
