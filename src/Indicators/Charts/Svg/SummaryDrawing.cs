namespace Indicators.Charts.Svg;

/// <summary>Small panels in rows: three beside each other on a page, two under 700 px, one on a phone.</summary>
internal static class SummaryDrawing
{
    private const double TwoUnder = 700;
    private const double Gutter = 26;
    private const double RowGap = 16;
    private const double PlotPart = 0.3;

    public static void Draw(SummaryChart chart, Sheet sheet)
    {
        var columns = Columns(chart, sheet);
        var panels = Panels(chart, sheet, columns);
        // A name is never cut: where a single word is wider than its panel, the panels become fewer and wider.
        while (columns > 1 && panels.Any(panel => panel.NameWidth > Width(sheet, columns)))
            panels = Panels(chart, sheet, --columns);
        var width = Width(sheet, columns);
        // One column of numbers in the whole drawing, so that all lines begin below each other.
        var numbers = panels.Max(panel => panel.NumbersWidth);
        foreach (var row in panels.Chunk(columns))
        {
            var names = row.Max(panel => panel.NameLines);
            for (var column = 0; column < row.Length; column++)
                row[column].Draw(sheet, column * (width + Gutter), sheet.Y, names, numbers);
            sheet.Y += row.Max(panel => panel.Height(names)) + RowGap;
        }

        sheet.Y -= RowGap - 4;
    }

    private static double Width(Sheet sheet, int columns) => (sheet.Width - (Gutter * (columns - 1))) / columns;

    private static List<PanelDrawing> Panels(SummaryChart chart, Sheet sheet, int columns) =>
        [.. chart.Panels.Select(panel => new PanelDrawing(panel, Width(sheet, columns), Math.Round(sheet.Frame.PlotHeight * PlotPart)))];

    private static int Columns(SummaryChart chart, Sheet sheet) =>
        sheet.Narrow ? 1 : Math.Min(sheet.Width < TwoUnder ? 2 : 3, Math.Max(2, chart.Panels.Count));
}
