namespace Indicators.Wording.Room;

/// <summary>What is said at the workroom's door: how to come in, and why a change was not made.</summary>
internal static class DoorWords
{
    public const string Room = "Arbetsrummet";

    public const string Report = "Rapporten och det senast sparade";

    public const string ClosedTitle = "Arbetsrummet är inte öppet här";

    public const string RefusedTitle = "Det gick inte";

    public const string ToRoom = "Till arbetsrummets första sida";

    public const string LeaveButton = "Lämna rummet";

    public const string CloseButton = "Stäng programmet";

    public const string ShutTitle = "Programmet är stängt";

    public const string Shut =
        "Allt som var på väg att sparas är sparat. Du kan stänga fliken. " + "Dubbelklicka på programmet för att öppna arbetsrummet igen.";

    public const string ChoosePlan = "Välj plan och rapport. En rapport som inte står här öppnas med Ny period.";

    /// <summary>After the day of the report that is being written now.</summary>
    public const string InWork = ", den som skrivs nu";

    public const string AllParts = "Alla delar";

    public const string NotSeen = "Det du skriver här syns inte på de öppna sidorna förrän rapporten är fastställd.";

    public const string HowIn =
        "Arbetsrummet är öppet bara i den webbläsare som har öppnats med programmets egen adress. "
        + "Öppna det genom att dubbelklicka på programmet igen. Startades tjänsten med kommandot serve "
        + "står adressen i dess fönster: den går att använda en gång, och varje start ger en ny.";

    public const string Closed =
        "Arbetsrummet är stängt här, för tjänsten kan nås från andra datorer och har ingen inloggning. "
        + "På den egna datorn öppnas det när tjänsten bara lyssnar på den (127.0.0.1) och Drafts:Token inte är satt.";

    public const string OtherHost =
        "Inget är ändrat. Sidan öppnades under ett annat namn än tjänstens eget. "
        + "Öppna arbetsrummet igen genom att dubbelklicka på programmet.";

    public const string OtherSite = "Inget är ändrat. Det som skickades kom inte från arbetsrummets egna sidor.";

    public const string NotIn =
        "Inget är ändrat. Arbetsrummet är inte öppet i den här webbläsaren. "
        + "Öppna det genom att dubbelklicka på programmet, gå tillbaka till sidan och spara igen.";

    public const string NoRight = "Inget är ändrat. Du får läsa här, men inte göra detta. Be den som förvaltar rummet.";

    public const string NoPlace = "Den planen eller perioden finns inte. Välj i listan över planer.";

    public const string TooOften = "Inget är ändrat. Det kom för många ändringar på en gång. Vänta några sekunder och spara igen.";

    public const string WrongType = "Inget är ändrat. Det som skickades är inte ett formulär. Gå tillbaka till sidan och spara igen.";

    public const string Unreadable = "Inget är ändrat. Formuläret kom inte fram helt. Gå tillbaka till sidan och spara igen.";

    public const string NoKey =
        "Inget är ändrat. Sidan är för gammal, eller hör till en annan plan eller period. "
        + "Gå tillbaka, ladda om sidan och spara igen; kopiera först det du har skrivit.";

    private const int Kilo = 1024;

    /// <summary>"Norrtälje, delårsrapport 2024": whose room it is, and for which report.</summary>
    public static string Plan(string plan, ReportPeriod period)
    {
        var report = ReportListWords.Name(period);
        return $"{plan}, {char.ToLowerInvariant(report[0])}{report[1..]}";
    }

    /// <summary>The line that tells whoever starts the service how to come in.</summary>
    public static string Address(string opening) => $"{Room}: {opening}";

    /// <summary>Whom to tell when something cannot be used; null when the municipality has not said.</summary>
    public static string TellUs(string? contact) =>
        contact is null
            ? "Kommunen har inte angett någon att skriva till. Säg till den som förvaltar programmet om något inte fungerar."
            : $"Skriv till {contact} om något inte fungerar.";

    /// <summary>How much may be sent.</summary>
    public static string TooLarge(int most) =>
        $"Inget är ändrat. Det som skickades är för stort: högst {SwedishFormat.Number(most / Kilo, 0)} kB går att spara på en gång.";
}
