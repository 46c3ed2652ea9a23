using System.Diagnostics;
using System.Xml.Linq;
using Indicators.Charts.Layout;

namespace Indicators.Charts.Svg;

/// <summary>The patterns that a drawing uses. Each is defined once, when first asked for.</summary>
internal sealed class SvgPatterns(string idPrefix)
{
    private readonly SortedDictionary<string, Pattern> used = new(StringComparer.Ordinal);

    /// <summary>The id that a surface refers to.</summary>
    public string Id(Pattern pattern)
    {
        var id = $"{idPrefix}-{(pattern is Pattern.Hatched ? "hatched" : "dotted")}-{pattern.Colour.Name}";
        used[id] = pattern;
        return id;
    }

    /// <summary>The definitions; null when nothing is patterned.</summary>
    public XElement? Definitions() =>
        used.Count == 0 ? null : new XElement(SvgShapes.Svg + "defs", used.Select(pair => Definition(pair.Key, pair.Value)));

    private XElement Definition(string id, Pattern pattern) =>
        new(
            SvgShapes.Svg + "pattern",
            new XAttribute("id", id),
            new XAttribute("width", PathData.Number(pattern.Spacing)),
            new XAttribute("height", PathData.Number(pattern.Spacing)),
            new XAttribute("patternUnits", "userSpaceOnUse"),
            pattern is Pattern.Hatched ? new XAttribute("patternTransform", "rotate(45)") : null,
            new SvgShapes(this, joinsDots: false).Write(Tile(pattern))
        );

    // Half of a hatching's line lies outside its tile.
    private static Shape Tile(Pattern pattern) =>
        pattern switch
        {
            Pattern.Hatched hatched => new Shape.Line(new(0, 0), new(0, hatched.Spacing), new Stroke(hatched.Colour, hatched.Width * 2)),
            Pattern.Dotted dotted => new Shape.Circle(new(dotted.Spacing / 2, dotted.Spacing / 2), Pattern.Dotted.Radius, dotted.Colour),
            _ => throw new UnreachableException(),
        };
}
