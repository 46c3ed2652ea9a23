using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>
/// Women as circles on a solid line, men as squares on a dashed one; below, the difference where its uncertainty is known.
/// </summary>
internal static class GenderDrawing
{
    private const double Beside = 0.09;
    private const double BaseRow = 4.4;
    private const double Left = 27;

    public static IReadOnlyList<NativeChart> Draw(GenderChart chart, double width)
    {
        if (chart.Women.Intervals is null && chart.Men.Intervals is null)
            return [Lines(chart, width)];
        var right = new[] { Women(chart), Men(chart) }
            .Where(line => line.Newest >= 0)
            .Select(line => Frame.Millimetres(TextWidth.Of(Shown(line, chart.Format) + " " + line.Name, WordTheme.LabelSize, bold: true)))
            .DefaultIfEmpty(0)
            .Max();
        right = Math.Max(right, Frame.Millimetres(TextWidth.Of(ChartWords.NoDifference, WordTheme.LabelSize)));
        var upper = Values(chart, right, width);
        return chart.Differences is null ? [upper] : [upper, GenderDifferences.Draw(chart, upper.Frame)];
    }

    private static DrawnLine Women(GenderChart chart) => Of(chart.Women, LineStyles.Women, C.MarkerStyleValues.Circle);

    private static DrawnLine Men(GenderChart chart) => Of(chart.Men, LineStyles.Men, C.MarkerStyleValues.Square);

    private static DrawnLine Of(Line line, LineStyle style, C.MarkerStyleValues marker) =>
        new(line.Name, line.Values, style)
        {
            Marker = marker,
            Bases = line.Bases,
            EndName = line.Name,
            BoldName = true,
        };

    private static DrawnLine Country(Line line, LineStyle style) => new(line.Name, line.Values, style) { EndName = line.Name };

    private static NativeChart Lines(GenderChart chart, double width)
    {
        var lines = new List<DrawnLine>();
        if (chart.CountryWomen is { } countryWomen)
            lines.Add(Country(countryWomen, LineStyles.CountryWomen));
        if (chart.CountryMen is { } countryMen)
            lines.Add(Country(countryMen, LineStyles.CountryMen));
        return new LinePanel(chart.Years, chart.Format, [.. lines, Men(chart), Women(chart)], chart.Breaks)
        {
            Width = width,
            Height = 48,
            Description = chart.Description,
        }.Draw();
    }

    private static NativeChart Values(GenderChart chart, double right, double width)
    {
        var lines = new[] { (Line: Women(chart), chart.Women.Intervals, Beside: -Beside), (Line: Men(chart), chart.Men.Intervals, Beside) };
        var scale = AxisScale.Around(
            lines.SelectMany(line => line.Line.Values.Concat(line.Intervals?.SelectMany(i => new[] { i?.Low, i?.High }) ?? [])),
            fromZero: true,
            chart.Format.Unit == Unit.Percent
        );
        var bases = new[] { chart.Women, chart.Men }.Where(line => line.Bases is not null).ToList();
        var bottom = 7 + (bases.Count * BaseRow);
        var frame = new Frame(42 + bottom, Left, 3, right + 2, bottom) { Width = width };
        var panel = new MarkedPanel(chart.Years, scale, NumberCode.Axis(chart.Format, scale), frame);
        var ends = lines.Where(line => line.Line.Newest >= 0).ToList();
        var wanted = ends.Select(end => frame.Y(scale.Share(end.Line.Values[end.Line.Newest]!.Value))).ToList();
        var places = LabelSpacing.Middles(wanted, [.. ends.Select(_ => Frame.LabelHeight)], 0, frame.Height);
        var sheet = new DataSheet();
        var series = lines
            .SelectMany(line => LinePieces.Cut(line.Line, chart.Years, chart.Breaks).Select(piece => (piece, line)))
            .Select(
                (pair, order) =>
                {
                    var end = ends.FindIndex(end => end.Line == pair.line.Line);
                    var label =
                        pair.piece.EndName is null || end < 0
                            ? null
                            : Labels.At([End(pair.piece, chart.Format, pair.line.Beside, panel, places[end] - wanted[end])], leaders: true);
                    return new MarkedSeries(
                        pair.piece,
                        pair.line.Intervals,
                        pair.line.Beside,
                        i => pair.piece.Bases?[i] < Line.SmallBase
                    ).Draw(order, chart.Years, sheet, label);
                }
            )
            .ToList();
        IReadOnlyList<Annotation> marks =
        [
            .. bases.SelectMany((line, row) => BaseRowOf(line, row, line == chart.Women ? Palette.Women : Palette.Men, panel)),
            .. BreakMarks.At(chart.Breaks, cut => panel.X(cut + 0.5), frame),
        ];
        return new()
        {
            Description = chart.Description,
            Frame = frame,
            Sheet = sheet,
            Annotations = marks,
            Space = panel.Compose(marks.Count > 0, series),
        };
    }

    private static PointLabel End(DrawnLine line, ValueFormat format, double beside, MarkedPanel panel, double down) =>
        new(line.Newest, NumberCode.Value(format), Shown(line, format), line.Colour)
        {
            After = " " + line.Name,
            BoldValue = true,
            BoldName = true,
            // Both begin at the same place, clear of the men's mark.
            Moved = ((3 + panel.X(Beside) - panel.X(beside)) / panel.Frame.Width, down / panel.Frame.Height),
        };

    private static string Shown(DrawnLine line, ValueFormat format) => format.Value(line.Values[line.Newest]!.Value);

    // The bases stand under their years; those under the limit in bold.
    private static IEnumerable<Annotation> BaseRowOf(Line line, int row, Token colour, MarkedPanel panel)
    {
        var y = panel.Frame.Height - panel.Frame.Bottom + 6 + (row * BaseRow);
        yield return new Annotation.Words(0, y, Left, BaseRow, ChartWords.Bases(line.Name), colour, Bold: true);
        for (var i = 0; i < panel.Years.Count; i++)
            if (line.Bases![i] is { } persons)
                yield return new Annotation.Words(
                    panel.X(panel.Years[i]) - 4,
                    y,
                    8,
                    BaseRow,
                    SwedishFormat.Number(persons, 0),
                    persons < Line.SmallBase ? Palette.Ink : Palette.Ink2,
                    persons < Line.SmallBase,
                    A.TextAlignmentTypeValues.Center
                );
    }
}
