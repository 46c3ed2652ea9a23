namespace Indicators.Wording;

/// <summary>How old a newest value is, and when the next comes.</summary>
internal static class LagWords
{
    public static string Caption(int year) => $"Senaste år med värde, och hur långt före {SwedishFormat.Year(year)} det ligger";

    public static string Years(int behind) => behind <= 0 ? "ingen" : $"{SwedishFormat.Number(behind, 0)}{SwedishFormat.HardSpace}år";

    public const string NoDate = "Kolada anger inget datum.";

    /// <summary>When the next comes, with the preliminary date where one lies ahead.</summary>
    public static string Comes(string period, DateOnly date, DateOnly? preliminary) =>
        $"{period} kommer {SwedishFormat.Date(date)}{(preliminary is { } early ? $" (preliminärt {SwedishFormat.Date(early)})" : "")}.";

    /// <summary>"2024-12-23 kommer ”Flyktingar 20–64 år som arbetar” för 2023."</summary>
    public static string Next(DateOnly day, string year, IReadOnlyList<string> measures) =>
        $"{SwedishFormat.Date(day)} kommer {Words.List([.. measures.Select(measure => $"”{measure}”")])} för {year}.";

    public static string Came(string period, DateOnly date) => $"{period} kom {SwedishFormat.Date(date)}. Nästa datum är inte angivet.";

    public static string CameWithout(string period, DateOnly date, string municipality) =>
        $"{period} kom {SwedishFormat.Date(date)}, men {municipality} saknar värde.";

    public static string NotFetched(string period, DateOnly date) =>
        $"{period} skulle ha kommit {SwedishFormat.Date(date)}, men är inte hämtat.";
}
