using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using Indicators.Charts.Layout;

namespace Indicators.Charts.Svg;

/// <summary>Writes shapes as elements, each with its light colour as attribute and its class for the dark one.</summary>
internal sealed class SvgShapes(bool joinsDots)
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // Fewer than these are no smaller as one path.
    public const int FewestJoined = 8;

    public IEnumerable<XElement> Write(Shape shape) =>
        shape switch
        {
            Shape.Line line =>
            [
                Painted(
                    "line",
                    null,
                    line.Stroke,
                    Length("x1", line.From.X),
                    Length("y1", line.From.Y),
                    Length("x2", line.To.X),
                    Length("y2", line.To.Y)
                ),
            ],
            Shape.Polyline line =>
            [
                With(
                    Painted("polyline", null, line.Stroke),
                    new XAttribute("points", Points(line.Points)),
                    new XAttribute("stroke-linejoin", "round")
                ),
            ],
            Shape.Polygon surface =>
            [
                With(Painted("polygon", surface.Fill, surface.Stroke), new XAttribute("points", Points(surface.Points))),
            ],
            Shape.Path path => [With(Painted("path", path.Fill, path.Stroke), new XAttribute("d", path.Data))],
            Shape.Rect rect =>
            [
                With(Painted("rect", rect.Fill, rect.Stroke, Lengths(rect.Box)), rect.Rounded > 0 ? Length("rx", rect.Rounded) : null),
            ],
            Shape.Patterned { Pattern: Pattern.Hatched hatched } surface =>
            [
                With(
                    Painted("path", hatched.Colour, null),
                    new XAttribute("d", string.Concat(hatched.Stripes(surface.Box).Select(Closed)))
                ),
            ],
            Shape.Patterned { Pattern: Pattern.Dotted dotted } surface =>
            [
                Dots(dotted.Colour, Pattern.Dotted.Radius, dotted.Places(surface.Box).Select(Place)),
            ],
            Shape.Circle circle => [Circle(circle.Centre, circle.Radius, circle.Fill, circle.Stroke)],
            Shape.Dots dots when joinsDots && dots.Places.Count >= FewestJoined => [Joined(dots)],
            Shape.Dots dots => dots.Places.Select(place => Circle(place, dots.Radius, dots.Fill, null)),
            Shape.Text text => [Text(text)],
            Shape.Plotted plot => PlotSvg.Write(plot.Area, joinsDots),
            Shape.Group group => [new(Svg + "g", Transform(group), group.Shapes.SelectMany(Write))],
            _ => throw new UnreachableException($"No element for {shape.GetType().Name}."),
        };

    private static XElement Circle(Point centre, double radius, Token? fill, Stroke? stroke) =>
        Painted("circle", fill, stroke, Length("cx", centre.X), Length("cy", centre.Y), Length("r", radius));

    private static XElement Joined(Shape.Dots dots) => Dots(dots.Fill, dots.Radius, dots.Places.Select(Place));

    private static string Place(Point place) => $"{PathData.Number(place.X)} {PathData.Number(place.Y)}";

    private static string Closed(IEnumerable<Point> corners) => $"M{string.Join('L', corners.Select(Place))}Z";

    /// <summary>
    /// One line of round ends in place of hundreds of circles: it looks the same, and a page with every municipality twice stays small.
    /// </summary>
    public static XElement Dots(Token fill, double radius, IEnumerable<string> places) =>
        new(
            Svg + "path",
            new XAttribute("fill", "none"),
            new XAttribute("stroke", fill.Light),
            Length("stroke-width", 2 * Math.Round(radius, 2, MidpointRounding.AwayFromZero)),
            new XAttribute("stroke-linecap", "round"),
            new XAttribute("class", DarkStyle.StrokeClass(fill)),
            new XAttribute("d", string.Concat(places.Select(place => $"M{place}h0")))
        );

    private static XElement Text(Shape.Text shape)
    {
        var line = shape.Words;
        var text = new XElement(
            Svg + "text",
            Length("x", shape.Baseline.X),
            Length("y", shape.Baseline.Y),
            Length("font-size", line.Size),
            new XAttribute("fill", line.Colour.Light),
            new XAttribute("class", DarkStyle.FillClass(line.Colour))
        );
        if (shape.Halo is { } halo)
            Surround(text, halo);
        if (shape.Anchor is not Anchor.Start)
            text.Add(new XAttribute("text-anchor", shape.Anchor is Anchor.Middle ? "middle" : "end"));
        if (line.Runs.All(run => run.Bold))
        {
            text.Add(new XAttribute("font-weight", "700"), string.Concat(line.Runs.Select(run => run.Text)));
            return text;
        }

        foreach (var run in line.Runs)
            text.Add(run.Bold ? new XElement(Svg + "tspan", new XAttribute("font-weight", "700"), run.Text) : new XText(run.Text));
        return text;
    }

    private static void Surround(XElement text, Token halo)
    {
        text.SetAttributeValue("class", $"{(string?)text.Attribute("class")} {DarkStyle.StrokeClass(halo)}");
        text.Add(
            new XAttribute("stroke", halo.Light),
            Length("stroke-width", Shape.Text.HaloWidth),
            new XAttribute("stroke-linejoin", "round"),
            new XAttribute("paint-order", "stroke")
        );
    }

    private static XAttribute Transform(Shape.Group group)
    {
        var (x, y, scale) = (PathData.Number(group.Corner.X), PathData.Number(group.Corner.Y), PathData.Number(group.Scale));
        return new("transform", $"translate({x} {y}) scale({scale})");
    }

    private static XElement Painted(string name, Token? fill, Stroke? stroke, params XAttribute[] lengths)
    {
        var element = new XElement(Svg + name, lengths);
        element.Add(new XAttribute("fill", fill?.Light ?? "none"));
        var classes = fill is null ? "" : DarkStyle.FillClass(fill);
        if (stroke is not null)
        {
            classes = $"{classes} {DarkStyle.StrokeClass(stroke.Colour)}".Trim();
            element.Add(new XAttribute("stroke", stroke.Colour.Light), Length("stroke-width", stroke.Width));
            if (stroke.Dashes is { } dashes)
                element.Add(new XAttribute("stroke-dasharray", string.Join(' ', dashes.Select(PathData.Number))));
            if (stroke.Round)
                element.Add(new XAttribute("stroke-linecap", "round"));
        }

        element.Add(new XAttribute("class", classes));
        return element;
    }

    private static XElement With(XElement element, params XAttribute?[] attributes)
    {
        element.Add(attributes);
        return element;
    }

    private static XAttribute[] Lengths(Box box) =>
        [Length("x", box.Left), Length("y", box.Top), Length("width", box.Width), Length("height", box.Height)];

    private static XAttribute Length(string name, double value) => new(name, PathData.Number(value));

    private static string Points(IEnumerable<Point> points)
    {
        var path = new StringBuilder();
        foreach (var point in points)
        {
            PathData.Append(path.Append(path.Length == 0 ? "" : " "), point.X).Append(',');
            PathData.Append(path, point.Y);
        }

        return path.ToString();
    }
}
