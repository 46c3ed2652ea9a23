using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>
/// What was promised: a line over its years of validity with small ticks on the good side; a range is a pale band between two.
/// </summary>
internal static class TargetMark
{
    private const double TickEvery = 8;
    private const double TickLength = 5;
    private const double Clear = 3;

    /// <summary>Whether it holds in any of the chart's years.</summary>
    public static bool Holds(TargetLine? target, IReadOnlyList<int> years) =>
        target is not null
        && (target.Min ?? target.Max) is not null
        && (target.From ?? years[0]) <= years[^1]
        && (target.To ?? years[^1]) >= years[0];

    /// <summary>The surface of a range, to lie under the lines.</summary>
    public static void DrawBand(Canvas canvas, TimePlot plot, TargetLine target)
    {
        if (target is not { Min: { } min, Max: { } max } || min >= max)
            return;
        var (left, right) = Ends(plot, target);
        canvas.Add(new Shape.Rect(new(left, plot.Values[max], right, plot.Values[min]), Palette.Band));
    }

    /// <summary>The borders with their ticks.</summary>
    public static void Draw(Canvas canvas, TimePlot plot, TargetLine target)
    {
        var (left, right) = Ends(plot, target);
        if (target.Min is { } min)
            DrawBorder(canvas, left, right, plot.Values[min], -TickLength);
        if (target.Max is { } max)
            DrawBorder(canvas, left, right, plot.Values[max], TickLength);
    }

    /// <summary>
    /// Where the label stands clear of the lines, beside its own; null when it must stand among the labels at the lines' ends.
    /// </summary>
    public static Box? LabelPlace(TimePlot plot, TargetLine target, IReadOnlyList<Point> lines)
    {
        var (left, _) = Ends(plot, target);
        var label = Label(target);
        var places =
            from border in new[] { target.Min, target.Max }
            where border is not null
            from above in new[] { border == target.Min, border != target.Min }
            let y = plot.Values[border.Value] + (above ? -(TickLength + 8) : TickLength + 9)
            where y - 7 >= plot.Box.Top - 4 && y + 7 <= plot.Box.Bottom
            from step in Enumerable.Range(0, 24)
            let x = Math.Max(plot.Box.Left, left) + 4 + (step * 12)
            where x + label.Width <= plot.Box.Right
            select new Box(x, y - 7, x + label.Width, y + 7);
        return RoomyPlace.Among(places, lines) is { } best && best.Clear >= Clear ? best.Box : null;
    }

    /// <summary>The label as one of those at the lines' ends.</summary>
    public static EndLabel EndLabel(TargetLine target, double room, TimePlot? plot)
    {
        var value = target.Min ?? target.Max ?? 0;
        return new EndLabel
        {
            Mark = plot is null ? null : new(Ends(plot, target).Right - 6, plot.Values[value]),
            Wanted = plot?.Values[value] ?? 0,
            Colour = Palette.Target,
            Lines = WordWrap.Lines(target.Label, room, TextLine.Normal, Palette.Target, bold: true),
        };
    }

    public static TextLine Label(TargetLine target) => new(target.Label, TextLine.Normal, Palette.Target, bold: true);

    private static (double Left, double Right) Ends(TimePlot plot, TargetLine target)
    {
        double Edge(int? year, double side, double open) =>
            year is { } held && plot.Years.Index(held) is var index && index >= 0 && index < plot.Years.Count
                ? Math.Clamp(plot.Years.X(index) + (side * plot.Years.Step / 2), plot.Box.Left, plot.Box.Right)
                : open;
        return (Edge(target.From, -1, plot.Box.Left), Edge(target.To, 1, plot.Box.Right));
    }

    private static void DrawBorder(Canvas canvas, double left, double right, double y, double tick)
    {
        canvas.Add(new Shape.Line(new(left, y), new(right, y), LineStyles.Target.Stroke));
        var ticks = string.Concat(
            Enumerable
                .Range(0, (int)((right - left) / TickEvery) + 1)
                .Select(index => $"M{PathData.Number(left + 1 + (index * TickEvery))} {PathData.Number(y)}v{PathData.Number(tick)}")
        );
        canvas.Add(new Shape.Path(ticks, null, new Stroke(Palette.Target, 1)));
    }
}
