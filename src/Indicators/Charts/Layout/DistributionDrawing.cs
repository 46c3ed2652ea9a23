using Indicators.Analysis;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>
/// Draws a <see cref="DistributionChart"/>: bars that count municipalities, the own value and Riket's at their exact places, the middle
/// half as a ground and a bracket.
/// </summary>
internal static class DistributionDrawing
{
    private const double NameHeight = 20;

    private static readonly Stroke OwnEdge = new(Palette.Own, 1.75);
    private static readonly Stroke Own = new(Palette.Own, 3.25);
    private static readonly Stroke Country = new(Palette.Country, 1.75);
    private static readonly Stroke Quarter = new(Palette.Ink, 1.25, [2, 2.5]);
    private static readonly Stroke Bracket = new(Palette.Axis, 1.75);

    public static void Draw(DistributionChart chart, Canvas canvas)
    {
        var distribution = chart.Distribution;
        var most = distribution.Bars.Max(bar => bar.Municipalities);
        var counts = new ValueFormat(Unit.Count, 0);
        var axis = ValueAxis.Levels(CountTicks(most), counts);
        var x = Along(chart, axis.Gutter, canvas.Width - 10, canvas.Narrow, out var ticks);
        var names = Named(chart, x, canvas);
        var top = canvas.Y + 8 + (NameHeight * names.Max(name => name.Row + 1));
        var plot = new Box(axis.Gutter, top, canvas.Width - 10, top + canvas.Frame.PlotHeight);
        var y = axis.Scale(plot);

        var area = new PlotArea(x, y);
        var (low, high) = (distribution.Quantiles.Quarter, distribution.Quantiles.ThreeQuarters);
        canvas.Add(new Shape.Rect(new(x[low], plot.Top - 4, x[high], plot.Bottom), Palette.Band));
        axis.Draw(canvas, plot);
        Bars(distribution, area, x);
        canvas.Add(new Shape.Plotted(area));
        foreach (var quarter in new[] { low, high })
        {
            Upright(canvas, x[quarter], plot.Top - 4, plot.Bottom, Quarter);
        }

        foreach (var name in names)
        {
            var foot = top - 8 - (NameHeight * name.Row);
            Upright(canvas, name.At, foot + 3, plot.Bottom, name.Stroke);
            canvas.Add(name.Line.At(name.Left, foot));
        }

        AlongAxis.Draw(canvas, plot, x, ticks, chart.Format);
        Middle(chart, canvas, plot, x);
    }

    // Whole municipalities only.
    private static Ticks CountTicks(int most)
    {
        var ticks = Ticks.Over([0, most], new ValueFormat(Unit.Count, 0));
        return ticks.Step >= 1 ? ticks : new Ticks(0, 1, most + 1);
    }

    // From the first bar's left edge to the last one's right, Riket within.
    private static Scale Along(DistributionChart chart, double left, double right, bool narrow, out Ticks ticks)
    {
        var (bars, country) = (chart.Distribution.Bars, chart.Distribution.Country);
        var (from, to) = (Math.Min(bars[0].From, country ?? bars[0].From), Math.Max(bars[^1].To, country ?? bars[^1].To));
        var over = Ticks.Over([from, to], chart.Format, narrow ? 7 : 13);
        var within = over.Values.Where(value => value >= from - 1e-9 && value <= to + 1e-9).ToList();
        ticks = new Ticks(within.Count > 0 ? within[0] : from, over.Step, Math.Max(1, within.Count));
        return new Scale(from, to, left, right);
    }

    private static void Bars(Distribution distribution, PlotArea area, Scale x)
    {
        var gap = distribution.Width * Math.Min(0.15, 0.8 / Math.Abs(x[distribution.Width] - x[0]));
        foreach (var bar in distribution.Bars.Where(bar => bar.Municipalities > 0))
        {
            var own = bar == distribution.OwnBar;
            area.Rectangle(bar.From + gap, bar.To - gap, 0, bar.Municipalities, own ? Palette.SoftOwn : Palette.Bar, own ? OwnEdge : null);
        }
    }

    // On a strip of paper, so that it is seen over the bars.
    private static void Upright(Canvas canvas, double x, double top, double bottom, Stroke stroke) =>
        canvas.Add(
            new Shape.Line(new(x, top), new(x, bottom), new Stroke(Palette.Paper, stroke.Width + 3)),
            new Shape.Line(new(x, top), new(x, bottom), stroke)
        );

    // The lower value's name ends at its line and the higher one's begins there; where they do not fit beside each other, one stands above.
    private static List<Name> Named(DistributionChart chart, Scale x, Canvas canvas)
    {
        var (distribution, format) = (chart.Distribution, chart.Format);
        var own = new TextLine($"{chart.Name} {format.Value(distribution.Own)}", 14, Palette.Own, bold: true);
        if (distribution.Country is not { } value)
        {
            return [Beside(own, x[distribution.Own], canvas, left: false, Own)];
        }

        var ownLeft = distribution.Own < value;
        var country = new TextLine($"{ChartWords.Country} {format.Value(value)}", TextLine.Normal, Palette.Ink, bold: true);
        var (mine, theirs) = (Beside(own, x[distribution.Own], canvas, ownLeft, Own), Beside(country, x[value], canvas, !ownLeft, Country));
        var apart = Math.Max(mine.Left, theirs.Left) - Math.Min(mine.Left + own.Width, theirs.Left + country.Width);
        // A line up to the upper row must not cross the lower row's name.
        var crossed = apart >= 8 ? mine : mine with { Row = 1 };
        var under = crossed.Row == 1 && theirs.Left - 3 < crossed.At && crossed.At < theirs.Left + country.Width + 3;
        return under ? [mine, theirs with { Row = 1 }] : [theirs, crossed];
    }

    private static Name Beside(TextLine line, double at, Canvas canvas, bool left, Stroke stroke) =>
        new(line, at, Math.Clamp(left ? at - line.Width : at - 1, 0, canvas.Width - line.Width), 0, stroke);

    private static void Middle(DistributionChart chart, Canvas canvas, Box plot, Scale x)
    {
        var quantiles = chart.Distribution.Quantiles;
        var (left, right, y) = (x[quantiles.Quarter], x[quantiles.ThreeQuarters], canvas.Y + 12);
        canvas.Add(new Shape.Line(new(left, y), new(right, y), Bracket));
        foreach (var at in new[] { left, x[quantiles.Middle], right })
        {
            canvas.Add(new Shape.Line(new(at, y - 4), new(at, y + 4), Bracket));
        }

        var words = DistributionWords.MiddleHalf(quantiles, chart.Format, canvas.Narrow);
        canvas.Y = y + 8;
        foreach (var line in WordWrap.Lines(words, plot.Width, TextLine.Small, Palette.Ink2))
        {
            canvas.Add(line.At(Math.Clamp(left, 0, Math.Max(0, canvas.Width - line.Width)), canvas.Y + 10));
            canvas.Y += 16;
        }
    }

    private sealed record Name(TextLine Line, double At, double Left, int Row, Stroke Stroke);
}
