using Indicators.Catalogue;
using Indicators.Reports.Formats;
using Indicators.Reports.Model;
using Indicators.Wording.Faults;

namespace Indicators.Reports;

/// <summary>What stands where a report goes: nothing, a draft, a decided one, or something of which that cannot be told.</summary>
internal sealed record StandingReport
{
    private readonly Plan plan;
    private readonly ReportPeriod period;

    private StandingReport(string stem, Plan plan, ReportPeriod period)
    {
        (Stem, this.plan, this.period) = (stem, plan, period);
        switch (Model.Manifest.Read(ManifestPath))
        {
            case ManifestReading.Whole(var read) when read.Plan == plan.Id && read.Of == period:
                Manifest = read;
                break;
            case ManifestReading.Whole:
                Fault = ManifestFault.OfAnother;
                break;
            case ManifestReading.Unreadable(var why):
                Fault = why;
                break;
            default:
                Fault = ReportFiles.All.Any(format =>
                    ReportParts.All.Any(part => File.Exists($"{stem}{ReportParts.SuffixOf(part)}.{format}"))
                )
                    ? ManifestFault.Gone
                    : null;
                break;
        }

        if (FileGroup.IsInterrupted(ManifestPath))
        {
            (Manifest, Fault) = (null, ManifestFault.Interrupted);
        }
    }

    /// <summary>What stands there now. Changes nothing.</summary>
    public static StandingReport Of(string folder, Plan plan, ReportPeriod period) =>
        new(ReportFiles.Stem(folder, plan, period), plan, period);

    /// <summary>The files' path, without ending.</summary>
    public string Stem { get; }

    /// <summary>The manifest's path.</summary>
    public string ManifestPath => Stem + ReportFiles.ManifestEnding;

    /// <summary>The manifest; null when there is none to go by.</summary>
    public Manifest? Manifest { get; }

    /// <summary>Why it is not known what stands there; null when it is known.</summary>
    public ManifestFault? Fault { get; }

    /// <summary>Whether a report stands there, be it one that cannot be read.</summary>
    public bool IsThere => Manifest is not null || Fault is not null;

    /// <summary>Why nothing may be written there without force; null when it may.</summary>
    public UserException? Refusal =>
        Fault is { } fault
            ? new(ExitCode.Failed, ReportFaults.Unknown(ManifestPath, plan.Id, period, fault))
            {
                Unattended = ReportFaults.UnknownAtNight(ManifestPath, plan.Id, period, fault),
            }
        : Manifest?.Final == true
            ? new(ExitCode.Failed, ReportFaults.Decided(plan.Id, period)) { Unattended = ReportFaults.DecidedAtNight(plan.Id, period) }
        : null;

    /// <summary>Whether a file lies there with other bytes than the manifest says; false when it is gone.</summary>
    public bool IsAltered(ManifestFile file) =>
        PathOf(file) is var path && File.Exists(path) && ManifestFile.Of(path, File.ReadAllBytes(path)) != file;

    /// <summary>The full path of a file that the manifest names.</summary>
    public string PathOf(ManifestFile file) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Stem)!, file.Name));

    /// <summary>
    /// The files about to be replaced that someone else has written or changed, each with the bytes that lie there and a free name beside
    /// it to keep them under.
    /// </summary>
    public IReadOnlyList<(string Path, byte[] Content, string KeptAs)> Foreign(IReadOnlyList<(string Path, byte[] Content)> replacing)
    {
        var ours = (Manifest?.Files ?? []).Concat(Manifest?.Beside ?? []).ToHashSet();
        return
        [
            .. from file in replacing
            where File.Exists(file.Path) && (file.Path != ManifestPath || Manifest is null)
            let there = File.ReadAllBytes(file.Path)
            where !there.AsSpan().SequenceEqual(file.Content) && !ours.Contains(ManifestFile.Of(file.Path, there))
            select (file.Path, there, Free(file.Path[Stem.Length..])),
        ];
    }

    /// <summary>
    /// The entries of files that lie there as we wrote them and are not among those now written; null when there are none.
    /// </summary>
    public IReadOnlyList<ManifestFile>? Left(IReadOnlyList<(string Path, byte[] Content)> written)
    {
        var names = written.Select(file => Path.GetFileName(file.Path)).ToHashSet(StringComparer.Ordinal);
        List<ManifestFile> left =
        [
            .. (Manifest?.Files ?? [])
                .Concat(Manifest?.Beside ?? [])
                .Where(file => !names.Contains(file.Name) && File.Exists(PathOf(file)) && !IsAltered(file))
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ];
        return left.Count == 0 ? null : left;
    }

    private string Free(string ending)
    {
        var number = 1;
        while (File.Exists(ReportFaults.KeptName(Stem, number, ending)))
        {
            number++;
        }

        return ReportFaults.KeptName(Stem, number, ending);
    }
}
