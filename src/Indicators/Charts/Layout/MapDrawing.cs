using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Layout;

/// <summary>
/// Draws a <see cref="MapChart"/>: the country by classes, the own municipality outlined, its county larger beside, and the key. As a file
/// of its own it has the ends of the table too; a page has the whole.
/// </summary>
internal static class MapDrawing
{
    private const double Hatch = 4.2;
    private const double Gap = 26;

    /// <summary>From this width the table has room beside the map, and the key for words.</summary>
    public const double Beside = 680;

    private static readonly Token[] Shades = [Palette.Map1, Palette.Map2, Palette.Map3, Palette.Map4, Palette.Map5];

    public static void Draw(MapChart chart, Canvas canvas)
    {
        var top = canvas.Y + 4;
        var country = canvas.Narrow ? new MapPaths(Borders.All.Keys, 168, 420) : new MapPaths(Borders.All.Keys, 250, 540);
        Land(chart, canvas, country, Borders.All.Keys, new Point(0, top), country.Shores());

        var left = country.Width + (canvas.Narrow ? 12 : Gap);
        var below = MapKey.Draw(chart, canvas, left, top) + 14;
        var county = Borders.All.Keys.Where(area => area[..2] == chart.Map.Own.Area[..2]).ToList();
        var isTold = canvas.Frame.Head && canvas.Width >= Beside;
        var room = canvas.Width - left - (isTold ? MapTable.Width + Gap : 0);
        if (county.Count > 1 && CountyNames.Of(chart.Map.Own.Area) is { } name)
        {
            canvas.Add(new TextLine(name, TextLine.Small, Palette.Ink2, bold: true).At(left, below + 12));
            var larger = new MapPaths(county, room - 6, top + country.Height - below - 26);
            Land(chart, canvas, larger, county, new Point(left + 3, below + 24), shores: null);
        }

        canvas.Y = top + country.Height + 10;
        if (isTold)
        {
            canvas.Y = Math.Max(canvas.Y, MapTable.Draw(chart, canvas, canvas.Width - MapTable.Width, below, MapTable.Width));
        }
        else if (canvas.Frame.Head)
        {
            canvas.Y = MapTable.Draw(chart, canvas, 0, canvas.Y + 8, canvas.Width);
        }
    }

    /// <summary>The shade of a class: the stronger the higher, and the whole range where there are fewer than five.</summary>
    public static Token Shade(int one, int classes) =>
        Shades[classes < 2 ? 2 : (int)Math.Round(one * (Shades.Length - 1.0) / (classes - 1))];

    private static void Land(MapChart chart, Canvas canvas, MapPaths paths, IEnumerable<string> areas, Point corner, string? shores)
    {
        var (map, drawn) = (chart.Map, areas.ToHashSet());
        List<Shape> shapes = [new Shape.Path(shores ?? paths.Surfaces(drawn), null, InPx(Palette.Bar, 1.6))];
        foreach (var same in map.Places.Where(place => drawn.Contains(place.Area)).GroupBy(place => place.Class).OrderBy(same => same.Key))
        {
            var surfaces = paths.Surfaces(same.Select(place => place.Area).Order(StringComparer.Ordinal));
            shapes.Add(new Shape.Path(surfaces, Shade(same.Key, map.Counts.Count), InPx(Palette.Paper, 0.4)));
        }

        List<string> missing = [.. drawn.Except(map.Places.Select(place => place.Area)).Order(StringComparer.Ordinal)];
        if (missing.Count > 0)
        {
            shapes.Add(new Shape.Path(paths.Surfaces(missing), Palette.Paper, InPx(Palette.Bar, 0.5)));
            shapes.Add(new Shape.Path(paths.Hatching(missing, Hatch), null, InPx(Palette.Ink2, 0.8)));
        }

        var own = paths.Surfaces([map.Own.Area]);
        shapes.Add(new Shape.Path(own, null, InPx(Palette.Paper, 4)));
        shapes.Add(new Shape.Path(own, null, InPx(Palette.Own, 2)));
        canvas.Add(new Shape.Group(corner, MapPaths.Grid, shapes));
    }

    // The group's lengths are half as long.
    private static Stroke InPx(Token colour, double width) => new(colour, width / MapPaths.Grid);
}
