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
        "År 2022 var andelen flyktingar 20–64 år i Norrtälje som arbetar 66,2 procent. "
            + "Det är 4,1 procentenheter under det förväntade värdet 70,3. "
            + "Ökningen sedan 2021, 1,9 procentenheter, är inte större än den vanliga "
            + "variationen. Riket hade 67,7 och liknande kommuner i medel 69,3. "
            + "Norrtälje har plats 167 av 290 kommuner. "
            + "134 av 289 kommuner ligger minst så långt från sitt förväntade värde. "
            + "Värdet har varit under det förväntade sju år i rad. 134 av 289 kommuner har varit på en sida minst så länge. "
            + "Sedan 2017 har värdet ökat med 12,4 procentenheter, i Riket med 12,5. "
            + "Det går inte att skilja från vanliga svängningar."
    )]
    [InlineData(
        "N00973",
        "År 2022 var andelen som arbetade eller studerade 90 dagar efter etableringsuppdraget i Norrtälje 20,4 procent. "
            + "Det är räknat på 54 personer som lämnat etableringsuppdraget under året. "
            + "Minskningen sedan 2021, 0,8 procentenheter, kan bero på slumpen. "
            + "Skillnaderna mot Riket (35,1) och liknande kommuners medel (34,8) kan bero på slumpen. "
            + "Norrtälje har plats 192 av 253 kommuner, med slumpen inräknad 112–250. "
            + "Åren 2020–2022 tillsammans var andelen 20,7 procent (213 personer). "
            + "Det är sämre än Rikets 32,8, mer än vad slumpen brukar ge. "
            + "Åren 2017–2019 var den 37,1 procent. Läget är sämre, mer än vad slumpen brukar ge. "
            + "Sedan 2017 har värdet minskat med 14,7 procentenheter, i Riket med 0,5. Det kan bero på slumpen. "
            + "Med 54 personer syns bara en ökning på minst 34 eller en minskning på minst 20 procentenheter från ett år till nästa."
    )]
    [InlineData(
        "N18411",
        "År 2022 var andelen elever på SFI i Norrtälje som avbrutit med färre än två klarade kurser två år efter starten 36 procent. "
            + "Minskningen sedan 2021, 12 procentenheter, bedöms inte: serien är för kort efter "
            + "brottet. Riket hade 42 och liknande kommuner i medel 33. "
            + "Norrtälje har plats 89 av 162 kommuner."
    )]
    public void An_indicator_is_told_in_short_sentences_that_claim_no_more_than_the_judgement(string kpi, string text)
    {
        var plan = store.Norrtalje();
        var comparison = Comparing.Compare(plan).Single(comparison => comparison.Indicator.Kpi == kpi);

        Assert.Equal(text, string.Join(' ', Sentences.Tell(plan, comparison)).Replace('\u00A0', ' '));
    }
}
