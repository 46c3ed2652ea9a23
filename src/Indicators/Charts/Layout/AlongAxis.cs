using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>The axis along the bottom where it has values and not years: ticks with their numbers, the unit on the last only.</summary>
internal static class AlongAxis
{
    private const double LineHeight = 16;

    /// <summary>Draws it under a plot, as many ticks as have room; the canvas goes on below it.</summary>
    public static void Draw(Canvas canvas, Box plot, Scale x, Ticks ticks, ValueFormat format, string? name = null)
    {
        canvas.Add(new Shape.Line(new(plot.Left, plot.Bottom), new(plot.Right, plot.Bottom), LineStyles.Axis.Stroke));
        var last = double.NegativeInfinity;
        var every = Every(ticks, format, x);
        foreach (var (index, value) in ticks.Values.Index().Where(pair => pair.Index % every == 0))
        {
            var words = index + every >= ticks.Count ? format.TopTick(value, ticks.Decimals) : format.Tick(value, ticks.Decimals);
            var line = new TextLine(words, TextLine.Small, Palette.Ink2);
            var middle = Math.Clamp(x[value], line.Width / 2, canvas.Width - (line.Width / 2));
            canvas.Add(new Shape.Line(new(x[value], plot.Bottom), new(x[value], plot.Bottom + 5), LineStyles.Axis.Stroke));
            if (middle - (line.Width / 2) > last)
            {
                canvas.Add(line.At(middle, plot.Bottom + 19, Anchor.Middle));
                last = middle + (line.Width / 2) + 4;
            }
        }

        canvas.Y = plot.Bottom + 25;
        foreach (var line in name is null ? [] : WordWrap.Lines(name, canvas.Width - plot.Left, TextLine.Small, Palette.Ink2))
        {
            canvas.Add(line.At(plot.Left, canvas.Y + 12));
            canvas.Y += LineHeight;
        }
    }

    // Every tick, every second and so on, as the widest number needs.
    private static int Every(Ticks ticks, ValueFormat format, Scale x)
    {
        var widest = ticks.Values.Max(value => new TextLine(format.Tick(value, ticks.Decimals), TextLine.Small, Palette.Ink2).Width) + 14;
        var step = Math.Abs(x[ticks.First + ticks.Step] - x[ticks.First]);
        return Math.Max(1, (int)Math.Ceiling(widest / step));
    }
}
