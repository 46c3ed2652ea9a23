using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>Men minus women year by year, with intervals around a zero line: a filled diamond only where a difference is certain.</summary>
internal static class DifferencePanel
{
    private const double Part = 0.55;
    private const double Diamond = 5.5;

    /// <summary>The panel's words stand far enough out for the newest year's number to stand before them.</summary>
    public static double Leading(Canvas canvas) => canvas.Narrow ? LabelColumn.Leading : 38;

    /// <summary>The axis of the differences, zero among them.</summary>
    public static ValueAxis Axis(IReadOnlyList<GenderDifference?> differences) =>
        ValueAxis.Differences(
            Ticks.Over(
                differences
                    .OfType<GenderDifference>()
                    .SelectMany(difference => new[] { difference.Value, difference.Interval.Low, difference.Interval.High })
                    .Append(0),
                new ValueFormat(Unit.PercentagePoints, 1)
            )
        );

    /// <summary>The words beside the zero line: which sex each side is higher for.</summary>
    public static IReadOnlyList<EndLabel> Words(GenderChart chart, Canvas canvas, double zero = 0)
    {
        EndLabel Word(string text, double wanted, Token colour) =>
            new() { Wanted = wanted, Lines = WordWrap.Lines(text, LabelColumn.TextRoom(canvas), TextLine.Small, colour) };
        return
        [
            Word(GenderWords.Higher(chart.Men.Name), zero - 18, Palette.Ink2),
            Word(ChartWords.NoDifference, zero, Palette.Ink),
            Word(GenderWords.Higher(chart.Women.Name), zero + 18, Palette.Ink2),
        ];
    }

    public static void Draw(GenderChart chart, Canvas canvas, YearAxis years, ValueAxis axis, (double Left, double Right) sides)
    {
        canvas.Y += 14;
        canvas.Paragraph(WordWrap.Lines(chart.DifferenceTitle, canvas.Width, TextLine.Normal, Palette.Ink, bold: true), 17);
        canvas.Y += 12;
        var box = new Box(sides.Left, canvas.Y, sides.Right, canvas.Y + (canvas.Frame.PlotHeight * Part));
        var plot = new TimePlot(box, years, axis.Scale(box), []);
        axis.Draw(canvas, box, baseline: false);
        plot.Draw(canvas, [.. chart.Differences!.Select(difference => difference?.Interval)], Palette.Ink2);

        var texts = chart
            .Differences!.Select(difference =>
                difference is null
                    ? null
                    : new TextLine(chart.Format.Difference(difference.Value), TextLine.Small, Palette.Ink, difference.Certain)
            )
            .ToList();
        var room = years.Step - (2 * Diamond) - 10;
        var written = texts.All(text => text is null || text.Width <= room);
        for (var index = 0; index < texts.Count; index++)
        {
            if (chart.Differences![index] is not { } difference)
                continue;
            var place = plot.At(index, difference.Value);
            canvas.Add(Romb(place, difference.Certain));
            if (written && place.X + Diamond + 4 + texts[index]!.Width < sides.Right + Leading(canvas) - 5)
                Label(canvas, texts[index]!, place, plot);
        }

        new LabelColumn(Words(chart, canvas, plot.Values[0]), Leading(canvas)).Draw(canvas, box);
        years.Draw(canvas, box, index => chart.Differences![index] is null);
    }

    private static void Label(Canvas canvas, TextLine text, Point place, TimePlot plot)
    {
        // Beside its diamond, but not struck through by the zero line.
        var zero = plot.Values[0];
        var y =
            Math.Abs(place.Y - zero) >= 8 ? place.Y
            : place.Y <= zero ? zero - 8
            : zero + 9;
        y = Math.Clamp(y, plot.Box.Top + 4, plot.Box.Bottom - 7);
        canvas.Add(text.Beside(place.X + Diamond + 4, y));
    }

    private static Shape.Polygon Romb(Point place, bool certain) =>
        new Shape.Polygon(
            [
                new(place.X, place.Y - Diamond),
                new(place.X + Diamond, place.Y),
                new(place.X, place.Y + Diamond),
                new(place.X - Diamond, place.Y),
            ],
            certain ? Palette.Ink : Palette.Paper,
            new Stroke(Palette.Ink, 1.75)
        );
}
