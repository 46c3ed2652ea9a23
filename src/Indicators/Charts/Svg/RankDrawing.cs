namespace Indicators.Charts.Svg;

/// <summary>Draws a <see cref="RankChart"/>: every municipality a bar, the own one and its peers named in stairs above, quarters below.</summary>
internal static class RankDrawing
{
    public static void Draw(RankChart chart, Sheet sheet)
    {
        if (chart.Bars.Count == 0)
        {
            sheet.Y += 16;
            sheet.Paragraph([new TextLine("Ingen kommun har värde.", TextLine.Normal, Palette.Ink2)], 24);
            return;
        }

        var axis = ValueAxis.Levels(Ticks.FromZero([.. chart.Bars.Select(bar => bar.Value)], chart.Format), chart.Format);
        var height = sheet.Frame.PlotHeight * 0.8;
        // Laid out from the plot's top; labels above it then push everything down. Riket's name stands beside the bars when there is no room over them.
        var right = sheet.Width - 3;
        var whole = new RankPlot(chart, new(axis.Gutter, 0, right, height), axis);
        var beside = new RankPlot(chart, new(axis.Gutter, 0, right - (RankLabels.CountryText(chart)?.Width ?? 0) - 5, height), axis);
        var plot = whole;
        RankLabels? labels = null;
        foreach (var (tried, all) in new[] { (whole, true), (beside, true), (whole, false), (beside, false) })
        {
            plot = tried;
            labels = RankLabels.Set(chart, plot, sheet.Width, sheet.Narrow, all);
            if (labels is not null)
                break;
        }

        labels ??= new RankLabels();
        var headroom = Math.Max(2, -labels.Top + 2);
        plot = plot.Down(sheet.Y + headroom);
        labels = labels.Down(sheet.Y + headroom);

        axis.Draw(sheet, plot.Box, baseline: false, plot.Values.To);
        RankBars.Draw(sheet, chart, plot);
        labels.Draw(sheet, plot);
        sheet.Y = plot.Box.Bottom;
        if (chart.Quarters is not null)
            QuarterStrip.Draw(sheet, chart, plot);
        else
            sheet.Y += 8;
    }
}
