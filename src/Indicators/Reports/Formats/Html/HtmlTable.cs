using Indicators.Reports.Model;
using Indicators.Wording;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Reports.Formats.Html;

/// <summary>
/// A table with caption and scopes. On a phone each row may become a card, its column names before the values, without those that do not
/// apply;
/// the roles are said out loud, since some browsers (Safari) tell a screen reader of a table only where it is drawn as one.
/// </summary>
internal sealed record HtmlTable
{
    /// <summary>What it holds, read out before it.</summary>
    public required string Caption { get; init; }

    /// <summary>All columns, the row headers' first.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>Rows in order; each has as many cells as there are columns after the first.</summary>
    public required IReadOnlyList<HtmlRow> Rows { get; init; }

    /// <summary>Its class in the style sheet.</summary>
    public required string Look { get; init; }

    /// <summary>Whether a heading right above it says the same, so that the caption is for listeners only.</summary>
    public bool HeardCaption { get; init; }

    /// <summary>A table of a document with the same words.</summary>
    /// <param name="table">The table.</param>
    /// <param name="form">How signs are set, and how it looks.</param>
    /// <param name="address">Where a row's name leads; null, or null for a row, when it leads nowhere.</param>
    public static HtmlTable Of(Table table, HtmlForm form, Func<TableRow, string?>? address = null) =>
        new()
        {
            Caption = table.Caption,
            Columns = table.Columns,
            Look = form.LookOf(table.Columns),
            Rows =
            [
                .. table.Rows.Select(row => new HtmlRow(
                    address?.Invoke(row) is { } to ? Said("a", row.Header, ("href", to)) : Text(row.Header),
                    [.. row.Cells.Select(cell => HtmlCell.Of(cell, form))],
                    row.Detail
                )),
            ],
        };

    /// <summary>The table as HTML.</summary>
    public string Write() =>
        Element(
            "table",
            Said("caption", Caption, ("class", HeardCaption ? "heard" : null))
                + Element("thead", Element("tr", string.Concat(Columns.Select(Head)), ("role", "row")), ("role", "rowgroup"))
                + Element("tbody", string.Concat(Rows.Select(RowOf)), ("role", "rowgroup")),
            ("role", "table"),
            ("class", Look)
        );

    private static string Head(TableColumn column) =>
        Said(
            "th",
            column.Header,
            ("role", "columnheader"),
            ("scope", "col"),
            (
                "class",
                column.Numeric ? "n"
                : column.Wide ? "wide-text"
                : null
            )
        );

    private string RowOf(HtmlRow row) =>
        Element(
            "tr",
            Element("th", row.Header, ("role", "rowheader"), ("scope", "row"))
                + string.Concat(row.Cells.Select((cell, i) => CellOf(Columns[i + 1], cell))),
            ("role", "row"),
            ("class", row.Detail ? "detail" : null)
        );

    private static string CellOf(TableColumn column, HtmlCell cell) =>
        Element(
            "td",
            cell.Html,
            ("role", "cell"),
            ("class", column.Numeric ? (cell.Class is null ? "n" : "n " + cell.Class) : cell.Class),
            ("data-label", column.Header.Replace("\u00AD", "", StringComparison.Ordinal))
        );
}

/// <summary>One row.</summary>
/// <param name="Header">Its name, as HTML.</param>
/// <param name="Cells">One cell a column after the first.</param>
/// <param name="Detail">A row under the one before (women, men).</param>
internal sealed record HtmlRow(string Header, IReadOnlyList<HtmlCell> Cells, bool Detail = false);

/// <summary>One cell.</summary>
/// <param name="Html">Its content, as HTML.</param>
/// <param name="Class">Its class in the style sheet; null for the column's alone.</param>
internal sealed record HtmlCell(string Html, string? Class = null)
{
    private const string NotApplicable = "na";

    /// <summary>A cell as a document has it.</summary>
    public static HtmlCell Of(TableCell cell, HtmlForm form)
    {
        var text =
            (cell.Mark is { } mark ? form.Set(mark) : "")
            + string.Join("<br>", cell.Text.Split('\n').Select(Prose))
            + (cell.SmallBase ? $"<sup>{TableWords.SmallBase}</sup>" : "");
        return new(
            cell.Strong ? Element("b", text)
                : cell.Mark is null ? text
                : Element("span", text, ("class", "judged")),
            cell.Value is TableValue.NotApplicable ? NotApplicable : null
        );
    }
}
