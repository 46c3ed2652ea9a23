using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>
/// Draws a <see cref="RankChart"/>: every municipality a bar, the own one and its peers named in stairs above, quarters below.
/// </summary>
internal static class RankDrawing
{
    public static void Draw(RankChart chart, Canvas canvas)
    {
        if (chart.Bars.Count == 0)
        {
            canvas.Y += 16;
            canvas.Paragraph([new TextLine(ChartWords.NoMunicipality, TextLine.Normal, Palette.Ink2)], 24);
            return;
        }

        var axis = ValueAxis.Levels(Ticks.FromZero([.. chart.Bars.Select(bar => bar.Value)], chart.Format), chart.Format);
        var height = canvas.Frame.PlotHeight * 0.8;
        // Laid out from the plot's top; labels above it then push everything down. Riket's name stands beside the bars when there is no
        // room over them.
        var right = canvas.Width - 3;
        var whole = new RankPlot(chart, new(axis.Gutter, 0, right, height), axis);
        var beside = new RankPlot(chart, new(axis.Gutter, 0, right - (RankLabels.CountryText(chart)?.Width ?? 0) - 5, height), axis);
        var plot = whole;
        RankLabels? labels = null;
        foreach (var (tried, all) in new[] { (whole, true), (beside, true), (whole, false), (beside, false) })
        {
            plot = tried;
            labels = RankLabels.Set(chart, plot, canvas.Width, canvas.Narrow, all);
            if (labels is not null)
                break;
        }

        labels ??= new RankLabels();
        var headroom = Math.Max(2, -labels.Top + 2);
        plot = plot.Down(canvas.Y + headroom);
        labels = labels.Down(canvas.Y + headroom);

        axis.Draw(canvas, plot.Box, baseline: false, plot.Values.To);
        RankBars.Draw(canvas, chart, plot);
        labels.Draw(canvas, plot);
        canvas.Y = plot.Box.Bottom;
        if (chart.Quarters is not null)
            QuarterStrip.Draw(canvas, chart, plot);
        else
            canvas.Y += 8;
    }
}
