namespace Indicators.Charts.Svg;

/// <summary>Small panels in rows: three beside each other on a page, two under 700 px, one on a phone.</summary>
internal static class SummaryDrawing
{
    private const double TwoUnder = 700;
    private const double Gutter = 26;
    private const double RowGap = 16;

    public static void Draw(SummaryChart chart, Sheet sheet)
    {
        var columns = Columns(chart, sheet);
        var width = (sheet.Width - (Gutter * (columns - 1))) / columns;
        var panels = chart.Panels.Select(panel => new PanelDrawing(panel, width, Math.Round(sheet.Frame.PlotHeight * 0.3))).ToList();
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

    private static int Columns(SummaryChart chart, Sheet sheet) =>
        sheet.Narrow ? 1 : Math.Min(sheet.Width < TwoUnder ? 2 : 3, Math.Max(2, chart.Panels.Count));
}
