namespace Indicators.Wording;

/// <summary>The words before each line that is given for a report's head.</summary>
public static class HeadWords
{
    /// <summary>The report's own number.</summary>
    public const string Dnr = "Diarienummer";

    /// <summary>The board that it is for.</summary>
    public const string Body = "Nämnd";

    /// <summary>Which version it is.</summary>
    public const string Version = "Version";

    /// <summary>When and by whom it was decided.</summary>
    public const string Decision = "Beslut";
}
