using Indicators.Reports.Formats.Html;
using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>A report's files, as links.</summary>
internal static class ReportList
{
    /// <summary>What each kind of file is called where it is read or fetched, in the order they are offered.</summary>
    private static readonly (string Ending, string Name)[] Kinds =
    [
        (".html", "Läs som webbsida"),
        (".docx", "Word"),
        (".pdf", "PDF"),
        (".csv", "Siffror (CSV)"),
        (".xlsx", "Siffror (Excel)"),
    ];

    /// <summary>A link to each file, with its size.</summary>
    public static Markup Links(ReportSnapshot report) =>
        $"""
            <ul class="links">
            {Markup.Each(
                from kind in Kinds
                from file in report.Files.Keys
                where file.EndsWith(kind.Ending, StringComparison.Ordinal)
                select (kind.Name, File: file),
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
