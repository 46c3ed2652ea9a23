using Indicators.Reports.Formats;
using Indicators.Reports.Model;
using Indicators.Wording.Faults;

namespace Indicators.Reports;

/// <summary>A report that is made and not yet written: all its files in memory.</summary>
internal sealed record MadeReport
{
    /// <summary>The folder of all reports.</summary>
    public required string Folder { get; init; }

    /// <summary>What it was made from.</summary>
    public required ReportMaterial Report { get; init; }

    /// <summary>Its files, without the manifest.</summary>
    public required IReadOnlyList<(string Path, byte[] Content)> Files { get; init; }

    /// <summary>Its manifest, but for what lies beside it.</summary>
    public required Manifest Manifest { get; init; }

    /// <summary>The version that it must be, byte for byte, for no reason is given for another; null when it need not.</summary>
    public KeptVersion? MustBe { get; init; }

    /// <summary>Whether a decided report, or one of which that cannot be told, may be replaced.</summary>
    public bool MayReplace { get; init; }

    /// <summary>What could not be made, as sentences; null when all was.</summary>
    public string? Missing { get; init; }

    /// <summary>What of a template is not in the report and changes nothing of how its pages look, as sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>
    /// Writes it where it is read, and a decided one in its version's own folder too, all of it or nothing. A decided version that is there
    /// is never written over.
    /// </summary>
    /// <exception cref="UserException">What stands there must not be replaced, or the files cannot be written.</exception>
    public WrittenReport Put()
    {
        var (plan, period) = (Report.Figures.Plan, Report.Period);
        var stem = ReportFiles.Stem(Folder, plan, period);
        using var group = FileGroup.Take(stem + ReportFiles.ManifestEnding);
        // Asked again by the one who writes alone: another may have decided the report while this one was made.
        var standing = StandingReport.Of(Folder, plan, period);
        if (!MayReplace && standing.Refusal is { } refusal)
        {
            throw refusal;
        }

        var manifest = Manifest with { Beside = standing.Left(Files) };
        List<(string Path, byte[] Content)> files = [.. Files, (stem + ReportFiles.ManifestEnding, manifest.Write())];
        var kept = KeptVersions.Of(Folder, plan, period);
        if (MustBe is { } same)
        {
            if (kept is not [var newest, ..] || newest.Mark != ManifestFile.Of("", files[^1].Content).Sha256)
            {
                throw UserException.Invalid(ReportFaults.NeedsReason(plan.Id, period, same.Number));
            }
        }
        else if (Manifest.Version is { } number && (kept is [var last, ..] ? last.Number : 0) != number - 1)
        {
            throw new UserException(ExitCode.Failed, ReportFaults.DecidedMeanwhile(plan.Id, period));
        }

        var foreign = standing.Foreign(files);
        group.Write(
            [
                .. Unkept(standing, kept),
                .. Manifest.Final && MustBe is null ? files.Select(file => InFolder(standing, Manifest.Version!.Value, file)) : [],
                .. foreign.Select(file => (file.KeptAs, file.Content)),
                .. files,
            ],
            arePrivate: !Manifest.Final // a draft is not for all
        );
        return new WrittenReport([.. files.Select(file => file.Path)], Missing)
        {
            Version = Manifest.Version,
            Kept = [.. foreign.Select(file => new KeptFile(file.Path, file.KeptAs))],
            Remarks = Remarks,
        };
    }

    // Decided before versions were kept: it is kept now that another takes its place.
    private static IEnumerable<(string Path, byte[] Content)> Unkept(StandingReport standing, IReadOnlyList<KeptVersion> kept) =>
        from version in kept.Take(1)
        where version is { Manifest: { } manifest } && version.Folder == Path.GetDirectoryName(standing.Stem)
        from file in version.Manifest!.Files.Select(file => standing.PathOf(file)).Append(standing.ManifestPath)
        where File.Exists(file)
        select InFolder(standing, version.Number, (file, File.ReadAllBytes(file)));

    private static (string Path, byte[] Content) InFolder(StandingReport report, int number, (string Path, byte[] Content) file) =>
        (Path.Combine(KeptVersions.FolderOf(report, number), Path.GetFileName(file.Path)), file.Content);
}
