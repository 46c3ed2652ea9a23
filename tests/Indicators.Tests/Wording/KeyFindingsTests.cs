using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Wording;

[Collection(FetchedStoreTests.Name)]
public sealed class KeyFindingsTests(FetchedStore store)
{
    private static readonly ReportPeriod Delar = new(2024, WholeYear: false);

    [Fact]
    public void Norrtalje_has_two_things_to_know_three_years_together_before_ten_years_change() =>
        Assert.Equal(
            [
                "”Arbete eller studier efter etableringsuppdraget” var 20,7 procent 2020–2022 tillsammans (213 personer). "
                    + "Det är sämre än Rikets 32,8 och de egna 37,1 åren 2017–2019. "
                    + "Skillnaderna är större än vad slumpen brukar ge.",
                "”Unga 20–25 år utan arbete och studier” minskade från 27,3 procent 2012 till 11,3 procent 2022, i Riket med 9,0. "
                    + "Det är bättre, och ändringen är större än den vanliga variationen.",
            ],
            Findings("norrtalje")
        );

    [Fact]
    public void A_broken_promise_comes_after_levels_and_a_usual_deviation_is_no_headline() =>
        Assert.Equal(
            [
                "”Arbete eller studier efter etableringsuppdraget” var 50,0 procent 2020–2022 tillsammans (284 personer). "
                    + "Det är bättre än Rikets 32,7. Skillnaden är större än vad slumpen brukar ge.",
                "”Balanstal, anställda utrikes födda” var 0,69 år 2022. Målet, lika med 1, "
                    + "är inte uppfyllt det året, med 95 procents säkerhet.",
                "”Anställda utrikes födda mot hela Sverige” var 0,96 år 2022. Målet, lika med 1, "
                    + "är inte uppfyllt det året, med 95 procents säkerhet.",
            ],
            Findings("sollentuna")
        );

    [Fact]
    public void What_gives_context_only_says_so() =>
        Assert.Equal(
            [
                "”Arbete efter etableringsuppdraget” var 46,7 procent 2020–2022 tillsammans (107 personer). "
                    + "Det är bättre än Rikets 24,0. Skillnaden är större än vad slumpen brukar ge. "
                    + "Planen begär inte måttet; det ger sammanhang.",
            ],
            Findings("osteraker")
        );

    [Theory]
    [InlineData("ekero")] // counts only
    [InlineData("oxelosund")] // few persons, and a measure that only stands in for the goal's words
    public void Where_the_figures_bear_nothing_nothing_is_told(string plan) => Assert.Empty(Findings(plan));

