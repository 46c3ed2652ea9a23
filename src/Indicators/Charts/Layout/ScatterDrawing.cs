using Indicators.Charts.Model;
using MarkerShape = ScottPlot.MarkerShape;

namespace Indicators.Charts.Layout;

/// <summary>
/// Draws a <see cref="ScatterChart"/>: every municipality as a dot, the line where it bears, and names where there is room.
/// </summary>
internal static class ScatterDrawing
{
    private const double OwnRadius = 6;
    private const double DiamondSize = 13;
    private const double RingSize = 8.4;
    private const double LineHeight = 16;
    private const int MostLines = 10;
    private const double Nearness = 2;

    private static readonly Stroke Fit = new(Palette.Ink, 1.75, [9, 4, 2, 4]);
    private static readonly Stroke FitRim = new(Palette.Paper, 4.5);

    public static void Draw(ScatterChart chart, Canvas canvas)
    {
        var all = chart.Marks.Select(mark => mark.Point).Append(chart.Scatter.Country ?? chart.Scatter.Own).ToList();
        var axis = ValueAxis.Levels(Ticks.Over(all.Select(point => point.Y), chart.Format, MostLines), chart.Format);
        var along = Ticks.Over(all.Select(point => point.X), chart.Along, canvas.Narrow ? 7 : 9);
        canvas.Paragraph(WordWrap.Lines(chart.Name, canvas.Width, TextLine.Small, Palette.Ink2), LineHeight);
        var top = canvas.Y + 12;
        var plot = new Box(axis.Gutter, top, canvas.Width - 10, top + canvas.Frame.PlotHeight + (canvas.Narrow ? 70 : 60));
        var (x, y) = (new Scale(along.First, along.Last, plot.Left, plot.Right), axis.Scale(plot));

        axis.Draw(canvas, plot);
        canvas.Add(new Shape.Plotted(Area(chart, x, y)));
        var words = Words(chart, canvas, plot, x, y);
        Names(chart, canvas, plot, x, y, words);
        AlongAxis.Draw(canvas, plot, x, along, chart.Along, chart.AlongName);
        canvas.Y += 2;
    }

    private static PlotArea Area(ScatterChart chart, Scale x, Scale y)
    {
        var area = new PlotArea(x, y);
        static (double X, double Y) At(ScatterMark mark) => (mark.Point.X, mark.Point.Y);
        area.Dots(chart.Marks.Where(mark => mark.Role == RankRole.Other).Select(At), 5.8, Palette.Bar);
        if (chart.Scatter.Bears)
        {
            area.Line(Ends(chart), FitRim);
            area.Line(Ends(chart), Fit);
        }

        foreach (var peer in chart.Marks.Where(mark => mark.Role == RankRole.Peer))
        {
            area.Ring(At(peer), RingSize, Palette.Ink, MarkerShape.FilledCircle, MarkerShape.OpenCircle);
        }

        if (chart.Scatter.Country is { } country)
        {
            area.Dots([(country.X, country.Y)], DiamondSize + 4, Palette.Paper, MarkerShape.FilledDiamond);
            area.Dots([(country.X, country.Y)], DiamondSize, Palette.Country, MarkerShape.FilledDiamond);
        }

        var own = (chart.Scatter.Own.X, chart.Scatter.Own.Y);
        area.Dots([own], (2 * OwnRadius) + 3, Palette.Paper);
        area.Dots([own], 2 * OwnRadius, Palette.Own);
        return area;
    }

    // The line as far as there are municipalities.
    private static List<(double X, double Y)> Ends(ScatterChart chart)
    {
        var (line, xs) = (chart.Scatter.Line!, chart.Marks.Select(mark => mark.Point.X).ToList());
        return [(xs.Min(), line.At(xs.Min())), (xs.Max(), line.At(xs.Max()))];
    }

    private static Point At((double X, double Y) point, Scale x, Scale y) => new(x[point.X], y[point.Y]);

