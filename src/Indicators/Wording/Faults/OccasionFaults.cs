namespace Indicators.Wording.Faults;

/// <summary>What is wrong in when a plan is reported.</summary>
internal static class OccasionFaults
{
    public const string NoneAtNight = "Natten har ingen rapport att skriva. Skriv night: true på minst ett tillfälle, till exempel helar.";

    public const string NoName = "Namnet är tomt. Skriv vad rapporten kallas, eller ta bort fältet.";

    public const string ClosesInOccasions = "Planen har occasions. Skriv sista dagen där, i tillfällets closes, och ta bort den här.";

    public static string NoClosingDay(string closes) => $"\"{closes}\" går inte. Ett delår slutar \"08-31\" eller \"06-30\".";

    public static string NoOccasion(string said, IReadOnlyList<string> codes) =>
        $"\"{said}\" är inget av planens tillfällen. Skriv ett av: {string.Join(", ", codes)}.";

    public static string NoCode(string code) =>
        $"\"{code}\" är ingen kod. Skriv delar, helar, delar1–3, tertial1–3, kvartal1–4 eller manad01–12.";

    public static string NoDay(string day) => $"\"{day}\" är ingen dag. Skriv månad och dag som MM-dd, till exempel \"04-30\".";
}
