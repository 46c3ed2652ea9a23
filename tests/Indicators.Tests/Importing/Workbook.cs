using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Indicators.Tests.Importing;

/// <summary>Workbooks as Excel writes them, for tests.</summary>
internal static class Workbook
{
    /// <summary>Styles: hours and minutes as LibreOffice has them typed, a time of day, a month alone, a day and month.</summary>
    public const uint Hours = 4,
        TimeOfDay = 5,
        MonthOnly = 6,
        DayAndMonth = 7,
        InWords = 8;

    // The styles every book here has: 0 general, 1 a day by its code, 2 per cent, 3 a day by its built-in number, and those above.
    private static readonly CellFormat[] Formats =
    [
        new(),
        new() { NumberFormatId = 164, ApplyNumberFormat = true },
        new() { NumberFormatId = 10, ApplyNumberFormat = true },
        new() { NumberFormatId = 14, ApplyNumberFormat = true },
        new() { NumberFormatId = 165, ApplyNumberFormat = true },
        new() { NumberFormatId = 20, ApplyNumberFormat = true },
        new() { NumberFormatId = 166, ApplyNumberFormat = true },
        new() { NumberFormatId = 16, ApplyNumberFormat = true },
        new() { NumberFormatId = 167, ApplyNumberFormat = true },
    ];

    /// <summary>A book of sheets by name.</summary>
    public static byte[] Of(params (string Name, Cell?[][] Rows)[] sheets) =>
        Of([.. sheets.Select(sheet => (sheet.Name, sheet.Rows, false))]);

    /// <summary>A book of sheets, some of them hidden.</summary>
    public static byte[] Of((string Name, Cell?[][] Rows, bool Hidden)[] sheets, params int[] hiddenRows)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.Workbook = new(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new NumberingFormats(
                    new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm\\-dd" },
                    new NumberingFormat { NumberFormatId = 165, FormatCode = "[hh]:mm:ss" },
                    new NumberingFormat { NumberFormatId = 166, FormatCode = "mmm" },
                    new NumberingFormat { NumberFormatId = 167, FormatCode = "#,##0 \"dygn\";[Red]-0\\ \\d" }
                ),
                new CellFormats(Formats.Select(format => format.CloneNode(true)))
            );
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new(
                new SharedStringItem(new Run(new Text("mea")), new Run(new Text("sure"))),
                new SharedStringItem(new Text("2024-delar"))
            );
            foreach (var (name, rows, hidden) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new(new SheetData(rows.Select((row, at) => Row(row, (uint)at + 1, hiddenRows.Contains(at + 1)))));
                book.Workbook.Sheets!.Append(
                    new Sheet
                    {
                        Name = name,
                        State = hidden ? SheetStateValues.Hidden : null,
                        SheetId = (uint)book.Workbook.Sheets.ChildElements.Count + 1,
                        Id = book.GetIdOfPart(part),
                    }
                );
            }
        }

        return stream.ToArray();
    }

    /// <summary>One sheet: the header and rows of texts, of numbers, or of cells made below.</summary>
    public static byte[] Of(params Cell?[][] rows) => Of(("Blad1", [Line(ImportBench.Header), .. rows]));

    /// <summary>A row of texts, an empty one being no cell at all, as Excel leaves it out.</summary>
    public static Cell?[] Line(string text) => [.. text.Split(';').Select(cell => cell.Length == 0 ? null : Text(cell))];

    public static Cell Text(string text) => new(new InlineString(new Text(text))) { DataType = CellValues.InlineString };

    public static Cell Shared(int index) => new(new CellValue(index)) { DataType = CellValues.SharedString };

    public static Cell Number(double value, uint style = 0) => new(new CellValue(value)) { StyleIndex = style };

    public static Cell Yes() => new(new CellValue("1")) { DataType = CellValues.Boolean };

    public static Cell Sum() => new(new CellFormula("1+1"), new CellValue("2"));

    public static Cell Error(string error) => new(new CellValue(error)) { DataType = CellValues.Error };

    private static Row Row(Cell?[] cells, uint number, bool hidden)
    {
        var row = new Row { RowIndex = number, Hidden = hidden ? true : null };
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } cell)
            {
                cell.CellReference = (char)('A' + i) + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
                row.Append(cell);
            }
        }

        return row;
    }
}
