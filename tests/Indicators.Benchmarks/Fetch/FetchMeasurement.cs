using System.Diagnostics;

namespace Indicators.Benchmarks.Fetch;

/// <summary>
/// How fast a fetch is beside the least that could be done, and how much memory it takes: <c>dotnet run -c Release --project
/// tests/Indicators.Benchmarks -- fetch</c>.
/// </summary>
/// <remarks>Prints the table of docs/performance.md. Rounds are interleaved, so that what else the machine does falls on all rows alike;
/// the first warms up and is not counted.</remarks>
internal sealed class FetchMeasurement
{
    private static readonly DateTimeOffset FirstNight = new(2024, 8, 30, 0, 0, 0, TimeSpan.Zero);

    private readonly List<Row> rows = [];

    /// <summary>Measures and prints the table.</summary>
    public static async Task RunAsync(int rounds)
    {
        using var replica = await ReplicaProcess.StartAsync();
        await new FetchMeasurement().RunAsync(replica, rounds);
    }

    private async Task RunAsync(ReplicaProcess replica, int rounds)
    {
        var shipped = MeasuredFigures.Shipped();
        var kpis = MeasuredFigures.Kpis(shipped);
        var pages = await Floor.PagesAsync(
            replica.Shipped,
            kpis,
            [.. shipped.Municipalities.Select(area => area.Id).Order(StringComparer.Ordinal)]
        );
        var bodies = pages.Select(page => page.Body).ToList();
        var cells = Floor.Cells(bodies);
        Console.WriteLine(
            $"{kpis.Count} KPIs × {shipped.Municipalities.Count} areas: {cells} cells in {pages.Count} pages, "
                + $"{bodies.Sum(body => body.Length) / 1e6:0.0} MB; medians of {rounds} rounds"
        );

        for (var round = 0; round <= rounds; round++)
        {
            var folder = Directory.CreateTempSubdirectory("indicators-fetch-");
            var store = Path.Combine(folder.FullName, "indicators.db");
            await TimeAsync(
                "(a) the floor: pages in memory parsed and upserted",
                () => Task.FromResult(Floor.Write(bodies, Path.Combine(folder.FullName, "floor.db")))
            );
            await TimeAsync("the parse of (a) alone", () => Task.FromResult(Floor.Cells(bodies)));
            await TimeAsync("the replica alone: all pages over HTTP, thrown away", () => ReadAsync(pages));
            await TimeAsync("(b) a fetch into an empty store", () => FetchAsync(store, replica.Shipped, kpis, night: 0));
            await TimeAsync("(c) again with nothing new", () => FetchAsync(store, replica.Shipped, kpis, night: 1));
            await TimeAsync("(d) again with 1 % of the cells revised", () => FetchAsync(store, replica.Revised, kpis, night: 2));
            folder.Delete(recursive: true);
            if (round == 0)
            {
                rows.ForEach(row => row.Seconds.Clear());
            }
        }

        var floor = rows[0].Median;
        Console.WriteLine($"");
        Console.WriteLine($"| | s, median | s, least to most | cells/s | beside (a) |");
        Console.WriteLine($"|---|---:|---:|---:|---:|");
        foreach (var row in rows)
        {
            Console.WriteLine(
                $"| {row.Name} | {row.Median:0.00} | {row.Seconds.Min():0.00}–{row.Seconds.Max():0.00} "
                    + $"| {cells / row.Median:# ### ##0} | {floor / row.Median:0.00} |"
            );
        }

        await MemoryAsync(replica, kpis, rounds: 1);
    }

    private static async Task MemoryAsync(ReplicaProcess replica, IReadOnlyList<string> kpis, int rounds)
    {
        var tenfold = MeasuredFigures.TenfoldIds(kpis);
        var (once, often) = (new List<(long Cells, long Memory)>(), new List<(long Cells, long Memory)>());
        for (var round = 0; round < rounds; round++)
        {
            once.Add(await OneFetch.InOwnProcessAsync(replica.Shipped, kpis));
            often.Add(await OneFetch.InOwnProcessAsync(replica.Tenfold, tenfold));
        }

        var (small, large) = (Median(once.Select(one => one.Memory / 1e6)), Median(often.Select(one => one.Memory / 1e6)));
        Console.WriteLine($"");
        Console.WriteLine($"| peak memory of (b), a process of its own, median of {rounds} | cells | MB | times |");
        Console.WriteLine($"|---|---:|---:|---:|");
        Console.WriteLine($"| as above | {once[0].Cells:# ### ##0} | {small:0} | 1 |");
        Console.WriteLine($"| ten times the cells | {often[0].Cells:# ### ##0} | {large:0} | {large / small:0.00} |");
    }

    private static async Task<int> FetchAsync(string store, Uri address, IReadOnlyList<string> kpis, int night) =>
        (await OneFetch.IntoAsync(store, address, kpis, FirstNight.AddDays(night))).Cells;

    private static async Task<int> ReadAsync(IReadOnlyList<(Uri Url, byte[] Body)> pages)
    {
        using var http = new HttpClient();
        foreach (var (url, _) in pages)
        {
            using var response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead);
            await response.Content.CopyToAsync(Stream.Null);
        }

        return 0;
    }

    private async Task TimeAsync(string name, Func<Task<int>> work)
    {
        // What was left by the work before is not this one's.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        await work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (rows.Find(row => row.Name == name) is not { } row)
        {
            rows.Add(row = new Row(name, []));
        }

        row.Seconds.Add(seconds);
    }

    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private sealed record Row(string Name, List<double> Seconds)
    {
        public double Median => FetchMeasurement.Median(Seconds);
    }
}
