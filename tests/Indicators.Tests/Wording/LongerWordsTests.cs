using Indicators.Analysis;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Wording;

[Collection(FetchedStoreTests.Name)]
public sealed class LongerWordsTests(FetchedStore store)
{
    [Fact]
    public void What_so_few_persons_could_have_shown_is_told_where_no_change_is_claimed()
    {
        var comparison = Comparing.Compare(store.Plan("norrtalje")).Single(one => one.Indicator.Id == "etablering-arbetar-studerar");

        Assert.Equal(
            "Med 54 personer syns bara en ökning på minst 34 eller en minskning på minst 20 procentenheter från ett år till nästa.",
            LongerWords.CouldBeSeen(comparison)
        );
        Assert.Equal(
            "Med 54 personer syns bara en ökning på minst 34 procentenheter från ett år till nästa.",
            LongerWords.CouldBeSeen(comparison with { Detectable = new Detectable(34, null) })
        );
        Assert.Equal(
            "Med 54 personer syns ingen ändring från ett år till nästa.",
            LongerWords.CouldBeSeen(comparison with { Detectable = new Detectable(null, null) })
        );
        Assert.Null(
            LongerWords.CouldBeSeen(
                comparison with
                {
                    Total = comparison.Total! with { Judgement = new ChangeJudgement(Verdict.Better, Evidence.Persons) },
                }
            )
        );
    }
}
