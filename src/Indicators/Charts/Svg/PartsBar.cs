namespace Indicators.Charts.Svg;

/// <summary>One complete year: the first part solid, the second dotted, the rest hatched, a number in each that has room.</summary>
internal static class PartsBar
{
    public const double Height = 22;

    public static void Draw(Sheet sheet, PartsChart chart, PartsRow row, Scale scale, bool bold, bool withUnit)
    {
        var sum = 0.0;
        for (var part = 0; part < row.Values.Count; part++)
        {
            var value = row.Values[part]!.Value;
            var box = new Box(scale[sum], sheet.Y, scale[sum + value], sheet.Y + Height);
            sum += value;
            if (value > 0)
                Fill(sheet, box, part);
            Number(sheet, box, part, chart.Format.Value(value), bold, withUnit);
        }

        sheet.Add(Shape.Line(new(scale[0], sheet.Y - 1), new(scale[0], sheet.Y + Height + 1), new Stroke(Palette.Axis, 1)));
        sheet.Y += Height;
    }

    private static void Fill(Sheet sheet, Box box, int part)
    {
        var outlined = new Box(box.Left + 0.5, box.Top + 0.5, Math.Max(box.Left + 1, box.Right - 0.5), box.Bottom - 0.5);
        switch (part)
        {
            case 0:
                sheet.Add(Shape.Rect(box, Palette.Own));
                break;
            case 1:
                sheet.Add(
                    Shape.Rect(outlined, Palette.MiddlePart),
                    Shape.Patterned(outlined, sheet.Patterns.Dotted(Palette.Own)),
                    Shape.Rect(outlined, null, new Stroke(Palette.Own, 1)));
                break;
            default:
                sheet.Add(
                    Shape.Patterned(outlined, sheet.Patterns.Hatched(Palette.Bar, 7, 0.9)),
                    Shape.Rect(outlined, null, new Stroke(Palette.Axis, 1)));
                break;
        }
    }

    private static void Number(Sheet sheet, Box box, int part, string number, bool bold, bool withUnit)
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
            sheet.Add(Shape.Rect(patch, part == 1 ? Palette.MiddlePart : Palette.Paper));
        }

        sheet.Add(text.Beside(box.MiddleX, box.MiddleY, "middle"));
    }
}
