using Indicators.Charts.Layout;
using Indicators.Charts.Word;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Tests.Reports.Word;

public sealed class ChartGeometryTests
{
    [Fact]
    public void Labels_that_would_meet_are_moved_apart_as_little_as_possible()
    {
        Assert.Equal([8, 12, 30], LabelSpacing.Middles([10, 10, 30], [4, 4, 4], 0, 100));
        Assert.Equal([98, 94], LabelSpacing.Middles([99, 97], [4, 4], 0, 100));
        Assert.Equal([2, 6, 10], LabelSpacing.Middles([0, 1, 2], [4, 4, 4], 0, 100));
    }

    [Theory]
    [InlineData(new[] { 35.5, 74.2 }, false, 30, 80, 10)]
    [InlineData(new[] { 0.0, 98.3 }, true, 0, 100, 20)]
    [InlineData(new[] { -4.1, 0.5 }, false, -5, 1, 1)]
    [InlineData(new[] { 5.0 }, false, 4, 6, 0.5)]
    [InlineData(new[] { 48.1, 82.6 }, true, 0, 100, 20)]
    public void An_axis_has_whole_steps_about_its_values(double[] values, bool fromZero, double min, double max, double step)
    {
        var scale = AxisScale.Around(values.Select(value => (double?)value), fromZero, share: true);
        Assert.Equal((min, max, step), (scale.Min, scale.Max, scale.Step));
    }

    [Theory]
    [InlineData(new double[] { 2, 30, 31, 32, 90, 140, 170 }, new double[] { 25, 25, 25, 25, 40, 30, 30 })]
    [InlineData(new double[] { 30, 40, 60, 110, 125, 150, 151 }, new double[] { 20, 20, 20, 20, 28, 28, 40 })]
    [InlineData(new double[] { 175, 176, 177 }, new double[] { 30, 30, 30 })]
    [InlineData(new double[] { 1, 2, 3 }, new double[] { 30, 30, 30 })]
    // both edges crowded: no single split turns all of them right
    [InlineData(new double[] { 20, 25, 90, 150, 155, 160, 165 }, new double[] { 27, 24, 28, 40, 25, 25, 28 })]
    public void No_name_lies_under_the_pole_or_the_name_of_another(double[] poles, double[] widths)
    {
        var flags = WordLeaderLabels.Set(poles, widths, 178);
        Assert.All(flags, flag => Assert.InRange(flag.Row, 0, poles.Length - 1));
        for (var i = 0; i < flags.Count; i++)
        for (var j = 0; j < flags.Count; j++)
        {
            var (from, to) = flags[i].Left ? (poles[i] - widths[i], poles[i]) : (poles[i], poles[i] + widths[i]);
            if (i != j && poles[j] > from && poles[j] < to)
                Assert.True(flags[j].Row < flags[i].Row, $"{j} crosses {i}");
            if (i != j && flags[i].Row == flags[j].Row)
                Assert.True(flags[i].To <= flags[j].From || flags[j].To <= flags[i].From, $"{i} and {j} meet");
            Assert.InRange(from, 0, 178);
            Assert.InRange(to, 0, 178);
        }
    }

    [Fact]
    public void The_topmost_axis_number_alone_carries_the_unit() =>
        Assert.Equal("[>75]#,##0\"\u00A0%\";#,##0", NumberCode.Axis(new ValueFormat(Unit.Percent, 1), new AxisScale(30, 80, 10, 0)));

    [Fact]
    public void A_difference_has_its_sign_and_the_real_minus() => Assert.Equal("+#,##0.0;\"\u2212\"#,##0.0;#,##0.0", NumberCode.Signed(1));
}
