using System.Diagnostics;
using System.Globalization;

namespace Indicators.Benchmarks.Fetch;

/// <summary>
/// A fetch of all that the plans need as a whole process, of one published folder beside another:
/// <c>dotnet run -c Release --project tests/Indicators.Benchmarks -- fetch-program BEFORE NOW [ROUNDS]</c>.
/// </summary>
/// <remarks>The two take turns, so that what else the machine does falls on both alike; the first round warms up and is not
/// counted.</remarks>
internal static class ProgramMeasurement
{
    /// <summary>Measures two programs and prints the table of docs/performance.md.</summary>
    public static async Task RunAsync(string before, string now, int rounds)
    {
        using var replica = await ReplicaProcess.StartAsync();
        var measured = new List<(string Program, string What, double Wall, double Processor)>();
        for (var round = 0; round <= rounds; round++)
        {
            // By turns first, so that neither has the better half of a drift.
            foreach (
                var (name, program) in round % 2 == 0 ? [("before", before), ("now", now)] : new[] { ("now", now), ("before", before) }
            )
            {
                var folder = Directory.CreateTempSubdirectory("indicators-program-");
                foreach (
                    var (what, address) in new[]
                    {
                        ("first load", replica.Shipped),
                        ("nothing new", replica.Shipped),
                        ("1 % revised", replica.Revised),
                    }
                )
                {
                    var (wall, processor) = await FetchAsync(program, address, Path.Combine(folder.FullName, "indicators.db"));
                    measured.AddRange(round == 0 ? [] : [(name, what, wall, processor)]);
                }

                folder.Delete(recursive: true);
            }
        }

        Console.WriteLine(
            $"| whole process, medians of {rounds} | before, s | now, s | now ÷ before | before, processor | now, processor |"
        );
        Console.WriteLine($"|---|---:|---:|---:|---:|---:|");
        foreach (var what in measured.GroupBy(one => one.What))
        {
            var (old, young) = (what.Where(one => one.Program == "before").ToList(), what.Where(one => one.Program == "now").ToList());
            var ratio = Median(young.Zip(old, (a, b) => a.Wall / b.Wall));
            Console.WriteLine(
                $"| {what.Key} | {Spread(old.Select(one => one.Wall))} | "
                    + $"{Spread(young.Select(one => one.Wall))} | {ratio:0.00} | "
                    + $"{Median(old.Select(one => one.Processor)):0.00} | "
                    + $"{Median(young.Select(one => one.Processor)):0.00} |"
            );
        }
    }

    private static async Task<(double Wall, double Processor)> FetchAsync(string program, Uri address, string store)
    {
        // The shell tells what its child took of the processor; a process that has ended no longer can.
        const string script = "\"$0\" \"$@\" >/dev/null; code=$?; times; exit $code";
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(
                "sh",
                [
                    "-c",
                    script,
                    program,
                    "fetch",
                    "--kolada",
                    address.ToString(),
                    "--rate",
                    "0",
                    "--catalog",
                    Root.Catalogue,
                    "--db",
                    store,
                    "--json",
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var (told, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        // Some KPIs that the plans name are not in the shipped catalogue: a part is missing then, and that is told by 3.
        return process.ExitCode is 0 or 3
            ? (wall, (await told).Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ').Sum(Seconds))
            : throw new InvalidOperationException(await complained);
    }

    // "0m1.250s"
    private static double Seconds(string time) =>
        time.Split('m') is [var minutes, var seconds]
            ? (60 * double.Parse(minutes, CultureInfo.InvariantCulture)) + double.Parse(seconds.TrimEnd('s'), CultureInfo.InvariantCulture)
            : throw new FormatException(time);

    private static string Spread(IEnumerable<double> seconds)
    {
        var all = seconds.ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{Median(all):0.00} ({all.Min():0.00}–{all.Max():0.00})");
    }

    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
