namespace Indicators.Wording.Room;

/// <summary>What is said when the room is opened from the machine itself.</summary>
internal static class StartWords
{
    public const string Opened = "Arbetsrummet öppnas i webbläsaren. Stäng det med knappen Stäng programmet i rummet.";

    public const string NotStarted = "Programmet startade inte";

    public const string TryAgain = "Inget du har sparat är borta. Rätta felet och dubbelklicka på programmet igen.";

    public const string HasToken =
        "Drafts:Token är satt, som på en server, och då öppnas inte arbetsrummet på den här datorn. Ta bort inställningen.";

    public const string DoesNotAnswer =
        "Programmet är redan igång men svarar inte. Vänta en minut och försök igen, eller starta om datorn.";

    /// <summary>When no browser could be started.</summary>
    public static string NoBrowser(string address, string file) =>
        $"Ingen webbläsare gick att starta. Öppna adressen i en webbläsare; den går att använda en gång och står också i {file}: {address}";

    /// <summary>When there is nothing to begin with.</summary>
    public static string NoCatalogue(string folder) =>
        $"indicators.json saknas, både bredvid programmet och i {folder}. Packa upp hela mappen med programmet och försök igen.";
}
