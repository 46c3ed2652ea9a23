using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>One line as a series of a line chart.</summary>
internal static class LineSeries
{
    private const byte OwnSize = 7;

    // LibreOffice draws a point's own mark only where its shape or size differs from the series'.
    private const byte HollowSize = 8;

    public static C.LineChartSeries Of(
        int order,
        DrawnLine line,
        DataColumn years,
        NumberColumn values,
        PointLabel? label,
        C.ErrorBars? bars = null
    )
    {
        var series = new C.LineChartSeries(
            new C.Index { Val = (uint)order },
            new C.Order { Val = (uint)order },
            DataReference.Name(values),
            WordTheme.Line(line.Style),
            line.Marker is { } shape ? WordTheme.Marker(shape, OwnSize, line.Colour, Palette.Paper) : WordTheme.NoMarker()
        );
        series.Append(Enumerable.Range(0, values.Count).Select(i => Apart(i, line)).OfType<C.DataPoint>());
        if (label is not null)
            series.Append(Labels.At([label], leaders: true));
        if (bars is not null)
            series.Append(bars);
        series.Append(DataReference.Categories(years), DataReference.Values(values), new C.Smooth { Val = false });
        return series;
    }

    /// <summary>
    /// A point that differs from its line: hollow on a small base, and marked when it stands alone, or no one would see it.
    /// </summary>
    public static C.DataPoint? Apart(int i, DrawnLine line)
    {
        if (line.Values[i] is null)
            return null;
        if (line.Marker is { } shape)
            return line.Bases?[i] < Line.SmallBase
                ? Point(i, WordTheme.Marker(shape, HollowSize, Palette.Paper, line.Colour, 1.5), line)
                : null;
        var alone = (i == 0 || line.Values[i - 1] is null) && (i == line.Values.Count - 1 || line.Values[i + 1] is null);
        return alone ? Point(i, WordTheme.Marker(C.MarkerStyleValues.Circle, 5, line.Colour, line.Colour), line) : null;
    }

    private static C.DataPoint Point(int i, C.Marker marker, DrawnLine line) =>
        new(new C.Index { Val = (uint)i }, marker, new C.Bubble3D { Val = false }, WordTheme.Line(line.Style));
}
