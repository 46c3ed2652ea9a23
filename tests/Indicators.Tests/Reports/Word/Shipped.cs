using System.Globalization;

namespace Indicators.Tests.Reports.Word;

/// <summary>The shipped figures, read straight from their files.</summary>
internal static class Shipped
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data", "kolada-2024-08-30");

    public static IReadOnlyDictionary<string, string> Municipalities { get; } =
        File.ReadLines(Path.Combine(Folder, "areas.csv"))
            .Skip(1)
            .Select(line => line.Split(';'))
            .Where(fields => fields[2] == "K")
            .ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);

    public static IReadOnlyList<double?> Series(string kpi, string area, string gender, IReadOnlyList<int> years)
    {
        var fields = File.ReadLines(File_(kpi)).Select(line => line.Split(' ')).First(line => line[0] == area && line[1] == gender);
        var first = int.Parse(fields[2], CultureInfo.InvariantCulture);
        return
        [
            .. years.Select(year =>
                year - first + 3 is var at
                && at >= 3
                && at < fields.Length
                && double.TryParse(fields[at], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                    ? value
                    : (double?)null
            ),
        ];
    }

    public static IReadOnlyList<(string Name, string Area, double Value)> All(string kpi, int year) =>
        [
            .. File.ReadLines(File_(kpi))
                .Select(line => line.Split(' '))
                .Where(line => line[1] == "T" && Municipalities.ContainsKey(line[0]))
                .Select(line => line[0])
                .Select(area => (Name: Municipalities[area], Area: area, Value: Series(kpi, area, "T", [year])[0]))
                .Where(one => one.Value is not null)
                .Select(one => (one.Name, one.Area, one.Value!.Value)),
        ];

    private static string File_(string kpi) => Path.Combine(Folder, "values", kpi + ".txt");
}
