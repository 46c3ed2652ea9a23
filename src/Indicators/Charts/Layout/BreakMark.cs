using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>Where a series breaks: a dotted upright line between two years, its reason above the plot where no line runs.</summary>
internal static class BreakMark
{
    private const double RowHeight = 16;

    /// <summary>Room for the reasons above the plot.</summary>
    public static double Height(IReadOnlyList<SeriesBreak> breaks) => breaks.Count == 0 ? 0 : (breaks.Count * RowHeight) + 6;

    public static void Draw(Canvas canvas, TimePlot plot)
    {
        for (var row = 0; row < plot.Breaks.Count; row++)
        {
            var cut = plot.Breaks[row];
            var x = (plot.Years.X(plot.Years.Index(cut.After)) + plot.Years.X(plot.Years.Index(cut.After + 1))) / 2;
            var y = plot.Box.Top - Height(plot.Breaks) + (RowHeight * row) + (RowHeight / 2);
            canvas.Add(new Shape.Line(new(x, y - 6), new(x, plot.Box.Bottom), LineStyles.Break.Stroke));

            var reason = new TextLine($"{cut.Reason} {SwedishFormat.Year(cut.After + 1)}", TextLine.Small, Palette.Ink2);
            var right = x + 6 + reason.Width <= canvas.Width || x - 6 < reason.Width;
            canvas.Add(right ? reason.Beside(Math.Min(x + 6, canvas.Width - reason.Width), y) : reason.Beside(x - 6, y, Anchor.End));
        }
    }
}
