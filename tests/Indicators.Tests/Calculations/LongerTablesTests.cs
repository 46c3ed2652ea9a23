using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Calculations;

/// <summary>What more than one year's step bears: the expected numbers were reckoned by another program from the same figures.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class LongerTablesTests(FetchedStore store)
{
    private const string File = "14-flera-ar.md";

    [Fact]
    public void Three_years_together_beside_the_country() =>
        Each(
            "pooled",
            (table, row) =>
            {
                var plan = Plan(table.Cell(row, "Kommun"));
                var pooled = PooledYears.Of(plan, Of(plan, "N00973"), 2022)!;
                var limit = table.Number(row, "gräns")!.Value;

                Assert.Equal([2020, 2021, 2022], pooled.Years);
                Assert.Equal(table.Cell(row, "Personer"), FormattableString.Invariant($"{pooled.With} av {pooled.Persons}"));
                Assert.Equal(table.Number(row, "Andel")!.Value, pooled.Value, tolerance: 0.0001);
                Assert.Equal(table.Number(row, "Riket")!.Value, pooled.Country!.Value, tolerance: 0.0001);
                Assert.Equal(table.Cell(row, "Bedömning"), Words.Short(pooled.Judgement.Verdict));
                Assert.Equal(Math.Abs(pooled.Value - pooled.Country.Value) > limit, pooled.Judgement.Verdict != Verdict.Uncertain);
            }
        );

    [Fact]
    public void Three_years_together_beside_the_three_before() =>
        Each(
            "pooled-before",
            (table, row) =>
            {
                var plan = Plan(table.Cell(row, "Kommun"));
                var pooled = PooledYears.Of(plan, Of(plan, "N00973"), 2022)!;
                var before = pooled.Before!;

                Assert.Equal([2017, 2018, 2019], before.Years);
                Assert.Equal(table.Cell(row, "Personer"), FormattableString.Invariant($"{before.With} av {before.Persons}"));
                Assert.Equal(table.Number(row, "Andel")!.Value, before.Value, tolerance: 0.0001);
                Assert.Equal(table.Number(row, "Ändring")!.Value, pooled.Value - before.Value, tolerance: 0.0001);
                Assert.Equal(table.Cell(row, "Bedömning"), Words.Short(before.Judgement.Verdict));
            }
        );

    [Fact]
    public void How_much_of_a_distance_stays_the_year_after() =>
        Each(
            "swings",
            (table, row) =>
            {
                var plan = store.Of(table.Cell(row, "Nyckeltal"), "Norrtälje");
                var swings = Swings.Of(plan, Of(plan, table.Cell(row, "Nyckeltal")), 2022)!;

                Assert.Equal(table.Number(row, "φ")!.Value, swings.Phi, tolerance: 0.0006);
            }
        );

    [Fact]
    public void Changes_over_five_and_ten_years() =>
        Each(
            "long-change",
            (table, row) =>
            {
                var plan = Plan(table.Cell(row, "Kommun"));
                var comparison = Comparing.Compare(plan, Of(plan, table.Cell(row, "Nyckeltal")));
                var change = table.Number(row, "från") is 2012 ? comparison.TenYears! : comparison.FiveYears!;

                Assert.Equal(table.Number(row, "från"), change.FromYear);
                Assert.Equal(table.Number(row, "värde")!.Value, change.From!.Value, tolerance: 0.051);
                Assert.Equal(table.Number(row, "Ändring")!.Value, change.Change!.Value, tolerance: 0.051);
                Assert.Equal(table.Number(row, "Riket")!.Value, change.Country!.Value, tolerance: 0.051);
                Assert.Equal(table.Cell(row, "Bedömning"), Words.Short(change.Judgement.Verdict));
            }
        );

    [Fact]
    public void Years_in_a_row() =>
        Each(
            "streaks",
            (table, row) =>
            {
                var plan = Plan(table.Cell(row, "Kommun"));
                var run = Streak.Beside(plan, Of(plan, table.Cell(row, "Nyckeltal")), 2022)!;

                Assert.Equal(table.Cell(row, "mot"), run.Against == StreakAgainst.Expected ? "förväntat" : "Riket");
                Assert.Equal(table.Cell(row, "sida"), run.Above ? "över" : "under");
                Assert.Equal(
                    (table.Number(row, "år"), table.Number(row, "lika länge"), table.Number(row, "av")),
                    (run.Years, run.AsLong, run.Of)
                );
            }
        );

    // Not every plan follows each measure; here any municipality is held against others in those of Norrtälje's plan.
    private PlanFigures Plan(string name)
    {
        var figures = store.Norrtalje();
        var own = store.Plans().Single(plan => plan.Plan.Name == name);
        return figures with { Plan = figures.Plan with { Municipality = own.Plan.Municipality, Name = name }, Group = own.Group };
    }

    private static Indicator Of(PlanFigures plan, string kpi) => plan.Catalogue.Indicators.Single(one => one.Kpi == kpi);

    private static void Each(string name, Action<SpecTable, IReadOnlyList<string>> check)
    {
        var table = SpecTable.Read(File, name);
        Assert.All(table.Rows, row => check(table, row));
    }
}
