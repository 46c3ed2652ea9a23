using Indicators.Charts.Layout;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>The axes of a chart: quiet, numbered, never drawn where they say nothing.</summary>
internal static class Axes
{
    public const uint CategoryId = 1;
    public const uint ValueId = 2;

    /// <summary>Years or names along the bottom, or down the left side of horizontal bars.</summary>
    /// <param name="skip">Every how manieth is written.</param>
    /// <param name="labels">Where they stand; below the plot also when the bars go below zero.</param>
    /// <param name="down">Names down the left side, the first at the top.</param>
    /// <param name="line">Whether the axis itself is drawn.</param>
    public static C.CategoryAxis Categories(int skip = 1, C.TickLabelPositionValues? labels = null, bool down = false, bool line = true)
    {
        var axis = new C.CategoryAxis(
            new C.AxisId { Val = CategoryId },
            new C.Scaling(new C.Orientation { Val = down ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
            new C.Delete { Val = false },
            new C.AxisPosition { Val = down ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
            new C.NumberingFormat { FormatCode = "0", SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = labels ?? C.TickLabelPositionValues.Low },
            line ? WordTheme.Line(LineStyles.Axis) : new C.ChartShapeProperties(WordTheme.NoStroke()),
            WordTheme.Letters(down ? Palette.Ink : Palette.Ink2),
            new C.CrossingAxis { Val = ValueId },
            new C.Crosses { Val = C.CrossesValues.AutoZero },
            new C.AutoLabeled { Val = false },
            new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
            new C.LabelOffset { Val = 60 }
        );
        if (skip > 1)
            axis.Append(new C.TickLabelSkip { Val = skip });
        axis.Append(new C.NoMultiLevelLabels { Val = true });
        return axis;
    }

    /// <summary>The numbered axis with its thin lines.</summary>
    public static C.ValueAxis Values(AxisScale scale, string code, bool hidden = false, bool down = false) =>
        Values(
            ValueId,
            CategoryId,
            down ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left,
            scale,
            code,
            hidden,
            grid: !hidden,
            line: false,
            C.CrossBetweenValues.Between
        );

    /// <summary>An axis of numbers anywhere: scatter charts have two of them.</summary>
    public static C.ValueAxis Values(
        uint id,
        uint crossing,
        C.AxisPositionValues position,
        AxisScale scale,
        string code,
        bool hidden,
        bool grid,
        bool line,
        C.CrossBetweenValues between
    )
    {
        var axis = new C.ValueAxis(
            new C.AxisId { Val = id },
            new C.Scaling(
                new C.Orientation { Val = C.OrientationValues.MinMax },
                new C.MaxAxisValue { Val = scale.Max },
                new C.MinAxisValue { Val = scale.Min }
            ),
            new C.Delete { Val = hidden },
            new C.AxisPosition { Val = position }
        );
        if (grid)
            axis.Append(new C.MajorGridlines(WordTheme.Line(LineStyles.Grid)));
        axis.Append(
            new C.NumberingFormat { FormatCode = code, SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
            line ? WordTheme.Line(LineStyles.Axis) : new C.ChartShapeProperties(WordTheme.NoStroke()),
            WordTheme.Letters(Palette.Ink2),
            new C.CrossingAxis { Val = crossing },
            new C.Crosses { Val = line ? C.CrossesValues.Minimum : C.CrossesValues.AutoZero },
            new C.CrossBetween { Val = between },
            new C.MajorUnit { Val = scale.Step }
        );
        return axis;
    }

    /// <summary>Every year while there is room; else every second to fourth, the newest among them where it can be.</summary>
    public static int Skip(int years, double plotWidth)
    {
        const double least = 9;
        var skip = (int)Math.Ceiling(least * years / plotWidth);
        return skip <= 1 ? 1 : Enumerable.Range(skip, 3).FirstOrDefault(n => (years - 1) % n == 0, skip);
    }
}
