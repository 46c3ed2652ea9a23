namespace Indicators.Charts.Svg;

/// <summary>Draws a <see cref="SpreadChart"/>: every municipality a dot along one axis, own and Riket named above, peers below.</summary>
internal static class SpreadDrawing
{
    private const double Side = 10;

    public static void Draw(SpreadChart chart, Sheet sheet)
    {
        if (chart.Municipalities.Count == 0)
        {
            sheet.Y += 16;
            sheet.Paragraph([new TextLine("Ingen kommun har värde.", TextLine.Normal, Palette.Ink2)], 24);
            return;
        }

        var values = chart.Municipalities.Select(bar => bar.Value).Concat(new[] { chart.Country }.OfType<double>()).ToList();
        var ticks = Ticks.Over(values, chart.Format, 7);
        var spare = Math.Max((values.Max() - values.Min()) * 0.03, ticks.Step * 0.1);
        var scale = new Scale(values.Min() - spare, values.Max() + spare, Side, sheet.Width - Side);
        var swarm = Swarm.Place(chart.Municipalities, scale, sheet.Frame.PlotHeight * 0.62, sheet.Narrow ? 2.1 : 3);

        // Laid out around the dots' line, then moved down by what stands above it.
        var above = SpreadLabels.Above(chart, scale, swarm, sheet);
        var below = SpreadLabels.Below(chart, scale, swarm, sheet);
        var middle = sheet.Y + above.Height;
        DrawMiddleHalf(sheet, chart, scale, middle, swarm.Half + 8);
        above.DrawLeaders(sheet, middle);
        below.DrawLeaders(sheet, middle);
        swarm.Draw(sheet, chart, middle);
        above.DrawTexts(sheet, middle);
        below.DrawTexts(sheet, middle);

        sheet.Y = middle + below.Height + 8;
        DrawAxis(sheet, chart, ticks, scale);
        DrawBracket(sheet, chart, scale);
    }

    private static void DrawMiddleHalf(Sheet sheet, SpreadChart chart, Scale scale, double middle, double half)
    {
        var (left, right) = (scale[chart.MiddleHalf.Low], scale[chart.MiddleHalf.High]);
        sheet.Add(Shape.Rect(new(left, middle - half, right, middle + half), Palette.Band));
        foreach (var x in new[] { left, right })
            sheet.Add(Shape.Line(new(x, middle - half), new(x, middle + half), new Stroke(Palette.Bar, 1, "3 3")));
    }

    private static void DrawAxis(Sheet sheet, SpreadChart chart, Ticks ticks, Scale scale)
    {
        sheet.Add(Shape.Line(new(0, sheet.Y), new(sheet.Width, sheet.Y), new Stroke(Palette.Axis, 1)));
        foreach (var value in ticks.Values.Where(value => scale.From <= value && value <= scale.To))
        {
            var x = scale[value];
            var text = new TextLine(chart.Format.TopTick(value, ticks.Decimals), TextLine.Small, Palette.Ink2);
            var place = Math.Clamp(x, text.Width / 2, sheet.Width - (text.Width / 2));
            sheet.Add(
                Shape.Line(new(x, sheet.Y), new(x, sheet.Y + 5), new Stroke(Palette.Axis, 1)),
                text.At(place, sheet.Y + 19, "middle"));
        }

        sheet.Y += 24;
    }

    private static void DrawBracket(Sheet sheet, SpreadChart chart, Scale scale)
    {
        var (left, right, y) = (scale[chart.MiddleHalf.Low], scale[chart.MiddleHalf.High], sheet.Y + 6);
        var (from, to, top, bottom) = (Shape.Number(left), Shape.Number(right), Shape.Number(y - 3), Shape.Number(y + 3));
        sheet.Add(Shape.Path($"M{from} {top}V{bottom}M{to} {top}V{bottom}M{from} {Shape.Number(y)}H{to}", null, new Stroke(Palette.Axis, 1.5)));
        var text = new TextLine(
            $"Mellersta hälften av kommunerna: {TrendLabels.Range(chart.Format, chart.MiddleHalf.Low, chart.MiddleHalf.High)}",
            TextLine.Small,
            Palette.Ink2);
        sheet.Add(text.Beside(Math.Clamp((left + right) / 2, text.Width / 2, sheet.Width - (text.Width / 2)), y + 14, "middle"));
        sheet.Y = y + 24;
    }
}
