using Indicators.Analysis;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>Draws a <see cref="BoxChart"/>: a box a year, Riket over them and the own line on top; the newest box is the key.</summary>
internal static class BoxDrawing
{
    private const double WidestBox = 44;

    private static readonly Stroke Edge = new(Palette.Bar, 1.2);
    private static readonly Stroke Middle = new(Palette.Peer, 2.25);
    private static readonly Stroke Country = new(Palette.Country, 1.75);
    private static readonly Stroke Rim = new(Palette.Paper, 4.6);
    private static readonly Stroke Own = new(Palette.Own, 3.25);

    public static void Draw(BoxChart chart, Canvas canvas)
    {
        var axis = ValueAxis.Levels(Ticks.Over(chart.Years.SelectMany(Values), chart.Format), chart.Format);
        var top = canvas.Y + 6 + BreakMark.Height(chart.Breaks);
        var bottom = top + canvas.Frame.PlotHeight + (canvas.Narrow ? 40 : 20);
        var ends = Ends(chart, canvas, axis.Scale(new Box(0, top, 0, bottom)));
        var box = new Box(axis.Gutter, top, canvas.Width - new LabelColumn(ends).Width, bottom);
        var years = new YearAxis([.. chart.Years.Select(year => year.Year)], box.Left, box.Right, inset: 0, half: 0.5);
        var plot = new TimePlot(box, years, axis.Scale(box), chart.Breaks);

        axis.Draw(canvas, box);
        BreakMark.Draw(canvas, plot);
        canvas.Add(new Shape.Plotted(Area(chart, plot)));
        var edge = years.X(years.Count - 1) + (BoxWidth(plot) / 2) - 4;
        new LabelColumn([.. ends.Select(end => end with { Mark = new(edge, end.Wanted) })]).Draw(canvas, box);
        years.Draw(canvas, box, index => chart.Years[index].Own is null);
    }

    private static IEnumerable<double> Values(BoxYear year) =>
        new[] { year.Own, year.Country, year.Box?.Tenth, year.Box?.NineTenths }.OfType<double>();

    private static double BoxWidth(TimePlot plot) => Math.Min(0.56 * plot.Years.Step, WidestBox);

    private static PlotArea Area(BoxChart chart, TimePlot plot)
    {
        // From one year's middle to the next is 1.
        var half = plot.Years.Step / 2;
        var x = new Scale(-0.5, plot.Years.Count - 0.5, plot.Years.X(0) - half, plot.Years.X(plot.Years.Count - 1) + half);
        var area = new PlotArea(x, plot.Values);
        foreach (var (index, year) in chart.Years.Index().Where(pair => pair.Item.Box is not null))
        {
            area.Box(index, BoxWidth(plot) / plot.Years.Step, year.Box!, Edge, Middle, Palette.Band);
        }

        Line(plot, area, [.. chart.Years.Select(year => year.Country)], Country);
        List<double?> own = [.. chart.Years.Select(year => year.Own)];
        Line(plot, area, own, Rim);
        Line(plot, area, own, Own);
        var known = own.Index().Where(pair => pair.Item is not null).Select(pair => ((double)pair.Index, pair.Item!.Value)).ToList();
        foreach (var (places, size) in new[] { (known.SkipLast(1), 7.0), (known.TakeLast(1), 8.4) })
        {
            var marks = places.ToList();
            area.Dots(marks, size + 2.6, Palette.Paper);
            area.Dots(marks, size, Palette.Own);
        }

        return area;
    }

    // Cut where values are missing and where the series breaks; a value without neighbours is a dot, so that no gap swallows it.
    private static void Line(TimePlot plot, PlotArea area, List<double?> values, Stroke stroke)
    {
        foreach (var (first, last) in plot.Stretches(index => values[index] is not null))
        {
            List<(double, double)> points =
            [
                .. Enumerable.Range(first, last - first + 1).Select(index => ((double)index, values[index]!.Value)),
            ];
            if (points.Count == 1)
            {
                area.Dots(points, Math.Max(4.8, 2 * stroke.Width), stroke.Colour);
            }
            else
            {
                area.Line(points, stroke);
            }
        }
    }

    private static List<EndLabel> Ends(BoxChart chart, Canvas canvas, Scale y)
    {
        var (newest, room) = (chart.Years[^1], LabelColumn.TextRoom(canvas));
        EndLabel? At(double? value, string words, Token leader, Token? colour = null) =>
            value is not { } known
                ? null
                : new EndLabel
                {
                    Wanted = y[known],
                    Colour = leader,
                    Lines = EndLabel.Text(chart.Format.Value(known), words, room, colour),
                };
        return
        [
            .. new[]
            {
                At(newest.Box?.NineTenths, BoxWords.TenthOver(canvas.Narrow), Palette.Bar),
                At(newest.Box?.ThreeQuarters, BoxWords.QuarterOver, Palette.Bar),
                At(newest.Country, ChartWords.Country, Palette.Country),
                At(newest.Box?.Middle, BoxWords.Middle, Palette.Peer),
                At(newest.Own, chart.Name, Palette.Own, Palette.Own),
                At(newest.Box?.Quarter, BoxWords.QuarterUnder, Palette.Bar),
                At(newest.Box?.Tenth, BoxWords.TenthUnder, Palette.Bar),
            }.OfType<EndLabel>(),
        ];
    }
}
