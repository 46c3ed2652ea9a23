using System.Globalization;
using System.Xml;
using static Indicators.Reports.Formats.Xlsx.SheetXml;

namespace Indicators.Reports.Formats.Xlsx;

/// <summary>
/// A workbook to fill in: one sheet of rows under a line that says how, its cells open or closed; what may be chosen stands in a hidden
/// sheet that the cells' lists point at. The same form gives the same bytes.
/// </summary>
internal static class FormXlsx
{
    private const int HowRow = 1;
    private const int HeadingRow = 2;
    private const double HowHeight = 48;
    private const double LineHeight = 14.5;
    private const double Padding = 3;
    private const double HighestRow = 409;

    // A column's width is told in figures, and letters are narrower.
    private const double LettersAUnit = 1.05;

    /// <summary>The workbook's bytes.</summary>
    public static byte[] Write(XlsxForm form)
    {
        List<IReadOnlyList<string>> lists =
        [
            .. form
                .Rows.SelectMany(row => row)
                .Select(cell => cell.Choices)
                .Where(choices => choices.Count > 0)
                .DistinctBy(choices => string.Join('\n', choices)),
        ];
        return Package(
            FormStyles.Xml,
            [writer => Sheet(writer, form, lists), writer => Lists(writer, lists)],
            writer => Book(writer, form)
        );
    }

