using Indicators.Catalogue;
using Indicators.Reports.Model;

namespace Indicators.Reports;

/// <summary>The decided versions of a report.</summary>
internal static class KeptVersions
{
    /// <summary>All of them, the newest first; one that should be there and is not has a fault.</summary>
    public static IReadOnlyList<KeptVersion> Of(string folder, Plan plan, ReportPeriod period)
    {
        var standing = StandingReport.Of(folder, plan, period);
        var numbers = Folders(standing);
        var decided = standing.Manifest is { Final: true } final ? final.Version ?? Math.Max(1, numbers.Max ?? 1) : 0;
        var versions = new List<KeptVersion>();
        // A version's manifest is known by the one that took its place; the newest's by the report that stands.
        var known = standing.Manifest is { Final: true, Version: not null } written ? ManifestFile.Of("", written.Write()).Sha256 : null;
        for (var number = Math.Max(numbers.Max ?? 0, decided); number > 0; number--)
        {
            // Decided before versions were kept: it stands where it was written, until it is replaced.
            var at =
                number == decided && !numbers.All.Contains(number) ? Path.GetDirectoryName(standing.Stem)! : FolderOf(standing, number);
            var version = Read(at, number, plan, period, standing, known);
            versions.Add(version);
            known = version.Manifest?.Replaces?.Sha256;
        }

        return versions;
    }

    /// <summary>The newest version's number; 0 when nothing has been decided.</summary>
    public static int Newest(string folder, Plan plan, ReportPeriod period)
    {
        var standing = StandingReport.Of(folder, plan, period);
        return Math.Max(Folders(standing).Max ?? 0, standing.Manifest is { Final: true } final ? final.Version ?? 1 : 0);
    }

    /// <summary>The folder of a version.</summary>
    public static string FolderOf(StandingReport report, int number) =>
        Path.Combine(Path.GetDirectoryName(report.Stem)!, KeptVersion.FolderName(number));

    private static (IReadOnlyList<int> All, int? Max) Folders(StandingReport report)
    {
        var folder = Path.GetDirectoryName(report.Stem)!;
        List<int> all =
        [
            .. Directory.Exists(folder)
                ? Directory.EnumerateDirectories(folder).Select(one => KeptVersion.NumberOf(Path.GetFileName(one))).OfType<int>()
                : [],
        ];
        return (all, all.Count == 0 ? null : all.Max());
    }

    private static KeptVersion Read(string folder, int number, Plan plan, ReportPeriod period, StandingReport standing, string? known)
    {
        var file = Path.Combine(folder, Path.GetFileName(standing.ManifestPath));
        KeptVersion Faulty(ManifestFault fault) => new(number, folder, Manifest: null, HashOf(file), fault);
        return Manifest.Read(file) switch
        {
            ManifestReading.Unreadable(var why) => Faulty(why),
            ManifestReading.Whole(var read) when read.Plan != plan.Id || read.Of != period || !read.Final => Faulty(
                ManifestFault.OfAnother
            ),
            ManifestReading.Whole(var read) when (read.Version ?? number) != number => Faulty(ManifestFault.OfAnother),
            ManifestReading.Whole when known is not null && HashOf(file) != known => Faulty(ManifestFault.Altered),
            ManifestReading.Whole(var read) => new KeptVersion(number, folder, read, HashOf(file), Fault: null),
            _ => Faulty(ManifestFault.Gone),
        };
    }

    private static string? HashOf(string file)
    {
        try
        {
            return File.Exists(file) ? ManifestFile.Of(file, File.ReadAllBytes(file)).Sha256 : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
