using Indicators.Charts.Layout;
using Indicators.Reports.Model;

namespace Indicators.Reports.Formats;

/// <summary>How wide a table's columns are, so that figures never break and words seldom do.</summary>
internal static class ColumnWidths
{
    private const double Points = 8.5;
    private const double Padding = 150;
    private const double MarkWidth = 320;
    private const int ShortWords = 16;

    // How far in a row under another stands, in twips.
    public const int DetailIndent = 170;
    private const double LineTwips = LineWidth * 1440 / 25.4;

    /// <summary>The width of a small line in a row, in millimetres.</summary>
    public const double LineWidth = 22;

    /// <summary>Widths in twips that fill the page's text width, or somewhat more when figures would break otherwise.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">The room it has, in twips.</param>
    /// <param name="overhang">How much more it may take when figures would break otherwise.</param>
    public static IReadOnlyList<int> Of(Table table, int width, int overhang = 0)
    {
        var needs = table.Columns.Select((column, i) => Need(table, column, i)).ToList();
        var room = (int)Math.Clamp(needs.Sum(need => need.Least), width, width + overhang);
        // Where all fits on one line each gets what its longest asks for, else each the share that its usual text does.
        var longest = needs.Sum(need => need.Longest) <= room;
        var spare = room - needs.Sum(need => need.Least);
        var wishes = needs.Select(need => (longest ? need.Longest : need.Usual) - need.Least).ToList();
        var widths = needs
            .Zip(wishes)
            .Select(pair =>
                spare < 0
                    ? pair.First.Least * room / needs.Sum(one => one.Least)
                    : pair.First.Least + (wishes.Sum() > 0 ? pair.Second * Math.Min(1, spare / wishes.Sum()) : 0)
            )
            .Select(width => (int)width)
            .ToList();
        var widest = table.Columns.Index().Where(pair => pair.Item.Wide).Select(pair => pair.Index).FirstOrDefault();
        widths[widest] += room - widths.Sum();
        return widths;
    }

    private static (double Least, double Usual, double Longest) Need(Table table, TableColumn column, int index)
    {
        var cells = table
            .Rows.Where(row => row.Kind != RowKind.Group)
            .Select(row =>
                index == 0
                    ? (row.Header, row.Kind != RowKind.Detail, row.Kind == RowKind.Detail ? DetailIndent : 0)
                    : Content(row.Cells[index - 1])
            )
            .ToList();
        var least = Longest(column.Header.Split(' ', '\u00AD'), bold: true);
        var wholes = new List<double>();
        foreach (var (text, bold, beside) in cells)
        {
            var whole = Width(text, bold) + beside;
            var unbroken =
                column.Numeric || (index > 0 && (text.Length <= ShortWords || text.Contains('●', StringComparison.Ordinal)))
                    ? whole
                    : Longest(text.Split(' ', '\u00AD'), bold) + (index == 0 ? beside : 0);
            least = Math.Max(least, unbroken);
            wholes.Add(whole);
        }

        // A small line is as wide as it is.
        var line = index > 0 && table.Rows.Any(row => row.Cells.Count >= index && row.Cells[index - 1].Line is not null) ? LineTwips : 0;
        least = Math.Max(least, line);
        var head = column.Numeric ? Width(column.Header, bold: true) * 0.6 : Width(column.Header, bold: true);
        var longest = wholes.Append(head).Append(least).Max();
        var usual = Math.Max(least, Math.Max(head, wholes.DefaultIfEmpty(0).Average()));
        return (least + Padding, usual + Padding, longest + Padding);
    }

    private static (string Text, bool Bold, double Beside) Content(TableCell cell) =>
        cell.Signs.Count > 0
            ? (string.Concat(cell.Signs.Select(sign => $"●\u00A0{sign.Label}   ")), false, 0)
            : (cell.Line is null ? cell.Text : "", cell.Strong, cell.Mark is null ? 0 : MarkWidth);

    private static double Longest(IEnumerable<string> words, bool bold) => words.Max(word => Width(word, bold));

    private static double Width(string text, bool bold) =>
        text.Replace("\u00AD", "", StringComparison.Ordinal).Split('\n').Max(line => TextWidth.Of(line, Points, bold)) * 20;
}