    private static void Book(XmlWriter writer, XlsxForm form)
    {
        writer.WriteStartElement("workbook", Main);
        writer.WriteAttributeString("xmlns", "r", null, Relations);
        writer.WriteStartElement("sheets", Main);
        Named(writer, 0, form.Name);
        Named(writer, 1, form.ListsName, ("state", "hidden"));
        writer.WriteEndElement();
        // The headings stand on every printed page.
        writer.WriteStartElement("definedNames", Main);
        Begin(writer, "definedName", ("name", "_xlnm.Print_Titles"), ("localSheetId", "0"));
        writer.WriteString($"'{form.Name}'!${HeadingRow}:${HeadingRow}");
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Sheet(XmlWriter writer, XlsxForm form, List<IReadOnlyList<string>> lists)
    {
        var last = Letters(form.Columns.Count - 1);
        writer.WriteStartElement("worksheet", Main);
        Begin(writer, "sheetPr");
        Empty(writer, "pageSetUpPr", ("fitToPage", "1"));
        writer.WriteEndElement();
        Begin(writer, "sheetViews");
        Begin(writer, "sheetView", ("showGridLines", "0"), ("workbookViewId", "0"));
        var corner = Letters(form.Frozen) + Text(HeadingRow + 1);
        Empty(
            writer,
            "pane",
            ("xSplit", Text(form.Frozen)),
            ("ySplit", Text(HeadingRow)),
            ("topLeftCell", corner),
            ("activePane", "bottomRight"),
            ("state", "frozen")
        );
        Empty(writer, "selection", ("pane", "bottomRight"), ("activeCell", corner), ("sqref", corner));
        writer.WriteEndElement();
        writer.WriteEndElement();
        Begin(writer, "cols");
        foreach (var (index, column) in form.Columns.Index())
        {
            var width = column.Width.ToString(CultureInfo.InvariantCulture);
            (string, string)[] hidden = index == form.Columns.Count - 1 ? [("hidden", "1")] : [];
            Empty(writer, "col", [("min", Text(index + 1)), ("max", Text(index + 1)), ("width", width), ("customWidth", "1"), .. hidden]);
        }

        writer.WriteEndElement();
        Begin(writer, "sheetData");
        Begin(writer, "row", ("r", Text(HowRow)), ("ht", HowHeight.ToString(CultureInfo.InvariantCulture)), ("customHeight", "1"));
        Cell(writer, 0, HowRow, new FormCell(form.How, FormLook.How));
        Cell(writer, form.Columns.Count - 1, HowRow, new FormCell(form.Mark, FormLook.Code));
        writer.WriteEndElement();
        Row(writer, HeadingRow, [.. form.Columns.Select(column => new FormCell(column.Heading, FormLook.Heading))], form.Columns);
        foreach (var (index, row) in form.Rows.Index())
            Row(writer, HeadingRow + 1 + index, row, form.Columns);
        writer.WriteEndElement();
        // Without a password: it keeps slips of the hand away, and whoever must may take it off.
        Empty(writer, "sheetProtection", ("sheet", "1"), ("formatColumns", "0"), ("formatRows", "0"), ("autoFilter", "0"));
        Empty(writer, "autoFilter", ("ref", $"A{HeadingRow}:{last}{Text(HeadingRow + form.Rows.Count)}"));
        Begin(writer, "mergeCells", ("count", "1"));
        Empty(writer, "mergeCell", ("ref", $"A{HowRow}:{Letters(form.Columns.Count - 2)}{HowRow}"));
        writer.WriteEndElement();
        Choices(writer, form, lists);
        Empty(
            writer,
            "pageMargins",
            ("left", "0.4"),
            ("right", "0.4"),
            ("top", "0.5"),
            ("bottom", "0.5"),
            ("header", "0.3"),
            ("footer", "0.3")
        );
        Empty(writer, "pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        writer.WriteEndElement();
    }

    // As high as its longest text needs, about: not every program reckons it when it opens a file, and all do when a cell is written in.
    private static void Row(XmlWriter writer, int number, IReadOnlyList<FormCell> cells, IReadOnlyList<XlsxColumn> columns)
    {
        var lines = cells
            .Zip(columns)
            .SkipLast(1)
            .Max(one =>
                (one.First.Value as string ?? "").Split('\n').Sum(line => 1 + (int)(line.Length / one.Second.Width / LettersAUnit))
            );
        var height = Math.Min(HighestRow, Padding + (lines * LineHeight)).ToString(CultureInfo.InvariantCulture);
        Begin(writer, "row", ("r", Text(number)), ("ht", height));
        foreach (var (column, cell) in cells.Index())
            Cell(writer, column, number, cell);
        writer.WriteEndElement();
    }

    // An empty cell is there too, for its look says whether it is open.
    private static void Cell(XmlWriter writer, int column, int row, FormCell cell)
    {
        Begin(writer, "c", ("r", Letters(column) + Text(row)), ("s", Text((int)cell.Look)));
        switch (cell.Value)
        {
            case double value:
                writer.WriteElementString("v", Main, value.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                writer.WriteElementString("v", Main, Text((int)day.ToDateTime(TimeOnly.MinValue).ToOADate()));
                break;
            case string { Length: > 0 } text:
                Words(writer, Escaped(text));
                break;
        }

        writer.WriteEndElement();
    }

    // Lists offer words and hinder no others: what is written is judged where it is read.
    private static void Choices(XmlWriter writer, XlsxForm form, List<IReadOnlyList<string>> lists)
    {
        if (lists.Count == 0)
            return;
        Begin(writer, "dataValidations", ("count", Text(lists.Count)));
        foreach (var (index, list) in lists.Index())
        {
            var places =
                from row in form.Rows.Index()
                from cell in row.Item.Index()
                where cell.Item.Choices.SequenceEqual(list)
                select Letters(cell.Index) + Text(HeadingRow + 1 + row.Index);
            Begin(writer, "dataValidation", ("type", "list"), ("allowBlank", "1"), ("sqref", string.Join(' ', places)));
            var column = Letters(index);
            writer.WriteElementString("formula1", Main, $"'{form.ListsName}'!${column}$1:${column}${Text(list.Count)}");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void Lists(XmlWriter writer, List<IReadOnlyList<string>> lists)
    {
        writer.WriteStartElement("worksheet", Main);
        Begin(writer, "sheetData");
        for (var row = 0; row < lists.Select(list => list.Count).DefaultIfEmpty(0).Max(); row++)
        {
            Begin(writer, "row", ("r", Text(row + 1)));
            foreach (var (column, list) in lists.Index().Where(list => list.Item.Count > row))
            {
                Begin(writer, "c", ("r", Letters(column) + Text(row + 1)));
                Words(writer, Escaped(list[row]));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    // A text that looks like a spreadsheet's own way of writing what XML cannot hold (ECMA-376 part 1, 22.9.2.19).
    private static string Escaped(string text) => text.Replace("_x", "_x005F_x", StringComparison.Ordinal);
}

/// <summary>A sheet to fill in.</summary>
/// <param name="Name">Its name on the tab.</param>
/// <param name="How">How to fill it in: stands over the headings.</param>
/// <param name="Mark">What it is for, to be read back: stands last on the same line, in the last column, which is hidden.</param>
/// <param name="Columns">Its columns; at least two.</param>
/// <param name="Frozen">How many of them stay when the sheet is scrolled sideways.</param>
/// <param name="Rows">Its rows, a cell a column.</param>
internal sealed record XlsxForm(
    string Name,
    string How,
    string Mark,
    IReadOnlyList<XlsxColumn> Columns,
    int Frozen,
    IReadOnlyList<IReadOnlyList<FormCell>> Rows
)
{
    /// <summary>The name of the hidden sheet with the words to choose.</summary>
    public required string ListsName { get; init; }
}

/// <summary>One cell.</summary>
/// <param name="Value">A text, a number (double), a day (DateOnly), or null.</param>
/// <param name="Look">Its look, which says whether it is open.</param>
internal sealed record FormCell(object? Value, FormLook Look)
{
    /// <summary>The words to choose from; none for a cell that is written in freely.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
