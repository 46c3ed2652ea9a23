using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Layout;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

/// <summary>The classes of the map, on the shipped figures, and the borders that it is drawn by.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class MapClassesTests(FetchedStore store)
{
    [Fact]
    public void Fifths_are_parted_at_whole_numbers_where_each_still_has_about_a_fifth()
    {
        var map = Of("arbetar");
        Assert.Equal((2022, 1.0), (map.Year, map.Step));
        Assert.Equal([62, 66, 69, 73], map.Limits);
        Assert.Equal([54, 63, 61, 54, 58], map.Counts);
        Assert.Equal((167, 290, 2), (map.Own.Place, map.Places.Count, map.Own.Class));
        Assert.Empty(map.Missing);
    }

    [Fact]
    public void Else_at_tenths_and_the_missing_are_counted_apart()
    {
        var map = Of("unga-utanfor");
        Assert.Equal(0.1, map.Step, 9);
        Assert.Equal([11.6, 13.6, 15.1, 17.9], map.Limits);
        Assert.Equal([48, 46, 51, 47, 52], map.Counts);
        Assert.Equal((45, 244, 46), (map.Own.Place, map.Places.Count, map.Missing.Count));
    }

    [Fact]
    public void Shares_of_few_persons_have_no_map()
    {
        var indicator = Indicator("etablering-arbetar-studerar");
        Assert.Equal(16, MapClasses.MedianBase(store.Norrtalje(), indicator));
        Assert.Null(MapClasses.Of(store.Norrtalje(), indicator));
    }

    [Fact]
    public void Every_municipality_with_a_value_stands_in_one_class_and_below_the_limit_that_its_printed_value_does_not_reach()
    {
        var plan = store.Norrtalje();
        var maps = plan
            .Catalogue.Indicators.Select(one => (One: one, Map: MapClasses.Of(plan, one)))
            .Where(pair => pair.Map is not null)
            .ToList();

        Assert.True(maps.Count >= 6, $"{maps.Count}");
        Assert.All(
            maps,
            pair =>
            {
                var (one, map) = (pair.One, pair.Map!);
                Assert.Equal(plan.Municipalities.Count, map.Places.Count + map.Missing.Count);
                Assert.Equal(map.Places.Count, map.Counts.Sum());
                Assert.Equal(map.Limits.Order(), map.Limits);
                Assert.All(
                    map.Places,
                    place =>
                    {
                        var printed = Math.Round(place.Value, one.Decimals, MidpointRounding.AwayFromZero);
                        Assert.True(place.Class == 0 || printed >= map.Limits[place.Class - 1]);
                        Assert.True(place.Class == map.Limits.Count || printed < map.Limits[place.Class]);
                    }
                );
            }
        );
    }

    [Fact]
    public void All_290_municipalities_have_borders_and_none_is_lost_on_the_smallest_map()
    {
        Assert.Equal(290, Borders.All.Count);
        Assert.Equal(store.Norrtalje().Municipalities.Order(StringComparer.Ordinal), Borders.All.Keys.Order(StringComparer.Ordinal));
        var paths = new MapPaths(Borders.All.Keys, 168, 420);
        Assert.All(Borders.All.Keys, area => Assert.Matches("^(M[0-9]+ [0-9]+l[-0-9 ]+z)+$", paths.Surfaces([area])));
    }

    [Fact]
    public void A_border_between_two_is_no_shore_and_Gotland_has_nothing_but_shore()
    {
        var shores = Borders.Shores.SelectMany(line => line).ToHashSet();
        Assert.All(Borders.All["0980"].SelectMany(ring => ring), corner => Assert.Contains(corner, shores));
        Assert.All(Borders.All["0184"].SelectMany(ring => ring).Take(3), corner => Assert.DoesNotContain(corner, shores));
        Assert.InRange(shores.Count, 500, 5000);
    }

    private MapClasses Of(string id) => MapClasses.Of(store.Norrtalje(), Indicator(id))!;

    private Indicator Indicator(string id) => store.Norrtalje().Catalogue.Indicators.First(one => one.Id == id);
}