    [Fact]
    public void Certain_changes_come_first_and_at_most_three_things_are_told()
    {
        var plan = store.Norrtalje();
        IReadOnlyList<IndicatorComparison> comparisons =
        [
            .. store
                .Told(plan)
                .Select(comparison =>
                    comparison.Indicator.Key is "N00700" or "N00702" or "N00703" or "N00486"
                        ? comparison with
                        {
                            Total = comparison.Total! with { Judgement = new(Verdict.Worse, Evidence.OwnVariation) },
                        }
                        : comparison
                ),
        ];

        var findings = KeyFindings.Of(plan, comparisons, [], Delar);

        Assert.Equal(
            "”Flyktingar 20–64 år som arbetar” ökade från 64,4 procent 2021 till 66,2 procent 2022. Det "
                + "är sämre, och ändringen är större än den vanliga variationen.",
            findings[0].Replace('\u00A0', ' ')
        );
        Assert.Equal(KeyFindings.Most, findings.Count);
        Assert.All(findings.Take(3), finding => Assert.Contains("och ändringen är större än", finding, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        false,
        TargetStatus.NotMet,
        null,
        "Målet ”Organisation för integration” bedöms inte uppfyllas under året, enligt programmets förslag."
    )]
    [InlineData(
        true,
        TargetStatus.NotAssessable,
        TargetStatus.Met,
        "Målet ”Organisation för integration” är uppfyllt, enligt förvaltningens bedömning."
    )]
    [InlineData(true, TargetStatus.NotAssessable, null, null)]
    public void A_goal_that_is_judged_is_told_with_whose_judgement_it_is(
        bool wholeYear,
        TargetStatus proposal,
        TargetStatus? decided,
        string? text
    )
    {
        var plan = store.Plan("ekero");
        var judged = new GoalJudgement(proposal, Reported: true, HasTarget: true) { Decided = decided };
        Assert.Equal(
            text is null ? [] : [text],
            KeyFindings.Of(plan, store.Told(plan), [(plan.Plan.Goals[0], judged)], new ReportPeriod(2024, wholeYear))
        );
    }

    [Fact]
    public void No_finding_in_any_municipality_claims_what_its_judgement_does_not()
    {
        var told = 0;
        foreach (var plan in store.Plans())
        {
            foreach (var municipality in plan.Municipalities.Where((_, i) => i % 24 == 0))
            {
                var there = plan with { Plan = plan.Plan with { Municipality = municipality, Name = plan.AreaNames[municipality] } };
                foreach (var comparison in plan.Catalogue.IndicatorsOf(plan.Plan).Select(indicator => Comparing.Compare(there, indicator)))
                    told += Check(comparison, KeyFindings.Of(there, [comparison], [], Delar));
            }
        }

        Assert.True(told > 50, $"{told}");
    }

    private static int Check(IndicatorComparison comparison, IReadOnlyList<string> findings)
    {
        foreach (var text in findings)
        {
            var verdicts = new Verdict?[]
            {
                comparison.Total!.Judgement.Verdict,
                comparison.Total.CountryJudgement.Verdict,
                comparison.Total.PeersJudgement.Verdict,
                comparison.Pooled?.Judgement.Verdict,
                comparison.Pooled?.Before?.Judgement.Verdict,
                comparison.FiveYears?.Judgement.Verdict,
                comparison.TenYears?.Judgement.Verdict,
            };
            Assert.True(!text.Contains("är bättre", StringComparison.Ordinal) || verdicts.Contains(Verdict.Better), text);
            Assert.True(!text.Contains("är sämre", StringComparison.Ordinal) || verdicts.Contains(Verdict.Worse), text);
            Assert.True(
                !text.Contains("ändringen är större", StringComparison.Ordinal)
                    || verdicts.Any(verdict => verdict is Verdict.Better or Verdict.Worse),
                text
            );
            Assert.True(
                !(
                    text.Contains("Skillnaden är större", StringComparison.Ordinal)
                    || text.Contains("Skillnaderna är", StringComparison.Ordinal)
                ) || verdicts[1..].Any(verdict => verdict is Verdict.Better or Verdict.Worse),
                text
            );
            Assert.True(!text.Contains("är uppfyllt", StringComparison.Ordinal) || comparison.Target?.Status == TargetStatus.Met, text);
            Assert.True(
                !text.Contains("inte uppfyllt", StringComparison.Ordinal) || comparison.Target?.Status == TargetStatus.NotMet,
                text
            );
            Assert.True(
                !text.Contains("förväntade värdet", StringComparison.Ordinal) || comparison.Expected?.Source == ExpectedSource.Kolada,
                text
            );
            Assert.True(
                !comparison.Total.SmallBase
                    || text.Contains("tillsammans", StringComparison.Ordinal)
                    || text.Contains("litet underlag", StringComparison.Ordinal),
                text
            );
            Assert.DoesNotMatch("NaN|∞|säkerställ|signifikan", text);
        }

        return findings.Count;
    }

    private IEnumerable<string> Findings(string id) =>
        KeyFindings.Of(store.Plan(id), store.Told(store.Plan(id)), [], Delar).Select(text => text.Replace('\u00A0', ' '));
}
