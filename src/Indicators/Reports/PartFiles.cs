using System.Diagnostics;
using System.Text;
using Indicators.Reports.Formats.Html;
using Indicators.Reports.Formats.Pdf;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.Reports.Sections;
using Indicators.Reports.Sections.Appendix;
using Indicators.Reports.Sections.Short;

namespace Indicators.Reports;

/// <summary>One part of a report in its formats, each written once and only when it is asked for.</summary>
internal sealed class PartFiles
{
    private readonly ReportPart part;
    private readonly Lazy<Document> document;
    private readonly Lazy<string> html;
    private readonly Lazy<Task<(byte[] Content, IReadOnlyList<string> Lacking)>> word;

    /// <param name="report">What it is written from.</param>
    /// <param name="part">Which part.</param>
    /// <param name="template">The municipality's own; null for our looks.</param>
    /// <param name="pages">The parts that lie beside it as pages.</param>
    /// <param name="address">Where each of them lies; null for files beside each other.</param>
    public PartFiles(
        ReportMaterial report,
        ReportPart part,
        WordTemplate? template,
        IReadOnlyList<ReportPart> pages,
        Func<ReportPart, string>? address = null
    )
    {
        this.part = part;
        document = new(() =>
            DocumentOf(report, part) with
            {
                Parts =
                    pages.Count > 1 ? [.. pages.Select(page => new PartPage(page, page == part ? null : (address ?? FileOf)(page)))] : [],
            }
        );
        string FileOf(ReportPart page) => $"{report.Figures.Plan.Id}-{report.Period}{ReportParts.SuffixOf(page)}.html";

        html = new(() => HtmlReport.Write(document.Value));
        word = new(() =>
            Task.Run(() =>
                template is null
                    ? (WordReport.Write(document.Value), (IReadOnlyList<string>)[])
                    : WordReport.Write(document.Value, template)
            )
        );
    }

    /// <summary>What stands after the report's name in the part's file names; nothing for the appendix.</summary>
    public string Suffix => ReportParts.SuffixOf(part);

    /// <summary>The names of the styles that a template does not have; none before Word has been written.</summary>
    public IReadOnlyList<string> Lacking => word.IsValueCreated ? word.Value.GetAwaiter().GetResult().Lacking : [];

    /// <summary>Whether the part is made in a format: the full account is a page to look things up in.</summary>
    public bool Has(string format) => part != ReportPart.Full || format == "html";

    /// <summary>Begins to write Word, beside whatever else is done.</summary>
    public void BeginWord()
    {
        if (Has("docx"))
        {
            _ = word.Value;
        }
    }

    /// <summary>The file in a format.</summary>
    /// <param name="format">html, docx or pdf.</param>
    /// <param name="browser">What prints PDF.</param>
    public byte[] As(string format, string? browser) =>
        format switch
        {
            "html" => Encoding.UTF8.GetBytes(html.Value),
            "docx" => word.Value.GetAwaiter().GetResult().Content,
            "pdf" => PdfReport.Print(browser!, document.Value),
            _ => throw new UnreachableException($"No {format} of a part."),
        };

    private static Document DocumentOf(ReportMaterial report, ReportPart part) =>
        part switch
        {
            ReportPart.Short => ShortDocument.Write(report),
            ReportPart.Appendix => AppendixDocument.Write(report),
            _ => ReportDocument.Write(report),
        };
}
