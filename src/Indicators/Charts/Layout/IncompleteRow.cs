using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>A year whose parts are not all known: an empty dashed row that says what is.</summary>
internal static class IncompleteRow
{
    private const double LineHeight = 15;

    public static void Draw(Canvas canvas, PartsChart chart, PartsRow row, Scale scale)
    {
        var (left, right) = (scale[0] + 0.5, scale[100] - 0.5);
        var lines = WordWrap.Lines(PartsWords.Incomplete(chart.Format, Known(chart, row)), right - left - 16, TextLine.Small, Palette.Ink2);
        var height = Math.Max(PartsBar.Height, (lines.Count * LineHeight) + 7);
        canvas.Add(new Shape.Rect(new(left, canvas.Y + 0.5, right, canvas.Y + height - 0.5), null, new Stroke(Palette.Axis, 1, [4, 3])));
        for (var index = 0; index < lines.Count; index++)
            canvas.Add(lines[index].Beside(left + 8, canvas.Y + (height / 2) + ((index - ((lines.Count - 1) / 2.0)) * LineHeight)));
        canvas.Y += height;
    }

    private static List<(string Name, double Value)> Known(PartsChart chart, PartsRow row) =>
        [.. chart.Parts.Zip(row.Values).Where(pair => pair.Second is not null).Select(pair => (pair.First, pair.Second!.Value))];
}
