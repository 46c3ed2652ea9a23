using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Calculations;

/// <summary>Women beside men: the expected numbers were reckoned by another program from the same figures.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class GenderTablesTests(FetchedStore store)
{
    private const string File = "15-kvinnor-och-man.md";

    [Fact]
    public void A_flow_is_judged_by_its_persons_over_three_years_where_one_has_too_few() =>
        Each(
            "gender-persons",
            (table, row, gap) =>
            {
                Assert.Equal((table.Number(row, "Från"), table.Number(row, "Till")), (gap.Years[0], gap.Years[^1]));
                Assert.Equal(table.Cell(row, "Kvinnor"), Told(gap.Women!.Value));
                Assert.Equal(table.Cell(row, "Män"), Told(gap.Men!.Value));
                Assert.Equal(Evidence.Persons, gap.Judgement.Evidence);
            }
        );

    [Fact]
    public void A_stock_is_judged_by_its_own_swings_and_five_years_of_one_sign() =>
        Each(
            "gender-swings",
            (table, row, gap) =>
            {
                var plan = Plan(table.Cell(row, "Kommun"));
                var indicator = Of(plan, table.Cell(row, "Nyckeltal"));

                Assert.Equal(table.Number(row, "φ")!.Value, Swings.OfGaps(plan, indicator, 2022)!.Phi, tolerance: 1e-6);
                Assert.Equal([2022], gap.Years);
                Assert.Null(gap.Women);
                Assert.Equal(Evidence.OwnVariation, gap.Judgement.Evidence);
            }
        );

    [Fact]
    public void A_gap_that_has_changed_sign_within_five_years_is_no_claim_however_wide()
    {
        var plan = Plan("Oxelösund");
        var gap = GenderGap.Of(plan, Of(plan, "N18409"), 2022)!;

        Assert.True(gap.Interval!.Value.Low > 0);
        Assert.Equal(Verdict.Uncertain, gap.Judgement.Verdict);
    }

    [Fact]
    public void Women_beside_men_are_higher_or_lower_where_no_direction_is_better_and_nothing_is_said_of_counts()
    {
        var plan = Plan("Norrtälje");
        var neutral = Of(plan, "N00700") with { Better = Better.Neutral };

        Assert.Equal(Verdict.Lower, GenderGap.Of(plan, neutral, 2022)!.Judgement.Verdict);
        Assert.Equal(Evidence.NoComparison, GenderGap.Of(store.Plan("ekero"), Of(plan, "N01986"), 2022)!.Judgement.Evidence);
    }

    private void Each(string name, Action<SpecTable, IReadOnlyList<string>, GenderGap> check)
    {
        var table = SpecTable.Read(File, name);
        Assert.All(
            table.Rows,
            row =>
            {
                var plan = Plan(table.Cell(row, "Kommun"));
                var gap = GenderGap.Of(plan, Of(plan, table.Cell(row, "Nyckeltal")), 2022)!;

                Assert.Equal(table.Number(row, "Skillnad")!.Value, gap.Value, tolerance: 1e-6);
                Assert.Equal(table.Number(row, "låg")!.Value, gap.Interval!.Value.Low, tolerance: 1e-6);
                Assert.Equal(table.Number(row, "hög")!.Value, gap.Interval.Value.High, tolerance: 1e-6);
                Assert.Equal(table.Cell(row, "Bedömning"), Words.Short(gap.Judgement.Verdict));
                check(table, row, gap);
            }
        );
    }

    private static string Told(PersonsTogether share) => FormattableString.Invariant($"{share.With} av {share.Persons}");

    private PlanFigures Plan(string name)
    {
        var figures = store.Norrtalje();
        return figures with { Plan = figures.Plan with { Municipality = figures.AreaNames.Single(area => area.Value == name).Key } };
    }

    private static Indicator Of(PlanFigures plan, string kpi) => plan.Catalogue.Indicators.Single(one => one.Kpi == kpi);
}
