using Indicators.Tests.Support;

namespace Indicators.Tests.Calibration;

/// <summary>Every rule by itself, in figures where nothing ever changes and nobody differs.</summary>
[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Chance")]
public sealed class NullRatesTests(FetchedStore store)
{
    public static TheoryData<string> Worlds => [.. NullRates.Worlds.Select(world => world.Name)];

    [Theory]
    [MemberData(nameof(Worlds))]
    public void No_rule_claims_more_than_it_promises_where_nothing_is_so(string world)
    {
        var most = world.Contains("t₃", StringComparison.Ordinal) ? 9.0 : 6;
        var rates = NullRates.Of(store.Norrtalje(), world);

        Assert.NotEmpty(rates);
        Assert.All(
            rates,
            rate =>
            {
                var promised = Judgements.Rules.Single(rule => rule.Rule == rate.Key).Promised;
                Assert.InRange(rate.Value, 0, promised == 5 ? most : most / 4);
            }
        );
    }

    [Theory]
    [InlineData("persons, ρ 0.0127", Judgements.Country)]
    [InlineData("persons, ρ 0.0127", Judgements.ThreeYears)]
    [InlineData("persons, ρ 0.0127", Judgements.ThreeAndThree)]
    [InlineData("stock, φ 0", Judgements.ChangeByVariation)]
    [InlineData("stock, φ 0", Judgements.Trend)]
    [InlineData("stock, φ 0.6", Judgements.FiveBySwings)]
    public void Nor_does_it_throw_power_away(string world, string rule) => Assert.True(NullRates.Of(store.Norrtalje(), world)[rule] >= 2.5);

    [Fact]
    public void The_places_one_may_have_hold_the_true_place_about_nineteen_times_in_twenty_however_unlike_municipalities_are()
    {
        var worlds = PlaceCoverage.Of(store.Norrtalje());

        // A stock's value is not drawn towards the mean, so that its span holds the true place somewhat more seldom.
        Assert.All(worlds, world => Assert.InRange(world.Held, world.Name.StartsWith("stocks", StringComparison.Ordinal) ? 90 : 93, 97));
    }
}
