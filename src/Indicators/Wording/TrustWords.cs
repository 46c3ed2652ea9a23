namespace Indicators.Wording;

/// <summary>How much an answer may change, as the command line and the settings say it.</summary>
internal static class TrustWords
{
    public const string MostChanged = "Håll tillbaka ett nyckeltal när svaret ändrar mer än så många procent av dess sparade värden";

    public const string MostChangedFault = "--most-changed ska vara 0 till 100 procent.";

    public const string MostChangedSetting =
        "Skriv hela procent, 0 till 100: hur stor del av ett nyckeltals sparade värden ett svar får ändra.";

    public const string Accept =
        "Ta emot det som hölls tillbaka: ett nyckeltal, kpis, areas eller groups för Koladas listor, eller all för allt; får upprepas";

    public static string NothingToAccept(string word) =>
        $"--accept \"{word}\" är inget som kan ha hållits tillbaka. Skriv ett nyckeltal (N00700), kpis, areas, groups eller all.";
}
