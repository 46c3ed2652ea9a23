using System.Text.RegularExpressions;
using static Indicators.Reports.Html.HtmlTag;

namespace Indicators.Reports.Html;

/// <summary>A table with caption and scopes. On a phone each row becomes a card, its column names before the values, without those that do not apply.</summary>
internal static partial class HtmlTable
{
    private const string NotApplicable = ".";

    public static string Write(Table table)
    {
        var wordy = table.Columns.All(column => !column.Numeric);
        var head = Element("thead", Element("tr", string.Concat(table.Columns.Select(column => Said("th", column.Header, ("scope", "col"), ("class", column.Numeric ? "n" : column.Wide ? "wide-text" : null))))));
        var body = Element("tbody", string.Concat(table.Rows.Select(row => Element("tr", Cells(table, row), ("class", row.Detail ? "detail" : null)))));
        return Element("table", Said("caption", table.Caption) + head + body, ("class", wordy ? "words" : "figures"));
    }

    private static string Cells(Table table, Row row) =>
        Said("th", row.Header, ("scope", "row")) + string.Concat(row.Cells.Select((cell, i) => CellOf(table.Columns[i + 1], cell)));

    private static string CellOf(Column column, Cell cell)
    {
        var text = (cell.Mark is { } mark ? HtmlBlocks.Sign(mark) : "") + string.Join("<br>", cell.Text.Split('\n').Select(line => Day().Replace(Text(line), "<span class=\"day\">$0</span>"))) + (cell.SmallBase ? "<sup>u</sup>" : "");
        return Element(
            "td",
            cell.Strong ? Element("b", text) : cell.Mark is null ? text : Element("span", text, ("class", "judged")),
            ("class", (column.Numeric, cell.Text) switch { (true, NotApplicable) => "n na", (true, _) => "n", (_, NotApplicable) => "na", _ => null }),
            ("data-label", column.Header.Replace("\u00AD", "", StringComparison.Ordinal)));
    }

    // A browser would break a day at its hyphens.
    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
