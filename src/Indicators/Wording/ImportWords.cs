namespace Indicators.Wording;

/// <summary>What came of an import.</summary>
internal static class ImportWords
{
    /// <summary>Rows without anything filled in, after what is told of the rest; nothing when there are none.</summary>
    private static string Passed(int left) => left == 0 ? "" : $" {Count(left, "rad", "rader")} utan ifyllda uppgifter hoppades över.";

    public static string NothingFilledIn(string file, int left) => $"Inget är ifyllt i {file}, så inget är ändrat.{Passed(left)}";

    public static string NothingNew(string file, int left) => $"Allt i {file} var redan sparat, så inget är ändrat.{Passed(left)}";

    public static string Saved(string file, string plan, (int Added, int Revised, int Withdrawn, int Unchanged) rows, int left)
    {
        string[] parts =
        [
            .. Part(rows.Added, "ny", "nya"),
            .. Part(rows.Revised, "rättad", "rättade"),
            .. Part(rows.Withdrawn, "återtagen", "återtagna"),
            .. Part(rows.Unchanged, "oförändrad", "oförändrade"),
        ];
        return $"Sparat ur {file} för planen {plan}: {Words.List(parts)}. Nästa rapport visar det.{Passed(left)}";
    }

    private static string[] Part(int count, string one, string many) => count == 0 ? [] : [Count(count, one, many)];

    private static string Count(int count, string one, string many) => $"{SwedishFormat.Number(count, 0)} {(count == 1 ? one : many)}";
}
