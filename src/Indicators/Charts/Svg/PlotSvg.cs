using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Indicators.Charts.Layout;
using SkiaSharp;

namespace Indicators.Charts.Svg;

/// <summary>
/// A plot's marks as SVG put right: tokens with classes for the dark screen, real dashes, no ids and no clipping that differ from run to
/// run.
/// </summary>
internal static partial class PlotSvg
{
    private static readonly HashSet<string> Marks = ["path", "rect", "circle", "ellipse", "line", "polygon", "polyline"];
    private static readonly string[] Lengths =
    [
        "d",
        "points",
        "x",
        "y",
        "width",
        "height",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "x1",
        "y1",
        "x2",
        "y2",
        "transform",
    ];

    /// <summary>The elements, in the drawing's px.</summary>
    /// <param name="area">The plot.</param>
    /// <param name="joinsDots">Whether many like dots are drawn as one path, as in <see cref="SvgShapes"/>.</param>
    public static IEnumerable<XElement> Write(PlotArea area, bool joinsDots)
    {
        var ink = PlotInk.Keyed();
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, 4000, 4000), stream))
        {
            area.Paint(canvas, ink);
        }

        var drawn = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).Descendants();
        List<XElement> elements =
        [
            .. drawn
                .Where(element => Marks.Contains(element.Name.LocalName) && !element.Ancestors(SvgShapes.Svg + "clipPath").Any())
                .Select(element => Right(element, ink))
                .OfType<XElement>(),
        ];
        return joinsDots ? Joined(elements) : elements;
    }

    // The first of some like dots stands for all of them, at its place among what is drawn.
    private static IEnumerable<XElement> Joined(List<XElement> elements)
    {
        var dots = elements
            .Where(IsDot)
            .GroupBy(dot => ((string?)dot.Attribute("rx"), (string?)dot.Attribute("fill")))
            .Where(like => like.Count() >= SvgShapes.FewestJoined)
            .ToDictionary(like => like.First(), like => like.ToList());
        var joined = dots.Values.SelectMany(like => like).ToHashSet();
        foreach (var element in elements)
        {
            if (dots.TryGetValue(element, out var like))
            {
                yield return AsPath(like);
            }
            else if (!joined.Contains(element))
            {
                yield return element;
            }
        }
    }

    private static bool IsDot(XElement element) =>
        element.Name.LocalName == "ellipse"
        && element.Attribute("stroke") is null
        && (string?)element.Attribute("rx") == (string?)element.Attribute("ry")
        && element.Attribute("cx") is not null
        && element.Attribute("cy") is not null;

    private static XElement AsPath(List<XElement> dots)
    {
        var colour = Palette.All.First(token => token.Light == (string?)dots[0].Attribute("fill"));
        var radius = double.Parse((string)dots[0].Attribute("rx")!, NumberStyles.Float, CultureInfo.InvariantCulture);
        return SvgShapes.Dots(colour, radius, dots.Select(dot => $"{(string?)dot.Attribute("cx")} {(string?)dot.Attribute("cy")}"));
    }

    // Null for what ScottPlot draws of its own: grounds and frames, in colours that are no keys.
    private static XElement? Right(XElement drawn, PlotInk ink)
    {
        var (fill, stroke) = (ink.Of((string?)drawn.Attribute("fill") ?? ""), ink.Of((string?)drawn.Attribute("stroke") ?? ""));
        if (fill is null && stroke is null)
        {
            return null;
        }

        string?[] classes =
        [
            fill is null ? null : DarkStyle.FillClass(fill.Colour),
            stroke is null ? null : DarkStyle.StrokeClass(stroke.Colour),
        ];
        return new XElement(
            drawn.Name,
            Lengths
                .Select(name => drawn.Attribute(name))
                .OfType<XAttribute>()
                .Select(length => new XAttribute(length.Name, Shorter(length.Value))),
            new XAttribute("fill", fill?.Colour.Light ?? "none"),
            stroke is null ? null : new XAttribute("stroke", stroke.Colour.Light),
            stroke is null ? null : new XAttribute("stroke-width", Shorter((string?)drawn.Attribute("stroke-width") ?? "1")),
            stroke?.Dashes is { } dashes ? new XAttribute("stroke-dasharray", string.Join(' ', dashes.Select(PathData.Number))) : null,
            new XAttribute("class", string.Join(' ', classes.OfType<string>()))
        );
    }

    private static string Shorter(string numbers) =>
        Decimals().Replace(numbers, match => PathData.Number(double.Parse(match.Value, NumberStyles.Float, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"-?\d+(\.\d+)?(e-?\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decimals();
}
