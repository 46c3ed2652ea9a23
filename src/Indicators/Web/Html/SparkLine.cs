using System.Xml.Linq;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Describing;
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
        IEnumerable<XElement> Line(IReadOnlyList<double?> line, Stroke stroke) =>
            Pieces(indicator, years, line).Select(piece => Shape.Polyline(piece.Select(i => new Point(across[i], up[line[i]!.Value])), stroke));
        return new XElement(
            Shape.Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Shape.Number(Width)} {Shape.Number(Height)}"),
            new XAttribute("width", Shape.Number(Width)),
            new XAttribute("height", Shape.Number(Height)),
            new XAttribute("aria-hidden", "true"),
            new XAttribute("focusable", "false"),
            Line(country, new Stroke(Palette.Country, 1.25, "3 2.5")),
            Line(own, new Stroke(Palette.Own, 2)),
            own[^1] is { } last ? Shape.Circle(new(across[years.Count - 1], up[last]), 3.2, Palette.Own) : null).ToString(SaveOptions.DisableFormatting);
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
