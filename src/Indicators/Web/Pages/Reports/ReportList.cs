using Indicators.Reports.Formats.Html;
using Indicators.Reports.Model;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>A report's files, as links.</summary>
internal static class ReportList
{
    private static readonly string[] Formats = [".html", ".docx", ".pdf", ".pptx", ".csv", ".xlsx"];

    /// <summary>A link to each file, with its size: the short version first, and figures alone last.</summary>
    public static Markup Links(ReportSnapshot report) =>
        $"""
            <ul class="links">
            {Markup.Each(
                from file in report.Files.Keys
                let part = report.PartOf(file)
                let format = Path.GetExtension(file)
                orderby part is null, part, Array.IndexOf(Formats, format)
                select (Name: ReportListWords.FileName(part is { } of ? ReportParts.TitleOf(of) : null, format), File: file),
                one => Link(report, one.Name, one.File)
            )}
            </ul>
            """;

    // Whose report it is, for those who listen to the links alone.
    private static Markup Link(ReportSnapshot report, string kind, string file)
    {
        Markup whose = $"""<span class="heard"> ({ReportListWords.Name(report.Period)})</span>""";
        return $"""<li><a href="{Addresses.Of(report, file)}">{kind}, {ReportListWords.Size(report.Sizes[file])}{whose}</a></li>""";
    }
}
