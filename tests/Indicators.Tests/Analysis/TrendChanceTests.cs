using Indicators.Analysis;
using Indicators.Tests.Support;
using MathNet.Numerics.Random;

namespace Indicators.Tests.Analysis;

/// <summary>How often a trend is claimed of years that have none, and how often the level's interval holds the true level.</summary>
[Trait("Category", "Chance")]
public sealed class TrendChanceTests
{
    private const int Series = 10_000;

    [Theory]
    [InlineData(0, 10, 3, 6)]
    [InlineData(0, 8, 2, 6)]
    [InlineData(0.3, 10, 1, 6)] // the widening is somewhat too great for so few years
    [InlineData(0.5, 10, 0.2, 6)]
    [InlineData(0.6, 10, 0.05, 6)]
    public void A_trend_is_claimed_of_at_most_one_series_in_twenty_without_one(double phi, int years, double least, double most)
    {
        var random = new Xoshiro256StarStar(4711, threadSafe: false);
        var claimed = Enumerable.Range(0, Series).Count(_ => Claimed(Draws.Autoregressive(random, phi, years), phi));

        Assert.InRange(100.0 * claimed / Series, least, most);
    }

    [Fact]
    public void Wild_years_do_not_make_trends()
    {
        var random = new Xoshiro256StarStar(4711, threadSafe: false);
        var claimed = Enumerable.Range(0, Series).Count(_ => Claimed(Draws.Autoregressive(random, 0.3, 10, wild: true), 0.3));

        Assert.InRange(100.0 * claimed / Series, 1, 6);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.3, 10)]
    [InlineData(0.6, 10)]
    [InlineData(0.6, 8)]
    public void The_true_level_lies_inside_in_about_95_of_100_lines_also_where_neighbours_resemble_each_other(double phi, int years)
    {
        var random = new Xoshiro256StarStar(4711, threadSafe: false);
        var held = Enumerable.Range(0, Series).Count(_ => Line(Draws.Autoregressive(random, phi, years), phi).LevelInterval.Holds(0));

        Assert.InRange(100.0 * held / Series, 93.5, 97);
    }

    [Fact]
    public void Without_the_widening_the_level_would_be_missed_twice_as_often_as_promised()
    {
        var random = new Xoshiro256StarStar(4711, threadSafe: false);
        var held = Enumerable.Range(0, Series).Count(_ => Line(Draws.Autoregressive(random, 0.6, 10), phi: 0).LevelInterval.Holds(0));

        Assert.True(held < 0.9 * Series);
    }

    private static bool Claimed(double[] values, double phi) =>
        TrendJudging.Judge(SmallIndicators.Of("N00700"), Line(values, phi)).Verdict is Verdict.Better or Verdict.Worse;

    private static TheilSenLine Line(double[] values, double phi) => TheilSen.Of([.. values.Select((value, i) => (2013 + i, value))], phi)!;
}
