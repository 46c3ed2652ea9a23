using System.Reflection;
using Indicators.Catalogue;
using Indicators.Reports.Diff;
using Indicators.Reports.Formats.Csv;
using Indicators.Reports.Formats.Pdf;
using Indicators.Reports.Formats.Slides;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Formats.Xlsx;
using Indicators.Reports.Model;
using Indicators.Reports.Sections.Short;
using Indicators.Wording.Faults;

namespace Indicators.Reports;

/// <summary>
/// A report's files <c>FOLDER/PLAN/PERIOD/PLAN-PERIOD.*</c> with their manifest: all made before the first is written, and a decided report
/// left as it is.
/// </summary>
internal static class ReportFiles
{
    /// <summary>Every format there is, in the order they are written.</summary>
    public static readonly string[] All = ["html", "docx", "csv", "xlsx", "pdf", "pptx"];

    /// <summary>The formats written when none is asked for.</summary>
    public static readonly string[] Usual = ["html", "docx", "csv"];

    /// <summary>What a manifest's file ends with.</summary>
    public const string ManifestEnding = ".manifest.json";

    /// <summary>Where a report's files go, without ending.</summary>
    public static string Stem(string folder, Plan plan, ReportPeriod period) =>
        Path.Combine(folder, plan.Id, period.ToString(), $"{plan.Id}-{period}");

    /// <summary>
    /// The report before this one: of the nearest earlier period that has one, two years back at most; null when none has.
    /// </summary>
    public static StandingReport? ReportBefore(string folder, Plan plan, ReportPeriod period) =>
        plan.Earlier(period).Select(before => StandingReport.Of(folder, plan, before)).FirstOrDefault(before => before.IsThere);

