using System.Diagnostics;
using System.Globalization;
using Indicators.Analysis;
using Indicators.UseCases;

namespace Indicators.Benchmarks.Reports;

/// <summary>
/// All plans' both occasions in one process, as the service will write them: the figures of all plans read once, HTML, Word and CSV.
/// </summary>
internal static class TenReports
{
    /// <summary>The argument that makes this program the one process.</summary>
    public const string Word = "ten-reports";

    /// <summary>
    /// The child: writes them from a store, and says how many seconds of the wall and the processor the process has then taken, and what
    /// the figures of all plans weigh, in bytes.
    /// </summary>
    public static void Write(string catalogue, string store)
    {
        var folder = Directory.CreateTempSubdirectory("indicators-ten-");
        try
        {
            var workspace = new Workspace(catalogue, store, TimeProvider.System);
            var making = new WriteReport(workspace, folder.FullName, folder.FullName);
            using var read = workspace.OpenToRead();
            foreach (var figures in workspace.FiguresOfAll(read, asOf: null))
            {
                var told = Comparing.Compare(figures);
                foreach (var period in new[] { "2024-delar", "2024-helar" })
                {
                    making.WriteDraft(
                        making.Material(read, figures, told, ReportPeriod.Parse(period)),
                        TraceSources.AnswersBehind(read, asOf: null)
                    );
                }
            }

            using var self = Process.GetCurrentProcess();
            var wall = (TimeProvider.System.GetLocalNow().DateTime - self.StartTime).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wall} {Weight(workspace)}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs the child.</summary>
    public static (double Wall, long Weight) InOwnProcess(string catalogue, string store)
    {
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [Word, catalogue, store])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var words = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(words[0], CultureInfo.InvariantCulture), long.Parse(words[1], CultureInfo.InvariantCulture));
    }

    private static long Weight(Workspace workspace)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var read = workspace.OpenToRead();
        var figures = workspace.FiguresOfAll(read, asOf: null);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(figures);
        return after - before;
    }
}
