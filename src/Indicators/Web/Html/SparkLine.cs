using System.Xml.Linq;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Svg;
using Indicators.Reports.Formats.Html;

namespace Indicators.Web.Html;

/// <summary>
/// Ten years as a small line in a table: own solid, Riket dashed. It adds nothing to the numbers beside it, and is hidden from those who
/// listen.
/// </summary>
internal static class SparkLine
{
    private const double Width = 120;
    private const double Height = 32;
    private const double Edge = 4;

    // So that a still series is drawn as still: eight units for shares, a tenth of the highest value for the rest.
    private const double LeastShare = 8;
    private const double LeastPart = 0.1;

    /// <summary>The line to a newest year; empty when there are not two years to join.</summary>
    public static Markup Draw(PlanFigures plan, Indicator indicator, int newest)
    {
        var years = Enumerable.Range(newest - ChartBuilder.YearsShown + 1, ChartBuilder.YearsShown).ToList();
        var own = years.Select(year => plan.Figures.Value(indicator.Key, plan.Plan.Municipality, year)).ToList();
        var country = years
            .Select(year => indicator.Comparable ? plan.Figures.Value(indicator.Key, StoredArea.Country, year) : null)
            .ToList();
        var values = own.Concat(country).OfType<double>().ToList();
        if (own.Count(value => value is not null) < 2)
        {
            return Markup.None;
        }

        var (low, high) = (values.Min(), values.Max());
        var least = indicator.Unit is Unit.Percent or Unit.PercentagePoints ? LeastShare : LeastPart * values.Max(Math.Abs);
        var missing = Math.Max(0, least - (high - low)) / 2;
        var across = new Scale(0, years.Count - 1, Edge, Width - Edge);
        var up = new Scale(low - missing, Math.Max(high + missing, low - missing + 1e-9), Height - Edge, Edge);
        IEnumerable<Shape> Line(IReadOnlyList<double?> line, Stroke stroke) =>
            Stretches
                .Of(line.Count, i => line[i] is not null, i => indicator.Breaks.Any(broken => broken.After == years[i]))
                .Where(stretch => stretch.Last > stretch.First)
                .Select(stretch => new Shape.Polyline(
                    [
                        .. Enumerable
                            .Range(stretch.First, stretch.Last - stretch.First + 1)
                            .Select(i => new Point(across[i], up[line[i]!.Value])),
                    ],
                    stroke
                ));
        List<Shape> shapes = [.. Line(country, LineStyles.CountryInRow.Stroke), .. Line(own, LineStyles.OwnInRow.Stroke)];
        if (own[^1] is { } last)
        {
            shapes.Add(new Shape.Circle(new(across[years.Count - 1], up[last]), 3.2, Palette.Own));
        }

        var svg = new XElement(
            SvgShapes.Svg + "svg",
            new XAttribute("viewBox", $"0 0 {PathData.Number(Width)} {PathData.Number(Height)}"),
            new XAttribute("width", PathData.Number(Width)),
            new XAttribute("height", PathData.Number(Height)),
            new XAttribute("aria-hidden", "true"),
            new XAttribute("focusable", "false"),
            shapes.SelectMany(new SvgShapes(new("spark"), joinsDots: false).Write)
        );
        return Markup.Serialized(svg.ToString(SaveOptions.DisableFormatting));
    }
}
