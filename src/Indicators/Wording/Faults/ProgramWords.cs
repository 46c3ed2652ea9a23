namespace Indicators.Wording.Faults;

/// <summary>What the program says of what it cannot go on from.</summary>
internal static class ProgramWords
{
    public static string FileFails(string why) =>
        $"En fil gick inte att läsa eller skriva ({why}). Se efter att den finns, att du får använda den och att disken inte är full.";

    public static string Bug(string what, string report) => $"Oväntat fel i programmet, och kommandot avbröts: {what} {report}";

    public static string ReportIn(string file) => $"Anmäl det med filen {file}.";

    public const string ReportWithoutFile = "Anmäl det med kommandot som kördes.";
}
