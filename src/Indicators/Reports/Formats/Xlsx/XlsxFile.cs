using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Indicators.Reports.Formats.Xlsx;

/// <summary>
/// Tables as an Excel workbook, written row by row so that a plan's every cell fits in memory. The same tables give the same bytes.
/// </summary>
/// <remarks>Texts are inline strings, which Excel never runs as formulas. Numbers carry every digit. The heading row is bold and stays when
/// the sheet is scrolled.</remarks>
public static class XlsxFile
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const uint HeadingStyle = 1;

    /// <summary>The workbook's bytes.</summary>
    public static byte[] Write(params IReadOnlyList<XlsxSheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // Ids are given by hand: the library's own are random.
            var workbook = file.AddNewPart<WorkbookPart>(WorkbookType, "rIdWorkbook");
            workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = Styles();
            foreach (var (index, sheet) in sheets.Index())
            {
                Write(workbook.AddNewPart<WorksheetPart>(Id(index)), sheet);
            }

            workbook.Workbook = new S.Workbook(
                new S.Sheets(
                    sheets
                        .Index()
                        .Select(pair => new S.Sheet
                        {
                            Name = pair.Item.Name,
                            SheetId = (uint)pair.Index + 1,
                            Id = Id(pair.Index),
                        })
                )
            );
        }

        return FixedPackage.Rewrite(stream.ToArray());
    }

    private static void Write(WorksheetPart part, XlsxSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new S.Worksheet());
        var headings = new S.Pane
        {
            VerticalSplit = 1,
            TopLeftCell = "A2",
            ActivePane = S.PaneValues.BottomLeft,
            State = S.PaneStateValues.Frozen,
        };
        var view = new S.SheetView(headings) { WorkbookViewId = 0 };
        writer.WriteElement(new S.SheetViews(view));
        writer.WriteElement(
            new S.Columns(
                sheet
                    .Columns.Index()
                    .Select(pair => new S.Column
                    {
                        Min = (uint)pair.Index + 1,
                        Max = (uint)pair.Index + 1,
                        Width = pair.Item.Width,
                        CustomWidth = true,
                    })
            )
        );
        writer.WriteStartElement(new S.SheetData());
        WriteRow(writer, sheet.Columns.Select(column => (object?)column.Heading), HeadingStyle);
        foreach (var row in sheet.Rows)
        {
            WriteRow(writer, row, style: 0);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<object?> cells, uint style)
    {
        writer.WriteStartElement(new S.Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(
                cell switch
                {
                    null => new S.Cell(),
                    double number => new S.Cell(new S.CellValue(number.ToString("R", CultureInfo.InvariantCulture))),
                    int number => new S.Cell(new S.CellValue(number.ToString(CultureInfo.InvariantCulture))),
                    string text => TextCell(text, style),
                    _ => throw new ArgumentException($"A cell holds a text or a number, not {cell.GetType().Name}.", nameof(cells)),
                }
            );
        }

        writer.WriteEndElement();
    }

    private static S.Cell TextCell(string text, uint style)
    {
        var held = new S.Text(text) { Space = SpaceProcessingModeValues.Preserve };
        return new S.Cell(new S.InlineString(held)) { DataType = S.CellValues.InlineString, StyleIndex = style };
    }

    private static S.Stylesheet Styles() =>
        new(
            new S.Fonts(new S.Font(), new S.Font(new S.Bold())) { Count = 2 },
            new S.Fills(
                new S.Fill(new S.PatternFill { PatternType = S.PatternValues.None }),
                new S.Fill(new S.PatternFill { PatternType = S.PatternValues.Gray125 })
            )
            {
                Count = 2,
            },
            new S.Borders(new S.Border()) { Count = 1 },
            new S.CellFormats(new S.CellFormat(), new S.CellFormat { FontId = 1, ApplyFont = true }) { Count = 2 }
        );

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdSheet{index + 1}");
}

/// <summary>One sheet.</summary>
/// <param name="Name">Its name on the tab, at most 31 letters.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with one text, number (double or int) or null a column.</param>
public sealed record XlsxSheet(string Name, IReadOnlyList<XlsxColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows);

/// <summary>One column.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width in letters.</param>
public sealed record XlsxColumn(string Heading, double Width);
