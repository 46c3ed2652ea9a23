using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Indicators.Importing;

/// <summary>
/// What stands in a workbook's cells, as a person sees it: text, numbers as 12.5, days as 2024-08-31, shares of a whole as 12.5 %.
/// </summary>
internal sealed class XlsxCells(WorkbookPart book)
{
    // Far to the right of our columns; a stray cell at the end of the sheet would else make every row sixteen thousand wide.
    private const int MostColumns = 100;

    private readonly List<string> shared = Shared(book.SharedStringTablePart);

    private readonly CellStyles styles = new(book);

    /// <summary>A row's cells from the left; those left out are empty.</summary>
    public IReadOnlyList<SheetCell> Of(Row row)
    {
        var cells = new List<SheetCell>();
        foreach (var cell in row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>())
        {
            var place = PlaceOf(cell.CellReference?.Value) ?? cells.Count;
            if (place < MostColumns && place >= cells.Count)
            {
                cells.AddRange(Enumerable.Repeat(default(SheetCell), place - cells.Count));
                cells.Add(new SheetCell(Content(cell), cell.CellFormula is null ? null : cell.CellReference?.Value ?? "?"));
            }
        }

        return cells;
    }

    private static List<string> Shared(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is not null)
        {
            using var reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                {
                    texts.Add(Text(reader.LoadCurrentElement()!));
                }
            }
        }

        return texts;
    }

    // The runs of a formatted text; the reading aids beside Japanese ones are no part of it.
    private static string Text(OpenXmlElement item) =>
        string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text))
            .Replace("_x000D_\n", "\n", StringComparison.Ordinal);

    private static int? PlaceOf(string? address)
    {
        var place = 0;
        foreach (var letter in (address ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
        {
            place = (place * 26) + (char.ToUpperInvariant(letter) - 'A') + 1;
        }

        return place == 0 ? null : place - 1;
    }

    private string Content(DocumentFormat.OpenXml.Spreadsheet.Cell cell)
    {
        var written = cell.CellValue?.Text ?? "";
        // The SDK's enumerations are values and not constants, so what the file itself says is matched.
        return ((IEnumValue?)cell.DataType?.Value)?.Value switch
        {
            "s" => shared[int.Parse(written, CultureInfo.InvariantCulture)],
            "inlineStr" => cell.InlineString is { } inline ? Text(inline) : "",
            "b" => written == "1" ? "sant" : "falskt",
            "d" => written.Split('T')[0],
            "str" or "e" => written,
            _ => double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? styles.Shown(number, cell.StyleIndex?.Value ?? 0)
                : written,
        };
    }
}
