using Indicators.Analysis;
using Indicators.Charts.Model;
using Indicators.Wording;
using MarkerShape = ScottPlot.MarkerShape;

namespace Indicators.Charts.Layout;

/// <summary>Draws a <see cref="FunnelChart"/>: the limits as curves, every municipality as a mark, and names where there is room.</summary>
internal static class FunnelDrawing
{
    private const int CurveSteps = 80;
    private const double OwnRadius = 6;
    private const double DiamondSize = 9;
    private const double RingSize = 8.4;
    private const double LeastBetweenTicks = 44;

    private static readonly Stroke Far = new(Palette.Ink2, 1.25);
    private static readonly Stroke Near = new(Palette.Ink2, 1.25, [6, 4]);
    private static readonly Stroke Chance = new(Palette.Bar, 1, [1, 3]);

    public static void Draw(FunnelChart chart, Canvas canvas)
    {
        var axis = ValueAxis.Levels(new Ticks(0, 25, 5), chart.Format);
        var top = canvas.Y + 8;
        var bottom = top + canvas.Frame.PlotHeight + (canvas.Narrow ? 80 : 60);
        var (from, to) = (chart.Marks[0].Point.Persons * 0.88, chart.Marks[^1].Point.Persons * 1.1);
        var ends = Ends(chart, canvas, to, new Scale(0, 100, bottom, top));
        var plot = new Box(axis.Gutter, top, canvas.Width - new LabelColumn(ends).Width, bottom);
        var (x, y) = (new Scale(Math.Log10(from), Math.Log10(to), plot.Left, plot.Right), axis.Scale(plot));

        axis.Draw(canvas, plot);
        canvas.Add(new Shape.Plotted(Area(chart, x, y)));
        new LabelColumn([.. ends.Select(end => end with { Mark = new(plot.Right - 6, end.Wanted) })]).Draw(canvas, plot);
        Names(chart, canvas, plot, x, y);
        Persons(chart, canvas, plot, x);
    }

    private static PlotArea Area(FunnelChart chart, Scale x, Scale y)
    {
        var (area, funnel) = (new PlotArea(x, y), chart.Funnel);
        var at = CurvePlaces(x);
        var band = at.Select(place => funnel.Limits(Math.Pow(10, place), Proportions.Z95)).ToList();
        area.Between(at, [.. band.Select(limit => limit.Low)], [.. band.Select(limit => limit.High)], Palette.Band);
        foreach (
            var (z, stroke, chanceAlone) in new[]
            {
                (Proportions.Z95, Chance, true),
                (FunnelLimits.Z998, Chance, true),
                (Proportions.Z95, Near, false),
                (FunnelLimits.Z998, Far, false),
            }
        )
        {
            foreach (var curve in Curves(funnel, x, z, chanceAlone))
            {
                area.Line(curve, stroke);
            }
        }

        area.Line([(x.From, funnel.Country), (x.To, funnel.Country)], new Stroke(Palette.Country, 1.75));
        Marks(chart, area);
        return area;
    }

    private static void Marks(FunnelChart chart, PlotArea area)
    {
        bool IsOutside(FunnelMark mark) => mark.Point.Zone != FunnelZone.Inside;
        (double X, double Y) At(FunnelMark mark) => (Math.Log10(mark.Point.Persons), mark.Point.Value);

        var others = chart.Marks.Where(mark => mark.Role == RankRole.Other).ToLookup(IsOutside);
        area.Dots(others[false].Select(At), 5.4, Palette.Bar);
        area.Dots(others[true].Select(At), DiamondSize, Palette.Ink, MarkerShape.FilledDiamond);
        foreach (var peer in chart.Marks.Where(mark => mark.Role == RankRole.Peer))
        {
            var (filled, open) = IsOutside(peer)
                ? (MarkerShape.FilledDiamond, MarkerShape.OpenDiamond)
                : (MarkerShape.FilledCircle, MarkerShape.OpenCircle);
            area.Ring(At(peer), RingSize, Palette.Ink, filled, open);
        }

        var own = chart.Marks.First(mark => mark.Role == RankRole.Own);
        var (size, shape) = IsOutside(own) ? (15, MarkerShape.FilledDiamond) : (2 * OwnRadius, MarkerShape.FilledCircle);
        area.Dots([At(own)], size + 3, Palette.Paper, shape);
        area.Dots([At(own)], size, Palette.Own, shape);
    }

    private static List<double> CurvePlaces(Scale x) =>
        [.. Enumerable.Range(0, CurveSteps + 1).Select(step => x.From + ((x.To - x.From) * step / CurveSteps))];

    // The upper and the lower limit, each as far as nothing cuts it.
    private static IEnumerable<IReadOnlyList<(double X, double Y)>> Curves(Funnel funnel, Scale x, double z, bool chanceAlone)
    {
        var limits = CurvePlaces(x).Select(place => (Place: place, Limit: funnel.Limits(Math.Pow(10, place), z, chanceAlone))).ToList();
        var high = limits.Where(at => at.Limit.High < 100).Select(at => (at.Place, at.Limit.High)).ToList();
        var low = limits.Where(at => at.Limit.Low > 0).Select(at => (at.Place, at.Limit.Low)).ToList();
        return new[] { high, low }.Where(curve => curve.Count > 1);
    }

