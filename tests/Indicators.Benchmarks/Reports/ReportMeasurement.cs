using System.Globalization;

namespace Indicators.Benchmarks.Reports;

/// <summary>
/// How fast reports are: <c>dotnet run -c Release --project tests/Indicators.Benchmarks -- report [FOLDER]</c>, FOLDER being a published
/// one, else publish/ and this machine's system.
/// </summary>
/// <remarks>Prints the tables of docs/performance.md. The store is filled before the first round; the first round is not counted.</remarks>
internal static class ReportMeasurement
{
    private static readonly string[] Plans = ["norrtalje", "sollentuna", "osteraker", "ekero", "oxelosund"];

    /// <summary>Measures and prints the tables.</summary>
    public static void Run(string folder, string catalogue, int rounds)
    {
        using var program = new PublishedProgram(folder);
        program.Run("fetch", "--offline");
        var reports = Plans.ToDictionary(plan => plan, _ => new List<double>(), StringComparer.Ordinal);
        var ten = new List<(double Wall, long Weight)>();
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var plan in Plans)
            {
                reports[plan].Add(program.Run("report", "--plan", plan, "--period", "2024-delar"));
            }

            ten.Add(TenReports.InOwnProcess(catalogue, program.Store));
        }

        Console.WriteLine($"| HTML, Word and CSV, from process start; {rounds} rounds | s, median | s, least to most | HTML, MB |");
        Console.WriteLine($"|---|---:|---:|---:|");
        foreach (var (plan, took) in reports)
        {
            Row(plan, [.. took.Skip(1)], $"{program.Size("reports", plan, "2024-delar", plan + "-2024-delar.html") / 1e6:0.00}");
        }

        Row("all ten in one process, compiled as it runs", [.. ten.Skip(1).Select(one => one.Wall)], $"");
        Console.WriteLine($"");
        Console.WriteLine($"The figures of all five plans in memory: {Median(ten.Select(one => one.Weight / 1e6)):0.0} MB");
    }

    private static void Row(string name, IReadOnlyList<double> wall, FormattableString size) =>
        Console.WriteLine(
            $"| {name} | {Median(wall):0.00} | {wall.Min():0.00}–{wall.Max():0.00} | {size.ToString(CultureInfo.InvariantCulture)} |"
        );

    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
