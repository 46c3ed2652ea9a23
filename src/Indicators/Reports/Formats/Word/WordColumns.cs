using Indicators.Charts.Layout;
using Indicators.Reports.Model;

namespace Indicators.Reports.Formats.Word;

/// <summary>How wide a table's columns are, so that figures never break and words seldom do.</summary>
internal static class WordColumns
{
    private const double Points = 8.5;
    private const double Padding = 150;
    private const int ShortWords = 16;

    /// <summary>Widths in twips that fill the page's text width, or somewhat more when figures would break otherwise.</summary>
    public static IReadOnlyList<int> Widths(Table table, WordPage page)
    {
        var needs = table.Columns.Select((column, i) => Need(table, column, i)).ToList();
        var room = (int)Math.Clamp(needs.Sum(need => need.Least), page.TextWidth, page.TextWidth + page.Overhang);
        var spare = room - needs.Sum(need => need.Least);
        var wish = needs.Sum(need => need.Most - need.Least);
        var widths = needs
            .Select(need =>
                spare < 0
                    ? need.Least * room / needs.Sum(one => one.Least)
                    : need.Least + (wish > 0 ? (need.Most - need.Least) * Math.Min(1, spare / wish) : 0)
            )
            .Select(width => (int)width)
            .ToList();
        widths[0] += room - widths.Sum();
        return widths;
    }

    private static (double Least, double Most) Need(Table table, TableColumn column, int index)
    {
        var cells = table.Rows.Select(row => index == 0 ? (row.Header, !row.Detail, false) : Content(row.Cells[index - 1])).ToList();
        var least = Longest(column.Header.Split(' ', '\u00AD'), bold: true);
        var most = Math.Max(least, column.Numeric ? Width(column.Header, bold: true) * 0.6 : Width(column.Header, bold: true));
        foreach (var (text, bold, marked) in cells)
        {
            var whole = Width(text, bold) + (marked ? 320 : 0);
            var unbroken = column.Numeric || (index > 0 && text.Length <= ShortWords) ? whole : Longest(text.Split(' ', '\u00AD'), bold);
            (least, most) = (Math.Max(least, unbroken), Math.Max(most, whole));
        }

        return (least + Padding, most + Padding);
    }

    private static (string Text, bool Bold, bool Marked) Content(TableCell cell) => (cell.Text, cell.Strong, cell.Mark is not null);

    private static double Longest(IEnumerable<string> words, bool bold) => words.Max(word => Width(word, bold));

    private static double Width(string text, bool bold) =>
        text.Replace("\u00AD", "", StringComparison.Ordinal).Split('\n').Max(line => TextWidth.Of(line, Points, bold)) * 20;
}
