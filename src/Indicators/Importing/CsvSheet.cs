using CsvHelper;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>The rows of a CSV text; what parts the fields is seen from the header.</summary>
internal static class CsvSheet
{
    private static readonly char[] Separators = [';', ',', '\t'];

    /// <summary>Every row that is not an empty line, the header first.</summary>
    /// <exception cref="UserException">The quotes do not add up, so that rows cannot be told apart.</exception>
    public static IEnumerable<SheetRow> Rows(string text, string name)
    {
        CsvMalformedRecord? broken = null;
        var options = new CsvReaderOptions
        {
            Separator = Separator(text),
            HasHeader = false,
            TrackLineNumbers = true,
            // A quote inside a word is text; a field that goes on after its last quote, or never ends, has lost its form.
            OnMalformedRecord = record => broken = record.Reason is CsvMalformedReason.StrayQuote ? broken : broken ?? record,
        };
        using var csv = CsvReader.FromText(text, options);
        while (csv.Read())
        {
            if (broken is { } record)
            {
                throw UserException.Invalid(ImportFaults.QuotesDoNotMatch(name, record.LineNumber));
            }

            var cells = new SheetCell[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = new SheetCell(csv.GetString(i));
            }

            // Excel's own first line, sep=;
            if (csv.LineNumber > 1 || !cells[0].Text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            {
                yield return new SheetRow((int)csv.LineNumber, cells);
            }
        }
    }

    // The one that finds the most of our headers; semicolon when none does, for then the header is told to be wrong.
    private static char Separator(string text)
    {
        var header = text.AsSpan().EnumerateLines();
        foreach (var line in header)
        {
            if (!line.IsWhiteSpace() && !line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            {
                var first = line.ToString();
                return Separators.MaxBy(separator => Header.Known(first.Split(separator).Select(cell => cell.Trim('"'))));
            }
        }

        return Separators[0];
    }
}
