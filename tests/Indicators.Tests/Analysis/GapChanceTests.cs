using System.Globalization;
using Indicators.Analysis;
using Indicators.Tests.Support;
using MathNet.Numerics.Random;

namespace Indicators.Tests.Analysis;

/// <summary>How often a gap of women and men is claimed where there is none: one time in a hundred is promised.</summary>
[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Chance")]
public sealed class GapChanceTests(FetchedStore store)
{
    [Theory]
    [InlineData(0, 0.1)]
    [InlineData(0.3, 0.1)]
    [InlineData(0.6, 0.4)]
    // Of 0.7 it is 1.6: the years before resemble the newest, so that they share its sign bears less.
    public void A_gap_that_only_swings_round_none_is_claimed_about_one_time_in_a_hundred_at_most(double phi, double least)
    {
        var random = new Xoshiro256StarStar(4711, threadSafe: false);
        var indicator = store.Norrtalje().Catalogue.Indicators.Single(one => one.Kpi == "N00700");
        var areas = Enumerable.Range(0, 290).Select(i => i.ToString(CultureInfo.InvariantCulture)).ToList();
        var (claims, asked) = (0, 0);
        for (var round = 0; round < 60; round++)
        {
            var gaps = areas.ToDictionary(area => area, _ => Draws.Autoregressive(random, phi, 10));
            var swings = Swings.Of(indicator, areas, _ => Enumerable.Range(2013, 10), (area, year) => gaps[area][year - 2013])!;
            claims += areas.Count(area =>
                Math.Abs(gaps[area][^1]) > swings.LevelLimit(area) && GenderGap.Lasts(year => gaps[area][year - 2013], 2022)
            );
            asked += areas.Count;
        }

        Assert.InRange(100.0 * claims / asked, least, 1.3);
    }

    [Theory]
    [InlineData(0, 30)]
    [InlineData(0, 200)]
    [InlineData(0.0127, 30)]
    [InlineData(0.0127, 200)]
    public void Women_and_men_of_one_chance_process_are_told_apart_at_most_one_time_in_a_hundred(double rho, int persons)
    {
        var random = new Xoshiro256StarStar(4711, threadSafe: false);
        var draws = 10_000;
        PersonsTogether Three() =>
            PersonsTogether.Of([.. new[] { persons, persons / 2, persons * 2 }.Select(n => (Draws.Of(random, 0.35, n, rho), n))], rho);
        var claims = Enumerable.Range(0, draws).Count(_ => Three().Differs(Three(), Proportions.Z99, 0.01));

        Assert.InRange(100.0 * claims / draws, 0.3, 1.4);
    }
}
