using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>The key of a map: each class with its values and how many are in it, what is missing, the own value and Riket's.</summary>
internal static class MapKey
{
    private const double Row = 20;
    private const double Sample = 25;
    private const double Height = 14;

    private static readonly Stroke Edge = new(Palette.Bar, 1);
    private static readonly Pattern Missing = new Pattern.Hatched(Palette.Ink2, 4.2, 0.8);

    /// <summary>Draws it; the answer is where it ends.</summary>
    public static double Draw(MapChart chart, Canvas canvas, double left, double top)
    {
        var (map, brief) = (chart.Map, canvas.Width < MapDrawing.Beside);
        canvas.Add(new TextLine(MapWords.Classes(map, brief), TextLine.Normal, Palette.Ink, bold: true).At(left, top + 12));
        var y = top + 32;
        var words = Enumerable
            .Range(0, map.Counts.Count)
            .Select(one => new TextLine(MapWords.Range(map, one, chart.Format, brief), TextLine.Small, Palette.Ink))
            .ToList();
        var counts = left + Sample + 8 + words.Max(line => line.Width) + (brief ? 8 : 20);
        for (var one = map.Counts.Count - 1; one >= 0; one--, y += Row)
        {
            var own = one == map.Own.Class;
            canvas.Add(new Shape.Rect(Box(left, y), MapDrawing.Shade(one, map.Counts.Count), Edge));
            canvas.Add(words[one].Beside(left + Sample + 8, y));
            Count(canvas, MapWords.Count(map.Counts[one], own ? chart.Name : null, brief), counts, y, own);
        }

        if (map.Missing.Count > 0)
        {
            canvas.Add(new Shape.Patterned(Box(left, y), Missing), new Shape.Rect(Box(left, y), null, Edge));
            canvas.Add(new TextLine(MapWords.Missing, TextLine.Small, Palette.Ink).Beside(left + Sample + 8, y));
            Count(canvas, MapWords.Count(map.Missing.Count, null, brief), counts, y, own: false);
            y += Row;
        }

        canvas.Add(new Shape.Rect(Box(left, y), null, new Stroke(Palette.Own, 2)));
        var name = $"{chart.Name} {chart.Format.Value(map.Own.Value)}";
        foreach (var line in WordWrap.Lines(name, canvas.Width - left - Sample - 8, TextLine.Normal, Palette.Own, bold: true))
        {
            canvas.Add(line.Beside(left + Sample + 8, y));
            y += Row - 2;
        }

        canvas.Add(
            new TextLine(ChartWords.CountryAt(chart.Format, map.Country), TextLine.Normal, Palette.Ink, bold: true).Beside(left, y + 4)
        );
        return y + 14;
    }

    private static void Count(Canvas canvas, string words, double x, double y, bool own) =>
        canvas.Add(new TextLine(words, TextLine.Small, own ? Palette.Own : Palette.Ink2, own).Beside(x, y));

    private static Box Box(double left, double y) => new(left + 0.5, y - (Height / 2), left + Sample, y + (Height / 2));
}
