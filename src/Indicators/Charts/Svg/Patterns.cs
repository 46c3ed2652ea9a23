using System.Xml.Linq;

namespace Indicators.Charts.Svg;

/// <summary>Dots and hatching, so that no surface is told apart by colour alone. Each is defined once in a drawing, when first asked for.</summary>
internal sealed class Patterns(string idPrefix)
{
    private readonly SortedDictionary<string, XElement> defined = new(StringComparer.Ordinal);

    /// <summary>Rising lines; returns the pattern's id.</summary>
    public string Hatched(Token colour, double spacing = 6, double width = 1.25) => Define(
        $"hatched-{colour.Name}", spacing, "rotate(45)", Shape.Line(new(0, 0), new(0, spacing), new Stroke(colour, width * 2)));

    /// <summary>Small dots; returns the pattern's id.</summary>
    public string Dotted(Token colour) => Define($"dotted-{colour.Name}", 6, null, Shape.Circle(new(3, 3), 0.95, colour));

    public XElement? Definitions() => defined.Count == 0 ? null : new XElement(Shape.Svg + "defs", defined.Values);

    private string Define(string name, double size, string? transform, XElement shape)
    {
        var id = $"{idPrefix}-{name}";
        defined[id] = new XElement(
            Shape.Svg + "pattern",
            new XAttribute("id", id),
            new XAttribute("width", Shape.Number(size)),
            new XAttribute("height", Shape.Number(size)),
            new XAttribute("patternUnits", "userSpaceOnUse"),
            transform is null ? null : new XAttribute("patternTransform", transform),
            shape);
        return id;
    }
}