    /// <summary>Makes them, and writes nothing.</summary>
    /// <param name="report">What they are written from.</param>
    /// <param name="parts">The parts asked for.</param>
    /// <param name="formats">The formats asked for; figures as CSV and Excel, and slides, are one a report, and not one a part.</param>
    /// <param name="folder">The folder of all reports.</param>
    /// <param name="final">Whether the report is decided.</param>
    /// <param name="answers">SHA-256 of Kolada's answers behind the figures.</param>
    /// <param name="template">The template asked for; null for the municipality's own, and for our looks where it has none.</param>
    /// <param name="forced">
    /// That a decided report, or one of which that cannot be told, is replaced, and why; null when it must not be.
    /// </param>
    /// <exception cref="UserException">A decided report would say something else than the one that stands, and no reason is
    /// given.</exception>
    public static MadeReport Make(
        ReportMaterial report,
        IReadOnlyList<ReportPart> parts,
        IReadOnlyList<string> formats,
        string folder,
        bool final,
        IReadOnlyList<string> answers,
        WordTemplate? template = null,
        Forced? forced = null
    )
    {
        if (template is null && report.Template is var (name, content) && formats.Contains("docx"))
        {
            template = WordTemplate.Of(content, name);
        }

        var plan = report.Figures.Plan;
        var stem = Stem(folder, plan, report.Period);
        var kept = KeptVersions.Of(folder, plan, report.Period);
        var (newest, mayReplace) = (kept is [var last, ..] ? last : null, forced is not null);
        // Without a reason it is no new version: it must be the one that there is.
        var again = final && forced is not { Reason: not null } ? newest : null;
        if (again is { Manifest: null })
        {
            throw UserException.Invalid(ReportFaults.NeedsReason(plan.Id, report.Period, again.Number));
        }

        var number = again?.Number ?? (newest?.Number ?? 0) + 1;
        forced = again is null ? forced : again.Manifest!.Forced;
        var material = report with { Final = final, Version = new ReportVersion(number, forced?.Reason) };
        _ = material.Findings; // reckoned here, once, before the parts are written beside each other
        IReadOnlyList<ReportPart> pages = formats.Contains("html") ? parts : [];
        var documents = parts.Select(part => new PartFiles(material, part, template, pages)).ToList();
        var browser = formats.Contains("pdf") ? PdfPrinter.FindBrowser() : null;
        foreach (var document in documents.Where(_ => formats.Contains("docx")))
        {
            document.BeginWord(); // takes the longest, so it is written beside the others
        }

        var files = formats
            .Where(format => format != "pdf" || browser is not null)
            .SelectMany(format =>
                format switch
                {
                    "csv" => [($"{stem}.csv", FiguresCsv.Write(report.Figures, report.Comparisons))],
                    "xlsx" => [($"{stem}.xlsx", FiguresXlsx.Write(report.Figures, report.Comparisons))],
                    "pptx" => [($"{stem}{ReportParts.SuffixOf(ReportPart.Short)}.pptx", SlideFile.Write(ShortSlides.Write(material)))],
                    _ => documents
                        .Where(document => document.Has(format))
                        .Select(document => (Path: $"{stem}{document.Suffix}.{format}", Content: document.As(format, browser))),
                }
            )
            .ToList();
        string?[] missing =
        [
            formats.Contains("pdf") && browser is null ? PdfPrinter.Missing : null,
            WordTemplate.Lacks([.. documents.SelectMany(document => document.Lacking).Distinct()]),
            .. (template?.Lost ?? []).Where(loss => loss.Seen).Select(loss => loss.Told),
        ];
        return new MadeReport
        {
            Folder = folder,
            Report = material,
            Files = files,
            Manifest = new Manifest
            {
                Plan = plan.Id,
                Period = report.Period.ToString(),
                AsOf = report.Figures.AsOf,
                Final = final,
                Version = final ? number : null,
                Replaces =
                    !final ? null
                    : again is null
                        ? newest is null ? null
                            : EntryOf(newest, stem)
                    : again.Manifest!.Replaces,
                HandedInUntil = material.HandedInUntil,
                Forced = forced,
                Program = typeof(ReportFiles)
                    .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
                    .InformationalVersion.Split('+')[0],
                Files =
                [
                    .. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => ManifestFile.Of(file.Path, file.Content)),
                ],
                Answers = answers,
                Comments = report.Comments.Files,
                Words =
                    report.Written.Count == 0
                        ? null
                        : [.. report.Written.Select(words => new ManifestWords(words.Place + CommentPlace.Ending, words.Then))],
                Head = report.Comments.Head == ReportHead.None ? null : report.Comments.Head,
                Since = report.Since?.Manifest,
                Content = ContentReading.Of(report),
                Template = template?.Sha256,
                LeftOut =
                    report.Layout.LeftOut.Count == 0
                        ? null
                        :
                        [
                            .. report.Layout.LeftOut.Select(one => new ManifestPart(
                                AppendixParts.NameOf(one.Part),
                                one.By,
                                StockholmTime.Read(one.At)
                            )),
                        ],
                Order = report.Layout.IsUsualOrder ? null : [.. report.Layout.Order.Select(AppendixParts.NameOf)],
            },
            MustBe = again,
            MayReplace = mayReplace,
            Missing = string.Join('\n', missing.OfType<string>()) is { Length: > 0 } told ? told : null,
            Remarks = [.. (template?.Lost ?? []).Where(loss => !loss.Seen).Select(loss => loss.Told)],
        };
    }

    private static ManifestFile? EntryOf(KeptVersion version, string stem) =>
        version.Mark is { } mark ? new ManifestFile(Path.GetFileName(stem) + ManifestEnding, mark) : null;
}

/// <summary>A report as it was written.</summary>
/// <param name="Paths">Its files, the manifest's last.</param>
/// <param name="Missing">What could not be made, as sentences; null when all was.</param>
internal sealed record WrittenReport(IReadOnlyList<string> Paths, string? Missing)
{
    /// <summary>Which decided version it is; null for a draft.</summary>
    public int? Version { get; init; }

    /// <summary>Files that someone else had changed.</summary>
    public IReadOnlyList<KeptFile> Kept { get; init; } = [];

    /// <summary>What of a template is not in the report and changes nothing of how its pages look, as sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>A file that someone else had written or changed, and that a report was about to replace.</summary>
/// <param name="File">Its path, where the report's file is now.</param>
/// <param name="KeptAs">The path that it is kept under.</param>
internal sealed record KeptFile(string File, string KeptAs);
