using Indicators.Charts.Layout;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;

namespace Indicators.Tests.Charts;

public class TicksTests
{
    [Theory]
    [InlineData(36.3, 74.2, 30, 80)] // the reference trend
    [InlineData(0, 100, 0, 100)]
    [InlineData(66, 66, 62, 70)] // one value only: room on both sides
    [InlineData(100, 100, 95, 100)] // never above 100 per cent
    [InlineData(0, 0, 0, 5)] // never below 0 per cent
    public void The_axis_begins_and_ends_on_round_numbers(double low, double high, double first, double last)
    {
        var ticks = Ticks.Over([low, high], RealCharts.Percent);
        Assert.Equal((first, last), (ticks.First, ticks.Last));
    }

    [Fact]
    public void There_are_four_to_six_lines_and_every_value_lies_between_them()
    {
        var random = new Random(1);
        for (var round = 0; round < 5_000; round++)
        {
            var low = -50 + (random.NextDouble() * 100);
            var high = low + 5 + (random.NextDouble() * 1000);
            var ticks = Ticks.Over([low, high], RealCharts.Points);
            Assert.InRange(ticks.Count, 4, 6);
            Assert.True(ticks.First <= low + 1e-6 && ticks.Last >= high - 1e-6);
        }
    }
}
