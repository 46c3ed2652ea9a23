using System.Globalization;
using System.Xml;
using static Indicators.Reports.Formats.Xlsx.SheetXml;

namespace Indicators.Reports.Formats.Xlsx;

/// <summary>
/// Tables as an Excel workbook, written row by row so that a plan's every cell fits in memory. The same tables give the same bytes.
/// </summary>
/// <remarks>Numbers carry every digit. The heading row is bold, filters, and stays when the sheet is scrolled.</remarks>
public static class XlsxFile
{
    private const int HeadingStyle = 1;
    private const int InstantStyle = 2;
    private const string Styles =
        $"""<?xml version="1.0" encoding="utf-8"?><styleSheet xmlns="{Main}">"""
        + """<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts>"""
        + """<fonts count="2"><font/><font><b/></font></fonts>"""
        + """<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>"""
        + """<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>"""
        + """<cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>""";

    /// <summary>The workbook's bytes.</summary>
    public static byte[] Write(params IReadOnlyList<XlsxSheet> sheets) =>
        SheetXml.Package(
            Styles,
            [.. sheets.Select(sheet => (Action<XmlWriter>)(writer => Sheet(writer, sheet)))],
            writer => Book(writer, sheets)
        );

    private static void Book(XmlWriter writer, IReadOnlyList<XlsxSheet> sheets)
    {
        writer.WriteStartElement("workbook", Main);
        writer.WriteAttributeString("xmlns", "r", null, Relations);
        writer.WriteStartElement("sheets", Main);
        foreach (var (index, sheet) in sheets.Index())
            SheetXml.Named(writer, index, sheet.Name);

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Sheet(XmlWriter writer, XlsxSheet sheet)
    {
        writer.WriteStartElement("worksheet", Main);
        writer.WriteStartElement("sheetViews", Main);
        Begin(writer, "sheetView", ("workbookViewId", "0"));
        Begin(writer, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteStartElement("cols", Main);
        foreach (var (index, column) in sheet.Columns.Index())
        {
            var (place, width) = (Text(index + 1), column.Width.ToString(CultureInfo.InvariantCulture));
            Begin(writer, "col", ("min", place), ("max", place), ("width", width), ("customWidth", "1"));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteStartElement("sheetData", Main);
        var rows = 1;
        Row(writer, rows, sheet.Columns.Select(column => (object?)column.Heading), HeadingStyle);
        foreach (var row in sheet.Rows)
            Row(writer, ++rows, row, style: 0);
        writer.WriteEndElement();
        Begin(writer, "autoFilter", ("ref", $"A1:{Letters(sheet.Columns.Count - 1)}{Text(rows)}"));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Row(XmlWriter writer, int number, IEnumerable<object?> cells, int style)
    {
        Begin(writer, "row", ("r", Text(number)));
        foreach (var (column, cell) in cells.Index())
        {
            if (cell is null or "")
                continue;
            Begin(writer, "c", ("r", Letters(column) + Text(number)));
            switch (cell)
            {
                case double value when double.IsFinite(value):
                    writer.WriteElementString("v", Main, value.ToString("R", CultureInfo.InvariantCulture));
                    break;
                case int value:
                    writer.WriteElementString("v", Main, Text(value));
                    break;
                case DateTime value:
                    writer.WriteAttributeString("s", Text(InstantStyle));
                    writer.WriteElementString("v", Main, value.ToOADate().ToString("R", CultureInfo.InvariantCulture));
                    break;
                case double or string:
                    if (style > 0)
                        writer.WriteAttributeString("s", Text(style));
                    SheetXml.Words(writer, Convert.ToString(cell, CultureInfo.InvariantCulture)!);
                    break;
                default:
                    throw new ArgumentException($"A cell holds a text, a number or a time, not {cell.GetType().Name}.", nameof(cells));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}

/// <summary>One sheet.</summary>
/// <param name="Name">Its name on the tab, at most 31 letters.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, each with one text, number (double or int), time on the wall or null a column.</param>
public sealed record XlsxSheet(string Name, IReadOnlyList<XlsxColumn> Columns, IEnumerable<IReadOnlyList<object?>> Rows);

/// <summary>One column.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">Its width in letters.</param>
public sealed record XlsxColumn(string Heading, double Width);
