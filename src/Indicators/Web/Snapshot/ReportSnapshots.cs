using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Model;

namespace Indicators.Web.Snapshot;

/// <summary>Finds the reports that have been written, by their manifests.</summary>
internal static class ReportSnapshots
{
    /// <summary>
    /// Every report of some plans in a folder, newest period first; a file that the manifest names and the disk lacks is left out.
    /// </summary>
    public static IReadOnlyList<ReportSnapshot> Read(string folder, IEnumerable<Plan> plans) =>
        [
            .. plans.SelectMany(plan =>
                Read(folder, plan).OrderByDescending(report => report.Period.Year).ThenByDescending(report => report.Period.WholeYear)
            ),
        ];

    private static IEnumerable<ReportSnapshot> Read(string folder, Plan plan)
    {
        var of = Path.Combine(folder, plan.Id);
        foreach (var directory in Directory.Exists(of) ? Directory.EnumerateDirectories(of) : [])
        {
            if (
                ReportPeriod.TryParse(Path.GetFileName(directory)) is { } period
                && Manifest.Read(ReportFiles.Stem(folder, plan, period) + ".manifest.json") is { } manifest
            )
            {
                var files = manifest
                    .Files.Select(file => (file.Name, Path: Path.GetFullPath(Path.Combine(directory, Path.GetFileName(file.Name)))))
                    .Where(file => File.Exists(file.Path))
                    .ToList();
                yield return new ReportSnapshot(plan.Id, period, manifest, files.ToDictionary(file => file.Name, file => file.Path))
                {
                    Sizes = files.ToDictionary(file => file.Name, file => new FileInfo(file.Path).Length),
                };
            }
        }
    }
}
