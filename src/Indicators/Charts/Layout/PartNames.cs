using Indicators.Charts.Model;

namespace Indicators.Charts.Layout;

/// <summary>The parts' names over the first complete row, each led to where its part begins.</summary>
internal static class PartNames
{
    private const double LineHeight = 16;

    public static void Draw(Canvas canvas, PartsChart chart, PartsRow row, Scale scale)
    {
        var starts = row.Values.Select((_, part) => scale[row.Values.Take(part).Sum() ?? 0]).ToList();
        var names = chart
            .Parts.Select(
                (name, part) =>
                    WordWrap.Lines(
                        name,
                        Room(canvas, starts, part, name),
                        TextLine.Normal,
                        part == 0 ? Palette.Own : Palette.Ink,
                        bold: true
                    )
            )
            .ToList();
        var labels = names
            .Select((lines, part) => new LeaderLabel(starts[part], lines.Max(line => line.Width), lines.Count * LineHeight))
            .ToList();
        var places = LeaderLabels.Place(labels, 0, canvas.Width, (_, _) => 0, leftwardsCost: 60) ?? Listed(canvas, labels);
        var height = -places.Select((place, part) => place.Bottom - labels[part].Height).Min();
        var bar = canvas.Y + height + 5;
        for (var part = 0; part < names.Count; part++)
        {
            var top = bar - 5 + places[part].Bottom - labels[part].Height;
            var place = places[part];
            canvas.Add(
                new Shape.Line(
                    new(starts[part], place.Over ? top + labels[part].Height : top + 2),
                    new(starts[part], bar),
                    LineStyles.Axis.Stroke
                )
            );
            for (var index = 0; index < names[part].Count; index++)
            {
                var y = top + (LineHeight * (index + 0.5));
                canvas.Add(
                    place.Leftwards
                        ? names[part][index].Beside(place.From + labels[part].Width, y, Anchor.End)
                        : names[part][index].Beside(place.From, y)
                );
            }
        }

        canvas.Y = bar;
    }

    /// <summary>A name stands over its part, on more lines where need be; only a part too thin for a word has its name before it.</summary>
    private static double Room(Canvas canvas, List<double> starts, int part, string name)
    {
        var over = canvas.Width - starts[part] - LeaderLabels.Gap - 1;
        var longest = name.Split(' ').Max(word => TextWidth.Of(word, TextLine.Normal, bold: true));
        return longest <= over ? over : starts[part] - LeaderLabels.Gap - 1;
    }

    /// <summary>Should no stairs be found: one under another.</summary>
    private static List<LeaderPlace> Listed(Canvas canvas, List<LeaderLabel> labels) =>
        [
            .. labels.Select(
                (label, part) =>
                    new LeaderPlace(
                        Leftwards: false,
                        -labels.Skip(part + 1).Sum(other => other.Height),
                        Math.Clamp(label.X + LeaderLabels.Gap, 0, Math.Max(0, canvas.Width - label.Width)),
                        Over: false
                    )
            ),
        ];
}
