using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Charts.Word;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Indicators.Reports.Formats.Word;

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
            workbook.Workbook = new(
                new S.Sheets(
                    new S.Sheet
                    {
                        Name = DataSheet.Name,
                        SheetId = 1,
                        Id = "rIdSheet",
                    }
                )
            );
        }

        return FixedPackage.Rewrite(stream.ToArray());
    }

    private static S.SheetData Rows(DataSheet sheet)
    {
        var data = new S.SheetData(new S.Row(sheet.Columns.Select(column => Text(column, 0, column.Header))) { RowIndex = 1 });
        for (var i = 0; i < sheet.Rows; i++)
            data.Append(new S.Row(sheet.Columns.Select(column => Value(column, i)).OfType<S.Cell>()) { RowIndex = (uint)(i + 2) });
        return data;
    }

    private static S.Cell? Value(DataColumn column, int row) =>
        column switch
        {
            TextColumn texts when row < texts.Count => Text(column, row + 1, texts.Cells[row]),
            NumberColumn numbers when row < numbers.Count && numbers.Cells[row] is { } value => Number(column, row + 1, value),
            _ => null,
        };

    private static S.Cell Text(DataColumn column, int row, string text) =>
        new(new S.InlineString(new S.Text(text))) { CellReference = Address(column, row), DataType = S.CellValues.InlineString };

    private static S.Cell Number(DataColumn column, int row, double value) =>
        new(new S.CellValue(value.ToString("R", CultureInfo.InvariantCulture))) { CellReference = Address(column, row) };

    private static string Address(DataColumn column, int row) => column.Letters + (row + 1).ToString(CultureInfo.InvariantCulture);
}
