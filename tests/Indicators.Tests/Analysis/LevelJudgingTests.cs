using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

[Collection(FetchedStoreTests.Name)]
public sealed class LevelJudgingTests(FetchedStore store)
{
    [Theory]
    [InlineData("norrtalje", "T", Verdict.Uncertain, Verdict.Uncertain)] // 11 of 54; Riket 35.1: years swing more than chance
    [InlineData("sollentuna", "T", Verdict.Better, Verdict.Uncertain)] // 49 of 93
    [InlineData("oxelosund", "T", Verdict.Uncertain, Verdict.Uncertain)] // 6 of 14
    [InlineData("norrtalje", "K", Verdict.Uncertain, Verdict.Uncertain)] // 4 of 26; Riket 23.5
    public void A_share_of_known_persons_is_over_or_under_others_only_beyond_chance(
        string plan,
        string gender,
        Verdict country,
        Verdict peers
    )
    {
        var figures = store.Plan(plan);
        var told = Comparing.Series(figures, Etablering(figures), 2022, gender)!;

        Assert.Equal((country, peers), (told.CountryJudgement.Verdict, told.PeersJudgement.Verdict));
        Assert.Equal((Evidence.Persons, Evidence.Persons), (told.CountryJudgement.Evidence, told.PeersJudgement.Evidence));
        // The verdict is the difference against its own limit.
        Assert.Equal(country != Verdict.Uncertain, Math.Abs(told.Value - told.Country!.Value) > told.CountryJudgement.Limit);
        Assert.Equal(peers != Verdict.Uncertain, Math.Abs(told.Value - told.Peers!.Mean) > told.PeersJudgement.Limit);
    }

    [Fact]
    public void Of_a_stock_only_the_size_of_the_difference_is_told()
    {
        var told = Comparing.Compare(store.Norrtalje()).Single(comparison => comparison.Indicator.Kpi == "N00700").Total!;

        Assert.Equal(
            (new(Verdict.NotAssessable, Evidence.NoPersons), new(Verdict.NotAssessable, Evidence.NoPersons)),
            (told.CountryJudgement, told.PeersJudgement)
        );
    }

    [Fact]
    public void Numbers_and_survey_means_without_uncertainty_are_not_held_against_others()
    {
        var trust = Comparing.Compare(store.Plan("sollentuna")).Single(comparison => comparison.Indicator.Kpi == "U01413").Total!;
        var arrived = Comparing.Compare(store.Plan("osteraker")).Single(comparison => comparison.Indicator.Kpi == "N01986").Total!;

        Assert.Equal((Evidence.NoUncertainty, Evidence.NoUncertainty), (trust.Judgement.Evidence, trust.CountryJudgement.Evidence));
        Assert.Equal((2018, 4.7), (trust.ComparedYear, Math.Round(trust.Change!.Value, 1)));
        Assert.Equal(Evidence.NoDirection, arrived.CountryJudgement.Evidence);
    }

    [Fact]
    public void Lower_is_better_turns_the_verdict_and_nothing_else()
    {
        var figures = store.Norrtalje();
        var ekero = figures with { Plan = figures.Plan with { Municipality = "0125" } };
        var low = Etablering(figures) with { Better = Better.Low };

        Assert.Equal(Verdict.Worse, Comparing.Series(ekero, Etablering(figures), 2022, "T")!.CountryJudgement.Verdict);
        Assert.Equal(Verdict.Better, Comparing.Series(ekero, low, 2022, "T")!.CountryJudgement.Verdict);
    }

    private static Indicator Etablering(PlanFigures plan) => plan.Catalogue.Indicators.Single(one => one.Kpi == "N00973");
}
