using System.Globalization;

namespace Indicators.Tests.Charts.Support;

/// <summary>Reads the shipped figures of 2024-08-30 as they lie in data/, for charts of real shapes.</summary>
internal static class KoladaFigures
{
    public const string Riket = "0000";
    public const string Norrtalje = "0188";

    private static readonly string Folder = Find();
    private static readonly Dictionary<string, Dictionary<(string Area, string Gender), (int First, double?[] Values)>> Read = new(
        StringComparer.Ordinal
    );
    private static readonly Lock Gate = new();

    /// <summary>Name by municipality code, only municipalities.</summary>
    public static IReadOnlyDictionary<string, string> Municipalities { get; } =
        Rows("areas.csv").Where(row => row[2] == "K").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The municipality's "Liknande kommuner integration" of 2022; none where no such group was published.</summary>
    public static IReadOnlyList<string> Peers(string municipality) =>
        Rows("groups.csv")
            .FirstOrDefault(row =>
                row[1].StartsWith("Liknande kommuner integration, " + Municipalities[municipality] + ", 2022", StringComparison.Ordinal)
            )
            ?[2].Split(' ')
        ?? [];

    /// <summary>A published value; null where missing or not published.</summary>
    public static double? Value(string kpi, string area, int year, string gender = "T")
    {
        if (!Kpi(kpi).TryGetValue((area, gender), out var series))
            return null;
        var index = year - series.First;
        return index >= 0 && index < series.Values.Length ? series.Values[index] : null;
    }

    public static IReadOnlyList<double?> Values(string kpi, string area, IReadOnlyList<int> years, string gender = "T") =>
        [.. years.Select(year => Value(kpi, area, year, gender))];

    private static Dictionary<(string Area, string Gender), (int First, double?[] Values)> Kpi(string kpi)
    {
        lock (Gate)
        {
            if (!Read.TryGetValue(kpi, out var series))
                Read[kpi] = series = Series(kpi);
            return series;
        }
    }

    private static Dictionary<(string Area, string Gender), (int First, double?[] Values)> Series(string kpi) =>
        File.ReadLines(Path.Combine(Folder, "values", kpi + ".txt"))
            .Select(line => line.Split(' '))
            .ToDictionary(
                parts => (parts[0], parts[1]),
                parts => (int.Parse(parts[2], CultureInfo.InvariantCulture), parts.Skip(3).Select(Number).ToArray())
            );

    private static double? Number(string text) => text is "-" or "_" ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split(';'));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "data", "kolada-2024-08-30");
            if (Directory.Exists(data))
                return data;
        }

        throw new DirectoryNotFoundException("data/kolada-2024-08-30 is not above the tests.");
    }
}
