using System.Reflection;
using System.Text;
using Indicators.Catalogue;
using Indicators.Reports.Diff;
using Indicators.Reports.Formats;
using Indicators.Reports.Formats.Csv;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Formats.Pdf;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Formats.Xlsx;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;

namespace Indicators.Reports;

/// <summary>
/// A report's files <c>FOLDER/PLAN/PERIOD/PLAN-PERIOD.*</c> with their manifest: all made before the first is written, and a decided report
/// left as it is.
/// </summary>
internal static class ReportFiles
{
    /// <summary>Every format there is, in the order they are written.</summary>
    public static readonly string[] All = ["html", "docx", "csv", "xlsx", "pdf"];

    /// <summary>The formats written when none is asked for.</summary>
    public static readonly string[] Usual = ["html", "docx", "csv"];

    private const int PeriodsBack = 4;

    /// <summary>Where a report's files go, without ending.</summary>
    public static string Stem(string folder, Plan plan, ReportPeriod period) =>
        Path.Combine(folder, plan.Id, period.ToString(), $"{plan.Id}-{period}");

    /// <summary>Whether a decided report stands there, that must not be replaced.</summary>
    public static bool IsFinal(string folder, Plan plan, ReportPeriod period) =>
        Manifest.Read(Stem(folder, plan, period) + ".manifest.json")?.Final == true;

    /// <summary>
    /// The manifest of the report before this one: of the nearest earlier period that has one, two years back at most; null when none has.
    /// </summary>
    public static (Manifest Manifest, ManifestFile File)? ReportBefore(string folder, Plan plan, ReportPeriod period)
    {
        for (var (before, tries) = (period.Before, PeriodsBack); tries > 0; (before, tries) = (before.Before, tries - 1))
        {
            var file = Stem(folder, plan, before) + ".manifest.json";
            if (Manifest.Read(file) is { } manifest && manifest.Plan == plan.Id && manifest.Of is not null)
            {
                return (manifest, ManifestFile.Of(file, File.ReadAllBytes(file)));
            }
        }

        return null;
    }

    /// <summary>Writes them; returns their paths, the manifest's last, and what could not be made.</summary>
    public static (IReadOnlyList<string> Paths, string? Missing) Write(
        ReportMaterial report,
        IReadOnlyList<string> formats,
        string folder,
        bool final,
        IReadOnlyList<string> answers,
        WordTemplate? template = null
    )
    {
        var plan = report.Figures.Plan;
        var stem = Stem(folder, plan, report.Period);
        var document = ReportDocument.Write(report with { Final = final });
        var word = formats.Contains("docx")
            ? Task.Run(() => template is null ? (Content: WordReport.Write(document), Lacking: []) : WordReport.Write(document, template))
            : null; // takes the longest, so it is written beside the others
        var html = new Lazy<string>(() => HtmlReport.Write(document)); // for the page and for the PDF that is printed from it
        var browser = formats.Contains("pdf") ? PdfPrinter.FindBrowser() : null;
        var files = formats
            .Where(format => format != "pdf" || browser is not null)
            .Select(format =>
                (
                    Path: $"{stem}.{format}",
                    Content: format switch
                    {
                        "html" => Encoding.UTF8.GetBytes(html.Value),
                        "docx" => word!.GetAwaiter().GetResult().Content,
                        "xlsx" => FiguresXlsx.Write(report.Figures, report.Comparisons),
                        "pdf" => PdfPrinter.Print(browser!, html.Value),
                        _ => FiguresCsv.Write(report.Figures, report.Comparisons),
                    }
                )
            )
            .ToList();
        var manifest = new Manifest
        {
            Plan = plan.Id,
            Period = report.Period.ToString(),
            AsOf = report.Figures.AsOf,
            Final = final,
            Program = typeof(ReportFiles)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
                .InformationalVersion.Split('+')[0],
            Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => ManifestFile.Of(file.Path, file.Content))],
            Answers = answers,
            Comments = report.Comments.Files,
            Head = report.Comments.Head == ReportHead.None ? null : report.Comments.Head,
            Since = report.Since?.Manifest,
            Content = ContentReading.Of(report),
            Template = template?.Sha256,
        };
        files.Add((stem + ".manifest.json", manifest.Write()));
        OutputFile.Write(files, isPrivate: !final); // a draft is not for all
        var missing = string.Join(
            '\n',
            new[]
            {
                formats.Contains("pdf") && browser is null ? PdfPrinter.Missing : null,
                WordTemplate.Lacks(word?.GetAwaiter().GetResult().Lacking ?? []),
            }.OfType<string>()
        );
        return ([.. files.Select(file => file.Path)], missing.Length == 0 ? null : missing);
    }
}
