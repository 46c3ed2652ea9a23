using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>The markers of a line: each value is seen to be a value, the newest largest, those on few persons hollow.</summary>
internal static class LineMarks
{
    /// <summary>The own municipality: round, with a rim that parts it from the lines under it.</summary>
    public static void Own(Canvas canvas, TimePlot plot, Line line)
    {
        var newest = line.Newest;
        for (var index = 0; index < line.Values.Count; index++)
        {
            if (line.Values[index] is not { } value)
                continue;
            var radius = index == newest ? 4.2 : 3.4;
            canvas.Add(
                BaseRow.Small(line.Bases, index)
                    ? new Shape.Circle(plot.At(index, value), radius + 0.3, Palette.Paper, new Stroke(Palette.Own, 2.2))
                    : new Shape.Circle(plot.At(index, value), radius + 0.6, Palette.Own, new Stroke(Palette.Paper, 1.5))
            );
        }
    }

    /// <summary>The end of another line: filled, or a ring.</summary>
    public static void End(Canvas canvas, TimePlot plot, IReadOnlyList<double?> values, Token colour, bool filled)
    {
        var newest = Line.NewestOf(values);
        if (newest < 0)
            return;
        var place = plot.At(newest, values[newest]!.Value);
        canvas.Add(
            filled
                ? new Shape.Circle(place, 3.8, colour, new Stroke(Palette.Paper, 1))
                : new Shape.Circle(place, 3.2, Palette.Paper, new Stroke(colour, 1.75))
        );
    }
}
