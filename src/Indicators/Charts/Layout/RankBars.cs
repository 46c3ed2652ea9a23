using System.Text;
using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>
/// The bars: others grey (the outer quarters a shade darker), peers dark, the own one widest and blue; too thin for bars, a silhouette.
/// </summary>
internal static class RankBars
{
    private const double Thinnest = 1.6;

    public static void Draw(Canvas canvas, RankChart chart, RankPlot plot)
    {
        var quarters = chart.Quarters;
        var outer = Others(chart, bar => quarters is not null && (bar.Place <= quarters.LastBest || bar.Place > quarters.LastMiddle));
        var middle = Others(chart, bar => quarters is null || (bar.Place > quarters.LastBest && bar.Place <= quarters.LastMiddle));
        Draw(canvas, plot, middle, Palette.Bar);
        Draw(canvas, plot, outer, Palette.Peer);
        canvas.Add(new Shape.Line(new(plot.Box.Left, plot.Zero), new(plot.Box.Right, plot.Zero), LineStyles.Axis.Stroke));

        // Thin bars are widened to be seen; wide ones keep clear of their neighbours.
        var peer = Math.Clamp(plot.Step * 0.78, 2.2, 24);
        var own = Math.Clamp(plot.Step * 0.92, 4.5, 28);
        for (var index = 0; index < chart.Bars.Count; index++)
        {
            if (chart.Bars[index].Role == RankRole.Peer)
                Named(canvas, plot, index, peer, Palette.Ink);
        }

        for (var index = 0; index < chart.Bars.Count; index++)
        {
            if (chart.Bars[index].Role == RankRole.Own)
                Named(canvas, plot, index, own, Palette.Own);
        }
    }

    private static List<int> Others(RankChart chart, Func<RankBar, bool> among) =>
        [.. Enumerable.Range(0, chart.Bars.Count).Where(index => among(chart.Bars[index]))];

    /// <summary>All bars of one shade as one path: upright strokes, or steps without gaps when they would be too thin.</summary>
    private static void Draw(Canvas canvas, RankPlot plot, List<int> indices, Token colour)
    {
        if (indices.Count == 0)
            return;
        var path = new StringBuilder();
        var zero = PathData.Number(plot.Zero);
        if (plot.Step >= Thinnest)
        {
            foreach (var index in indices)
                path.Append('M')
                    .Append(PathData.Number(plot.X(index)))
                    .Append(' ')
                    .Append(zero)
                    .Append('V')
                    .Append(PathData.Number(plot.Y(index)));
            canvas.Add(new Shape.Path(path.ToString(), null, new Stroke(colour, Math.Min(plot.Step * 0.78, 24))));
            return;
        }

        for (var at = 0; at < indices.Count; at++)
        {
            var (index, begins) = (indices[at], at == 0 || indices[at - 1] != indices[at] - 1);
            if (begins)
                path.Append('M').Append(PathData.Number(plot.Before(index))).Append(' ').Append(zero);
            path.Append('V').Append(PathData.Number(plot.Y(index))).Append('H').Append(PathData.Number(plot.Before(index + 1)));
            if (at == indices.Count - 1 || indices[at + 1] != index + 1)
                path.Append('V').Append(zero).Append('Z');
        }

        canvas.Add(new Shape.Path(path.ToString(), colour));
    }

    private static void Named(Canvas canvas, RankPlot plot, int index, double width, Token colour)
    {
        var (x, y) = (plot.X(index), plot.Y(index));
        var bar = new Box(x - (width / 2), Math.Min(y, plot.Zero), x + (width / 2), Math.Max(y, plot.Zero));
        canvas.Add(new Shape.Rect(bar with { Left = bar.Left - 0.9, Right = bar.Right + 0.9 }, Palette.Paper), new Shape.Rect(bar, colour));
    }
}
