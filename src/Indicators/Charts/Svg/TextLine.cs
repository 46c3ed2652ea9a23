using System.Xml.Linq;

namespace Indicators.Charts.Svg;

/// <summary>A stretch of one line of text.</summary>
internal readonly record struct Run(string Text, bool Bold = false);

/// <summary>One line of text: its stretches, size in px and colour. No text of a chart is under <see cref="Small"/>.</summary>
internal sealed record TextLine(IReadOnlyList<Run> Runs, double Size, Token Colour)
{
    /// <summary>Axis and notes.</summary>
    public const double Small = 12;

    /// <summary>Labels, subtitle, panel headings.</summary>
    public const double Normal = 13;

    /// <summary>The title.</summary>
    public const double Large = 18;

    public TextLine(string text, double size, Token colour, bool bold = false)
        : this([new Run(text, bold)], size, colour)
    {
    }

    public double Width => Runs.Sum(run => TextWidth.Of(run.Text, Size, run.Bold));

    /// <summary>Draws the line with its baseline at <paramref name="y"/>; anchor is start, middle or end.</summary>
    public XElement At(double x, double y, string anchor = "start")
    {
        var text = new XElement(
            Shape.Svg + "text",
            new XAttribute("x", Shape.Number(x)),
            new XAttribute("y", Shape.Number(y)),
            new XAttribute("font-size", Shape.Number(Size)),
            new XAttribute("fill", Colour.Light),
            new XAttribute("class", DarkStyle.FillClass(Colour)));
        if (anchor != "start")
            text.Add(new XAttribute("text-anchor", anchor));
        if (Runs.All(run => run.Bold))
        {
            text.Add(new XAttribute("font-weight", "700"), string.Concat(Runs.Select(run => run.Text)));
            return text;
        }

        foreach (var run in Runs)
            text.Add(run.Bold ? new XElement(Shape.Svg + "tspan", new XAttribute("font-weight", "700"), run.Text) : new XText(run.Text));
        return text;
    }

    /// <summary>Draws the line with the middle of its capitals at <paramref name="y"/>.</summary>
    public XElement Beside(double x, double y, string anchor = "start") => At(x, y + (0.36 * Size), anchor);
}
