using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>The deviation from the expected value as bars from zero: solid above, hatched below, each with its signed value.</summary>
internal static class DeviationPanel
{
    private const double Part = 0.3;
    private const double RowHeight = 15;

    public static void Draw(ExpectedChart chart, Canvas canvas, YearAxis years, (double Left, double Right) sides, double barWidth)
    {
        var newest = Line.NewestOf(chart.Deviations);
        var texts = chart
            .Deviations.Select(
                (value, index) =>
                    value is { } deviation
                        ? new TextLine(
                            chart.Format.Difference(deviation),
                            index == newest ? TextLine.Normal : TextLine.Small,
                            Palette.Ink,
                            index == newest
                        )
                        : null
            )
            .ToList();

        // Side by side at the bars when there is room; otherwise in rows under them, each value in every second or third row.
        var rows = Math.Max(1, (int)Math.Ceiling((texts.Max(text => text?.Width ?? 0) + 4) / years.Step));
        var atBars = rows == 1;

        var (most, least) = (Math.Max(0, chart.Deviations.Max() ?? 0), Math.Min(0, chart.Deviations.Min() ?? 0));
        var height = chart.BarsOnly ? canvas.Frame.PlotHeight - (2 * RowHeight) : Math.Max(54, canvas.Frame.PlotHeight * Part);
        var top = canvas.Y + 6 + (atBars ? RowHeight + 3 : 0);
        // A part of the span first: so many px a unit are no number when the span is hardly one.
        double Px(double value) => most - least > 0 ? value / (most - least) * height : 0;
        var zero = most - least > 0 ? top + Px(most) : top + (height / 2);
        var bottom = top + height;
        var valuesBottom = bottom + (atBars ? RowHeight + 6 : (rows * RowHeight) + 8);

        for (var index = 0; index < texts.Count; index++)
        {
            if (texts[index] is not { } text)
                continue;
            var deviation = chart.Deviations[index]!.Value;
            var end = zero - Px(deviation);
            DrawBar(canvas, years.X(index), barWidth, zero, end, deviation);
            var y = atBars
                ? deviation >= 0
                    ? end - 9
                    : end + 10
                : bottom + 6 + (((texts.Count - 1 - index) % rows) * RowHeight) + (RowHeight / 2);
            canvas.Add(text.Beside(years.X(index), y, Anchor.Middle));
        }

        canvas.Add(new Shape.Line(new(sides.Left, zero), new(sides.Right, zero), LineStyles.Zero.Stroke));
        var box = new Box(sides.Left, top, sides.Right, valuesBottom);
        if (!chart.BarsOnly)
        {
            new LabelColumn(DeviationLabels.Of(chart.Better, canvas, zero - 18, zero, zero + 18)).Draw(
                canvas,
                box with
                {
                    Top = top - (atBars ? 22 : 0),
                }
            );
        }

        years.Draw(canvas, box, index => chart.Deviations[index] is null);
    }

    private static void DrawBar(Canvas canvas, double x, double width, double zero, double end, double deviation)
    {
        var bar = new Box(x - (width / 2), Math.Min(zero, end), x + (width / 2), Math.Max(zero, end));
        if (deviation >= 0)
        {
            canvas.Add(new Shape.Rect(bar, Palette.Own));
            return;
        }

        canvas.Add(new Shape.Patterned(bar, new Pattern.Hatched(Palette.Own, 5, 0.85)));
        canvas.Add(new Shape.Rect(bar, null, new Stroke(Palette.Own, 1.25)));
    }
}
