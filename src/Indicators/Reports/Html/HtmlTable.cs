using Indicators.Wording;
using static Indicators.Reports.Html.HtmlTag;

namespace Indicators.Reports.Html;

/// <summary>
/// A table with caption and scopes. On a phone each row becomes a card, its column names before the values, without those that do not apply; the roles are said out loud, since some browsers
/// (Safari) tell a screen reader of a table only where it is drawn as one.
/// </summary>
internal static class HtmlTable
{
    public static string Write(Table table)
    {
        var wordy = table.Columns.All(column => !column.Numeric);
        var head = Element("thead", Element("tr", string.Concat(table.Columns.Select(column => Said("th", column.Header, ("role", "columnheader"), ("scope", "col"), ("class", column.Numeric ? "n" : column.Wide ? "wide-text" : null)))), ("role", "row")), ("role", "rowgroup"));
        var body = Element("tbody", string.Concat(table.Rows.Select(row => Element("tr", Cells(table, row), ("role", "row"), ("class", row.Detail ? "detail" : null)))), ("role", "rowgroup"));
        return Element("table", Said("caption", table.Caption) + head + body, ("role", "table"), ("class", wordy ? "words" : "figures"));
    }

    private static string Cells(Table table, TableRow row) =>
        Said("th", row.Header, ("role", "rowheader"), ("scope", "row")) + string.Concat(row.Cells.Select((cell, i) => CellOf(table.Columns[i + 1], cell)));

    private static string CellOf(TableColumn column, TableCell cell)
    {
        var text = (cell.Mark is { } mark ? HtmlBlocks.Sign(mark) : "") + string.Join("<br>", cell.Text.Split('\n').Select(Prose)) + (cell.SmallBase ? $"<sup>{TableWords.SmallBase}</sup>" : "");
        return Element(
            "td",
            cell.Strong ? Element("b", text) : cell.Mark is null ? text : Element("span", text, ("class", "judged")),
            ("role", "cell"),
            ("class", (column.Numeric, cell.Value) switch { (true, TableValue.NotApplicable) => "n na", (true, _) => "n", (_, TableValue.NotApplicable) => "na", _ => null }),
            ("data-label", column.Header.Replace("\u00AD", "", StringComparison.Ordinal)));
    }
}
