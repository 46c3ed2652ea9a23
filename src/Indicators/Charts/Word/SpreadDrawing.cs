using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>All municipalities as dots along one axis, heaped where they are many; the own and its peers named.</summary>
internal static class SpreadDrawing
{
    private const double Row = 4.6;
    private const double Dot = 1.7;

    public static NativeChart Draw(SpreadChart chart, double width)
    {
        var bars = chart.Municipalities.OrderBy(bar => bar.Value).ThenBy(bar => bar.Name, StringComparer.Ordinal).ToList();
        var scale = AxisScale.Around(
            bars.Select(bar => (double?)bar.Value).Append(chart.Country),
            share: chart.Format.Unit == Unit.Percent
        );
        var level = new Frame(0, 6, 0, 6, 16) { Width = width };
        var heights = Heap([.. bars.Select(bar => level.X(scale.Share(bar.Value)))], [.. bars.Select(bar => bar.Role)]);
        var most = Math.Max(8, heights.DefaultIfEmpty(0).Max() + 1);
        var plotHeight = most * Dot;
        var names = Names(chart, bars, heights);
        var flags = WordLeaderLabels.Set(
            [.. names.Select(name => level.X(scale.Share(name.Value)))],
            [.. names.Select(name => Frame.Millimetres(TextWidth.Of(name.Words, WordTheme.LabelSize, name.Own)) + 2)],
            width
        );
        var top = (flags.Select(flag => flag.Row + 1).DefaultIfEmpty(0).Max() * Row) + 2;
        var frame = level with { Top = top, Height = top + plotHeight + level.Bottom };
        var sheet = new DataSheet();
        sheet.Texts(ChartWords.Municipality, [.. bars.Select(bar => bar.Name)]);
        var x = sheet.Numbers(chart.Subtitle, [.. bars.Select(bar => (double?)bar.Value)]);
        var series = new[]
        {
            Dots(
                0,
                bars,
                heights,
                RankRole.Other,
                ChartWords.Municipality,
                WordTheme.Marker(C.MarkerStyleValues.Circle, 4, Palette.Bar, Palette.Bar, 0.25),
                x,
                sheet
            ),
            Dots(
                1,
                bars,
                heights,
                RankRole.Peer,
                ChartWords.Peers,
                WordTheme.Marker(C.MarkerStyleValues.Diamond, 8, Palette.Ink, Palette.Paper, 0.5),
                x,
                sheet
            ),
            Dots(
                2,
                bars,
                heights,
                RankRole.Own,
                ChartWords.OwnMunicipality,
                WordTheme.Marker(C.MarkerStyleValues.Circle, 11, Palette.Own, Palette.Paper),
                x,
                sheet
            ),
        };
        var dots = new C.ScatterChart(new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker }, new C.VaryColors { Val = false });
        dots.Append(series);
        dots.Append(new C.AxisId { Val = Axes.CategoryId }, new C.AxisId { Val = Axes.ValueId });
        return new()
        {
            Description = chart.Description,
            Frame = frame,
            Sheet = sheet,
            Annotations =
            [
                .. MiddleHalf(chart, scale, frame),
                .. names.Zip(flags).SelectMany(pair => Pole(pair.First, pair.Second, frame, most)),
            ],
            Space = ChartSpaces.Compose(
                frame,
                true,
                dots,
                Axes.Values(
                    Axes.CategoryId,
                    Axes.ValueId,
                    C.AxisPositionValues.Bottom,
                    scale,
                    NumberCode.Axis(chart.Format, scale),
                    hidden: false,
                    grid: true,
                    line: true,
                    C.CrossBetweenValues.MidpointCategory
                ),
                Axes.Values(
                    Axes.ValueId,
                    Axes.CategoryId,
                    C.AxisPositionValues.Left,
                    new AxisScale(0, most, most, 0),
                    "0",
                    hidden: true,
                    grid: false,
                    line: false,
                    C.CrossBetweenValues.MidpointCategory
                )
            ),
        };
    }

    // Each dot lies on the lowest level where it touches no other; the own comes first, so that it lies on the axis.
    private static int[] Heap(double[] places, RankRole[] roles)
    {
        var levels = new int[places.Length];
        var laid = new List<List<double>>();
        foreach (var i in Enumerable.Range(0, places.Length).OrderByDescending(i => roles[i]).ThenBy(i => i))
        {
            var level = laid.FindIndex(others => others.TrueForAll(other => Math.Abs(other - places[i]) >= Dot));
            if (level < 0)
            {
                level = laid.Count;
                laid.Add([]);
            }

            laid[level].Add(places[i]);
            levels[i] = level + 1;
        }

        return levels;
    }

    // A bracket under the axis, with its words and figures.
    private static IEnumerable<Annotation> MiddleHalf(SpreadChart chart, AxisScale scale, Frame frame)
    {
        var (low, high) = (frame.X(scale.Share(chart.MiddleHalf.Low)), frame.X(scale.Share(chart.MiddleHalf.High)));
        var y = frame.Height - 7;
        var stroke = WordTheme.Stroke(LineStyles.Axis);
        yield return new Annotation.Rule(low, y, high - low, 0, stroke);
        yield return new Annotation.Rule(low, y - 1.5, 0, 1.5, stroke);
        yield return new Annotation.Rule(high, y - 1.5, 0, 1.5, stroke);
        yield return new Annotation.Words(
            (low + high) / 2 - 40,
            y + 1,
            80,
            Row,
            $"{ChartWords.MiddleHalf} {chart.Format.Value(chart.MiddleHalf.Low)}–{chart.Format.Value(chart.MiddleHalf.High)}",
            Palette.Ink2,
            Align: A.TextAlignmentTypeValues.Center
        );
    }

    private static C.ScatterChartSeries Dots(
        int order,
        List<RankBar> bars,
        int[] heights,
        RankRole role,
        string name,
        C.Marker marker,
        NumberColumn x,
        DataSheet sheet
    )
    {
        var y = sheet.Numbers(name + ", " + ChartWords.Level, [.. bars.Select((bar, i) => bar.Role == role ? heights[i] : (double?)null)]);
        return new(
            new C.Index { Val = (uint)order },
            new C.Order { Val = (uint)order },
            DataReference.Name(y),
            new C.ChartShapeProperties(WordTheme.NoStroke()),
            marker,
            DataReference.X(x),
            DataReference.Y(y),
            new C.Smooth { Val = false }
        );
    }

    // Rising, as the poles stand; Riket's reaches down to the axis.
    private static List<Name> Names(SpreadChart chart, List<RankBar> bars, int[] heights)
    {
        var names = bars.Select((bar, i) => (bar, i))
            .Where(pair => pair.bar.Role != RankRole.Other)
            .Select(pair => new Name(BarWords.Of(pair.bar, chart.Format), pair.bar.Value, heights[pair.i], pair.bar.Role == RankRole.Own))
            .ToList();
        if (chart.Country is { } country)
            names.Add(new($"{ChartWords.Country} {chart.Format.Value(country)}", country, 0, false));
        return [.. names.OrderBy(name => name.Value)];
    }

    private static IEnumerable<Annotation> Pole(Name name, WordLeader flag, Frame frame, double most)
    {
        var middle = frame.Top - 2 - ((flag.Row + 0.5) * Row);
        var stroke = WordTheme.Stroke(
            name.Height == 0 ? LineStyles.CountryAcross
            : name.Own ? LineStyles.OwnLeader
            : LineStyles.Leader
        );
        yield return new Annotation.Rule(flag.X, middle, 0, frame.Y(name.Height / most) - middle, stroke);
        yield return new Annotation.Words(
            flag.Left ? flag.X - flag.Width : flag.X + 1,
            middle - (Row / 2),
            flag.Width - 1,
            Row,
            name.Words,
            name.Own ? Palette.Own : Palette.Ink,
            name.Own,
            flag.Left ? A.TextAlignmentTypeValues.Right : A.TextAlignmentTypeValues.Left
        );
    }

    private sealed record Name(string Words, double Value, int Height, bool Own);
}
