using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>The upright axis: grid lines with their numbers left of them, the unit on the topmost only.</summary>
internal sealed class ValueAxis(Ticks ticks, Func<double, bool, string> write)
{
    private const double Gap = 8;

    public Ticks Ticks => ticks;

    /// <summary>Room for the numbers, left of the plot.</summary>
    public double Gutter => Gap + Texts.Max(text => text.Line.Width);

    private IEnumerable<(double Value, TextLine Line)> Texts =>
        ticks.Values.Select((value, index) => (value, new TextLine(write(value, index == ticks.Count - 1), TextLine.Small, Palette.Ink2)));

    public static ValueAxis Levels(Ticks ticks, ValueFormat format) =>
        new(ticks, (value, top) => top ? format.TopTick(value, ticks.Decimals) : format.Tick(value, ticks.Decimals));

    public static ValueAxis Differences(Ticks ticks) => new(ticks, (value, _) => SwedishFormat.Signed(value, ticks.Decimals));

    /// <summary>The scale of a plot; its top may lie above the last tick.</summary>
    public Scale Scale(Box plot, double? to = null) => new(ticks.First, Math.Max(ticks.Last, to ?? ticks.Last), plot.Bottom, plot.Top);

    /// <summary>
    /// Draws grid and numbers; the lowest line is the axis itself, the zero line is drawn over the grid where lines cross it.
    /// </summary>
    public void Draw(Canvas canvas, Box plot, bool baseline = true, double? to = null)
    {
        var scale = Scale(plot, to);
        foreach (var (value, line) in Texts)
        {
            var y = scale[value];
            var axis = baseline && value == ticks.Values.First();
            var zero = value == 0 && !axis;
            var style =
                zero ? LineStyles.Zero
                : axis ? LineStyles.Axis
                : LineStyles.Grid;
            canvas.Add(new Shape.Line(new(plot.Left, y), new(plot.Right, y), style.Stroke), line.Beside(plot.Left - Gap, y, Anchor.End));
        }
    }
}
