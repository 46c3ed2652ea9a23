using Indicators.Analysis;
using Indicators.Tests.Support;

namespace Indicators.Tests.Calculations;

/// <summary>How many the persons behind a share are: the expected numbers were reckoned by another program.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class PersonsTablesTests(FetchedStore store)
{
    [Fact]
    public void Persons_are_recovered_from_unrounded_shares()
    {
        var table = SpecTable.Read("17-personer.md", "persons");
        Assert.All(
            table.Rows,
            row =>
            {
                var plan = store.Of("N00700", table.Cell(row, "Kommun"));
                var working = plan.Catalogue.Indicators.Single(one => one.Kpi == "N00700");
                var found = KnownPersons.Of(plan, working, (int)table.Number(row, "År")!.Value);

                Assert.Equal(table.Cell(row, "Personer"), found is { } one ? FormattableString.Invariant($"{one.Count} av {one.Of}") : "–");
            }
        );
    }

    [Fact]
    public void Fewer_than_the_plan_shows_are_not_told()
    {
        var plan = store.Of("N00973", "Ekerö"); // 2 of 22
        var flow = plan.Catalogue.Indicators.Single(one => one.Kpi == "N00973");

        Assert.Null(KnownPersons.Of(plan, flow, 2022));
        Assert.Equal((2, 22), KnownPersons.Of(plan with { Plan = plan.Plan with { SmallestShown = 1 } }, flow, 2022));
    }
}
