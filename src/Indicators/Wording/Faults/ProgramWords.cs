namespace Indicators.Wording.Faults;

/// <summary>What the program says of what it cannot go on from.</summary>
internal static class ProgramWords
{
    public const string Cancelled = "Avbrutet. Det som redan är skrivet är helt; kör kommandot igen för att fortsätta.";

    public const string NoTimeZone =
        "Datorn saknar tidszonen Europe/Stockholm, så datum och klockslag går inte att räkna ut. "
        + "Installera tidszonerna (paketet tzdata) och kör kommandot igen.";

    public const string NoCollation =
        "Datorn saknar ICU, som svenska namn och texter ordnas med. "
        + "Installera det (paketet libicu, på Alpine icu-libs) och kör kommandot igen.";

    public const string NoMemory =
        "Minnet räckte inte, och kommandot avbröts. Stäng andra program, eller ta en sak i taget med --plan, och försök igen.";

    public const string RateCannotBe = "--rate ska vara 0 (ingen gräns), eller 0,01 till 1000 frågor i sekunden.";

    public const string ReportWithoutFile = "Anmäl det med kommandot som kördes.";

    public static string FileFails(Exception fault) =>
        $"{DiskWords.Named(fault) ?? "En fil"} gick inte att läsa eller skriva: {DiskWords.Why(fault)}. {DiskWords.Remedy(fault)}";

    public static string NoAnswer(Exception fault) =>
        $"Svaret gick inte att skriva på standard ut: {DiskWords.Why(fault)}. {DiskWords.Remedy(fault)}";

    public static string DoneWithoutAnswer(Exception fault) =>
        $"Kommandot är utfört, men svaret gick inte att skriva på standard ut: {DiskWords.Why(fault)}.";

    public static string LogFails(string file, Exception fault) => $"Loggen {file} är inte hel: {DiskWords.Why(fault)}.";

    public static string LogCannotBe(string file, Exception fault) =>
        $"Loggen kan inte skrivas i {file}: {DiskWords.Why(fault)}. Välj en annan fil med --log, eller kör utan.";

    public static string Bug(string what, string report) => $"Oväntat fel i programmet, och kommandot avbröts: {what} {report}";

    public static string ReportIn(string file) => $"Anmäl det med filen {file}.";
}
