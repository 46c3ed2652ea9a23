using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>Men minus women on a zero line: a filled diamond claims a difference, a hollow one does not.</summary>
internal static class GenderDifferences
{
    // Years are not joined: each difference is a claim of its own.
    private static readonly LineStyle Unjoined = new(new(Palette.Ink, 0), 0);

    public static NativeChart Draw(GenderChart chart, Frame above)
    {
        var differences = chart.Differences!;
        var scale = AxisScale.Around(differences.SelectMany(one => new[] { one?.Interval.Low, one?.Interval.High }), fromZero: true);
        var frame = above with { Height = 36, Top = 2, Bottom = 7 };
        var panel = new MarkedPanel(chart.Years, scale, NumberCode.Signed(scale.Decimals), frame);
        var sheet = new DataSheet();
        var line = new DrawnLine(chart.DifferenceTitle, [.. differences.Select(one => one?.Value)], Unjoined)
        {
            Marker = C.MarkerStyleValues.Diamond,
        };
        var labels = Enumerable
            .Range(0, differences.Count)
            .Where(i => differences[i] is not null)
            .Select(i => new PointLabel(
                i,
                NumberCode.Signed(chart.Format.Decimals),
                chart.Format.Difference(differences[i]!.Value),
                Palette.Ink
            )
            {
                BoldValue = differences[i]!.Certain,
            });
        var series = new MarkedSeries(line, [.. differences.Select(one => one?.Interval)], 0, i => !differences[i]!.Certain).Draw(
            0,
            chart.Years,
            sheet,
            Labels.At(labels)
        );
        var zero = frame.Y(scale.Share(0));
        return new()
        {
            Heading = chart.DifferenceTitle,
            Description = Description(chart),
            Frame = frame,
            Sheet = sheet,
            Annotations =
            [
                new Annotation.Rule(frame.X(0), zero, frame.PlotWidth, 0, WordTheme.Stroke(LineStyles.Zero)),
                new Annotation.Words(
                    frame.X(1) + 1,
                    zero - (Frame.LabelHeight / 2),
                    frame.Right,
                    Frame.LabelHeight,
                    ChartWords.NoDifference,
                    Palette.Ink
                ),
            ],
            Space = panel.Compose(annotated: true, [series]),
        };
    }

    /// <summary>The figures themselves: the chart above has already said what they mean.</summary>
    private static string Description(GenderChart chart) =>
        chart.DifferenceTitle
        + ": "
        + string.Join(
            "; ",
            chart
                .Years.Zip(chart.Differences!, (year, one) => (year, one))
                .Where(pair => pair.one is not null)
                .Select(pair => SwedishFormat.Year(pair.year) + " " + chart.Format.Difference(pair.one!.Value))
        )
        + ".";
}
