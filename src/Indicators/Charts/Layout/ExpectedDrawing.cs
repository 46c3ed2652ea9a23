using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>
/// Draws an <see cref="ExpectedChart"/>: two lines with their gap shaded, and the gap as bars under them on the same years.
/// </summary>
internal static class ExpectedDrawing
{
    private const double UpperPart = 0.6;
    private const double BarPart = 0.55;
    private const double WideBarPart = 0.8;

    public static void Draw(ExpectedChart chart, Canvas canvas)
    {
        if (chart.BarsOnly)
        {
            DrawBars(chart, canvas);
            return;
        }

        var axis = ValueAxis.Levels(
            Ticks.Over(
                chart
                    .Own.Values.Concat(chart.Expected.Values)
                    .Concat((chart.Expected.Intervals ?? []).SelectMany(interval => new[] { interval?.Low, interval?.High }))
                    .OfType<double>(),
                chart.Format
            ),
            chart.Format
        );
        var words = DeviationLabels.Of(chart.Better, canvas);
        var labels = Labels(chart, canvas, null);
        var right = canvas.Width - Math.Max(new LabelColumn(labels).Width, new LabelColumn(words).Width);
        var years = new YearAxis(chart.Years, axis.Gutter, right, inset: 2, half: BarPart / 2);

        var upper = new Box(axis.Gutter, canvas.Y, right, canvas.Y + (canvas.Frame.PlotHeight * UpperPart));
        var plot = new TimePlot(upper, years, axis.Scale(upper), []);
        axis.Draw(canvas, upper);
        Shade(canvas, plot, chart);
        plot.Draw(canvas, chart.Expected.Intervals, Palette.Own);
        plot.Draw(canvas, chart.Expected.Values, LineStyles.Expected.Stroke);
        LineMarks.End(canvas, plot, chart.Expected.Values, Palette.Own, filled: false);
        plot.Draw(canvas, chart.Own.Values, LineStyles.Own.Stroke);
        LineMarks.Own(canvas, plot, chart.Own);
        new LabelColumn(Labels(chart, canvas, plot)).Draw(canvas, upper);

        canvas.Y = upper.Bottom + 20;
        canvas.Paragraph(WordWrap.Lines(chart.DeviationTitle, canvas.Width, TextLine.Normal, Palette.Ink, bold: true), 17);
        DeviationPanel.Draw(chart, canvas, years, new(axis.Gutter, right), BarPart * years.Step);
    }

    // Without words beside the zero line: the heading says which side is which.
    private static void DrawBars(ExpectedChart chart, Canvas canvas)
    {
        var years = new YearAxis(chart.Years, 0, canvas.Width, inset: 2, half: WideBarPart / 2);
        DeviationPanel.Draw(chart, canvas, years, new(0, canvas.Width), WideBarPart * years.Step);
    }

    /// <summary>The surface between the lines, where both have a value.</summary>
    private static void Shade(Canvas canvas, TimePlot plot, ExpectedChart chart)
    {
        foreach (
            var (first, last) in plot.Stretches(index => chart.Own.Values[index] is not null && chart.Expected.Values[index] is not null)
        )
        {
            var indices = Enumerable.Range(first, last - first + 1).ToList();
            if (indices.Count > 1)
            {
                canvas.Add(
                    new Shape.Polygon(
                        [
                            .. indices.Select(index => plot.At(index, chart.Own.Values[index]!.Value)),
                            .. indices.AsEnumerable().Reverse().Select(index => plot.At(index, chart.Expected.Values[index]!.Value)),
                        ],
                        Palette.SoftOwn
                    )
                );
            }
        }
    }

    private static IReadOnlyList<EndLabel> Labels(ExpectedChart chart, Canvas canvas, TimePlot? plot)
    {
        var room = LabelColumn.TextRoom(canvas);
        return
        [
            .. new[]
            {
                TrendLabels.Named(chart.Own, chart.Years, chart.Format, room, plot, Palette.Own, Palette.Own),
                TrendLabels.Named(chart.Expected, chart.Years, chart.Format, room, plot, Palette.Own, null),
            }.OfType<EndLabel>(),
        ];
    }
}
