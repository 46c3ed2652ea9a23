using System.Globalization;
using System.Xml.Linq;

namespace Indicators.Web.Html;

/// <summary>Draws many like dots as one line of round ends, so that a page with every municipality twice stays small. It looks the same.</summary>
internal static class Dots
{
    private const int Fewest = 8;

    /// <summary>Joins every run of filled circles that are alike but for their places.</summary>
    public static void Join(XElement svg)
    {
        foreach (var run in Runs(svg).Where(run => run.Count >= Fewest))
        {
            var first = run[0];
            var path = new XElement(
                first.Name.Namespace + "path",
                new XAttribute("fill", "none"),
                new XAttribute("stroke", first.Attribute("fill")!.Value),
                new XAttribute("stroke-width", (2 * double.Parse(first.Attribute("r")!.Value, CultureInfo.InvariantCulture)).ToString("0.##", CultureInfo.InvariantCulture)),
                new XAttribute("stroke-linecap", "round"),
                new XAttribute("class", first.Attribute("class")!.Value.Replace("cf-", "cs-", StringComparison.Ordinal)),
                new XAttribute("d", string.Concat(run.Select(dot => $"M{dot.Attribute("cx")!.Value} {dot.Attribute("cy")!.Value}h0"))));
            first.AddBeforeSelf(path);
            run.Remove();
        }
    }

    private static List<List<XElement>> Runs(XElement svg)
    {
        var runs = new List<List<XElement>>();
        string? before = null;
        foreach (var element in svg.Elements())
        {
            var kind = element.Name.LocalName == "circle" && element.Attribute("stroke") is null ? $"{element.Attribute("r")?.Value} {element.Attribute("fill")?.Value} {element.Attribute("class")?.Value}" : null;
            if (kind is not null && kind == before)
            {
                runs[^1].Add(element);
            }
            else if (kind is not null)
            {
                runs.Add([element]);
            }

            before = kind;
        }

        return runs;
    }
}
