namespace Indicators.Wording.Room;

/// <summary>What a save says.</summary>
internal static class SaveWords
{
    private const string ItIsRight = "stämmer";

    public const string Locked = "Rapporten är fastställd och ändras inte. Rätta i en ny version.";

    public const string NothingToSave = "Inget fält att spara kom med. Ladda om sidan.";

    public const string WriteItIsRight = $"Skriv {ItIsRight}, eller rätta talet.";

    public const string Conflict = "Någon annan har skrivit här sedan du läste. Välj vad som ska stå.";

    public const string KeptUnread = "Sparat som du skrev det, men det går inte att läsa.";

    public static string Saved(DateTimeOffset at) => RoomWords.Saved(at, at, by: null) + ".";

    /// <summary>What stood in the field when someone saved over another: who wrote it and when.</summary>
    public static string Stands(string? by, string? when) =>
        (by, when) is ({ } who, { } at) ? $"Det som står, av {who} {at}:" : "Det som står:";

    /// <summary>What a field holds, where two are chosen between.</summary>
    public static string Value(string text) => text.Length > 0 ? text : "inget";

    public const string YouWrote = "Det du skrev:";

    public const string Choose = "Någon annan har skrivit här sedan du läste. Vad ska stå?";

    /// <summary>Why a figure is right, when a text says that it is; null when it does not.</summary>
    public static string? Right(string text)
    {
        var said = Folded.Words(text);
        if (!Folded.Key(said).Contains(ItIsRight, StringComparison.Ordinal))
        {
            return null;
        }

        return said.StartsWith(ItIsRight, StringComparison.OrdinalIgnoreCase)
            ? said[ItIsRight.Length..].TrimStart(' ', ',', '.', ':', '!', '–', '-')
            : said;
    }
}
