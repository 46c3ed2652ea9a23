using Indicators.Web.Html;
using Indicators.Web.Snapshot;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Web.Pages;

/// <summary>Reports in words, with links to their files.</summary>
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

    /// <summary>"Delårsrapport 2024", "Årsredovisning 2023".</summary>
    public static string Name(ReportSnapshot report) => Name(report.Period);

    /// <summary>The same of a period.</summary>
    public static string Name(ReportPeriod period) =>
        $"{(period.WholeYear ? "Årsredovisning" : "Delårsrapport")} {SwedishFormat.Year(period.Year)}";

    /// <summary>"fastställd" or "utkast", with the day of its figures.</summary>
    public static string Standing(ReportSnapshot report) =>
        (report.Manifest.Final ? "fastställd" : "utkast")
        + (
            report.Manifest.AsOf is { } asOf
                ? $", värden som Kolada visade dem {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}"
                : ", utan siffror från Kolada"
        );

    /// <summary>A link to each file, with its size.</summary>
    public static string Links(ReportSnapshot report) =>
        Element(
            "ul",
            string.Concat(
                from kind in Kinds
                from file in report.Files.Keys
                where file.EndsWith(kind.Ending, StringComparison.Ordinal)
                select Element(
                    "li",
                    Element(
                        "a",
                        Text($"{kind.Name}, {Size(report.Sizes[file])}") + Said("span", $" ({Name(report)})", ("class", "heard")),
                        ("href", Addresses.Of(report, file))
                    )
                )
            ),
            ("class", "links")
        );

    private static string Size(long bytes) =>
        bytes < 1_000_000
            ? $"{SwedishFormat.Number(Math.Ceiling(bytes / 1000.0), 0)}{SwedishFormat.HardSpace}kB"
            : $"{SwedishFormat.Number(bytes / 1_000_000.0, 1)}{SwedishFormat.HardSpace}MB";
}
