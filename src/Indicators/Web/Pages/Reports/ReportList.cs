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
        Links(report.Plan, report.Period, report.Files.Keys.Select(file => (file, report.Sizes[file], Addresses.Of(report, file))));

    /// <summary>The same of some files.</summary>
    public static Markup Links(string plan, ReportPeriod period, IEnumerable<(string Name, long Size, string Address)> files) =>
        $"""
            <ul class="links">
            {Markup.Each(
                from file in files
                let part = ReportParts.OfFile(plan, period, file.Name)
                let format = Path.GetExtension(file.Name)
                orderby part is null, part, Array.IndexOf(Formats, format)
                select (Kind: ReportListWords.FileName(part is { } of ? ReportParts.TitleOf(of) : null, format), File: file),
                one => Link(period, one.Kind, one.File.Size, one.File.Address)
            )}
            </ul>
            """;

    // Whose report it is, for those who listen to the links alone.
    private static Markup Link(ReportPeriod period, string kind, long size, string address)
    {
        Markup whose = $"""<span class="heard"> ({ReportListWords.Name(period)})</span>""";
        return $"""<li><a href="{address}">{kind}, {ReportListWords.Size(size)}{whose}</a></li>""";
    }
}
