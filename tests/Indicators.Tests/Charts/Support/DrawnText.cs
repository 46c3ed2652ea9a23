using System.Globalization;
using System.Xml.Linq;
using Indicators.Charts.Layout;
using Indicators.Charts.Svg;

namespace Indicators.Tests.Charts.Support;

/// <summary>One text of a drawing and the box it takes, by the widths the drawing itself is laid out with.</summary>
internal sealed record DrawnText(string Text, double Size, Box Box)
{
    private const double Ascent = 0.78;
    private const double Descent = 0.21;

    public static IReadOnlyList<DrawnText> In(XElement drawing) => [.. drawing.Descendants(SvgShapes.Svg + "text").Select(Read)];

    private static DrawnText Read(XElement text)
    {
        var (x, y, size) = (Number(text, "x"), Number(text, "y"), Number(text, "font-size"));
        var bold = (string?)text.Attribute("font-weight") == "700";
        var width = text.Nodes()
            .Sum(node =>
                node is XElement run
                    ? TextWidth.Of(run.Value, size, (string?)run.Attribute("font-weight") == "700")
                    : TextWidth.Of(((XText)node).Value, size, bold)
            );
        var left = (string?)text.Attribute("text-anchor") switch
        {
            "end" => x - width,
            "middle" => x - (width / 2),
            _ => x,
        };
        return new DrawnText(text.Value, size, new Box(left, y - (Ascent * size), left + width, y + (Descent * size)));
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
