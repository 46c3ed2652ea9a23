using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>Draws a <see cref="SpreadChart"/>: every municipality a dot along one axis, own and Riket named above, peers below.</summary>
internal static class SpreadDrawing
{
    private const double Side = 10;

    public static void Draw(SpreadChart chart, Canvas canvas)
    {
        if (chart.Municipalities.Count == 0)
        {
            canvas.Y += 16;
            canvas.Paragraph([new TextLine(ChartWords.NoMunicipality, TextLine.Normal, Palette.Ink2)], 24);
            return;
        }

        var values = chart.Municipalities.Select(bar => bar.Value).Concat(new[] { chart.Country }.OfType<double>()).ToList();
        var ticks = Ticks.Over(values, chart.Format, 7);
        var spare = Math.Max((values.Max() - values.Min()) * 0.03, ticks.Step * 0.1);
        var scale = new Scale(values.Min() - spare, values.Max() + spare, Side, canvas.Width - Side);
        var swarm = Beeswarm.Place(chart.Municipalities, scale, canvas.Frame.PlotHeight * 0.62, canvas.Narrow ? 2.1 : 3);

        // Laid out around the dots' line, then moved down by what stands above it.
        var above = SpreadLabels.Above(chart, scale, swarm, canvas);
        var below = SpreadLabels.Below(chart, scale, swarm, canvas);
        var middle = canvas.Y + above.Height;
        DrawMiddleHalf(canvas, chart, scale, middle, swarm.Half + 8);
        above.DrawLeaders(canvas, middle);
        below.DrawLeaders(canvas, middle);
        swarm.Draw(canvas, chart, middle);
        above.DrawTexts(canvas, middle);
        below.DrawTexts(canvas, middle);

        canvas.Y = middle + below.Height + 8;
        DrawAxis(canvas, chart, ticks, scale);
        DrawBracket(canvas, chart, scale);
    }

    private static void DrawMiddleHalf(Canvas canvas, SpreadChart chart, Scale scale, double middle, double half)
    {
        var (left, right) = (scale[chart.MiddleHalf.Low], scale[chart.MiddleHalf.High]);
        canvas.Add(new Shape.Rect(new(left, middle - half, right, middle + half), Palette.Band));
        foreach (var x in new[] { left, right })
            canvas.Add(new Shape.Line(new(x, middle - half), new(x, middle + half), new Stroke(Palette.Bar, 1, [3, 3])));
    }

    private static void DrawAxis(Canvas canvas, SpreadChart chart, Ticks ticks, Scale scale)
    {
        canvas.Add(new Shape.Line(new(0, canvas.Y), new(canvas.Width, canvas.Y), LineStyles.Axis.Stroke));
        foreach (var value in ticks.Values.Where(value => scale.From <= value && value <= scale.To))
        {
            var x = scale[value];
            var text = new TextLine(chart.Format.TopTick(value, ticks.Decimals), TextLine.Small, Palette.Ink2);
            var place = Math.Clamp(x, text.Width / 2, canvas.Width - (text.Width / 2));
            canvas.Add(
                new Shape.Line(new(x, canvas.Y), new(x, canvas.Y + 5), LineStyles.Axis.Stroke),
                text.At(place, canvas.Y + 19, Anchor.Middle)
            );
        }

        canvas.Y += 24;
    }

    private static void DrawBracket(Canvas canvas, SpreadChart chart, Scale scale)
    {
        var (left, right, y) = (scale[chart.MiddleHalf.Low], scale[chart.MiddleHalf.High], canvas.Y + 6);
        var (from, to, top, bottom) = (PathData.Number(left), PathData.Number(right), PathData.Number(y - 3), PathData.Number(y + 3));
        canvas.Add(
            new Shape.Path(
                $"M{from} {top}V{bottom}M{to} {top}V{bottom}M{from} {PathData.Number(y)}H{to}",
                null,
                new Stroke(Palette.Axis, 1.5)
            )
        );
        var text = new TextLine(SpreadWords.MiddleHalf(chart.Format, chart.MiddleHalf), TextLine.Small, Palette.Ink2);
        canvas.Add(text.Beside(Math.Clamp((left + right) / 2, text.Width / 2, canvas.Width - (text.Width / 2)), y + 14, Anchor.Middle));
        canvas.Y = y + 24;
    }
}
