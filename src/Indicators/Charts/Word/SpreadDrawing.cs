using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>All municipalities as dots along one axis, heaped where they are many; the own and its peers named.</summary>
internal static class SpreadDrawing
{
    private const double PlotHeight = 40;
    private const double Row = 4.6;
    private const double Dot = 1.5;

    public static NativeChart Draw(SpreadChart chart)
    {
        var bars = chart.Municipalities.OrderBy(bar => bar.Value).ThenBy(bar => bar.Name, StringComparer.Ordinal).ToList();
        var scale = AxisScale.Around(bars.Select(bar => (double?)bar.Value).Append(chart.Country), share: chart.Format.Unit == Catalogue.Unit.Percent);
        var level = new Frame(0, 6, 0, 6, 8);
        var heights = Heap(bars.Select(bar => level.X(scale.Share(bar.Value))));
        var most = Math.Max(PlotHeight / Dot, heights.DefaultIfEmpty(0).Max() + 2);
        var named = Enumerable.Range(0, bars.Count).Where(i => bars[i].Role != RankRole.Other).ToList();
        var flags = Flags.Set(
            [.. named.Select(i => level.X(scale.Share(bars[i].Value)))],
            [.. named.Select(i => Frame.Millimetres(TextWidth.Of(Words(bars[i], chart), Paint.LabelSize, bars[i].Role == RankRole.Own)) + 2)],
            Frame.Width);
        var top = (flags.Select(flag => flag.Row + 1).DefaultIfEmpty(0).Max() * Row) + 6;
        var frame = level with { Top = top, Height = top + PlotHeight + level.Bottom };
        var sheet = new DataSheet();
        sheet.Texts(ChartWords.Municipality, [.. bars.Select(bar => bar.Name)]);
        var x = sheet.Numbers(chart.Subtitle, [.. bars.Select(bar => (double?)bar.Value)]);
        var series = new[]
        {
            Dots(0, bars, heights, RankRole.Other, ChartWords.Municipality, Paint.Marker(C.MarkerStyleValues.Circle, 4, Ink.Bar, Ink.Bar, 0.25), x, sheet),
            Dots(1, bars, heights, RankRole.Peer, ChartWords.Peers, Paint.Marker(C.MarkerStyleValues.Circle, 7, Ink.White, Ink.Text, 1.5), x, sheet),
            Dots(2, bars, heights, RankRole.Own, ChartWords.OwnMunicipality, Paint.Marker(C.MarkerStyleValues.Circle, 11, Ink.Own, Ink.White), x, sheet),
        };
        var dots = new C.ScatterChart(new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker }, new C.VaryColors { Val = false });
        dots.Append(series);
        dots.Append(new C.AxisId { Val = Axes.CategoryId }, new C.AxisId { Val = Axes.ValueId });
        return new()
        {
            Description = chart.Description,
            Frame = frame,
            Sheet = sheet,
            Annotations = [.. Names(chart, bars, named, flags, heights, most, frame), .. CountryMark(chart, scale, frame)],
            Space = ChartSpaces.Compose(
                frame,
                true,
                dots,
                Axes.Values(Axes.CategoryId, Axes.ValueId, C.AxisPositionValues.Bottom, scale, NumberCode.Axis(chart.Format, scale), hidden: false, grid: true, line: true, C.CrossBetweenValues.MidpointCategory),
                Axes.Values(Axes.ValueId, Axes.CategoryId, C.AxisPositionValues.Left, new AxisScale(0, most, most, 0), "0", hidden: true, grid: false, line: false, C.CrossBetweenValues.MidpointCategory)),
        };
    }

    // Each dot lies on the lowest level where it touches no earlier one.
    private static List<int> Heap(IEnumerable<double> places)
    {
        var ends = new List<double>();
        var levels = new List<int>();
        foreach (var x in places)
        {
            var level = ends.FindIndex(end => x - end >= Dot);
            if (level < 0)
            {
                level = ends.Count;
                ends.Add(0);
            }

            ends[level] = x;
            levels.Add(level + 1);
        }

        return levels;
    }

    private static C.ScatterChartSeries Dots(int order, List<RankBar> bars, List<int> heights, RankRole role, string name, C.Marker marker, NumberColumn x, DataSheet sheet)
    {
        var y = sheet.Numbers(name + ", " + ChartWords.Level, [.. bars.Select((bar, i) => bar.Role == role ? heights[i] : (double?)null)]);
        return new(
            new C.Index { Val = (uint)order },
            new C.Order { Val = (uint)order },
            DataReference.Name(y),
            new C.ChartShapeProperties(Paint.NoStroke()),
            marker,
            DataReference.X(x),
            DataReference.Y(y),
            new C.Smooth { Val = false });
    }

    private static IEnumerable<Annotation> Names(SpreadChart chart, List<RankBar> bars, List<int> named, IReadOnlyList<Flag> flags, List<int> heights, double most, Frame frame)
    {
        for (var i = 0; i < named.Count; i++)
        {
            var (bar, flag) = (bars[named[i]], flags[i]);
            var own = bar.Role == RankRole.Own;
            var middle = frame.Top - 6 - ((flag.Row + 0.5) * Row) + (Row / 2);
            yield return new Annotation.Rule(flag.X, middle, 0, frame.Y(heights[named[i]] / most) - middle, Paint.Stroke(own ? Ink.Own : Ink.Secondary, own ? 1.5 : 0.75));
            yield return new Annotation.Words(
                flag.Left ? flag.X - flag.Width : flag.X + 1, middle - (Row / 2), flag.Width - 1, Row, Words(bar, chart), own ? Ink.Own : Ink.Text, own,
                flag.Left ? A.TextAlignmentTypeValues.Right : A.TextAlignmentTypeValues.Left);
        }
    }

    private static IEnumerable<Annotation> CountryMark(SpreadChart chart, AxisScale scale, Frame frame)
    {
        if (chart.Country is not { } country)
            yield break;
        var x = frame.X(scale.Share(country));
        var words = $"{ChartWords.Country} {chart.Format.Value(country)}";
        var width = Frame.Millimetres(TextWidth.Of(words, Paint.LabelSize)) + 1;
        yield return new Annotation.Rule(x, frame.Top - 1, 0, frame.PlotHeight + 1, Paint.Stroke(Ink.Country, 1.25, A.PresetLineDashValues.Dash));
        yield return new Annotation.Words(Math.Min(x + 1, Frame.Width - width), frame.Top - 1.5, width, 4.2, words, Ink.Text);
    }

    private static string Words(RankBar bar, SpreadChart chart) => $"{bar.Name} {chart.Format.Value(bar.Value)}";
}
