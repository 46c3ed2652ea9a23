namespace Indicators.Charts.Svg;

/// <summary>Draws an <see cref="ExpectedChart"/>: two lines with their gap shaded, and the gap as bars under them on the same years.</summary>
internal static class ExpectedDrawing
{
    private const double UpperPart = 0.6;
    private const double BarPart = 0.55;

    public static void Draw(ExpectedChart chart, Sheet sheet)
    {
        var axis = ValueAxis.Levels(
            Ticks.Over(chart.Own.Values.Concat(chart.Expected.Values).Concat((chart.Expected.Intervals ?? []).SelectMany(interval => new[] { interval?.Low, interval?.High })).OfType<double>(), chart.Format), chart.Format);
        var words = DeviationWords.Of(chart.Better, sheet);
        var labels = Labels(chart, sheet, null);
        var right = sheet.Width - Math.Max(new LabelColumn(labels).Width, new LabelColumn(words).Width);
        var years = new YearAxis(chart.Years, axis.Gutter, right, inset: 2, half: BarPart / 2);

        var upper = new Box(axis.Gutter, sheet.Y, right, sheet.Y + (sheet.Frame.PlotHeight * UpperPart));
        var plot = new TimePlot(upper, years, axis.Scale(upper), []);
        axis.Draw(sheet, upper);
        Shade(sheet, plot, chart);
        plot.Draw(sheet, chart.Expected.Intervals, Palette.Own);
        plot.Draw(sheet, chart.Expected.Values, new Stroke(Palette.Own, 2, "7 4"));
        LineMarks.End(sheet, plot, chart.Expected.Values, Palette.Own, filled: false);
        plot.Draw(sheet, chart.Own.Values, new Stroke(Palette.Own, 3.25));
        LineMarks.Own(sheet, plot, chart.Own);
        new LabelColumn(Labels(chart, sheet, plot)).Draw(sheet, upper);

        sheet.Y = upper.Bottom + 20;
        sheet.Paragraph(WordWrap.Lines(chart.DeviationTitle, sheet.Width, TextLine.Normal, Palette.Ink, bold: true), 17);
        DeviationPanel.Draw(chart, sheet, years, new(axis.Gutter, right), BarPart * years.Step);
    }

    /// <summary>The surface between the lines, where both have a value.</summary>
    private static void Shade(Sheet sheet, TimePlot plot, ExpectedChart chart)
    {
        foreach (var (first, last) in plot.Stretches(index => chart.Own.Values[index] is not null && chart.Expected.Values[index] is not null))
        {
            var indices = Enumerable.Range(first, last - first + 1).ToList();
            if (indices.Count > 1)
            {
                sheet.Add(Shape.Polygon(
                    [
                        .. indices.Select(index => plot.At(index, chart.Own.Values[index]!.Value)),
                        .. indices.AsEnumerable().Reverse().Select(index => plot.At(index, chart.Expected.Values[index]!.Value)),
                    ],
                    Palette.SoftOwn));
            }
        }
    }

    private static IReadOnlyList<EndLabel> Labels(ExpectedChart chart, Sheet sheet, TimePlot? plot)
    {
        var room = LabelColumn.TextRoom(sheet);
        return [.. new[]
        {
            TrendLabels.Named(chart.Own, chart.Years, chart.Format, room, plot, Palette.Own, Palette.Own),
            TrendLabels.Named(chart.Expected, chart.Years, chart.Format, room, plot, Palette.Own, null),
        }.OfType<EndLabel>()];
    }
}
