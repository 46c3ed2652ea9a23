using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>Draws a <see cref="DifferenceChart"/>: a row for each, with its whole interval and the line that nothing differs at.</summary>
internal static class DifferenceDrawing
{
    private const double RowHeight = 36;
    private const double Gap = 10;
    private const double Radius = 4.5;
    private const double Cap = 5;
    private const int MostTicks = 7;
    private const int MostTicksOnPhone = 5;

    public static void Draw(DifferenceChart chart, Canvas canvas)
    {
        var names = chart.Rows.Select(row => new TextLine(row.Name, TextLine.Normal, Palette.Ink, bold: row.Certain)).ToList();
        var ticks = Ticks.Over(
            chart.Rows.SelectMany(row => new[] { row.Low, row.High }).Append(0),
            chart.Format,
            canvas.Narrow ? MostTicksOnPhone : MostTicks
        );
        var numbers = ticks.Values.Select(value => new TextLine(Written(value, ticks), TextLine.Small, Palette.Ink2)).ToList();
        var top = canvas.Y + 22;
        var plot = new Box(
            names.Max(name => name.Width) + Gap,
            top,
            canvas.Width - (numbers[^1].Width / 2),
            top + (RowHeight * chart.Rows.Count) + 4
        );
        var x = new Scale(ticks.First, ticks.Last, plot.Left, plot.Right);

        foreach (var (value, number) in ticks.Values.Zip(numbers))
        {
            canvas.Add(
                new Shape.Line(new(x[value], plot.Top), new(x[value], plot.Bottom), LineStyles.Grid.Stroke),
                number.At(x[value], plot.Bottom + 18, Anchor.Middle)
            );
        }

        Zero(chart, canvas, plot, x[0]);
        foreach (var (place, (row, name)) in chart.Rows.Zip(names).Index())
        {
            Row(chart, canvas, row, name, x, plot, top + (RowHeight * (place + 0.5)) + 8);
        }

        canvas.Y = plot.Bottom + 26;
    }

    private static string Written(double value, Ticks ticks) => value == 0 ? "0" : SwedishFormat.Signed(value, ticks.Decimals);

    private static void Zero(DifferenceChart chart, Canvas canvas, Box plot, double zero)
    {
        var words = new TextLine(DifferenceChartWords.Zero(chart.Against), TextLine.Small, Palette.Own, bold: true);
        var room = words.Width / 2;
        canvas.Add(
            new Shape.Line(new(zero, plot.Top), new(zero, plot.Bottom), LineStyles.OwnInPanel.Stroke),
            words.At(Math.Clamp(zero, room, canvas.Width - room), plot.Top - 7, Anchor.Middle)
        );
    }

    private static void Row(DifferenceChart chart, Canvas canvas, DifferenceRow row, TextLine name, Scale x, Box plot, double y)
    {
        var stroke = new Stroke(Palette.Ink, 1.5);
        canvas.Add(name.Beside(plot.Left - Gap, y, Anchor.End), new Shape.Line(new(x[row.Low], y), new(x[row.High], y), stroke));
        foreach (var end in new[] { x[row.Low], x[row.High] })
        {
            canvas.Add(new Shape.Line(new(end, y - Cap), new(end, y + Cap), stroke));
        }

        var number = new TextLine(chart.Format.Difference(row.Value), TextLine.Small, Palette.Ink, bold: row.Certain);
        canvas.Add(
            new Shape.Circle(new(x[row.Value], y), Radius + 1.5, Palette.Paper),
            new Shape.Circle(new(x[row.Value], y), Radius, row.Certain ? Palette.Ink : Palette.Paper, new Stroke(Palette.Ink, 1.5)),
            number.At(x[row.Value], y - 10, Anchor.Middle) with
            {
                Halo = Palette.Paper,
            }
        );
    }
}
