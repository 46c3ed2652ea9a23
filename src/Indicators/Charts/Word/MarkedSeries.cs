using Indicators.Charts.Layout;
using Indicators.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>A line of marks with intervals, as a series of a scatter chart: it may stand a little beside its years.</summary>
/// <param name="Line">The line; without a stroke when its width is 0.</param>
/// <param name="Intervals">The interval of each value; null where not known.</param>
/// <param name="Beside">How far from the year, in years.</param>
/// <param name="Hollow">Which marks are hollow.</param>
internal sealed record MarkedSeries(DrawnLine Line, IReadOnlyList<Interval?>? Intervals, double Beside, Func<int, bool> Hollow)
{
    public C.ScatterChartSeries Draw(int order, IReadOnlyList<int> years, DataSheet sheet, C.DataLabels? labels)
    {
        var x = sheet.Numbers(ChartWords.Position(Line.Name), [.. years.Select(year => (double?)Math.Round(year + Beside, 3))]);
        var y = sheet.Numbers(Line.Name, Line.Values);
        var series = new C.ScatterChartSeries(
            new C.Index { Val = (uint)order },
            new C.Order { Val = (uint)order },
            DataReference.Name(y),
            Line.Style.Points > 0 ? WordTheme.Line(Line.Style) : new C.ChartShapeProperties(WordTheme.NoStroke()),
            Mark(Line.Colour)
        );
        for (var i = 0; i < y.Count; i++)
            if (y.Cells[i] is not null && Hollow(i))
                series.Append(
                    new C.DataPoint(
                        new C.Index { Val = (uint)i },
                        HollowMark(),
                        new C.Bubble3D { Val = false },
                        Line.Style.Points > 0 ? WordTheme.Line(Line.Style) : new C.ChartShapeProperties(WordTheme.NoStroke())
                    )
                );
        if (labels is not null)
            series.Append(labels);
        if (Intervals is not null)
            series.Append(IntervalBars.Of(Line, Intervals, sheet));
        series.Append(DataReference.X(x), DataReference.Y(y), new C.Smooth { Val = false });
        return series;
    }

    // LibreOffice draws a point's own mark only where its shape or size differs from the series', and never its edge:
    // white would vanish there, where no line gives it a colour.
    private C.Marker HollowMark() =>
        Line.Style.Points > 0
            ? Mark(Palette.Paper, larger: 1)
            : new(new C.Symbol { Val = Line.Marker }, new C.Size { Val = 10 }, WordTheme.Empty(WordTheme.Stroke(Line.Colour, 1.5)));

    private C.Marker Mark(Token fill, int larger = 0) =>
        WordTheme.Marker(
            Line.Marker ?? C.MarkerStyleValues.Circle,
            (byte)((Line.Marker == C.MarkerStyleValues.Diamond ? 9 : 7) + larger),
            fill,
            Line.Colour,
            1.5
        );
}
