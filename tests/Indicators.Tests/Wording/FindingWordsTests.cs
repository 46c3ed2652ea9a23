using System.Text.RegularExpressions;
using Indicators.Analysis;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Wording;

[Collection(FetchedStoreTests.Name)]
public sealed class FindingWordsTests(FetchedStore store)
{
    private static readonly ReportPeriod Delar = ReportPeriod.Parse("2024-delar");

    [Theory]
    // Women and men, with persons that the unrounded shares give, and that the gap has grown is not borne.
    [InlineData("Av männen arbetar 73 procent, av kvinnorna 57. 704 av 968 män och 380 av 669 kvinnor arbetade 2022.")]
    [InlineData("Skillnaden är 15,9 procentenheter, i Riket 10,9. År 2014 var den 4,2, i Riket 6,4.")]
    [InlineData("För kvinnor gick det från 56,9 till 56,8 procent, för män gick det från 61,1 till 72,7 procent.")]
    [InlineData("Att den har vuxit bär siffrorna inte.")]
    // Three years together.
    [InlineData("44 av 213 som lämnade etableringen 2020–2022 arbetade eller studerade efter 90 dagar. Åren 2017–2019 var det 115 av 310.")]
    [InlineData("Andelen är 20,7 procent, i Riket 32,8.")]
    [InlineData("Riket: ned 6,2 procentenheter. Också säkert under Riket 2020–2022.")]
    // Ten years.
    [InlineData("11,3 procent av alla flyktingar 20–25 år stod utan både arbete och studier 2022, mot 27,3 år 2012.")]
    [InlineData("Riket gick från 23,6 till 14,6.")]
    // Five years beside Riket.
    [InlineData("437 fler flyktingar arbetar än 2017. 1 084 av 1 637 flyktingar 20–64 år arbetade 2022, mot 647 av 1 202 år 2017.")]
    [InlineData("Andelen gick från 53,8 till 66,2 procent: +12,4, i Riket +12,5.")]
    [InlineData("220 av 290 kommuner ökade mer.")]
    // Years in a row.
    [InlineData("67 färre flyktingar arbetar än man kan vänta sig.")]
    [InlineData("Sju år i rad har utfallet legat under. Avståndet 2022, −4,1, är det största av dem.")]
    [InlineData("Försörjningsstödet är högre än i Riket nio år i rad.")]
    // Places.
    [InlineData("Platsen var 60 (2013), 90 (2017), 106 (2019) och 167 (2022).")]
    public void What_the_figures_of_Norrtalje_bear_is_told(string sentence) =>
        Assert.Contains(sentence, All("norrtalje"), StringComparison.Ordinal);

    [Theory]
    [InlineData("skillnaden har vuxit")]
    [InlineData("59,3 till 56,8")] // women's share since 2013
    [InlineData("NaN")]
    public void What_they_do_not_bear_is_not(string words) =>
        Assert.DoesNotContain(words, All("norrtalje"), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("sollentuna", "Hälften går från etablering till arbete eller studier, i Riket en tredjedel. 142 av 284")]
    [InlineData("sollentuna", "mellan 9,2 och 25,4 procentenheter över Riket.")]
    [InlineData("sollentuna", "Balanstalet för anställda når inte målet.")]
    [InlineData("osteraker", "55 flyktingar togs emot 2022, mot 226 fem år tidigare.")]
    [InlineData("osteraker", "69 fler flyktingar arbetar än man kan vänta sig. 884 av 1 176 flyktingar 20–64 år arbetade 2022")]
    [InlineData("oxelosund", "17 av 60 arbetade eller studerade efter 90 dagar, målet är minst 50 procent.")]
    [InlineData("oxelosund", "Skillnaden mot Riket (32,6) är inte säker.")]
    public void And_so_it_is_for_the_others(string plan, string sentence) => Assert.Contains(sentence, All(plan), StringComparison.Ordinal);

