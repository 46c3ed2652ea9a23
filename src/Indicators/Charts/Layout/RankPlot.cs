using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>Where each bar of a ranking stands.</summary>
internal sealed class RankPlot(RankChart chart, Box box, ValueAxis axis)
{
    public Box Box => box;

    public Scale Values { get; } = axis.Scale(box, chart.Bars.Max(bar => bar.Value));

    /// <summary>Px from one bar to the next.</summary>
    public double Step => box.Width / chart.Bars.Count;

    public double TopTick => Values[axis.Ticks.Last];

    public double Zero => Values[0];

    public double X(int index) => box.Left + (Step * (index + 0.5));

    public double Y(int index) => Values[chart.Bars[index].Value];

    /// <summary>The border before a bar.</summary>
    public double Before(int index) => box.Left + (Step * index);

    /// <summary>The highest bar's end over a stretch.</summary>
    public double Highest(double from, double to)
    {
        var first = Math.Clamp((int)Math.Floor((from - box.Left) / Step), 0, chart.Bars.Count - 1);
        var last = Math.Clamp((int)Math.Floor((to - box.Left) / Step), 0, chart.Bars.Count - 1);
        return Math.Min(Zero, Enumerable.Range(first, last - first + 1).Min(Y));
    }

    public RankPlot Down(double y) => new(chart, box with { Top = box.Top + y, Bottom = box.Bottom + y }, axis);
}
