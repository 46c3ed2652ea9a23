using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>
/// The rows of a workbook: of the sheet that is seen and has our headings, the one with our sheet's name before others. What is not read
/// is told.
/// </summary>
internal static class XlsxSheet
{
    /// <summary>Every row that holds anything, the header first.</summary>
    /// <exception cref="UserException">It is no workbook, is damaged, or is far too large.</exception>
    public static TableRows Rows(byte[] bytes, string name, Headings headings)
    {
        try
        {
            ZipGuard.Check(bytes, name);
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            return Read(document.WorkbookPart ?? throw new InvalidDataException("no workbook"), name, headings);
        }
        catch (Exception broken) when (broken is not (UserException or OutOfMemoryException))
        {
            // The libraries below throw nearly every kind there is for a damaged package, a null reference among them; none of it is ours.
            throw UserException.Invalid(ImportFaults.NoWorkbook(name), broken);
        }
    }

    private static TableRows Read(WorkbookPart book, string name, Headings headings)
    {
        var cells = new XlsxCells(book);
        var all = book.Workbook.Sheets!.Elements<Sheet>().ToList();
        var sheets = all.Select(sheet => Candidate.Of(sheet, book, cells, headings)).OfType<Candidate>().ToList();
        // A sheet that is hidden never stands in for one that is seen.
        var chosen = sheets.OrderBy(sheet => (sheet.Hidden, !sheet.IsOurs, !sheet.IsPreferred)).FirstOrDefault();
        if (chosen is null)
        {
            throw UserException.Invalid(ImportFaults.NoSheet(all[0].Name?.Value, name, headings.Sheet));
        }

        return new TableRows(
            [.. AtMost(RowsOf(chosen.Part, cells), name)],
            [
                .. sheets
                    .Where(sheet => sheet != chosen && sheet is { IsOurs: true, HasMore: true })
                    .Select(sheet => ImportFaults.SheetNotRead(sheet.Name, sheet.Hidden, chosen.Name)),
            ]
        );
    }

    private static IEnumerable<SheetRow> AtMost(IEnumerable<SheetRow> rows, string name) =>
        rows.Select((row, at) => at <= TableFile.MostRows ? row : throw TableFile.TooLong(name));

    private static IEnumerable<SheetRow> RowsOf(WorksheetPart part, XlsxCells cells)
    {
        var line = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                line = row.RowIndex?.Value is { } index ? (int)Math.Min(index, int.MaxValue) : line + 1;
                var read = new SheetRow(line, cells.Of(row), row.Hidden?.Value ?? false);
                if (!read.IsBlank)
                {
                    yield return read;
                }
            }
        }
    }

    /// <summary>A sheet that could be the one.</summary>
    private sealed record Candidate(string Name, WorksheetPart Part, bool Hidden, bool IsOurs, bool HasMore, bool IsPreferred)
    {
        public static Candidate? Of(Sheet sheet, WorkbookPart book, XlsxCells cells, Headings headings)
        {
            if (book.GetPartById(sheet.Id!.Value!) is not WorksheetPart part)
            {
                return null;
            }

            var first = RowsOf(part, cells).Take(headings.Within + 1).ToList();
            return new Candidate(
                sheet.Name?.Value ?? "",
                part,
                ((IEnumValue?)sheet.State?.Value)?.Value is "hidden" or "veryHidden",
                first.Take(headings.Within).Any(headings.Are),
                first.Count > 1,
                Folded.Same(sheet.Name?.Value ?? "", headings.Sheet)
            );
        }
    }
}