    private static List<EndLabel> Ends(FunnelChart chart, Canvas canvas, double to, Scale y)
    {
        var funnel = chart.Funnel;
        var (near, far) = (funnel.Limits(to, Proportions.Z95), funnel.Limits(to, FunnelLimits.Z998));
        EndLabel Limit(double value, string words) =>
            new() { Wanted = y[value], Lines = [new TextLine(words, TextLine.Normal, Palette.Ink)] };
        List<EndLabel> labels =
        [
            Limit(far.High, FunnelWords.Limit998(canvas.Narrow)),
            Limit(near.High, FunnelWords.Limit95(canvas.Narrow)),
            new()
            {
                Wanted = y[funnel.Country],
                Colour = Palette.Country,
                Lines = EndLabel.Text(chart.Format.Value(funnel.Country), ChartWords.Country, canvas.Narrow ? 44 : 200),
            },
            Limit(near.Low, FunnelWords.Limit95(canvas.Narrow)),
            Limit(far.Low, FunnelWords.Limit998(canvas.Narrow)),
        ];
        if (!canvas.Narrow)
        {
            var chance = funnel.Limits(to, Proportions.Z95, chanceAlone: true).High;
            labels.Insert(2, Limit(chance, FunnelWords.ChanceAlone) with { Colour = Palette.Bar });
        }

        return labels;
    }

    private static void Names(FunnelChart chart, Canvas canvas, Box plot, Scale x, Scale y)
    {
        Point At(FunnelMark mark) => new(x[Math.Log10(mark.Point.Persons)], y[mark.Point.Value]);
        Segment Between((double X, double Y) from, (double X, double Y) to) => new(new(x[from.X], y[from.Y]), new(x[to.X], y[to.Y]));

        var curves = new[] { Proportions.Z95, FunnelLimits.Z998 }
            .SelectMany(z => Curves(chart.Funnel, x, z, chanceAlone: false))
            .SelectMany(curve => curve.Chunk(10).Select(part => Between(part[0], part[^1])));

        // Riket's line and the axis are read most, so they weigh most.
        var country = chart.Funnel.Country;
        var straight = new[] { country, country, country, 0, 0 }.Select(value => Between((x.From, value), (x.To, value)));
        var labels = new PointLabels(
            plot,
            [.. chart.Marks.Select(At)],
            [.. chart.Marks.Where(mark => mark.Role == RankRole.Other && mark.Point.Zone != FunnelZone.Inside).Select(At)],
            [.. curves, .. straight]
        );
        var named = Named(chart, canvas.Narrow).Select(mark => Label(mark, At(mark), chart.Format)).ToList();
        foreach (var (label, box, leader) in labels.Place(named))
        {
            if (leader is { } line)
            {
                canvas.Add(new Shape.Line(line.From, line.To, new Stroke(label.Leader, 1)));
            }

            var halo = IsInBand(chart.Funnel, box, x, y) ? Palette.Band : Palette.Paper;
            canvas.Add(label.Words.Beside(box.Left, box.MiddleY) with { Halo = halo });
        }
    }

    // The own one first, for it must have its place; the peers are named in the notes too, so on a phone they stand there alone.
    private static IEnumerable<FunnelMark> Named(FunnelChart chart, bool narrow)
    {
        var far = chart.Funnel.Farthest(above: true, narrow ? 2 : 3).Concat(chart.Funnel.Farthest(above: false, narrow ? 1 : 3)).ToList();
        var own = chart.Marks.Where(mark => mark.Role == RankRole.Own);
        var outside = far.Select(point => chart.Marks.First(mark => mark.Point == point));
        var peers = chart.Marks.Where(mark => mark.Role == RankRole.Peer && !narrow).OrderByDescending(mark => mark.Point.Value);
        return own.Concat(outside).Concat(peers).Distinct();
    }

    private static PointLabel Label(FunnelMark mark, Point at, ValueFormat format)
    {
        var words = $"{mark.Name} {format.Value(mark.Point.Value)}";
        return mark.Role == RankRole.Own
            ? new PointLabel(at, OwnRadius, new TextLine(words, 14, Palette.Own, bold: true), Palette.Own)
            : new PointLabel(at, DiamondSize / 2, new TextLine(words, TextLine.Small, Palette.Ink), Palette.Ink2);
    }

    private static bool IsInBand(Funnel funnel, Box box, Scale x, Scale y)
    {
        var place = x.From + ((box.MiddleX - x.Start) / (x.End - x.Start) * (x.To - x.From));
        var limits = funnel.Limits(Math.Pow(10, place), Proportions.Z95);
        return box.MiddleY < y[limits.Low] && box.MiddleY > y[limits.High];
    }

    private static void Persons(FunnelChart chart, Canvas canvas, Box plot, Scale x)
    {
        var last = double.NegativeInfinity;
        foreach (var persons in new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000 })
        {
            var place = x[Math.Log10(persons)];
            if (place < plot.Left || place > plot.Right || place - last < LeastBetweenTicks)
            {
                continue;
            }

            last = place;
            canvas.Add(
                new Shape.Line(new(place, plot.Bottom), new(place, plot.Bottom + 5), new Stroke(Palette.Axis, 1)),
                new TextLine(SwedishFormat.Number(persons, 0), TextLine.Small, Palette.Ink2).At(place, plot.Bottom + 19, Anchor.Middle)
            );
        }

        canvas.Y = plot.Bottom + 25;
        var words = canvas.Narrow ? FunnelWords.PersonsShort : FunnelWords.Persons(chart.Counted);
        foreach (var line in WordWrap.Lines(words, canvas.Width, TextLine.Small, Palette.Ink2))
        {
            var room = line.Width / 2;
            canvas.Add(line.At(Math.Clamp(plot.MiddleX, room, canvas.Width - room), canvas.Y + 12, Anchor.Middle));
            canvas.Y += 16;
        }

        canvas.Y += 2;
    }
}
