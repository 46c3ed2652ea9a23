using System.Globalization;
using System.Xml.Linq;

namespace Indicators.Charts.Svg;

/// <summary>How a line is drawn: its colour, width in px and, for its second sign, its dashes.</summary>
internal sealed record Stroke(Token Colour, double Width, string? Dashes = null, bool Round = false);

/// <summary>The elements a drawing is made of, each with its light colour as attribute and its class for the dark one.</summary>
internal static class Shape
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>A length as the drawing writes it: at most two decimals, a point, never a negative zero.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    public static XElement Line(Point from, Point to, Stroke stroke) =>
        Painted("line", null, stroke, ("x1", from.X), ("y1", from.Y), ("x2", to.X), ("y2", to.Y));

    public static XElement Polyline(IEnumerable<Point> points, Stroke stroke)
    {
        var line = Painted("polyline", null, stroke);
        line.Add(new XAttribute("points", Points(points)), new XAttribute("stroke-linejoin", "round"));
        return line;
    }

    public static XElement Polygon(IEnumerable<Point> points, Token? fill, Stroke? stroke = null)
    {
        var polygon = Painted("polygon", fill, stroke);
        polygon.Add(new XAttribute("points", Points(points)));
        return polygon;
    }

    public static XElement Path(string data, Token? fill, Stroke? stroke = null)
    {
        var path = Painted("path", fill, stroke);
        path.Add(new XAttribute("d", data));
        return path;
    }

    public static XElement Rect(Box box, Token? fill, Stroke? stroke = null) =>
        Painted("rect", fill, stroke, ("x", box.Left), ("y", box.Top), ("width", box.Width), ("height", box.Height));

    public static XElement Circle(Point centre, double radius, Token? fill, Stroke? stroke = null) =>
        Painted("circle", fill, stroke, ("cx", centre.X), ("cy", centre.Y), ("r", radius));

    /// <summary>A box filled with a pattern of the drawing, over whatever colour lies under it.</summary>
    public static XElement Patterned(Box box, string patternId) => new(
        Svg + "rect", Length("x", box.Left), Length("y", box.Top), Length("width", box.Width), Length("height", box.Height),
        new XAttribute("fill", $"url(#{patternId})"));

    private static XElement Painted(string name, Token? fill, Stroke? stroke, params (string Name, double Value)[] lengths)
    {
        var element = new XElement(Svg + name, lengths.Select(length => Length(length.Name, length.Value)));
        element.Add(new XAttribute("fill", fill?.Light ?? "none"));
        var classes = fill is null ? "" : DarkStyle.FillClass(fill);
        if (stroke is not null)
        {
            classes = $"{classes} {DarkStyle.StrokeClass(stroke.Colour)}".Trim();
            element.Add(new XAttribute("stroke", stroke.Colour.Light), Length("stroke-width", stroke.Width));
            if (stroke.Dashes is not null)
                element.Add(new XAttribute("stroke-dasharray", stroke.Dashes));
            if (stroke.Round)
                element.Add(new XAttribute("stroke-linecap", "round"));
        }

        element.Add(new XAttribute("class", classes));
        return element;
    }

    private static XAttribute Length(string name, double value) => new(name, Number(value));

    private static string Points(IEnumerable<Point> points) =>
        string.Join(' ', points.Select(point => Number(point.X) + "," + Number(point.Y)));
}
