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
    public static IEnumerable<XElement> Write(PlotArea area)
    {
        var ink = PlotInk.Keyed();
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, 4000, 4000), stream))
        {
            area.Paint(canvas, ink);
        }

        var drawn = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).Descendants();
        return
        [
            .. drawn
                .Where(element => Marks.Contains(element.Name.LocalName) && !element.Ancestors(SvgShapes.Svg + "clipPath").Any())
                .Select(element => Right(element, ink))
                .OfType<XElement>(),
        ];
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
