using DocumentFormat.OpenXml;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>All municipalities as columns in order of place, the own and its peers dark and named.</summary>
internal static class RankDrawing
{
    private const double PlotHeight = 32;
    private const double Row = 4.6;

    public static NativeChart Draw(RankChart chart, double width)
    {
        var named = Enumerable.Range(0, chart.Bars.Count).Where(i => chart.Bars[i].Role != RankRole.Other).ToList();
        var right = chart.Country is { } country
            ? Frame.Millimetres(TextWidth.Of(chart.Format.Value(country) + " " + ChartWords.Country, WordTheme.LabelSize, bold: true)) + 4
            : 3;
        var level = new Frame(0, 13, 0, right, 0) { Width = width };
        var flags = WordLeaderLabels.Set(
            [.. named.Select(i => level.X((i + 0.5) / chart.Bars.Count))],
            [
                .. named.Select(i =>
                    Frame.Millimetres(
                        TextWidth.Of(BarWords.Placed(chart.Bars[i], chart), WordTheme.LabelSize, chart.Bars[i].Role == RankRole.Own)
                    ) + 2
                ),
            ],
            width
        );
        var top = (flags.Select(flag => flag.Row + 1).DefaultIfEmpty(0).Max() * Row) + 2;
        var bottom = chart.Quarters is null ? 4 : 15;
        var frame = level with { Height = top + PlotHeight + bottom, Top = top, Bottom = bottom };
        var scale = AxisScale.Around(
            chart.Bars.Select(bar => (double?)bar.Value).Append(chart.Country),
            fromZero: true,
            chart.Format.Unit == Unit.Percent
        );
        var sheet = new DataSheet();
        var names = sheet.Texts(ChartWords.Municipality, [.. chart.Bars.Select(bar => bar.Name)]);
        var values = sheet.Numbers(chart.Subtitle, [.. chart.Bars.Select(bar => (double?)bar.Value)]);
        var plots = new List<OpenXmlElement> { Columns(chart, names, values) };
        if (chart.Country is { } level0 && chart.Bars.Count > 0)
            plots.Add(CountryLine(chart, names, sheet.Numbers(ChartWords.Country, [.. chart.Bars.Select(_ => (double?)level0)])));
        return new()
        {
            Description = chart.Description,
            Frame = frame,
            Sheet = sheet,
            Annotations = [.. Poles(chart, named, flags, frame, scale), .. RankStrip.Under(chart, frame)],
            Space = ChartSpaces.Compose(
                frame,
                true,
                [
                    .. plots,
                    Axes.Categories(labels: C.TickLabelPositionValues.None),
                    Axes.Values(scale, NumberCode.Axis(chart.Format, scale)),
                ]
            ),
        };
    }

    private static C.BarChart Columns(RankChart chart, TextColumn names, NumberColumn values)
    {
        var series = new C.BarChartSeries(
            new C.Index { Val = 0 },
            new C.Order { Val = 0 },
            DataReference.Name(values),
            WordTheme.Filled(Palette.Bar),
            new C.InvertIfNegative { Val = false }
        );
        for (var i = 0; i < chart.Bars.Count; i++)
            if (chart.Bars[i].Role is var role and not RankRole.Other)
            {
                // Wider than the rest by their own edge, for one of 290 columns is half a millimetre.
                var colour = role == RankRole.Own ? Palette.Own : Palette.Ink;
                series.Append(
                    new C.DataPoint(
                        new C.Index { Val = (uint)i },
                        new C.InvertIfNegative { Val = false },
                        new C.Bubble3D { Val = false },
                        WordTheme.Filled(colour, WordTheme.Stroke(colour, role == RankRole.Own ? 1.75 : 0.75))
                    )
                );
            }

        series.Append(DataReference.Categories(names), DataReference.Values(values));
        return new(
            new C.BarDirection { Val = C.BarDirectionValues.Column },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false },
            series,
            new C.GapWidth { Val = 35 },
            new C.AxisId { Val = Axes.CategoryId },
            new C.AxisId { Val = Axes.ValueId }
        );
    }

    private static C.LineChart CountryLine(RankChart chart, TextColumn names, NumberColumn values)
    {
        var line = new DrawnLine(ChartWords.Country, values.Cells, LineStyles.CountryAcross);
        var label = new PointLabel(line.Newest, NumberCode.Value(chart.Format), chart.Format.Value(chart.Country!.Value), Palette.Ink)
        {
            After = " " + ChartWords.Country,
            BoldValue = true,
        };
        return new(
            new C.Grouping { Val = C.GroupingValues.Standard },
            new C.VaryColors { Val = false },
            LineSeries.Of(1, line, names, values, label),
            new C.ShowMarker { Val = true },
            new C.AxisId { Val = Axes.CategoryId },
            new C.AxisId { Val = Axes.ValueId }
        );
    }

    private static IEnumerable<Annotation> Poles(
        RankChart chart,
        List<int> named,
        IReadOnlyList<WordLeader> flags,
        Frame frame,
        AxisScale scale
    )
    {
        for (var i = 0; i < named.Count; i++)
        {
            var (bar, flag) = (chart.Bars[named[i]], flags[i]);
            var own = bar.Role == RankRole.Own;
            var middle = frame.Top - 2 - ((flag.Row + 0.5) * Row);
            yield return new Annotation.Rule(
                flag.X,
                middle,
                0,
                frame.Y(scale.Share(bar.Value)) - middle,
                WordTheme.Stroke(own ? LineStyles.OwnLeader : LineStyles.Leader)
            );
            yield return new Annotation.Words(
                flag.Left ? flag.X - flag.Width : flag.X + 1,
                middle - (Row / 2),
                flag.Width - 1,
                Row,
                BarWords.Placed(bar, chart),
                own ? Palette.Own : Palette.Ink,
                own,
                flag.Left ? A.TextAlignmentTypeValues.Right : A.TextAlignmentTypeValues.Left
            );
        }
    }
}
