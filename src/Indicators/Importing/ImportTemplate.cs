using System.Text;
using CsvHelper;
using Indicators.Catalogue;

namespace Indicators.Importing;

/// <summary>
/// The file to fill in: a row for each thing a plan asks for, with its explanation above it. Filled, or as it is, it can be imported.
/// </summary>
public static class ImportTemplate
{
    private static readonly CsvWriterOptions Form = new() { Separator = ';', WriteByteOrderMark = false };

    /// <summary>The template as text, with the byte order mark that makes Excel read å, ä and ö.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="period">The period to fill in.</param>
    /// <param name="standing">What the plan has reported, to be shown beside.</param>
    public static string Write(Plan plan, ReportPeriod period, IReadOnlyList<OwnReport>? standing = null)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Form, leaveOpen: true))
        {
            csv.WriteHeader(TemplateRow.Headings());
            foreach (var row in new TemplateRows(plan, period, standing ?? []).All())
            {
                csv.WriteRecord(row.Fields());
            }
        }

        return '\uFEFF' + Encoding.UTF8.GetString(stream.ToArray());
    }
}
