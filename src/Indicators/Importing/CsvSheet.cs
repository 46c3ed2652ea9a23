using CsvHelper;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>The rows of a CSV text; what parts the fields is seen from the header.</summary>
internal static class CsvSheet
{
    private static readonly char[] Separators = [';', ',', '\t'];

    /// <summary>Every row that is not an empty line, the header first.</summary>
    /// <exception cref="UserException">The quotes do not add up, so that rows cannot be told apart.</exception>
    public static IEnumerable<SheetRow> Rows(string text, string name, Headings headings)
    {
        CsvMalformedRecord? broken = null;
        var options = new CsvReaderOptions
        {
            Separator = Separator(text, headings),
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

    // The one that finds the most of our headings; semicolon when none does, for then the header is told to be wrong.
    private static char Separator(string text, Headings headings)
    {
        var first = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (first.Count < headings.Within && !line.IsWhiteSpace() && !line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            {
                first.Add(line.ToString());
            }
        }

        return Separators.MaxBy(separator =>
            first.Select(line => headings.Known(line.Split(separator).Select(cell => cell.Trim('"')))).DefaultIfEmpty(0).Max()
        );
    }
}
