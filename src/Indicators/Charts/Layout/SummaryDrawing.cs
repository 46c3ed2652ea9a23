using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>Small panels in rows: three beside each other on a page, two under 700 px, one on a phone.</summary>
internal static class SummaryDrawing
{
    private const double TwoUnder = 700;
    private const double Gutter = 26;
    private const double RowGap = 16;
    private const double PlotPart = 0.3;

    public static void Draw(SummaryChart chart, Canvas canvas)
    {
        var columns = Columns(chart, canvas);
        var panels = Panels(chart, canvas, columns);
        // A name is never cut: where a single word is wider than its panel, the panels become fewer and wider.
        while (columns > 1 && panels.Any(panel => panel.NameWidth > Width(canvas, columns)))
            panels = Panels(chart, canvas, --columns);
        var width = Width(canvas, columns);
        // One column of numbers in the whole drawing, so that all lines begin below each other.
        var numbers = panels.Max(panel => panel.NumbersWidth);
        foreach (var row in panels.Chunk(columns))
        {
            var names = row.Max(panel => panel.NameLines);
            for (var column = 0; column < row.Length; column++)
                row[column].Draw(canvas, column * (width + Gutter), canvas.Y, names, numbers);
            canvas.Y += row.Max(panel => panel.Height(names)) + RowGap;
        }

        canvas.Y -= RowGap - 4;
    }

    private static double Width(Canvas canvas, int columns) => (canvas.Width - (Gutter * (columns - 1))) / columns;

    private static List<PanelDrawing> Panels(SummaryChart chart, Canvas canvas, int columns) =>
        [.. chart.Panels.Select(panel => new PanelDrawing(panel, Width(canvas, columns), Math.Round(canvas.Frame.PlotHeight * PlotPart)))];

    private static int Columns(SummaryChart chart, Canvas canvas) =>
        canvas.Narrow ? 1 : Math.Min(canvas.Width < TwoUnder ? 2 : 3, Math.Max(2, chart.Panels.Count));
}
