using Indicators.Analysis;
using Indicators.Tests.Support;

namespace Indicators.Tests.Calculations;

/// <summary>What change would be seen: the expected numbers were reckoned by another program.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class DetectableTablesTests(FetchedStore store)
{
    [Fact]
    public void The_least_change_that_would_be_seen_eight_times_of_ten()
    {
        var table = SpecTable.Read("16-vad-som-kan-synas.md", "detectable");
        Assert.All(
            table.Rows,
            row =>
            {
                var plan = store.Of("N00973", table.Cell(row, "Kommun"));
                var told = Comparing.Compare(plan, plan.Catalogue.Indicators.Single(one => one.Kpi == "N00973"));

                Assert.Equal(table.Number(row, "personer 2022"), told.Total!.Base);
                Assert.Equal(
                    (table.Number(row, "ökning"), table.Number(row, "minskning")),
                    ((double?)told.Detectable!.Up, (double?)told.Detectable.Down)
                );
            }
        );
    }

    [Fact]
    public void Without_over_dispersion_more_would_be_seen() => Assert.Equal(new Detectable(26, -18), Detectable.Of(11, 52, 54, rho: 0));

    [Fact]
    public void From_none_nothing_can_fall_and_from_all_nothing_can_rise()
    {
        Assert.Null(Detectable.Of(0, 40, 40, rho: 0.01).Down);
        Assert.Null(Detectable.Of(40, 40, 40, rho: 0.01).Up);
        Assert.NotNull(Detectable.Of(0, 40, 40, rho: 0.01).Up);
    }

    [Fact]
    public void Where_the_persons_are_not_known_nothing_is_told() =>
        Assert.Null(store.Told(store.Norrtalje()).Single(one => one.Indicator.Kpi == "N00700").Detectable);
}
