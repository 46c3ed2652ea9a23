namespace Indicators.Wording.Room;

/// <summary>What is said of the report's files.</summary>
internal static class FilesWords
{
    public const string None = "Ingen rapport är skriven än.";

    public const string Address = "Adressen som står kvar, för alla:";

    public const string Workbook = "Hämta allt som är ifyllt som Excel";

    public const string DraftHow = "Word, webbsida och CSV, märkta som utkast. De syns bara i arbetsrummet.";

    public static string Lead(bool final, DateTimeOffset? asOf, DateTimeOffset now) =>
        (final ? "Rapporten är fastställd" : "Ett utkast är skrivet")
        + (asOf is { } at ? $", med Koladas siffror från {RoomWords.When(at, now)}." : ".");
}
