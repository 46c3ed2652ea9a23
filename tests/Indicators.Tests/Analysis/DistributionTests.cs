using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

/// <summary>How municipalities' values are spread, on the shipped figures.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class DistributionTests(FetchedStore store)
{
    private Distribution Support => Distribution.Of(store.Norrtalje(), Measure("N00702"))!;

    [Fact]
    public void The_own_value_is_counted_among_the_others()
    {
        var spread = Support;
        Assert.Equal((2022, 287, 222, 1, 63), (spread.Year, spread.Values.Count, spread.Below, spread.Equal, spread.Over));
        Assert.Equal((5.0, 3.2, 11.2), (spread.Own, spread.Country, spread.Values[^1].Value));
        Assert.Equal((2.4, 3.4, 4.75), Rounded(spread.Quantiles));
        Assert.Equal(["Kalix", "Nordmaling", "Perstorp"], spread.Missing.Select(store.Norrtalje().NameOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bars_are_half_a_point_wide_and_a_value_on_an_edge_goes_right()
    {
        var spread = Support;
        Assert.Equal(0.5, spread.Width, 9);
        Assert.Equal((5.0, 5.5, 16), (spread.OwnBar.From, spread.OwnBar.To, spread.OwnBar.Municipalities));
        Assert.Equal(287, spread.Bars.Sum(bar => bar.Municipalities));
        Assert.All(spread.Bars.Zip(spread.Bars.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
    }

    [Fact]
    public void Every_municipality_stands_in_one_bar_whichever_the_measure()
    {
        var plan = store.Norrtalje();
        var all = plan.Catalogue.Indicators.Select(one => Distribution.Of(plan, one)).OfType<Distribution>().ToList();

        Assert.True(all.Count >= 8, $"{all.Count}");
        Assert.All(
            all,
            spread =>
            {
                Assert.Equal(spread.Values.Count, spread.Bars.Sum(bar => bar.Municipalities));
                Assert.Equal(plan.Municipalities.Count, spread.Values.Count + spread.Missing.Count);
                Assert.InRange(spread.Bars.Count, 1, 61);
                Assert.True(spread.OwnBar.Municipalities > 0);
            }
        );
    }

    [Fact]
    public void A_number_of_persons_is_not_spread_for_it_follows_the_municipality()
    {
        var plan = store.Norrtalje();
        Assert.All(plan.Catalogue.Indicators.Where(one => !one.Comparable), one => Assert.Null(Distribution.Of(plan, one)));
    }

    private Indicator Measure(string kpi) => store.Norrtalje().Catalogue.Indicators.First(one => one.Kpi == kpi);

    private static (double, double, double) Rounded(Quantiles of) =>
        (Math.Round(of.Quarter, 2), Math.Round(of.Middle, 2), Math.Round(of.ThreeQuarters, 2));
}
