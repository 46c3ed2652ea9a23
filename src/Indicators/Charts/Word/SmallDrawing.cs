using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>A small line as a chart that can be edited; the words beside it carry its numbers.</summary>
internal static class SmallDrawing
{
    private const double Margin = 1;

    /// <param name="line">The line.</param>
    /// <param name="names">What its lines are called: the own municipality, and Riket.</param>
    /// <param name="width">In millimetres.</param>
    /// <param name="height">In millimetres.</param>
    public static NativeChart Draw(SmallLine line, (string Own, string Country) names, double width, double height)
    {
        var frame = new Frame(height, Margin, Margin, Margin, Margin) { Width = width };
        var values = line.Own.Concat(line.Country).OfType<double>().ToList();
        var missing = Math.Max(0, line.LeastSpan - (values.Max() - values.Min())) / 2;
        var (low, high) = (values.Min() - missing, Math.Max(values.Max() + missing, values.Min() - missing + 1e-9));
        var sheet = new DataSheet();
        var years = sheet.Numbers(ChartWords.Year, [.. line.Years.Select(year => (double?)year)]);
        var chart = new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        var breaks = line.BreaksAfter.Order().Select(year => new SeriesBreak(year, "")).ToList();
        DrawnLine[] lines =
        [
            .. line.Country.Any(value => value is not null)
                ? [new DrawnLine(names.Country, line.Country, LineStyles.CountryInRow)]
                : Array.Empty<DrawnLine>(),
            new DrawnLine(names.Own, line.Own, LineStyles.OwnInRow),
        ];
        foreach (var (order, piece) in lines.SelectMany(one => LinePieces.Cut(one, line.Years, breaks)).Index())
            chart.Append(LineSeries.Of(order, piece, years, sheet.Numbers(piece.Name, piece.Values), label: null));
        chart.Append(new C.ShowMarker { Val = true }, new C.AxisId { Val = Axes.CategoryId }, new C.AxisId { Val = Axes.ValueId });
        return new()
        {
            Description = line.Description,
            Frame = frame,
            Sheet = sheet,
            Space = ChartSpaces.Compose(
                frame,
                annotated: false,
                chart,
                Axes.Categories(labels: C.TickLabelPositionValues.None, line: false),
                Axes.Values(new AxisScale(low, high, high - low, 0), "General", hidden: true)
            ),
        };
    }
}
