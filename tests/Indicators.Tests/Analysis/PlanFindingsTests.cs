using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

[Collection(FetchedStoreTests.Name)]
public sealed class PlanFindingsTests(FetchedStore store)
{
    [Fact]
    public void What_is_tested_comes_first_by_its_distance_against_its_own_limit()
    {
        var first = Found("norrtalje").First;
        Assert.Equal(PlanFindings.Most, first.Count);
        Assert.All(first, finding => Assert.Equal(FindingTier.Judged, finding.Tier));
        Assert.Equal(first.OrderByDescending(finding => finding.Strength), first);
        Assert.All(first, finding => Assert.True(finding.Strength > 1));
        var three = Assert.Single(first.OfType<Finding.ThreeYears>());
        Assert.Equal(("N00973", Verdict.Worse, (2017, 2022)), (three.About!.Indicator.Key, three.Verdict, three.Years));
        Assert.Equal(1.38, three.Strength, 2);
    }

    [Theory]
    [MemberData(nameof(ExamplePlans.AndTheFive), MemberType = typeof(ExamplePlans))]
    public void A_family_of_measures_is_told_once_unless_better_in_one_respect_and_worse_in_another(string id)
    {
        var (first, facts) = Found(id);
        var catalogue = store.Plan(id).Catalogue;
        foreach (
            var family in first.Where(one => one.About is not null).GroupBy(one => PlanFindings.Family(catalogue, one.About!.Indicator))
        )
        {
            var verdicts = family.Select(one => one.Verdict).ToList();
            Assert.True(verdicts.Count == 1 || verdicts.Order().SequenceEqual([Verdict.Better, Verdict.Worse]), family.Key);
        }

        Assert.InRange(facts.Count, 0, PlanFindings.MostFacts);
        Assert.DoesNotContain(first, finding => facts.Contains(finding));
    }

    [Fact]
    public void What_the_plan_asks_for_comes_before_what_gives_context()
    {
        var first = Found("osteraker").First;
        Assert.Equal("N01986", first[0].About!.Indicator.Key); // its own measure, though nothing is judged of it
        Assert.IsType<Finding.Fact>(first[0]);
        Assert.All(first.Skip(1), finding => Assert.True(finding.Context));
    }

    [Fact]
    public void A_measure_that_stands_in_for_the_plans_words_is_held_against_their_limit_over_three_years()
    {
        var target = Assert.Single(Found("oxelosund").First.OfType<Finding.ThreeYearsBesideTarget>());
        Assert.Equal((IndicatorRole.Proxy, 50, Verdict.Worse), (target.Role, target.Level, target.Verdict));
        Assert.Equal((17, 60), (target.About!.Pooled!.With, target.About.Pooled.Persons));
    }

    [Theory]
    [InlineData("norrtalje", 2022, 1084, 1637, 380, 669)]
    [InlineData("norrtalje", 2017, 647, 1202, 252, 543)]
    [InlineData("osteraker", 2022, 884, 1176, 367, 511)]
    [InlineData("sollentuna", 2022, 3335, 4438, 1419, 1969)]
    public void Unrounded_shares_give_the_persons_behind_them(string id, int year, int k, int n, int women, int ofWomen)
    {
        var persons = RecoveredPersons.Of(store.Plan(id), Working(id), year);
        Assert.Equal(((k, n), (women, ofWomen)), (persons!.All, persons.Women));
        Assert.Equal((k, n), (persons.Women.K + persons.Men.K, persons.Women.N + persons.Men.N));
    }

    [Fact]
    public void A_fraction_that_is_half_of_the_persons_is_not_taken_for_them_because_another_year_gives_half_as_well()
    {
        var plan = store.Plan("karlskrona-skola");
        var indicator = plan.Catalogue.IndicatorOf(plan.Plan, "behoriga");

        Assert.Equal((682, 794), RecoveredPersons.Of(plan, indicator, 2022)!.All);
        Assert.Null(RecoveredPersons.Of(plan, indicator, 2017)); // 84.31952663 is 285 of 338, and 570 of 676
    }

    [Theory]
    [InlineData("norrtalje", 2019)] // women's and men's shares have one decimal
    [InlineData("norrtalje", 2012)] // no shares for women and men
    public void Rounded_ones_do_not(string id, int year) => Assert.Null(RecoveredPersons.Of(store.Plan(id), Working(id), year));

    [Fact]
    public void Published_persons_are_what_the_shares_give_where_both_are_known()
    {
        // Where Kolada publishes the persons, the smallest fraction is theirs or they are a multiple of it.
        var plan = store.Norrtalje();
        var etablering = plan.Catalogue.Indicators.First(indicator => indicator.Key == "N00973");
        var checkedOnes = 0;
        foreach (var area in plan.Municipalities)
        {
            if (
                Judging.Persons(etablering, plan.Figures, area, 2022, "T") is { } published
                && RecoveredPersons.Fraction(plan.Figures.Value("N00973", area, 2022)) is { } found
            )
            {
                Assert.True(published.N % found.N == 0 && published.K % found.K == 0, $"{area} {published} {found}");
                checkedOnes++;
            }
        }

        Assert.True(checkedOnes > 100, $"{checkedOnes}");
    }

    private PlanFindings Found(string id) =>
        PlanFindings.Of(store.Plan(id), [.. store.Told(store.Plan(id)), .. Comparing.Context(store.Plan(id))], []);

    private Indicator Working(string id) => store.Plan(id).Catalogue.Indicators.First(indicator => indicator.Key == "N00700");
}
