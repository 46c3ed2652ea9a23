using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>The rows of a workbook: of the sheet named Mall, or else of the first.</summary>
internal static class XlsxSheet
{
    private const string Preferred = "Mall";

    /// <summary>Every row that holds anything, the header first.</summary>
    /// <exception cref="UserException">It is no workbook, is damaged, or is far too large.</exception>
    public static IReadOnlyList<SheetRow> Rows(byte[] bytes, string name)
    {
        try
        {
            ZipGuard.Check(bytes, name);
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
            return Read(document.WorkbookPart ?? throw new InvalidDataException("no workbook"), name);
        }
        catch (Exception broken) when (broken is not (UserException or OutOfMemoryException))
        {
            // The libraries below throw nearly every kind there is for a damaged package, a null reference among them; none of it is ours.
            throw UserException.Invalid(ImportFaults.NoWorkbook(name), broken);
        }
    }

    private static List<SheetRow> Read(WorkbookPart book, string name)
    {
        var sheets = book.Workbook.Sheets!.Elements<Sheet>().ToList();
        var chosen = sheets.Find(sheet => string.Equals(sheet.Name?.Value, Preferred, StringComparison.OrdinalIgnoreCase)) ?? sheets[0];
        if (book.GetPartById(chosen.Id!.Value!) is not WorksheetPart part)
        {
            throw UserException.Invalid(ImportFaults.NoSheet(chosen.Name?.Value, name, Preferred));
        }

        var cells = new XlsxCells(book);
        var rows = new List<SheetRow>();
        var line = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                var row = (Row)reader.LoadCurrentElement()!;
                line = row.RowIndex?.Value is { } index ? (int)Math.Min(index, int.MaxValue) : line + 1;
                var read = new SheetRow(line, cells.Of(row));
                if (!read.IsBlank)
                {
                    rows.Add(rows.Count <= TableFile.MostRows ? read : throw TableFile.TooLong(name));
                }
            }
        }

        return rows;
    }
}
