using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>A scatter chart over years, for marks with intervals that stand side by side.</summary>
internal sealed record MarkedPanel(IReadOnlyList<int> Years, AxisScale Scale, string AxisCode, Frame Frame)
{
    private int Step => Axes.Skip(Years.Count, Frame.PlotWidth);

    // Counted back from the newest, so that the newest is written.
    private int First => Years[^1] - ((Years.Count + Step - 1) / Step * Step);

    private int Last => Years[^1] + 1;

    /// <summary>Where a year stands, in millimetres from the left.</summary>
    public double X(double year) => Frame.X((year - First) / (Last - First));

    public C.ChartSpace Compose(bool annotated, IEnumerable<C.ScatterChartSeries> series)
    {
        var chart = new C.ScatterChart(new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker }, new C.VaryColors { Val = false });
        chart.Append(series);
        chart.Append(new C.AxisId { Val = Axes.CategoryId }, new C.AxisId { Val = Axes.ValueId });
        return ChartSpaces.Compose(
            Frame,
            annotated,
            chart,
            YearAxis(),
            Axes.Values(
                Axes.ValueId,
                Axes.CategoryId,
                C.AxisPositionValues.Left,
                Scale,
                AxisCode,
                hidden: false,
                grid: true,
                line: false,
                C.CrossBetweenValues.MidpointCategory
            )
        );
    }

    // The axis begins a year before and ends a year after; those two years have no figures and are not written.
    private C.ValueAxis YearAxis()
    {
        var code = FormattableString.Invariant($"[<{Years[0]}]\"\";[>{Years[^1]}]\"\";0");
        return Axes.Values(
            Axes.CategoryId,
            Axes.ValueId,
            C.AxisPositionValues.Bottom,
            new AxisScale(First, Last, Step, 0),
            code,
            hidden: false,
            grid: false,
            line: true,
            C.CrossBetweenValues.MidpointCategory
        );
    }
}