    private static IEnumerable<Point> Places(ScatterChart chart, Scale x, Scale y) =>
        chart.Marks.Select(mark => At((mark.Point.X, mark.Point.Y), x, y));

    // In the emptiest corner; on a phone, and where no corner is empty, in the notes alone.
    private static Box? Words(ScatterChart chart, Canvas canvas, Box plot, Scale x, Scale y)
    {
        if (canvas.Narrow)
        {
            return null;
        }

        TextLine[] lines = [new(chart.Finding, TextLine.Small, Palette.Ink, bold: true), new(chart.Counted, TextLine.Small, Palette.Ink2)];
        var (width, height) = (lines.Max(line => line.Width), LineHeight * lines.Length);
        var points = Places(chart, x, y).ToList();
        if (chart.Scatter.Bears)
        {
            points.AddRange(RoomyPlace.Along([.. Ends(chart).Select(end => At(end, x, y))]));
        }

        var corners =
            from top in new[] { plot.Bottom - height - 8, plot.Top + 4 }
            from left in new[] { plot.Left + 8, plot.Right - width - 8 }
            select new Box(left, top, left + width, top + height);
        if (RoomyPlace.Among(corners, points) is not { Clear: > 4 } place)
        {
            return null;
        }

        foreach (var (index, line) in lines.Index())
        {
            canvas.Add(line.Beside(place.Box.Left, place.Box.Top + (LineHeight * (index + 0.5))) with { Halo = Palette.Paper });
        }

        return place.Box;
    }

    private static void Names(ScatterChart chart, Canvas canvas, Box plot, Scale x, Scale y, Box? words)
    {
        List<Segment> lines = [];
        if (chart.Scatter.Bears)
        {
            var ends = Ends(chart);
            lines.Add(new(At(ends[0], x, y), At(ends[1], x, y)));
        }

        var labels = new PointLabels(plot, [.. Places(chart, x, y)], [], lines, words is { } taken ? [taken] : null, Nearness);
        foreach (var (label, box, leader) in labels.Place(Named(chart, canvas.Narrow, x, y)))
        {
            if (leader is { } line)
            {
                canvas.Add(new Shape.Line(line.From, line.To, new Stroke(label.Leader, 1)));
            }

            canvas.Add(label.Words.Beside(box.Left, box.MiddleY) with { Halo = Palette.Paper });
        }
    }

    // The own one first, for it must have its place, and then Riket; the peers are named in the notes too, so on a phone there alone.
    private static List<PointLabel> Named(ScatterChart chart, bool narrow, Scale x, Scale y)
    {
        string Told(string name, double across, double up) =>
            narrow ? name : Wording.ScatterWords.Both(name, new("", across, up), chart.Along, chart.Format);
        var own = chart.Marks.First(mark => mark.Role == RankRole.Own);
        List<PointLabel> labels =
        [
            new(
                At((own.Point.X, own.Point.Y), x, y),
                OwnRadius,
                new TextLine(Told(own.Name, own.Point.X, own.Point.Y), 14, Palette.Own, bold: true),
                Palette.Own
            ),
        ];
        if (chart.Scatter.Country is { } country)
        {
            var words = new TextLine(Told(Wording.ChartWords.Country, country.X, country.Y), TextLine.Normal, Palette.Country, bold: true);
            labels.Add(new(At((country.X, country.Y), x, y), DiamondSize / 2, words, Palette.Country));
        }

        var peers = chart.Marks.Where(mark => mark.Role == RankRole.Peer && !narrow).OrderByDescending(mark => mark.Point.Y);
        labels.AddRange(
            peers.Select(peer => new PointLabel(
                At((peer.Point.X, peer.Point.Y), x, y),
                RingSize / 2,
                new TextLine(peer.Name, TextLine.Small, Palette.Ink),
                Palette.Ink2
            ))
        );
        return labels;
    }
}
