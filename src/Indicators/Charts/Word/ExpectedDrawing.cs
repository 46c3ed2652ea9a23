using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>Actual and expected values as lines, and under them the deviation as bars on the same years.</summary>
internal static class ExpectedDrawing
{
    public static IReadOnlyList<NativeChart> Draw(ExpectedChart chart, double width, bool low)
    {
        var words = SideWords(chart.Better).Select(word => Frame.Millimetres(TextWidth.Of(word.Text, WordTheme.LabelSize))).Max();
        var lines = new LinePanel(
            chart.Years,
            chart.Format,
            [.. Ends(chart.Expected), TrendDrawing.Expected(chart.Expected), TrendDrawing.Own(chart.Own)],
            []
        )
        {
            Width = width,
            Height = low ? 35 : 43,
            Description = chart.Description,
            LeastEndRoom = words + 3,
        }.Draw();
        return [lines, Deviations(chart, lines.Frame with { Height = low ? 27 : 33 })];
    }

    // What a model leaves open, as thin lines round the expected one.
    private static IEnumerable<DrawnLine> Ends(Line expected) =>
        expected.Intervals is not { } spans
            ? []
            :
            [
                new(ChartWords.Highest(ChartWords.Span), [.. spans.Select(span => span?.High)], LineStyles.SpanEdge)
                {
                    EndName = ChartWords.Highest(ChartWords.Span),
                },
                new(ChartWords.Lowest(ChartWords.Span), [.. spans.Select(span => span?.Low)], LineStyles.SpanEdge)
                {
                    EndName = ChartWords.Lowest(ChartWords.Span),
                },
            ];

    private static NativeChart Deviations(ExpectedChart chart, Frame above)
    {
        // A number stands outside each bar: its height is added to the scale at both ends.
        var reach = chart.Deviations.OfType<double>().Append(0).ToList();
        var pad = Math.Max(0.1, (reach.Max() - reach.Min()) * 0.22);
        var scale = new AxisScale(reach.Min() - pad, reach.Max() + pad, pad, 0);
        var frame = above with { Top = 1 };
        var sheet = new DataSheet();
        var years = sheet.Numbers(ChartWords.Year, [.. chart.Years.Select(year => (double?)year)]);
        var values = sheet.Numbers(chart.DeviationTitle, chart.Deviations);
        return new()
        {
            Heading = chart.DeviationTitle,
            Description = Description(chart),
            Frame = frame,
            Sheet = sheet,
            Annotations = Sides(chart.Better, scale, frame),
            Space = ChartSpaces.Compose(
                frame,
                true,
                new C.BarChart(
                    new C.BarDirection { Val = C.BarDirectionValues.Column },
                    new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
                    new C.VaryColors { Val = false },
                    Bars(chart, years, values),
                    new C.GapWidth { Val = 90 },
                    new C.AxisId { Val = Axes.CategoryId },
                    new C.AxisId { Val = Axes.ValueId }
                ),
                Axes.Categories(Axes.Skip(chart.Years.Count, frame.PlotWidth)),
                Axes.Values(scale, NumberCode.Signed(chart.Format.Decimals), hidden: true)
            ),
        };
    }

    // Below zero is hatched, so that the side shows in grey too.
    private static C.BarChartSeries Bars(ExpectedChart chart, DataColumn years, NumberColumn values)
    {
        var code = NumberCode.Signed(chart.Format.Decimals);
        var newest = Line.NewestOf(values.Cells);
        var series = new C.BarChartSeries(
            new C.Index { Val = 0 },
            new C.Order { Val = 0 },
            DataReference.Name(values),
            WordTheme.Filled(Palette.Own),
            new C.InvertIfNegative { Val = false }
        );
        for (var i = 0; i < values.Count; i++)
            if (values.Cells[i] < 0)
                series.Append(
                    new C.DataPoint(
                        new C.Index { Val = (uint)i },
                        new C.InvertIfNegative { Val = false },
                        new C.Bubble3D { Val = false },
                        WordTheme.Patterned(
                            A.PresetPatternValues.WideUpwardDiagonal,
                            Palette.Own,
                            Palette.Paper,
                            WordTheme.Stroke(Palette.Own, 1)
                        )
                    )
                );
        series.Append(
            Labels.At(
                Enumerable
                    .Range(0, values.Count)
                    .Where(i => values.Cells[i] is not null)
                    .Select(i => new PointLabel(i, code, chart.Format.Difference(values.Cells[i]!.Value), Palette.Ink)
                    {
                        BoldValue = i == newest,
                        Position = C.DataLabelPositionValues.OutsideEnd,
                    })
            )
        );
        series.Append(DataReference.Categories(years), DataReference.Values(values));
        return series;
    }

    /// <summary>The figures themselves: the chart above has already said what they mean.</summary>
    private static string Description(ExpectedChart chart) =>
        chart.DeviationTitle
        + ": "
        + string.Join(
            "; ",
            chart
                .Years.Zip(chart.Deviations, (year, value) => (year, value))
                .Where(pair => pair.value is not null)
                .Select(pair => SwedishFormat.Year(pair.year) + " " + chart.Format.Difference(pair.value!.Value))
        )
        + ".";

    private static IReadOnlyList<Annotation> Sides(Better better, AxisScale scale, Frame frame)
    {
        var zero = frame.Y(scale.Share(0));
        var words = SideWords(better);
        var wanted = words.Select(word => zero - (word.Side * 6)).ToList();
        var places = LabelSpacing.Middles(wanted, [.. wanted.Select(_ => Frame.LabelHeight)], 0, frame.Height);
        return
        [
            .. words.Select(
                (word, i) =>
                    new Annotation.Words(
                        frame.X(1) + 2,
                        places[i] - (Frame.LabelHeight / 2),
                        frame.Right - 2,
                        Frame.LabelHeight,
                        word.Text,
                        word.Side == 0 ? Palette.Ink : Palette.Ink2
                    )
            ),
        ];
    }

    private static IReadOnlyList<(string Text, int Side)> SideWords(Better better) =>
        ChartWords.ExpectedSides(better) is var (over, under)
            ? [(over, 1), (ChartWords.AsExpected, 0), (under, -1)]
            : [(ChartWords.AsExpected, 0)];
}
