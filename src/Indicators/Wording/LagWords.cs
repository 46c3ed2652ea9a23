namespace Indicators.Wording;

/// <summary>How old a newest value is, and when the next comes.</summary>
internal static class LagWords
{
    public static string Caption(int year) => $"Senaste år med värde, och hur långt före {SwedishFormat.Year(year)} det ligger";

    public static string Years(int behind) => behind <= 0 ? "ingen" : $"{SwedishFormat.Number(behind, 0)}{SwedishFormat.HardSpace}år";

    public const string NoDate = "Kolada anger inget datum.";

    /// <summary>When the next comes, with the preliminary date where one lies ahead.</summary>
    /// <param name="period">The year that comes.</param>
    /// <param name="date">When.</param>
    /// <param name="preliminary">When it comes as preliminary; null when it does not, or that day has passed.</param>
    /// <param name="between">The years between the newest value and it.</param>
    public static string Comes(string period, DateOnly date, DateOnly? preliminary, IReadOnlyList<int> between) =>
        (between.Count == 0 ? "" : $"{Words.Years(between)} är inte {(between.Count == 1 ? "hämtat" : "hämtade")}. ")
        + $"{period} kommer {SwedishFormat.Date(date)}{(preliminary is { } early ? $" (preliminärt {SwedishFormat.Date(early)})" : "")}.";

    /// <summary>"2024-12-23 kommer ”Flyktingar 20–64 år som arbetar” för 2023."</summary>
    public static string Next(DateOnly day, string year, IReadOnlyList<string> measures) =>
        $"{SwedishFormat.Date(day)} kommer {Words.List([.. measures.Select(measure => $"”{measure}”")])} för {year}.";

    public static string Came(string period, DateOnly date) => $"{period} kom {SwedishFormat.Date(date)}. Nästa datum är inte angivet.";

    public static string CameWithout(string period, DateOnly date, string municipality) =>
        $"{period} kom {SwedishFormat.Date(date)}, men {municipality} saknar värde.";

    public static string NotFetched(string period, DateOnly date) =>
        $"{period} skulle ha kommit {SwedishFormat.Date(date)}, men är inte hämtat.";
}
