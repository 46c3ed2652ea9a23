using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Model;
using Indicators.Web.Log;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Snapshot;

/// <summary>Finds the reports that have been written, by their manifests. Each stands or falls alone.</summary>
internal static class ReportSnapshots
{
    /// <summary>
    /// Every report of some plans in a folder, newest period first, and those whose manifest cannot be read; a file that the manifest names
    /// and the disk lacks is left out.
    /// </summary>
    public static (IReadOnlyList<ReportSnapshot> Read, IReadOnlyList<UnreadReport> Unread) Read(
        string folder,
        IEnumerable<Plan> plans,
        ILogger log
    )
    {
        var (read, unread) = (new List<ReportSnapshot>(), new List<UnreadReport>());
        foreach (var (plan, period) in plans.SelectMany(plan => Periods(folder, plan)))
        {
            var manifest = ReportFiles.Stem(folder, plan, period) + ".manifest.json";
            try
            {
                if (Manifest.Read(manifest) is { } known)
                {
                    read.Add(Of(plan, period, Path.GetDirectoryName(manifest)!, known));
                }
                else if (File.Exists(manifest))
                {
                    unread.Add(new UnreadReport(plan.Id, period));
                    log.ReportUnread(failure: null, manifest);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or UserException)
            {
                unread.Add(new UnreadReport(plan.Id, period));
                log.ReportUnread(fault, manifest);
            }
        }

        return (read, unread);
    }

    private static IEnumerable<(Plan Plan, ReportPeriod Period)> Periods(string folder, Plan plan) =>
        new DirectoryInfo(Path.Combine(folder, plan.Id)) is { Exists: true } of
            ? of.EnumerateDirectories("*", new EnumerationOptions { IgnoreInaccessible = true })
                .Select(directory => ReportPeriod.TryParse(directory.Name))
                .OfType<ReportPeriod>()
                .OrderByDescending(period => period.Year)
                .ThenByDescending(period => period.WholeYear)
                .Select(period => (plan, period))
            : [];

    private static ReportSnapshot Of(Plan plan, ReportPeriod period, string directory, Manifest manifest)
    {
        // A manifest may have been written by hand: a file that it names twice is one file.
        var files = manifest
            .Files.DistinctBy(file => file.Name)
            .Select(file => (file.Name, Path: Path.GetFullPath(Path.Combine(directory, Path.GetFileName(file.Name)))))
            .Where(file => File.Exists(file.Path))
            .ToList();
        return new ReportSnapshot(plan.Id, period, manifest, files.ToDictionary(file => file.Name, file => file.Path))
        {
            Sizes = files.ToDictionary(file => file.Name, file => new FileInfo(file.Path).Length),
        };
    }
}
