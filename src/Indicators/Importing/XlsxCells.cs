using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Indicators.Importing;

/// <summary>
/// What stands in a workbook's cells, as a person sees it: text, numbers as 12.5, days as 2024-08-31, shares of a whole as 12.5 %.
/// </summary>
internal sealed partial class XlsxCells(WorkbookPart book)
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
                var (text, made) = Content(cell);
                cells.Add(
                    new SheetCell(
                        text,
                        cell.CellFormula is null || made == CellMade.Error ? made : CellMade.Formula,
                        cell.CellReference?.Value ?? "?"
                    )
                );
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
        Unescaped(string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)));

    // What XML cannot hold is written as _x000B_ (ECMA-376 part 1, 22.9.2.19), and the sign of it as _x005F_.
    private static string Unescaped(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, found => ((char)ushort.Parse(found.Groups["code"].Value, NumberStyles.HexNumber, null)).ToString())
            : text;

    private static int? PlaceOf(string? address)
    {
        var place = 0;
        foreach (var letter in (address ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
        {
            place = (place * 26) + (char.ToUpperInvariant(letter) - 'A') + 1;
        }

        return place == 0 ? null : place - 1;
    }

    private (string Text, CellMade Made) Content(DocumentFormat.OpenXml.Spreadsheet.Cell cell)
    {
        var written = cell.CellValue?.Text ?? "";
        // The SDK's enumerations are values and not constants, so what the file itself says is matched.
        return ((IEnumValue?)cell.DataType?.Value)?.Value switch
        {
            "s" => (shared[int.Parse(written, CultureInfo.InvariantCulture)], CellMade.Written),
            "inlineStr" => (cell.InlineString is { } inline ? Text(inline) : "", CellMade.Written),
            "b" => (written == "1" ? "sant" : "falskt", CellMade.Written),
            "d" => (written.Split('T')[0], CellMade.Day),
            "str" => (Unescaped(written), CellMade.Written),
            "e" => (written, CellMade.Error),
            _ => double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? styles.Shown(number, cell.StyleIndex?.Value ?? 0)
                : (written, CellMade.Written),
        };
    }

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escaped();
}
