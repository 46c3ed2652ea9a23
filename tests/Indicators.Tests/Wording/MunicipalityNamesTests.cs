using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Wording;

/// <summary>The own names of all municipalities: by the rule, but for those written here, each with why.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class MunicipalityNamesTests(FetchedStore store)
{
    private static readonly Dictionary<string, string> Otherwise = new()
    {
        // Names that take no s, or lose a letter.
        ["Kalmar"] = "Kalmar kommun",
        ["Orust"] = "Orust kommun",
        ["Falun"] = "Falu kommun",
        // A municipality with a region's tasks, that calls itself by them.
        ["Gotland"] = "Region Gotland",
        // The fourteen that call themselves towns, each with its own capital.
        ["Stockholm"] = "Stockholms stad",
        ["Sundbyberg"] = "Sundbybergs stad",
        ["Solna"] = "Solna stad",
        ["Lidingö"] = "Lidingö stad",
        ["Vaxholm"] = "Vaxholms stad",
        ["Malmö"] = "Malmö stad",
        ["Landskrona"] = "Landskrona stad",
        ["Helsingborg"] = "Helsingborgs stad",
        ["Göteborg"] = "Göteborgs Stad",
        ["Mölndal"] = "Mölndals stad",
        ["Trollhättan"] = "Trollhättans Stad",
        ["Borås"] = "Borås Stad",
        ["Västerås"] = "Västerås stad",
        ["Haparanda"] = "Haparanda stad",
    };

    [Fact]
    public void All_290_are_there_under_koladas_codes_and_names()
    {
        var figures = store.Norrtalje();
        Assert.Equal(290, MunicipalityNames.All.Count);
        Assert.Equal(
            figures.Municipalities.Order(StringComparer.Ordinal).Select(code => (code, figures.NameOf(code))),
            MunicipalityNames.All.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value.Name))
        );
    }

    [Fact]
    public void Each_is_called_by_the_rule_but_for_eighteen() =>
        Assert.All(
            MunicipalityNames.All.Values,
            known => Assert.Equal(Otherwise.GetValueOrDefault(known.Name) ?? Words.Municipality(known.Name), known.Own)
        );

    [Theory]
    [InlineData("Alingsås kommun", "Tranås kommun", "Munkfors kommun", "Kalix kommun", "Överkalix kommun")] // no s after s and x
    [InlineData("Habo kommun", "Hjo kommun", "Tibro kommun", "Nacka kommun", "Älvkarleby kommun", "Övertorneå kommun")] // nor after a vowel
    [InlineData("Dals-Eds kommun", "Lilla Edets kommun", "Malung-Sälens kommun", "Upplands-Bro kommun", "Östra Göinge kommun")]
    [InlineData("Oxelösunds kommun", "Österåkers kommun", "Norrtälje kommun", "Ekerö kommun", "Sollentuna kommun")]
    public void Names_that_are_easily_written_wrong_are_right(params string[] names) =>
        Assert.All(names, name => Assert.Contains(name, MunicipalityNames.All.Values.Select(known => known.Own)));

    [Fact]
    public void One_that_is_not_in_the_list_is_called_as_most_are() =>
        Assert.Equal("Nystads kommun", MunicipalityNames.Of("9999", "Nystad"));

    [Fact]
    public void A_plans_title_says_whose_it_is_once()
    {
        Assert.Equal("Integrationsplan, Oxelösunds kommun", PlanWords.OfMunicipality(store.Plan("oxelosund").Plan));
        Assert.Equal("Integrationsstrategi för Norrtälje kommun", PlanWords.OfMunicipality(store.Norrtalje().Plan));
        var titles = store
            .PlansAndExamples()
            .Select(plan => ReportWords.FileTitle("Rapport", plan.Plan, ReportPeriod.Parse("2024-delar")))
            .ToList();
        Assert.Equal(titles.Distinct(), titles);
    }
}
