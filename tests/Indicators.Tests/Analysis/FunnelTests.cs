using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

/// <summary>The funnel on the shipped figures, and its exact tails against sums that can be checked by hand.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class FunnelTests(FetchedStore store)
{
    private Funnel Norrtalje =>
        Funnel.Of(store.Norrtalje(), store.Norrtalje().Catalogue.Indicators.First(one => one.Id == "etablering-arbetar-studerar"))!;

    [Fact]
    public void Years_swing_twice_as_much_as_chance_gives_and_that_is_counted_in()
    {
        Assert.Equal((0.01287, 1468), (Math.Round(Norrtalje.Dispersion.Rho, 5), Norrtalje.Dispersion.Changes));
    }

    [Fact]
    public void Every_municipality_whose_persons_are_known_is_held_against_Riket()
    {
        var funnel = Norrtalje;
        Assert.Equal((2022, 253, 37), (funnel.Year, funnel.Points.Count, funnel.Missing));
        Assert.Equal(35.06, funnel.Country, 0.005);
        Assert.Equal((20.37, 54), (Math.Round(funnel.Own.Value, 2), funnel.Own.Persons));
        Assert.Equal((FunnelZone.Inside, FunnelZone.Beyond95), (funnel.Own.Zone, funnel.Own.ByChance));
    }

    [Fact]
    public void The_limits_at_54_persons_hold_the_share_with_over_dispersion_and_not_with_chance_alone()
    {
        var (wide, narrow) = (Norrtalje.Limits(54, Proportions.Z95), Norrtalje.Limits(54, Proportions.Z95, chanceAlone: true));
        Assert.Equal(18.55, wide.Low, 0.01);
        Assert.Equal(51.57, wide.High, 0.01);
        Assert.Equal((22.3, 47.8), (Math.Round(narrow.Low, 1), Math.Round(narrow.High, 1)));
    }

    [Fact]
    public void Exact_tails_and_not_the_curve_say_who_is_outside()
    {
        var (plan, funnel) = (store.Norrtalje(), Norrtalje);
        var outside = funnel.Points.Where(point => point.Zone != FunnelZone.Inside).ToList();
        var byCurve = funnel.Points.Where(point => !funnel.Limits(point.Persons, Proportions.Z95).Holds(point.Value)).ToList();

        Assert.Equal((22, 24), (outside.Count, byCurve.Count));
        Assert.Equal(["Säter", "Åre"], byCurve.Except(outside).Select(point => plan.NameOf(point.Area)).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Jönköping", "Kiruna", "Södertälje"],
            outside
                .Where(point => point.Zone == FunnelZone.Beyond998)
                .Select(point => plan.NameOf(point.Area))
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData(0, 3, 0.5, 0, 0.125)]
    [InlineData(3, 3, 0.5, 0, 0.125)]
    [InlineData(1, 3, 0.5, 0, 0.5)]
    [InlineData(0, 2, 0.5, 0.5, 0.375)] // Beta(0.5, 0.5) mixed: (1/2 · 3/2) / (1 · 2)
    public void A_tail_is_the_chance_of_so_few_or_so_many(int k, int n, double p, double rho, double chance)
    {
        Assert.Equal(chance, FunnelLimits.Tail(k, n, p, rho), 12);
    }

    [Fact]
    public void An_indicator_whose_persons_are_not_known_has_no_funnel()
    {
        var plan = store.Norrtalje();
        Assert.All(plan.Catalogue.Indicators.Where(one => one.Base is null), one => Assert.Null(Funnel.Of(plan, one)));
    }
}
