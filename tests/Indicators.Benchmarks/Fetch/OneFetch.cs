using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Indicators.Fetching;
using Indicators.Store;
using Kolada;
using Microsoft.Extensions.Logging.Abstractions;

namespace Indicators.Benchmarks.Fetch;

/// <summary>One fetch into a store, here or in a process of its own.</summary>
internal static class OneFetch
{
    /// <summary>The argument that makes this program one fetch.</summary>
    public const string Word = "one-fetch";

    /// <summary>Fetches some KPIs for all areas from an address into a file.</summary>
    public static async Task<FetchSummary> IntoAsync(string file, Uri address, IReadOnlyList<string> kpis, DateTimeOffset asOf)
    {
        using var store = WriteSession.Open(file, asOf);
        // As the program does: every answer is hashed and kept with the run.
        var answers = new ConcurrentQueue<StoredAnswer>();
        using var kolada = KoladaHttp.Create(
            new KoladaOptions
            {
                BaseAddress = address,
                RequestsPerSecond = 0,
                OnAnswer = answer =>
                    answers.Enqueue(
                        new StoredAnswer(
                            answer.Url.PathAndQuery,
                            (int)answer.Status,
                            answer.Bytes,
                            (long)answer.Duration.TotalMilliseconds,
                            answer.Sha256
                        )
                    ),
            }
        );
        var order = new FetchOrder(kpis, address.ToString(), asOf, new HashSet<string>(StringComparer.Ordinal));
        var summary = await new Fetcher(store, kolada, TimeProvider.System, NullLogger.Instance, answers).FetchAsync(
            order,
            progress: null,
            CancellationToken.None
        );
        return summary.Outcome == FetchOutcome.Complete ? summary : throw new InvalidOperationException(FetchedBadly(summary));
    }

    /// <summary>
    /// The child: fetches every KPI that the address has into an empty store, and says how many cells and the most memory this process has
    /// held, in bytes.
    /// </summary>
    public static async Task RunAsync(Uri address)
    {
        var folder = Directory.CreateTempSubdirectory("indicators-fetch-");
        try
        {
            // The ids come as lines, so that the child holds no figures that it has not fetched.
            var kpis = (await Console.In.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var summary = await IntoAsync(Path.Combine(folder.FullName, "indicators.db"), address, kpis, TimeProvider.System.GetUtcNow());
            using var self = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.Cells} {self.PeakWorkingSet64}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs the child.</summary>
    public static async Task<(long Cells, long Memory)> InOwnProcessAsync(Uri address, IReadOnlyList<string> kpis)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [Word, address.ToString()])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        await process.StandardInput.WriteAsync(string.Join('\n', kpis));
        process.StandardInput.Close();
        var words = (await process.StandardOutput.ReadToEndAsync()).Split(' ');
        await process.WaitForExitAsync();
        return (long.Parse(words[0], CultureInfo.InvariantCulture), long.Parse(words[1], CultureInfo.InvariantCulture));
    }

    private static string FetchedBadly(FetchSummary summary) =>
        string.Join(
            Environment.NewLine,
            summary.Kpis.Failed.Select(failed => $"{failed.Kpi}: {failed.Reason}").Prepend($"The fetch is {summary.Outcome}.")
        );
}
