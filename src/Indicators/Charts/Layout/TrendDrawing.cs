using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>
/// Draws a <see cref="TrendChart"/>: span at the bottom, other lines over it, the own line on top, names at the lines' ends.
/// </summary>
internal static class TrendDrawing
{
    public static void Draw(TrendChart chart, Canvas canvas)
    {
        var target = TargetMark.Holds(chart.Target, chart.Years) ? chart.Target : null;
        var axis = ValueAxis.Levels(Ticks.Over(Values(chart, target), chart.Format), chart.Format);
        var bases = Bases(chart, canvas.Narrow);
        var inset = canvas.Narrow ? 7 : 10;
        var left = Math.Max(axis.Gutter, (bases?.Gutter ?? 0) - inset);
        var top = canvas.Y + BreakMark.Height(chart.Breaks);

        // Whether caption and target's label find room in the plot decides what stands beside it, and so how wide the plot may be.
        TimePlot Plot(bool captioned, TargetLine? beside)
        {
            var right = canvas.Width - new LabelColumn(TrendLabels.Of(chart, canvas, null, captioned, beside)).Width;
            var box = new Box(left, top, right, top + canvas.Frame.PlotHeight);
            return new TimePlot(box, new YearAxis(chart.Years, left, right, inset), axis.Scale(box), chart.Breaks);
        }

        var caption = new TextLine(ChartWords.Band(chart.Peers?.Name ?? ""), TextLine.Small, Palette.Ink2);
        Box? captionPlace,
            targetPlace;
        var (captioned, targetInside) = (chart.Peers is not null, target is not null);
        TimePlot plot;
        while (true)
        {
            plot = Plot(captioned, targetInside ? null : target);
            captionPlace = captioned ? BandMark.CaptionPlace(plot, chart.Peers!, caption, Points(plot, chart, target)) : null;
            targetPlace = targetInside
                ? TargetMark.LabelPlace(plot, target!, [.. Points(plot, chart, null), .. Edges(plot, chart), .. Outline(captionPlace)])
                : null;
            if (captioned == captionPlace is not null && targetInside == targetPlace is not null)
                break;
            (captioned, targetInside) = (captionPlace is not null, targetPlace is not null);
        }

        if (target is not null)
            TargetMark.DrawBand(canvas, plot, target);
        if (chart.Peers is not null)
            BandMark.Draw(canvas, plot, chart.Peers);
        axis.Draw(canvas, plot.Box);
        BreakMark.Draw(canvas, plot);
        if (captionPlace is { } place)
            canvas.Add(caption.Beside(place.Left, place.MiddleY));
        DrawLines(canvas, plot, chart);
        if (target is not null)
            TargetMark.Draw(canvas, plot, target);
        plot.Draw(canvas, chart.Own.Intervals, Palette.Own);
        LineMarks.Own(canvas, plot, chart.Own);
        if (target is not null && targetPlace is { } free)
            canvas.Add(TargetMark.Label(target).Beside(free.Left, free.MiddleY));
        new LabelColumn(TrendLabels.Of(chart, canvas, plot, captionPlace is not null, targetPlace is null ? target : null)).Draw(
            canvas,
            plot.Box
        );

        plot.Years.Draw(canvas, plot.Box, index => chart.Own.Values[index] is null);
        bases?.Draw(canvas, plot.Years);
    }

    private static void DrawLines(Canvas canvas, TimePlot plot, TrendChart chart)
    {
        if (chart.Peers is { } peers)
        {
            plot.Draw(canvas, peers.Mean, LineStyles.Peers.Stroke);
            LineMarks.End(canvas, plot, peers.Mean, Palette.Peer, filled: false);
        }

        foreach (var (index, other) in chart.Others.Index())
        {
            var stroke = LineStyles.Other(index).Stroke;
            plot.Draw(canvas, other.Values, stroke);
            LineMarks.End(canvas, plot, other.Values, stroke.Colour, filled: true);
        }

        if (chart.Country is { } country)
        {
            plot.Draw(canvas, country.Values, LineStyles.Country.Stroke);
            LineMarks.End(canvas, plot, country.Values, Palette.Country, filled: true);
        }

        if (chart.Expected is { } expected)
        {
            plot.Draw(canvas, expected.Values, LineStyles.Expected.Stroke);
            LineMarks.End(canvas, plot, expected.Values, Palette.Own, filled: false);
        }

        plot.Draw(canvas, chart.Own.Values, LineStyles.OwnOf(chart.Own).Stroke);
    }

    private static BaseRow? Bases(TrendChart chart, bool narrow) =>
        chart.Own.Bases is { } bases && bases.Any(value => value is not null)
            ? new BaseRow(narrow ? "n" : "Antal", Palette.Ink2, bases)
            : null;

    private static IEnumerable<IReadOnlyList<double?>> Lines(TrendChart chart) =>
        new[] { chart.Own.Values, chart.Country?.Values, chart.Expected?.Values, chart.Peers?.Mean }
            .OfType<IReadOnlyList<double?>>()
            .Concat(chart.Others.Select(other => other.Values));

    private static List<Point> Points(TimePlot plot, TrendChart chart, TargetLine? target) =>
        [
            .. Lines(chart).SelectMany(line => plot.Points(line)).SelectMany(RoomyPlace.Along),
            .. (chart.Own.Intervals ?? []).SelectMany(
                (interval, index) => interval is { } whole ? RoomyPlace.Along([plot.At(index, whole.Low), plot.At(index, whole.High)]) : []
            ),
            .. new[] { target?.Min, target?.Max }
                .OfType<double>()
                .SelectMany(value => RoomyPlace.Along([new(plot.Box.Left, plot.Values[value]), new(plot.Box.Right, plot.Values[value])])),
        ];

    // A name in the target's colour is hard to read across the span's edge.
    private static IEnumerable<Point> Edges(TimePlot plot, TrendChart chart) =>
        chart.Peers is not { } peers ? [] : plot.Points(peers.Min).Concat(plot.Points(peers.Max)).SelectMany(RoomyPlace.Along);

    private static IEnumerable<Point> Outline(Box? box) =>
        box is { } text ? RoomyPlace.Along([new(text.Left, text.MiddleY), new(text.Right, text.MiddleY)]) : [];

    private static IEnumerable<double> Values(TrendChart chart, TargetLine? target) =>
        Lines(chart)
            .Append(chart.Peers?.Min ?? [])
            .Append(chart.Peers?.Max ?? [])
            .Append((chart.Own.Intervals ?? []).SelectMany(interval => new[] { interval?.Low, interval?.High }).ToList())
            .Append([target?.Min, target?.Max])
            .SelectMany(values => values)
            .OfType<double>();
}
