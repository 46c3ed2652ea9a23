using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Indicators.Reports.Word;

namespace Indicators.Charts.Word;

/// <summary>A chart's sheet as the .xlsx that lies inside the Word file.</summary>
internal static class SheetWorkbook
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static byte[] Write(DataSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // Ids are given by hand: the library's own are random, and the same report shall be the same bytes.
            var workbook = file.AddNewPart<WorkbookPart>(WorkbookType, "rIdWorkbook");
            workbook.AddNewPart<WorksheetPart>("rIdSheet").Worksheet = new(Rows(sheet));
            workbook.Workbook = new(new Sheets(new Sheet { Name = DataSheet.Name, SheetId = 1, Id = "rIdSheet" }));
        }

        return FixedPackage.Rewrite(stream.ToArray());
    }

    private static SheetData Rows(DataSheet sheet)
    {
        var data = new SheetData(new Row(sheet.Columns.Select(column => Text(column, 0, column.Header))) { RowIndex = 1 });
        for (var i = 0; i < sheet.Rows; i++)
            data.Append(new Row(sheet.Columns.Select(column => Value(column, i)).OfType<Cell>()) { RowIndex = (uint)(i + 2) });
        return data;
    }

    private static Cell? Value(DataColumn column, int row) => column switch
    {
        TextColumn texts when row < texts.Count => Text(column, row + 1, texts.Cells[row]),
        NumberColumn numbers when row < numbers.Count && numbers.Cells[row] is { } value => Number(column, row + 1, value),
        _ => null,
    };

    private static Cell Text(DataColumn column, int row, string text) => new(new InlineString(new Text(text)))
    {
        CellReference = Address(column, row),
        DataType = CellValues.InlineString,
    };

    private static Cell Number(DataColumn column, int row, double value) => new(new CellValue(value.ToString("R", CultureInfo.InvariantCulture)))
    {
        CellReference = Address(column, row),
    };

    private static string Address(DataColumn column, int row) => column.Letters + (row + 1).ToString(CultureInfo.InvariantCulture);
}
