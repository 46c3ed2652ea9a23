using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Indicators.Reports.Formats.Xlsx;

/// <summary>
/// How every workbook's parts are written: in the namespace of no prefix and with every row and cell named, for programs that read no
/// other. Texts are inline strings, which Excel never runs as formulas.
/// </summary>
internal static class SheetXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>A workbook of a style sheet, the sheets' parts in their order, and the workbook's own.</summary>
    public static byte[] Package(string styles, IReadOnlyList<Action<XmlWriter>> sheets, Action<XmlWriter> workbook)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // Ids are given by hand: the library's own are random.
            var book = file.AddNewPart<WorkbookPart>(WorkbookType, "rIdWorkbook");
            using (var writer = new StreamWriter(book.AddNewPart<WorkbookStylesPart>("rIdStyles").GetStream(FileMode.Create)))
                writer.Write(styles);
            foreach (var (index, sheet) in sheets.Index())
                Write(book.AddNewPart<WorksheetPart>(Id(index)), sheet);
            Write(book, workbook);
        }

        return FixedPackage.Rewrite(stream.ToArray());
    }

    public static void Begin(XmlWriter writer, string name, params (string Name, string Value)[] attributes)
    {
        writer.WriteStartElement(name, Main);
        foreach (var (attribute, value) in attributes)
            writer.WriteAttributeString(attribute, value);
    }

    /// <summary>An element that holds nothing.</summary>
    public static void Empty(XmlWriter writer, string name, params (string Name, string Value)[] attributes)
    {
        Begin(writer, name, attributes);
        writer.WriteEndElement();
    }

    /// <summary>A sheet's name among the workbook's.</summary>
    public static void Named(XmlWriter writer, int index, string name, params (string Name, string Value)[] attributes)
    {
        Begin(writer, "sheet", [("name", name), ("sheetId", Text(index + 1)), .. attributes]);
        writer.WriteAttributeString("id", Relations, Id(index));
        writer.WriteEndElement();
    }

    /// <summary>The inside of a cell that holds a text.</summary>
    public static void Words(XmlWriter writer, string text)
    {
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement("is", Main);
        writer.WriteStartElement("t", Main);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(string.Concat(text.Where(XmlConvert.IsXmlChar)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>A, B … Z, AA …</summary>
    public static string Letters(int index) => (index >= 26 ? Letters((index / 26) - 1) : "") + (char)('A' + (index % 26));

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rIdSheet{index + 1}");

    private static void Write(OpenXmlPart part, Action<XmlWriter> content)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { CheckCharacters = false, NewLineChars = "\n" });
        content(writer);
    }
}
