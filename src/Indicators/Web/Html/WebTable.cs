using System.Text.RegularExpressions;
using Indicators.Reports;
using static Indicators.Reports.Html.HtmlTag;

namespace Indicators.Web.Html;

/// <summary>A table of a page. Its parts say their roles out loud: a browser forgets that a table is one when its look is changed into cards.</summary>
internal sealed partial record WebTable
{
    /// <summary>What it holds, read out before it.</summary>
    public required string Caption { get; init; }

    /// <summary>All columns, the row headers' first.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>Rows in order; each has as many cells as there are columns after the first.</summary>
    public required IReadOnlyList<WebRow> Rows { get; init; }

    /// <summary>Its look: <c>cards</c>, where each row is a card on a narrow screen, or <c>figures</c>, which is a table on every screen and must be narrow enough.</summary>
    public string Look { get; init; } = "cards";

    /// <summary>Whether a heading right above it says the same, so that the caption is for listeners only.</summary>
    public bool HeardCaption { get; init; }

    /// <summary>A report's table with the same words.</summary>
    /// <param name="table">The report's table.</param>
    /// <param name="address">Where a row's name leads; null, or null for a row, when it leads nowhere.</param>
    public static WebTable Of(Table table, Func<TableRow, string?>? address = null) => new()
    {
        Caption = table.Caption,
        Columns = table.Columns,
        Rows =
        [
            .. table.Rows.Select(row => new WebRow(
                address?.Invoke(row) is { } to ? Said("a", row.Header, ("href", to)) : Days(Text(row.Header)), [.. row.Cells.Select(WebCell.Of)], row.Detail)),
        ],
    };

    /// <summary>The table as HTML.</summary>
    public string Write() => Element(
        "table",
        Said("caption", Caption, ("class", HeardCaption ? "heard" : null))
            + Element("thead", Element("tr", string.Concat(Columns.Select(Head)), ("role", "row")), ("role", "rowgroup"))
            + Element("tbody", string.Concat(Rows.Select(RowOf)), ("role", "rowgroup")),
        ("class", Look),
        ("role", "table"));

    private static string Head(TableColumn column) =>
        Said("th", column.Header, ("scope", "col"), ("role", "columnheader"), ("class", column.Numeric ? "n" : column.Wide ? "wide-text" : null));

    private string RowOf(WebRow row) => Element(
        "tr",
        Element("th", row.Header, ("scope", "row"), ("role", "rowheader")) + string.Concat(row.Cells.Select((cell, i) => CellOf(Columns[i + 1], cell))),
        ("role", "row"),
        ("class", row.Detail ? "detail" : null));

    private static string CellOf(TableColumn column, WebCell cell)
    {
        var classes = string.Join(' ', new[] { column.Numeric ? "n" : null, cell.Class, column.Wide ? "broad" : null }.OfType<string>());
        return Element(
            "td",
            cell.Html,
            ("role", "cell"),
            ("class", classes.Length == 0 ? null : classes),
            ("data-label", column.Header.Replace("\u00AD", "", StringComparison.Ordinal)));
    }

    /// <summary>A browser would break a day at its hyphens.</summary>
    /// <param name="html">Escaped text.</param>
    internal static string Days(string html) => Day().Replace(html, "<span class=\"day\">$0</span>");

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}

/// <summary>One row.</summary>
/// <param name="Header">Its name, as HTML.</param>
/// <param name="Cells">One cell a column after the first.</param>
/// <param name="Detail">A row under the one before (women, men).</param>
internal sealed record WebRow(string Header, IReadOnlyList<WebCell> Cells, bool Detail = false);

/// <summary>One cell.</summary>
/// <param name="Html">Its content, as HTML.</param>
/// <param name="Class">Its look; null for the column's.</param>
internal sealed record WebCell(string Html, string? Class = null)
{
    /// <summary>A cell as a report has it.</summary>
    public static WebCell Of(TableCell cell)
    {
        var text = string.Join("<br>", cell.Text.Split('\n').Select(line => WebTable.Days(Text(line)))) + (cell.SmallBase ? "<sup>u</sup>" : "");
        return new(cell.Mark is { } mark ? Element("span", Drawn.Sign(mark) + Element("span", text), ("class", "judged")) : text, cell.Strong ? "newest" : null);
    }
}
