using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>
/// Draws a <see cref="GenderChart"/>: women and men side by side, told apart by shape and dash, and their difference below.
/// </summary>
internal static class GenderDrawing
{
    public static void Draw(GenderChart chart, Canvas canvas)
    {
        var axis = ValueAxis.Levels(Ticks.Over(Values(chart), chart.Format), chart.Format);
        var bases = Bases(chart, canvas.Narrow);
        var sideStep = chart.Women.Uncertain || chart.Men.Uncertain ? 5 : 0;
        var inset = (canvas.Narrow ? 7 : 10) + sideStep;
        var differences = chart.Differences is { } known ? DifferencePanel.Axis(known) : null;
        var left = new[] { axis.Gutter, differences?.Gutter ?? 0, bases.Select(row => row.Gutter - inset).DefaultIfEmpty().Max() }.Max();
        var right = canvas.Width - new LabelColumn(Labels(chart, canvas, null)).Width;
        if (differences is not null)
            right = Math.Min(
                right,
                canvas.Width - new LabelColumn(DifferencePanel.Words(chart, canvas), DifferencePanel.Leading(canvas)).Width
            );

        var top = canvas.Y + BreakMark.Height(chart.Breaks);
        var box = new Box(left, top, right, top + (canvas.Frame.PlotHeight * (differences is null ? 1 : 0.85)));
        var plot = new TimePlot(box, new YearAxis(chart.Years, left, right, inset), axis.Scale(box), chart.Breaks);
        axis.Draw(canvas, box);
        BreakMark.Draw(canvas, plot);
        DrawCountry(canvas, plot, chart.CountryMen, LineStyles.CountryMen);
        DrawCountry(canvas, plot, chart.CountryWomen, LineStyles.CountryWomen);
        DrawSex(canvas, plot, chart.Men, GenderMark.Square, sideStep, LineStyles.Men);
        DrawSex(canvas, plot, chart.Women, GenderMark.Circle, -sideStep, LineStyles.Women);
        new LabelColumn(Labels(chart, canvas, plot)).Draw(canvas, box);

        plot.Years.Draw(canvas, box, index => chart.Women.Values[index] is null && chart.Men.Values[index] is null);
        foreach (var row in bases)
            row.Draw(canvas, plot.Years);
        if (differences is not null)
            DifferencePanel.Draw(chart, canvas, plot.Years, differences, (left, right));
    }

    private static void DrawSex(Canvas canvas, TimePlot plot, Line line, GenderMark mark, double sideStep, LineStyle style)
    {
        plot.Draw(canvas, line.Values, style.Stroke, sideStep);
        plot.Draw(canvas, line.Intervals, mark.Colour, sideStep);
        for (var index = 0; index < line.Values.Count; index++)
        {
            if (line.Values[index] is { } value)
                canvas.Add(mark.Draw(plot.At(index, value, sideStep), BaseRow.Small(line.Bases, index)));
        }
    }

    private static void DrawCountry(Canvas canvas, TimePlot plot, Line? line, LineStyle style)
    {
        if (line is not null)
            plot.Draw(canvas, line.Values, style.Stroke);
    }

    private static IReadOnlyList<EndLabel> Labels(GenderChart chart, Canvas canvas, TimePlot? plot)
    {
        var room = LabelColumn.TextRoom(canvas);
        EndLabel? Label(Line? line, Token colour, bool strong) =>
            TrendLabels.Named(line, chart.Years, chart.Format, room, plot, colour, strong ? colour : null);
        return
        [
            .. new[]
            {
                Label(chart.Women, Palette.Women, strong: true),
                Label(chart.Men, Palette.Men, strong: true),
                Label(chart.CountryWomen, Palette.Women, strong: false),
                Label(chart.CountryMen, Palette.Men, strong: false),
            }.OfType<EndLabel>(),
        ];
    }

    private static List<BaseRow> Bases(GenderChart chart, bool narrow) =>
        [
            .. new[] { (Line: chart.Women, Palette.Women, Short: "K"), (Line: chart.Men, Palette.Men, Short: "M") }
                .Where(row => row.Line.Bases?.Any(value => value is not null) ?? false)
                .Select(row => new BaseRow(narrow ? row.Short : ChartWords.Bases(row.Line.Name), row.Item2, row.Line.Bases!)),
        ];

    private static IEnumerable<double> Values(GenderChart chart) =>
        new[] { chart.Women, chart.Men, chart.CountryWomen, chart.CountryMen }
            .OfType<Line>()
            .SelectMany(line =>
                line.Values.Concat((line.Intervals ?? []).SelectMany(interval => new[] { interval?.Low, interval?.High })).OfType<double>()
            );
}
