using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>One complete year: the first part solid, the second dotted, the rest hatched, a number in each that has room.</summary>
internal static class PartsBar
{
    public const double Height = 22;

    public static void Draw(Canvas canvas, PartsChart chart, PartsRow row, Scale scale, bool bold, bool withUnit)
    {
        var sum = 0.0;
        for (var part = 0; part < row.Values.Count; part++)
        {
            var value = row.Values[part]!.Value;
            var box = new Box(scale[sum], canvas.Y, scale[sum + value], canvas.Y + Height);
            sum += value;
            if (value > 0)
                Fill(canvas, box, part);
            Number(canvas, box, part, chart.Format.Value(value), bold, withUnit);
        }

        canvas.Add(new Shape.Line(new(scale[0], canvas.Y - 1), new(scale[0], canvas.Y + Height + 1), LineStyles.Axis.Stroke));
        canvas.Y += Height;
    }

    private static void Fill(Canvas canvas, Box box, int part)
    {
        var outlined = new Box(box.Left + 0.5, box.Top + 0.5, Math.Max(box.Left + 1, box.Right - 0.5), box.Bottom - 0.5);
        switch (part)
        {
            case 0:
                canvas.Add(new Shape.Rect(box, Palette.Own));
                break;
            case 1:
                canvas.Add(
                    new Shape.Rect(outlined, Palette.MiddlePart),
                    new Shape.Patterned(outlined, new Pattern.Dotted(Palette.Own)),
                    new Shape.Rect(outlined, null, new Stroke(Palette.Own, 1))
                );
                break;
            default:
                canvas.Add(
                    new Shape.Patterned(outlined, new Pattern.Hatched(Palette.Bar, 7, 0.9)),
                    new Shape.Rect(outlined, null, LineStyles.Axis.Stroke)
                );
                break;
        }
    }

    private static void Number(Canvas canvas, Box box, int part, string number, bool bold, bool withUnit)
    {
        var ink = part == 0 ? Palette.Paper : Palette.Ink;
        var text = new TextLine(number + (withUnit ? "\u00A0%" : ""), TextLine.Normal, ink, bold);
        if (text.Width + 6 > box.Width)
            text = new TextLine(number, TextLine.Normal, ink, bold);
        if (text.Width + 6 > box.Width)
            return;
        if (part > 0)
        {
            var half = Math.Min((text.Width / 2) + 5, (box.Width / 2) - 1);
            var patch = new Box(box.MiddleX - half, box.Top + 2, box.MiddleX + half, box.Bottom - 2);
            canvas.Add(new Shape.Rect(patch, part == 1 ? Palette.MiddlePart : Palette.Paper));
        }

        canvas.Add(text.Beside(box.MiddleX, box.MiddleY, Anchor.Middle));
    }
}