    [Fact]
    public void What_gives_context_only_says_so() =>
        Assert.All(
            Found("osteraker").First.Concat(Found("osteraker").Facts).Where(finding => finding.Context),
            finding => Assert.EndsWith(FindingWords.IsContext, Told(store.Plan("osteraker"), finding).Plain, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(
        false,
        TargetStatus.NotMet,
        null,
        "Målet ”Organisation för integration” bedöms inte uppfyllas under året. Enligt programmets förslag."
    )]
    [InlineData(
        true,
        TargetStatus.NotAssessable,
        TargetStatus.Met,
        "Målet ”Organisation för integration” är uppfyllt. Enligt förvaltningens bedömning."
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
        var found = PlanFindings.Of(plan, store.Told(plan), [(plan.Plan.Goals[0], judged)]);
        Assert.Equal(
            text is null ? [] : [text],
            found
                .First.Where(finding => finding.About is null)
                .Select(finding => FindingWords.Of(plan, finding, ReportPeriod.Parse(wholeYear ? "2024-helar" : "2024-delar")).Plain)
        );
    }

    [Fact]
    public void No_finding_in_any_municipality_claims_what_its_judgement_does_not()
    {
        var told = 0;
        foreach (var plan in store.PlansAndExamples())
        {
            foreach (var municipality in plan.Municipalities.Where((_, i) => i % 24 == 0))
            {
                var there = plan with { Plan = plan.Plan with { Municipality = municipality, Name = plan.AreaNames[municipality] } };
                foreach (var comparison in plan.Catalogue.IndicatorsOf(plan.Plan).Select(indicator => Comparing.Compare(there, indicator)))
                {
                    var (first, facts) = PlanFindings.Of(there, [comparison], []);
                    foreach (var finding in first.Concat(facts))
                    {
                        Check(comparison, finding, Told(there, finding));
                        told++;
                    }
                }
            }
        }

        Assert.True(told > 200, $"{told}");
    }

    private static void Check(IndicatorComparison comparison, Finding finding, FindingText text)
    {
        Assert.Equal(finding.Tier is FindingTier.Judged or FindingTier.Promised, text.Certainty is not null);
        Assert.True(finding.Tier != FindingTier.Judged || finding.Strength > 1, text.Plain);
        Assert.True(text.Word is not "Bättre" || finding.Verdict == Verdict.Better, text.Plain);
        Assert.True(text.Word is not "Sämre" || finding.Verdict == Verdict.Worse, text.Plain);
        var total = comparison.Total!;
        Assert.True(
            !total.SmallBase
                || finding is not (Finding.OneYear or Finding.BesideOthers)
                || total.Judgement.Verdict is Verdict.Better or Verdict.Worse
                || total.CountryJudgement.Verdict is Verdict.Better or Verdict.Worse
                || total.PeersJudgement.Verdict is Verdict.Better or Verdict.Worse,
            text.Plain
        );
        Assert.DoesNotMatch("NaN|∞|säkerställ|signifikan|har vuxit\\.|\\{", text.Plain);
        Assert.All(
            Regex
                .Split(text.Plain, @"(?<=[.]) (?=[A-ZÅÄÖ0-9])", RegexOptions.None, TimeSpan.FromSeconds(1))
                .Where(_ => finding.Differs is null),
            sentence => Assert.True(sentence.Split(' ').Length <= 25, sentence)
        );
    }

    private PlanFindings Found(string id) =>
        PlanFindings.Of(store.Plan(id), [.. store.Told(store.Plan(id)), .. Comparing.Context(store.Plan(id))], []);

    private static FindingText Told(PlanFigures plan, Finding finding) => FindingWords.Of(plan, finding, Delar);

    private string All(string id) =>
        string.Join('\n', Found(id).First.Concat(Found(id).Facts).Select(finding => Told(store.Plan(id), finding).Plain))
            .Replace('\u00A0', ' ');
}
