using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>The ends of a map's table: the first places, the own one with its neighbours in rank, and the last.</summary>
internal static class MapTable
{
    /// <summary>Beside a map, in px.</summary>
    public const double Width = 226;

    private const double Row = 17.5;
    private const double NameAt = 40;
    private const int First = 8;
    private const int FirstOnPhone = 5;

    /// <summary>Draws it; the answer is where it ends.</summary>
    public static double Draw(MapChart chart, Canvas canvas, double left, double top, double width)
    {
        var right = left + width;
        Heads(chart, canvas, left, top, right);
        var y = top + 32;
        var last = -1;
        foreach (var index in Chosen(chart, canvas.Narrow))
        {
            if (index > last + 1)
            {
                canvas.Add(new TextLine(MapWords.Gap, TextLine.Small, Palette.Ink2).Beside(left + NameAt, y - 3));
                y += 13;
            }

            last = index;
            var place = chart.Places[index];
            var own = place.Role == RankRole.Own;
            TextLine Line(string words) => new(words, TextLine.Small, own ? Palette.Own : Palette.Ink, own);
            canvas.Add(
                Line(NumberWords.Place(place.Place.Place)).Beside(left + NameAt - 12, y, Anchor.End),
                Line(place.Name).Beside(left + NameAt, y),
                Line(chart.Format.Value(place.Place.Value)).Beside(right, y, Anchor.End)
            );
            y += Row;
        }

        canvas.Add(new Shape.Line(new(left, y - 5), new(right, y - 5), new Stroke(Palette.Axis, 1)));
        canvas.Add(new TextLine(MapWords.WholeTable(chart.Places.Count), TextLine.Small, Palette.Ink2).At(left, y + 12));
        return y + 22;
    }

    private static void Heads(MapChart chart, Canvas canvas, double left, double top, double right)
    {
        TextLine Head(string words) => new(words, TextLine.Small, Palette.Ink2, bold: true);
        var column = MapWords.Column(chart.Format);
        canvas.Add(
            Head(MapWords.Place).At(left, top + 12),
            Head(ChartWords.Municipality).At(left + NameAt, top + 12),
            Head(Head(column).Width > right - left - NameAt - 60 ? ChartWords.Value : column).At(right, top + 12, Anchor.End)
        );
        canvas.Add(new Shape.Line(new(left, top + 19), new(right, top + 19), new Stroke(Palette.Axis, 1)));
    }

    private static IEnumerable<int> Chosen(MapChart chart, bool narrow)
    {
        var own = chart.Places.ToList().FindIndex(place => place.Role == RankRole.Own);
        var beside = narrow ? 0 : 1;
        return Enumerable
            .Range(0, narrow ? FirstOnPhone : First)
            .Concat(Enumerable.Range(own - beside, 1 + (2 * beside)))
            .Append(chart.Places.Count - 1)
            .Where(index => index >= 0 && index < chart.Places.Count)
            .Distinct()
            .Order();
    }
}
