using Indicators.Analysis;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Wording;

[Collection(FetchedStoreTests.Name)]
public sealed class SentencesTests(FetchedStore store)
{
    [Theory]
    [InlineData(
        "N00700",
        "År 2022 var andelen flyktingar 20–64 år i Norrtälje som arbetar 66,2 "
            + "procent, 4,1 procentenheter under det förväntade värdet 70,3. "
            + "Ökningen sedan 2021, 1,9 procentenheter, är inte större än den vanliga "
            + "variationen. Riket hade 67,7 och liknande kommuner i medel 69,3; "
            + "plats 167 av 290 kommuner, i mellersta hälften."
    )]
    [InlineData(
        "N00973",
        "År 2022 var andelen som arbetade eller studerade 90 dagar efter etableringsuppdraget i Norrtälje 20,4 procent, "
            + "räknat på 54 personer som lämnat etableringsuppdraget under året. "
            + "Minskningen sedan 2021, 0,8 procentenheter, kan bero på slumpen. "
            + "Värdet är under Riket (35,1) och under liknande kommuners medel (34,8); "
            + "plats 192 av 253 kommuner, med slumpen inräknad 125–228."
    )]
    [InlineData(
        "N18411",
        "År 2022 var andelen elever på SFI i Norrtälje som avbrutit med färre än två klarade kurser två år efter starten 36 procent. "
            + "Minskningen sedan 2021, 12 procentenheter, bedöms inte: serien är för kort efter "
            + "brottet. Riket hade 42 och liknande kommuner i medel 33; "
            + "plats 89 av 162 kommuner, i mellersta hälften."
    )]
    public void An_indicator_is_told_in_short_sentences_that_claim_no_more_than_the_judgement(string kpi, string text)
    {
        var plan = store.Norrtalje();
        var comparison = Comparing.Compare(plan).Single(comparison => comparison.Indicator.Kpi == kpi);

        Assert.Equal(text, string.Join(' ', Sentences.Tell(plan, comparison)).Replace('\u00A0', ' '));
    }
}
