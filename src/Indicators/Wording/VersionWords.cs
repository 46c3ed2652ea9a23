namespace Indicators.Wording;

/// <summary>A report's decided versions, in words.</summary>
internal static class VersionWords
{
    /// <summary>"Norrtälje, delårsrapport 2024".</summary>
    public static string Title(string municipality, ReportPeriod period) => $"{municipality}, {OccasionWords.Report(period)}";

    public static string Name(int version) => $"Version {SwedishFormat.Number(version, 0)}";

    public static string OneTitle(string municipality, ReportPeriod period, int version) =>
        $"{Title(municipality, period)}: version {SwedishFormat.Number(version, 0)}";

    /// <summary>What the page is, and which of the versions is in force.</summary>
    public static string Lead(int count, int newest) =>
        (
            count == 1
                ? "Rapporten är fastställd en gång."
                : $"Rapporten är fastställd {NumberWords.Word(count)} gånger. {Name(newest)} gäller."
        ) + " Varje version står kvar på sin adress som den fastställdes. Hur den står sig räknas ut varje gång sidan läses.";

    public static string State(int? replacedBy) => replacedBy is { } by ? $"Ersatt av version {SwedishFormat.Number(by, 0)}" : "Gäller";

    /// <summary>What Kolada has changed of it.</summary>
    /// <param name="values">How many published values; null when that cannot be told.</param>
    /// <param name="follows">How many of the figures computed here are others for that.</param>
    public static string Changed(int? values, int follows) =>
        values switch
        {
            null => "Det går inte att säga om Kolada har ändrat något av dess värden",
            0 => "Kolada har inte ändrat något av dess värden" + Follows(follows),
            { } count => $"Kolada har ändrat {SwedishFormat.Number(count, 0)} av dess värden" + Follows(follows),
        };

    private static string Follows(int count) =>
        count == 0 ? "" : $", och {NumberWords.Counted(count, "en egen beräkning blir en annan", "egna beräkningar blir andra")}";

    /// <summary>What a version is made of, as terms with text.</summary>
    public static IEnumerable<(string Term, string Text)> Facts(
        DateTimeOffset? asOf,
        DateTimeOffset? handedIn,
        bool replaces,
        string? reason,
        string mark
    )
    {
        if (replaces)
        {
            yield return ("Skäl till versionen", reason ?? "Inget skäl är angivet.");
        }
        else if (reason is not null)
        {
            yield return ("Fastställd fast något saknades", reason);
        }

        yield return ("Siffror", asOf is { } at ? $"som Kolada visade dem {Day(at)}" : "inga från Kolada");
        if (handedIn is { } until)
        {
            yield return ("Uppgifter", $"inlämnade till och med {Day(until)}");
        }

        yield return ("Märke", mark[..16]);
    }

    public const string ChangedHeading = "Värden som Kolada har ändrat";

    public const string FollowsHeading = "Egna beräkningar som blir andra";

    public static string NotCompared(int measures) =>
        $"{Words.Sentence(NumberWords.Counted(measures, "ett mått", "mått"))} finns inte längre i planen eller hämtas från ett annat "
        + "nyckeltal, och jämförs inte.";

    public const string NotSent = "Filen visas inte";

    public const string Sources = "Källa: Kolada. Jämförelsen är egen: värdena som rapporten visade dem, mot det som Kolada visar nu.";

    /// <summary>The link to a report's versions.</summary>
    public static string All(int count) =>
        count == 1 ? "Den fastställda versionen" : $"De {NumberWords.Word(count)} fastställda versionerna";

    private static string Day(DateTimeOffset at) => SwedishFormat.Date(StockholmTime.DateInStockholm(at));
}
