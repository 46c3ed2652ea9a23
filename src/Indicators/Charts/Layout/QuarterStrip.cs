using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>
/// The quarters by place under the bars: solid, dotted, hatched, each with its words and places, and a pointer for the own bar.
/// </summary>
internal static class QuarterStrip
{
    private const double Height = 11;
    private const double LineHeight = 16;

    public static void Draw(Canvas canvas, RankChart chart, RankPlot plot)
    {
        var (top, bottom) = (plot.Box.Bottom + 7, plot.Box.Bottom + 7 + Height);
        var parts = QuarterPart.Of(chart);
        foreach (var part in parts)
            DrawPart(canvas, part, new(plot.Before(part.First) + 0.75, top, plot.Before(part.Last) - 0.75, bottom));
        foreach (var border in parts.Skip(1).Select(part => part.First))
            DrawBorder(canvas, plot, border, bottom);
        for (var index = 0; index < chart.Bars.Count; index++)
        {
            if (chart.Bars[index].Role is RankRole.Own)
                DrawPointer(canvas, plot.X(index), top, bottom);
        }

        DrawWords(canvas, plot, parts, bottom + 6);
        canvas.Y = bottom + 6 + (2 * LineHeight) + 2;
    }

    private static void DrawPart(Canvas canvas, QuarterPart part, Box box)
    {
        if (part.Colour == Palette.Good)
        {
            canvas.Add(new Shape.Rect(box, Palette.Good));
            return;
        }

        var outlined = new Box(box.Left + 0.5, box.Top + 0.5, box.Right - 0.5, box.Bottom - 0.5);
        canvas.Add(
            new Shape.Rect(outlined, part.Ground),
            new Shape.Patterned(
                outlined,
                part.Colour == Palette.Mid ? new Pattern.Dotted(part.Colour) : new Pattern.Hatched(part.Colour, 5, 0.85)
            ),
            new Shape.Rect(outlined, null, new Stroke(part.Colour, 1))
        );
    }

    private static void DrawBorder(Canvas canvas, RankPlot plot, int index, double bottom)
    {
        var x = plot.Before(index);
        var (from, to) = (new Point(x, plot.Highest(x - 2, x + 2) - 5), new Point(x, bottom));
        canvas.Add(new Shape.Line(from, to, new Stroke(Palette.Paper, 2)), new Shape.Line(from, to, new Stroke(Palette.Ink, 1.25, [4, 3])));
    }

    private static void DrawPointer(Canvas canvas, double x, double top, double bottom)
    {
        var (left, right) = (Math.Max(1, x - 6.5), Math.Min(canvas.Width - 1, x + 6.5));
        canvas.Add(
            new Shape.Polygon(
                [new(x, top - 2), new(right, bottom + 2), new(left, bottom + 2)],
                Palette.Own,
                new Stroke(Palette.Paper, 1.25)
            )
        );
    }

    private static void DrawWords(Canvas canvas, RankPlot plot, IReadOnlyList<QuarterPart> parts, double top)
    {
        List<double> Widths(bool brief) => [.. parts.Select(part => 12 + Math.Max(Word(part, brief).Width, Places(part).Width))];

        // A quarter's words stay under it as far as they can; where many share a place it may be thin.
        var brief = Widths(brief: false).Zip(parts).Any(pair => pair.First > plot.Step * (pair.Second.Last - pair.Second.First));
        var widths = Widths(brief);
        var wanted = parts.Select((part, index) => ((plot.Before(part.First) + plot.Before(part.Last)) / 2) - (widths[index] / 2)).ToList();
        var places = LabelSpacing.Place(wanted, widths, 0, canvas.Width);
        for (var index = 0; index < parts.Count; index++)
        {
            var x = places[index] + (widths[index] / 2);
            canvas.Add(
                Word(parts[index], brief).Beside(x, top + (LineHeight / 2), Anchor.Middle),
                Places(parts[index]).Beside(x, top + (LineHeight * 1.5), Anchor.Middle)
            );
        }
    }

    private static TextLine Word(QuarterPart part, bool brief) =>
        new(brief ? part.Brief : part.Word, TextLine.Small, Palette.Ink, bold: true);

    private static TextLine Places(QuarterPart part) => new(part.Places, TextLine.Small, Palette.Ink2);
}
