using System.Text.RegularExpressions;
using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Wording;

/// <remarks>With a store of its own, so that it does not wait for all that reads the common one.</remarks>
public sealed partial class SentencesClaimTests(FetchedStore store) : IClassFixture<FetchedStore>
{
    // Places with chance counted in take time: such indicators are told for every sixth municipality, all others for all 290.
    private const int Every = 6;

    [Fact]
    public void No_sentence_of_any_indicator_in_any_municipality_claims_what_the_judgement_does_not()
    {
        var told = 0;
        foreach (var plan in store.PlansAndExamples())
        {
            foreach (var (municipality, i) in plan.Municipalities.Select((municipality, i) => (municipality, i)))
            {
                var there = plan with { Plan = plan.Plan with { Municipality = municipality, Name = plan.AreaNames[municipality] } };
                foreach (
                    var indicator in plan.Catalogue.IndicatorsOf(plan.Plan).Where(indicator => indicator.Base is null || i % Every == 0)
                )
                {
                    var comparison = Comparing.Compare(there, indicator);
                    CheckClaims(comparison, Sentences.Tell(there, comparison));
                    told++;
                }
            }
        }

        Assert.True(told > 5000, $"{told}");
    }

    [Fact]
    public void A_municipality_without_newer_values_is_told_so()
    {
        var plan = store.Norrtalje();
        var osteraker = plan with { Plan = plan.Plan with { Municipality = "0117", Name = "Österåker" } };
        var comparison = Comparing.Compare(osteraker).Single(comparison => comparison.Indicator.Kpi == "N18409");

        Assert.Contains("older-than-others", comparison.Flags);
        Assert.Contains(
            "Nyare värde saknas, fast andra kommuner har till 2022",
            Sentences.Tell(osteraker, comparison)[0],
            StringComparison.Ordinal
        );
    }

    /// <summary>
    /// LIX (C. H. Björnsson, Läsbarhet, 1968): words a sentence, and the share of words of more than six letters times 100. Up to 50 is the
    /// language of newspapers and ordinary reports.
    /// </summary>
    [Fact]
    public void The_sentences_are_easy_to_read_apart_from_the_names_of_the_measures()
    {
        var texts = (
            from plan in store.PlansAndExamples()
            from told in Comparing.Compare(plan)
            let subject = Sentences.Subject(told.Indicator, plan.Plan.Name)
            from sentence in Sentences.Tell(plan, told)
            select told.Indicator.Base is { } known
                ? sentence.Replace(subject, "", StringComparison.Ordinal).Replace(known.Of, "", StringComparison.Ordinal)
                : sentence.Replace(subject, "", StringComparison.Ordinal)
        ).ToList();
        var words = texts.SelectMany(text => Word().Matches(text)).Select(match => match.Value).ToList();
        var lix = ((double)words.Count / texts.Count) + (100.0 * words.Count(word => word.Length > 6) / words.Count);

        Assert.InRange(lix, 15, 50);
    }

    private static void CheckClaims(IndicatorComparison comparison, IReadOnlyList<string> sentences)
    {
        var text = string.Join(' ', sentences);
        Assert.InRange(sentences.Count, 1, 8);
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.DoesNotMatch("NaN|∞|säkerställ|signifikan", text);
        if (comparison.Total is not { } total)
        {
            Assert.DoesNotMatch("plats|bättre|sämre|Riket", sentences[0][..20]);
            return;
        }

        var change = sentences[1];
        var claims = change.Contains("är större än", StringComparison.Ordinal);
        Assert.True(!claims || total.Judgement.Verdict is Verdict.Better or Verdict.Worse, text);
        Assert.True(!change.Contains("läget är bättre", StringComparison.Ordinal) || total.Judgement.Verdict == Verdict.Better, text);
        Assert.True(!change.Contains("läget är sämre", StringComparison.Ordinal) || total.Judgement.Verdict == Verdict.Worse, text);
        Assert.True(!change.StartsWith("Ökningen", StringComparison.Ordinal) || total.Change > 0, text);
        Assert.True(!change.StartsWith("Minskningen", StringComparison.Ordinal) || total.Change < 0, text);
        Assert.True(
            !change.Contains("den vanliga variationen", StringComparison.Ordinal) || total.Judgement.Evidence == Evidence.OwnVariation,
            text
        );
        Assert.True(!change.Contains("slumpen", StringComparison.Ordinal) || total.Judgement.Evidence == Evidence.Persons, text);
        Assert.True(
            !change.Contains("osäkerhet", StringComparison.Ordinal)
                || total.Judgement.Evidence is Evidence.Uncertainty or Evidence.NoUncertainty,
            text
        );

        CheckLonger(comparison, string.Join(' ', LongerWords.Tell(comparison)));
        var others = sentences.Count > 2 ? sentences[2] : "";
        Level(others, "Riket", total.CountryJudgement, total.Value - total.Country);
        Level(others, "liknande kommuners medel", total.PeersJudgement, total.Value - total.Peers?.Mean);
        Assert.True(
            !others.Contains("kan bero på slumpen", StringComparison.Ordinal)
                || total.CountryJudgement.Verdict == Verdict.Uncertain
                || total.PeersJudgement.Verdict == Verdict.Uncertain,
            text
        );
        Assert.True(!Quarter().IsMatch(others) || total.Rank.Quartile is not null, text);
        Assert.Equal(total.Rank.SpanBy == Evidence.Persons, others.Contains("med slumpen inräknad", StringComparison.Ordinal));
        Assert.True(
            total.Rank.Low is null
                || (
                    1 <= total.Rank.Low
                    && total.Rank.Low <= total.Rank.Place
                    && total.Rank.Place <= total.Rank.High
                    && total.Rank.High <= total.Rank.Of
                ),
            text
        );
    }

    // What is told after a year's step and a year's level: each claim is a judgement's, and a run is told from five years on.
    private static void CheckLonger(IndicatorComparison comparison, string text)
    {
        Verdict?[] judged =
        [
            comparison.Pooled?.Judgement.Verdict,
            comparison.Pooled?.Before?.Judgement.Verdict,
            comparison.FiveYears?.Judgement.Verdict,
            comparison.TenYears?.Judgement.Verdict,
        ];
        Assert.True(!text.Contains("bättre", StringComparison.Ordinal) || judged.Contains(Verdict.Better), text);
        Assert.True(!text.Contains("sämre", StringComparison.Ordinal) || judged.Contains(Verdict.Worse), text);
        Assert.True(
            !text.Contains("mer än", StringComparison.Ordinal)
                || judged.Any(verdict => verdict is Verdict.Better or Verdict.Worse or Verdict.Higher or Verdict.Lower),
            text
        );
        Assert.Equal(comparison.Streak is { Years: >= 5 }, text.Contains("år i rad", StringComparison.Ordinal));
    }

    private static void Level(string others, string name, LevelJudgement judged, double? difference)
    {
        var (over, under) = (
            others.Contains($"över {name} (", StringComparison.Ordinal),
            others.Contains($"under {name} (", StringComparison.Ordinal)
        );
        Assert.Equal(judged.Verdict is Verdict.Better or Verdict.Worse, over || under);
        Assert.True((!over || difference > 0) && (!under || difference < 0), others);
    }

    [GeneratedRegex("[\\p{L}\\p{Nd},%–−+-]*[\\p{L}\\p{Nd}]", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("fjärdedelen|mellersta hälften", RegexOptions.None, 1000)]
    private static partial Regex Quarter();
}
