using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Indicators.Reports.Sections.Appendix;
using Indicators.Reports.Sections.Short;

namespace Indicators.Reports;

/// <summary>How many pages a report has as Word, and where the appendix's parts begin: what the table of contents says.</summary>
/// <param name="Short">The short version's pages; null when they cannot be told.</param>
/// <param name="Appendix">The appendix's; null when they cannot be told.</param>
/// <param name="Begins">The page that each part begins on; none when they cannot be told.</param>
internal sealed record ReportPages(int? Short, int? Appendix, IReadOnlyDictionary<AppendixPart, int> Begins)
{
    /// <summary>Lays out both parts and counts.</summary>
    public static ReportPages Of(ReportMaterial report)
    {
        var pages = WordReport.Pages(AppendixDocument.Write(report));
        var begins = new Dictionary<AppendixPart, int>();
        var heading = 0;
        foreach (var (part, blocks) in AppendixDocument.Parts(report).Where(one => report.Layout.Has(one.Part)))
        {
            if (pages?.Headings.TryGetValue(WordContents.Bookmark(heading + 1), out var page) == true)
            {
                begins[part] = page;
            }

            heading += blocks.Count(block => block is Block.Heading { Level: 2 });
        }

        return new ReportPages(WordReport.Pages(ShortDocument.Write(report))?.Count, pages?.Count, begins);
    }
}
