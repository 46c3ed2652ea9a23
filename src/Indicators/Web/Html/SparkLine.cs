using System.Xml.Linq;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Describing;
using Indicators.Charts.Layout;
using Indicators.Charts.Svg;

namespace Indicators.Web.Html;

/// <summary>Ten years as a small line in a table: own solid, Riket dashed. It adds nothing to the numbers beside it, and is hidden from those who listen.</summary>
internal static class SparkLine
{
    private const double Width = 120;
    private const double Height = 32;
    private const double Edge = 4;

    // So that a still series is drawn as still: eight units for shares, a tenth of the highest value for the rest.
    private const double LeastShare = 8;
    private const double LeastPart = 0.1;

    /// <summary>The line to a newest year; empty when there are not two years to join.</summary>
    public static string Draw(PlanFigures plan, Indicator indicator, int newest)
    {
        var years = Enumerable.Range(newest - Describe.YearsShown + 1, Describe.YearsShown).ToList();
        var own = years.Select(year => plan.Figures.Value(indicator.Key, plan.Plan.Municipality, year)).ToList();
        var country = years.Select(year => indicator.Comparable ? plan.Figures.Value(indicator.Key, StoredArea.Country, year) : null).ToList();
        var values = own.Concat(country).OfType<double>().ToList();
        if (own.Count(value => value is not null) < 2)
        {
            return "";
        }

        var (low, high) = (values.Min(), values.Max());
        var least = indicator.Unit is Unit.Percent or Unit.PercentagePoints ? LeastShare : LeastPart * values.Max(Math.Abs);
        var missing = Math.Max(0, least - (high - low)) / 2;
        var across = new Scale(0, years.Count - 1, Edge, Width - Edge);
        var up = new Scale(low - missing, Math.Max(high + missing, low - missing + 1e-9), Height - Edge, Edge);
        IEnumerable<Shape> Line(IReadOnlyList<double?> line, Stroke stroke) =>
            Pieces(indicator, years, line).Select(piece => new Shape.Polyline([.. piece.Select(i => new Point(across[i], up[line[i]!.Value]))], stroke));
        List<Shape> shapes = [.. Line(country, new Stroke(Palette.Country, 1.25, [3, 2.5])), .. Line(own, new Stroke(Palette.Own, 2))];
        if (own[^1] is { } last)
        {
            shapes.Add(new Shape.Circle(new(across[years.Count - 1], up[last]), 3.2, Palette.Own));
        }

        return new XElement(
            SvgShapes.Svg + "svg",
            new XAttribute("viewBox", $"0 0 {PathData.Number(Width)} {PathData.Number(Height)}"),
            new XAttribute("width", PathData.Number(Width)),
            new XAttribute("height", PathData.Number(Height)),
            new XAttribute("aria-hidden", "true"),
            new XAttribute("focusable", "false"),
            shapes.SelectMany(new SvgShapes(new("spark"), joinsDots: false).Write)).ToString(SaveOptions.DisableFormatting);
    }

    // Years beside each other that have values: a gap is a gap, and so is a break.
    private static IEnumerable<List<int>> Pieces(Indicator indicator, List<int> years, IReadOnlyList<double?> line)
    {
        var piece = new List<int>();
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i] is not null)
            {
                piece.Add(i);
            }

            if (piece.Count > 0 && (line[i] is null || i == line.Count - 1 || indicator.Breaks.Any(broken => broken.After == years[i])))
            {
                if (piece.Count > 1)
                {
                    yield return piece;
                }

                piece = [];
            }
        }
    }
}
