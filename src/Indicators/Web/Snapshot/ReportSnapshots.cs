using Indicators.Catalogue;
using Indicators.Reports;

namespace Indicators.Web.Snapshot;

/// <summary>Finds the reports that have been written, by their manifests. Each stands or falls alone.</summary>
internal static class ReportSnapshots
{
    /// <summary>Every report of some plans in a folder, newest period first.</summary>
    public static IReadOnlyList<ReportSnapshot> Read(string folder, IEnumerable<Plan> plans) =>
        [.. Standing(folder, plans).SelectMany(found => Read(found.Plan, found.Period, found.Report))];

    /// <summary>Those of which it cannot be read what they are, in the same order.</summary>
    public static IReadOnlyList<UnreadableReport> Unreadable(string folder, IEnumerable<Plan> plans) =>
        [
            .. Standing(folder, plans)
                .Where(found => found.Report.Fault is not null)
                .Select(found => new UnreadableReport(
                    found.Plan.Id,
                    found.Period,
                    Path.GetFileName(found.Report.ManifestPath),
                    found.Report.Fault.GetValueOrDefault()
                )),
        ];

    private static IEnumerable<(Plan Plan, ReportPeriod Period, StandingReport Report)> Standing(string folder, IEnumerable<Plan> plans) =>
        from plan in plans
        from period in Periods(folder, plan)
        select (plan, period, StandingReport.Of(folder, plan, period));

    /// <summary>The periods that a plan has a folder of reports for, the newest first.</summary>
    public static IReadOnlyList<ReportPeriod> Periods(string folder, Plan plan) =>
        Path.Combine(folder, plan.Id) is var of && Directory.Exists(of)
            ?
            [
                .. Directory
                    .EnumerateDirectories(of)
                    .Select(directory => ReportPeriod.TryParse(Path.GetFileName(directory)))
                    .OfType<ReportPeriod>()
                    .Select(plan.Period)
                    .OrderByDescending(period => period.Closes)
                    .ThenByDescending(period => period.Occasion.Code, StringComparer.Ordinal),
            ]
            : [];

    // Only the very files that were written are shown: what was changed afterwards is not what was decided.
    private static IEnumerable<ReportSnapshot> Read(Plan plan, ReportPeriod period, StandingReport report)
    {
        if (report.Manifest is not { } manifest)
        {
            yield break;
        }

        var lying = manifest.Files.ToLookup(file =>
            !File.Exists(report.PathOf(file)) ? FileStanding.Gone
            : report.IsAltered(file) ? FileStanding.Changed
            : FileStanding.Whole
        );
        yield return new ReportSnapshot(plan.Id, period, manifest, lying[FileStanding.Whole].ToDictionary(file => file.Name, report.PathOf))
        {
            Sizes = lying[FileStanding.Whole].ToDictionary(file => file.Name, file => new FileInfo(report.PathOf(file)).Length),
            Changed = [.. lying[FileStanding.Changed].Select(file => file.Name)],
            Gone = [.. lying[FileStanding.Gone].Select(file => file.Name)],
        };
    }

    private enum FileStanding
    {
        Whole,
        Changed,
        Gone,
    }
}
