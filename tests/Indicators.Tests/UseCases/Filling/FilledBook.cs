using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Indicators.Tests.UseCases.Filling;

/// <summary>A workbook that was fetched, in the hands of who fills it in: cells are found by their row's words and their heading.</summary>
internal sealed class FilledBook(byte[] bytes)
{
    private static readonly string[] Headings =
    [
        "Del",
        "Id",
        "Vad",
        "Kön",
        "Plats",
        "Svar",
        "Enhet",
        "Dag",
        "Kommentar",
        "Ansvarig",
        "Förra",
        "Anvisning",
        "Kontor",
        "Version",
    ];

    public byte[] Bytes { get; private set; } = bytes;

    /// <summary>What stands in a cell; empty for nothing.</summary>
    public string this[string part, string id, string column, string gender = "alla"]
    {
        get
        {
            using var file = SpreadsheetDocument.Open(new MemoryStream(Bytes), isEditable: false);
            return Text(Find(Rows(file).First(row => Is(row, part, id, gender)), column));
        }
    }

    /// <summary>Writes a text in a row's cell; of the first row with those words.</summary>
    public FilledBook Write(string part, string id, string column, string text, string gender = "alla") =>
        Change(part, id, column, gender, cell => Fill(cell, text));

    /// <summary>Writes a number, as Excel keeps it.</summary>
    public FilledBook Write(string part, string id, string column, double number, string gender = "alla") =>
        Change(
            part,
            id,
            column,
            gender,
            cell =>
            {
                cell.RemoveAllChildren();
                (cell.DataType, cell.CellValue) = (null, new CellValue(number));
            }
        );

    /// <summary>Fills in the first row that is there to be added to.</summary>
    public FilledBook Add(string part, params (string Column, string Text)[] cells) =>
        Do(rows =>
        {
            var row = rows.First(one =>
                Text(Find(one, "Del")) == part && Text(Find(one, "Version")).Length == 0 && Text(Find(one, "Svar")).Length == 0
            );
            foreach (var (column, text) in cells)
            {
                Fill(Find(row, column), text);
            }
        });

    public FilledBook Formula(string part, string id, string column) =>
        Change(part, id, column, "alla", cell => cell.CellFormula = new CellFormula("1+1"));

    /// <summary>The same sheet as Excel saves it as CSV.</summary>
    public string Csv()
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(Bytes), isEditable: false);
        return string.Join(
            "\r\n",
            Rows(file)
                .Select(row =>
                    string.Join(
                        ';',
                        Headings.Select(heading => $"\"{Shown(Find(row, heading)).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")
                    )
                )
        );
    }

    private FilledBook Change(string part, string id, string column, string gender, Action<Cell> change) =>
        Do(rows => change(Find(rows.First(row => Is(row, part, id, gender)), column)));

    private FilledBook Do(Action<IReadOnlyList<Row>> work)
    {
        using var stream = new MemoryStream();
        stream.Write(Bytes);
        using (var file = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            work([.. Rows(file)]);
        }

        Bytes = stream.ToArray();
        return this;
    }

    private static bool Is(Row row, string part, string id, string gender) =>
        Text(Find(row, "Del")) == part
        && Text(Find(row, "Id")) == id
        && Text(Find(row, "Kön")) is var said
        && (said == gender || said.Length == 0);

    private static IEnumerable<Row> Rows(SpreadsheetDocument file) =>
        file.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!)
            .OrderByDescending(sheet => sheet.InnerText.Length)
            .First()
            .Descendants<Row>();

    private static Cell Find(Row row, string column)
    {
        var letter = (char)('A' + Array.IndexOf(Headings, column));
        return row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference!.Value![0] == letter) ?? new Cell();
    }

    private static void Fill(Cell cell, string text)
    {
        cell.RemoveAllChildren();
        (cell.DataType, cell.InlineString) = (CellValues.InlineString, new InlineString(new Text(text)));
    }

    private static string Text(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "";

    private static string Shown(Cell cell) =>
        double.TryParse(cell.CellValue?.Text, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("#,0.######", CultureInfo.GetCultureInfo("sv-SE"))
            : Text(cell).Replace("_x005F_", "_", StringComparison.Ordinal);
}
