using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>Draws a <see cref="PeriodsChart"/>: few points with their intervals, the first and the newest with their values.</summary>
internal static class PeriodsDrawing
{
    private const double Row = 15;

    public static void Draw(PeriodsChart chart, Canvas canvas)
    {
        var axis = ValueAxis.Levels(Ticks.Over(Values(chart).Append(0), chart.Format), chart.Format);
        var names = chart.Periods.Select((period, i) => Under(period.Name, i == chart.Periods.Count - 1)).ToList();
        var persons = chart.Periods.Select(period => new TextLine(period.Persons, TextLine.Small, Palette.Ink2)).ToList();
        var widest = names.Concat(persons).Max(text => text.Width);
        var right = canvas.Width - new LabelColumn(Labels(chart, canvas, null)).Width;
        var box = new Box(axis.Gutter, canvas.Y, right, canvas.Y + canvas.Frame.PlotHeight);
        var years = new YearAxis([.. Enumerable.Range(0, chart.Periods.Count)], box.Left, box.Right, (widest / 2) + 4);
        var plot = new TimePlot(box, years, axis.Scale(box), []);
        axis.Draw(canvas, box);
        if (chart.Target is { } target)
        {
            TargetMark.DrawBand(canvas, plot, target);
            TargetMark.Draw(canvas, plot, target);
        }

        if (chart.Country is { } country)
        {
            plot.Draw(canvas, country.Values, LineStyles.Country.Stroke);
            LineMarks.End(canvas, plot, country.Values, Palette.Country, filled: true);
        }

        plot.Draw(canvas, chart.Own.Intervals, Palette.Own);
        plot.Draw(canvas, chart.Own.Values, LineStyles.Own.Stroke);
        LineMarks.Own(canvas, plot, chart.Own);
        First(canvas, plot, chart);
        new LabelColumn(Labels(chart, canvas, plot)).Draw(canvas, box);
        for (var index = 0; index < names.Count; index++)
        {
            canvas.Add(
                names[index].At(years.X(index), box.Bottom + Row + 2, Anchor.Middle),
                persons[index].At(years.X(index), box.Bottom + (2 * Row) + 2, Anchor.Middle)
            );
        }

        canvas.Y = box.Bottom + (2 * Row) + 8;
    }

    // Left of the first marks: the own above or under Riket's, whichever it is.
    private static void First(Canvas canvas, TimePlot plot, PeriodsChart chart)
    {
        if (chart.Own.Values[0] is not { } own || chart.Own.Newest == 0)
        {
            return;
        }

        var at = plot.At(0, own);
        var country = chart.Country?.Values[0];
        var (ownY, countryY) = (at.Y, country is { } there ? plot.Values[there] : at.Y);
        if (country is not null && Math.Abs(ownY - countryY) < Row)
        {
            var (middle, above) = ((ownY + countryY) / 2, own >= country);
            (ownY, countryY) = above ? (middle - (Row / 2), middle + (Row / 2)) : (middle + (Row / 2), middle - (Row / 2));
        }

        canvas.Add(new TextLine(chart.Format.Value(own), TextLine.Normal, Palette.Own, bold: true).Beside(at.X - 9, ownY, Anchor.End));
        if (country is { } riket)
        {
            canvas.Add(new TextLine(chart.Format.Value(riket), TextLine.Normal, Palette.Ink2).Beside(at.X - 9, countryY, Anchor.End));
        }
    }

    private static TextLine Under(string name, bool newest) => new(name, TextLine.Small, newest ? Palette.Ink : Palette.Ink2, bold: newest);

    private static IReadOnlyList<EndLabel> Labels(PeriodsChart chart, Canvas canvas, TimePlot? plot)
    {
        var room = LabelColumn.TextRoom(canvas);
        IReadOnlyList<int> periods = [.. Enumerable.Range(0, chart.Periods.Count)];
        EndLabel?[] all =
        [
            TrendLabels.Named(chart.Own, periods, chart.Format, room, plot, Palette.Own, Palette.Own),
            TrendLabels.Named(chart.Country, periods, chart.Format, room, plot, Palette.Country, null),
            chart.Target is { } target ? TargetMark.EndLabel(target, room, plot) : null,
        ];
        return [.. all.OfType<EndLabel>()];
    }

    private static IEnumerable<double> Values(PeriodsChart chart) =>
        chart
            .Own.Values.Concat(chart.Country?.Values ?? [])
            .Concat((chart.Own.Intervals ?? []).SelectMany(interval => new[] { interval?.Low, interval?.High }))
            .Append(chart.Target?.Min)
            .Append(chart.Target?.Max)
            .OfType<double>();
}
