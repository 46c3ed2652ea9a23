namespace Indicators.Wording.Room;

/// <summary>What the lines of the report's head are called where they are filled in.</summary>
internal static class HeadWords
{
    public const string Lead = "Raderna står först i rapporten. En tom rad trycks inte.";

    /// <summary>A line's name.</summary>
    public static string Of(WordPlace place) =>
        place.Item switch
        {
            WordPlace.Dnr => "Diarienummer",
            WordPlace.Body => "Nämnd",
            WordPlace.Version => "Version",
            _ => "Beslut, om det är taget: vem, dag och paragraf",
        };
}
