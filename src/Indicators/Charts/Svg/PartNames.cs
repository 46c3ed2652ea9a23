namespace Indicators.Charts.Svg;

/// <summary>The parts' names over the first complete row, each led to where its part begins.</summary>
internal static class PartNames
{
    private const double LineHeight = 16;

    public static void Draw(Sheet sheet, PartsChart chart, PartsRow row, Scale scale)
    {
        var starts = row.Values.Select((_, part) => scale[row.Values.Take(part).Sum() ?? 0]).ToList();
        var names = chart.Parts
            .Select((name, part) => WordWrap.Lines(name, Room(sheet, starts, part, name), TextLine.Normal, part == 0 ? Palette.Own : Palette.Ink, bold: true))
            .ToList();
        var labels = names.Select((lines, part) => new StairLabel(starts[part], lines.Max(line => line.Width), lines.Count * LineHeight)).ToList();
        var places = Stairs.Place(labels, 0, sheet.Width, (_, _) => 0, leftwardsCost: 60) ?? Listed(labels);
        var height = -places.Select((place, part) => place.Bottom - labels[part].Height).Min();
        var bar = sheet.Y + height + 5;
        for (var part = 0; part < names.Count; part++)
        {
            var top = bar - 5 + places[part].Bottom - labels[part].Height;
            var side = places[part].Leftwards ? -1 : 1;
            sheet.Add(Shape.Line(new(starts[part], top + 2), new(starts[part], bar), new Stroke(Palette.Axis, 1)));
            for (var index = 0; index < names[part].Count; index++)
                sheet.Add(names[part][index].Beside(
                    starts[part] + (side * Stairs.Gap), top + (LineHeight * (index + 0.5)), places[part].Leftwards ? "end" : "start"));
        }

        sheet.Y = bar;
    }

    /// <summary>A name stands over its part, on more lines where need be; only a part too thin for a word has its name before it.</summary>
    private static double Room(Sheet sheet, List<double> starts, int part, string name)
    {
        var over = sheet.Width - starts[part] - Stairs.Gap - 1;
        var longest = name.Split(' ').Max(word => TextWidth.Of(word, TextLine.Normal, bold: true));
        return longest <= over ? over : starts[part] - Stairs.Gap - 1;
    }

    /// <summary>Should no stairs be found: one under another.</summary>
    private static List<StairPlace> Listed(List<StairLabel> labels) =>
        [.. labels.Select((label, part) => new StairPlace(label.X > label.Width + Stairs.Gap, -labels.Skip(part + 1).Sum(other => other.Height)))];
}
