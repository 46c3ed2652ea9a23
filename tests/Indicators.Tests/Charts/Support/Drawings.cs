using System.Globalization;
using System.Xml.Linq;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;

namespace Indicators.Tests.Charts.Support;

/// <summary>What must hold of any drawing at any width.</summary>
internal static class Drawings
{
    /// <summary>Every width that a page, a phone, two columns or the report uses.</summary>
    public static IReadOnlyList<ChartFrame> Widths { get; } =
    [ChartFrame.Phone, ChartFrame.Column, ChartFrame.Report, ChartFrame.Page, ChartFrame.Wide];

    /// <summary>
    /// What is wrong with the texts of a drawing, and whether it has words for those who cannot see it; empty when nothing is.
    /// </summary>
    public static IEnumerable<string> Faults(Chart chart, XElement drawing)
    {
        var box = ViewBox(drawing);
        var texts = DrawnText.In(drawing);
        foreach (var text in texts)
        {
            if (text.Size < TextLine.Small)
                yield return $"\"{text.Text}\" is {text.Size} px";
            if (
                text.Box.Left < box.Left - 0.01
                || text.Box.Right > box.Right + 0.01
                || text.Box.Top < box.Top
                || text.Box.Bottom > box.Bottom
            )
                yield return $"\"{text.Text}\" at {text.Box} is outside {box}";
        }

        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = i + 1; j < texts.Count; j++)
            {
                if (texts[i].Box.Overlaps(texts[j].Box, 0.2))
                    yield return $"\"{texts[i].Text}\" covers \"{texts[j].Text}\"";
            }
        }

        // In a page that has the title as text, the description is the whole of it.
        var label = drawing.Attribute("aria-label")?.Value;
        if ((label is null && drawing.Element(SvgShapes.Svg + "title")?.Value != chart.Title) || string.IsNullOrWhiteSpace(chart.Title))
            yield return "no title";
        if ((label ?? drawing.Element(SvgShapes.Svg + "desc")?.Value) != chart.Description || string.IsNullOrWhiteSpace(chart.Description))
            yield return "no description";
    }

    private static Box ViewBox(XElement drawing)
    {
        var parts = drawing
            .Attribute("viewBox")!
            .Value.Split(' ')
            .Select(part => double.Parse(part, CultureInfo.InvariantCulture))
            .ToList();
        return new Box(parts[0], parts[1], parts[0] + parts[2], parts[1] + parts[3]);
    }
}
