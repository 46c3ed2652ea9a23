using System.Globalization;
using CsvHelper;

namespace Indicators.Reports.Formats.Csv;

/// <summary>How our CSV files of figures are written: UTF-8 with BOM, semicolon, decimal comma, ASCII minus, no grouping.</summary>
internal static class CsvForm
{
    /// <summary>The bytes of a file with headings and what is written after them.</summary>
    public static byte[] Write(string[] headings, Action<CsvWriter> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteHeader(headings);
            rows(csv);
        }

        return stream.ToArray();
    }

    /// <summary>A number with every digit it was published with, so that it reads back the same.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture).Replace('.', ',');
}
