using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Web;

[Collection(FetchedStoreTests.Name)]
public sealed class PlanPageTests(FetchedStore store, SharedSite shared) : IClassFixture<SharedSite>
{
    public static TheoryData<string> Plans => ["norrtalje", "sollentuna", "osteraker", "ekero", "oxelosund"];

    [Fact]
    public async Task Norrtaljes_page_begins_with_what_is_certain_and_then_says_where_the_main_measure_stands()
    {
        var page = await PageAsync("norrtalje");
        var lead = page.QuerySelector(".lead")!.TextContent.Replace('\u00A0', ' ');
        Assert.Contains("66,2 procent. Det är 4,1 procentenheter under det förväntade värdet 70,3", lead, StringComparison.Ordinal);
        Assert.StartsWith(
            "Av männen arbetar 73 procent, av kvinnorna 57. 704 av 968 män och 380 av 669 kvinnor arbetade 2022.",
            lead,
            StringComparison.Ordinal
        );
        var facts = page.QuerySelectorAll(".hero .facts div")
            .ToDictionary(fact => fact.QuerySelector("dt")!.TextContent, fact => fact.QuerySelector("dd")!);
        Assert.StartsWith("−4,1", facts["Mot förväntat värde"].TextContent, StringComparison.Ordinal);
        Assert.Equal("Ingen säker förändring", facts["Sedan 2021"].QuerySelector(".judged")!.TextContent);
        Assert.Equal(
            "Norrtälje: 66,2 procent arbetar, upp sedan 2017 men under förväntat värde",
            page.QuerySelector(".hero h2")!.TextContent.Replace('\u00A0', ' ')
        );
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Every_indicator_is_a_link_with_the_comparisons_own_figures(string id)
    {
        var (page, figures) = (await PageAsync(id), store.Plan(id));
        var comparisons = Comparing.Compare(figures);
        foreach (var comparison in comparisons)
        {
            var row = page.QuerySelector($".indicators a[href='/planer/{id}/{comparison.Indicator.Id}']")!.Closest("tr")!;
            var cells = row.QuerySelectorAll("td").Select(Number).ToList();
            var format = Sentences.Format(comparison.Indicator);
            Assert.StartsWith(comparison.Total is { } total ? format.Value(total.Value) : "–", cells[0], StringComparison.Ordinal);
            Assert.Equal(comparison.Total?.Change is { } change ? format.Difference(change) : "–", cells[2]);
            Assert.Equal(TableWords.Of(IndicatorValues.Country(comparison.Indicator, comparison.Total)), cells[3]);
            Assert.Equal(TableWords.Of(IndicatorValues.Peers(comparison.Indicator, comparison.Total)), cells[4]);
            Assert.Equal(TableWords.Of(IndicatorValues.Place(comparison.Indicator, comparison.Total)), cells[5]);
            Assert.Equal(comparison.Total is { } judged ? Words.Sentence(Words.Of(judged.Judgement.Verdict)) : "Värde saknas", cells[6]);
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task The_counts_are_those_of_the_measures_that_the_plan_asks_for(string id)
    {
        var (page, figures) = (await PageAsync(id), store.Plan(id));
        var asked = figures
            .Plan.Indicators.Where(named => named.Role != IndicatorRole.Context)
            .Select(named => named.Indicator)
            .ToHashSet();
        var comparisons = Comparing.Compare(figures).Where(comparison => asked.Contains(comparison.Indicator.Id)).ToList();
        int[] expected =
            comparisons.Count == 0
                ? []
                :
                [
                    .. new[] { Verdict.Better, Verdict.Worse, Verdict.Uncertain, Verdict.NotAssessable }.Select(verdict =>
                        comparisons.Count(comparison => (comparison.Total?.Judgement.Verdict ?? Verdict.NotAssessable) == verdict)
                    ),
                ];
        var counts = page.QuerySelectorAll("main > .counts")
            .FirstOrDefault(list => list.GetAttribute("aria-label")!.Contains("mått", StringComparison.Ordinal));
        Assert.Equal(
            expected,
            counts?.QuerySelectorAll("b").Select(count => int.Parse(count.TextContent, System.Globalization.CultureInfo.InvariantCulture))
                ?? []
        );
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Every_goal_stands_word_by_word(string id)
    {
        var page = await PageAsync(id);
        Assert.Equal(
            store.Plan(id).Plan.Goals.Select(goal => goal.Text),
            page.QuerySelectorAll(".goals q").Select(goal => goal.TextContent)
        );
        Assert.All(page.QuerySelectorAll(".goals li"), goal => Assert.NotEqual("", goal.QuerySelector(".status")!.TextContent.Trim()));
    }

    [Fact]
    public async Task What_is_not_the_plans_own_measure_says_so()
    {
        var page = await PageAsync("oxelosund");
        var row = page.QuerySelector(".indicators a[href='/planer/oxelosund/etablering-arbetar-studerar']")!.Closest("tr")!;
        Assert.Contains("Närmaste mått i Kolada, inte planens eget.", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("inte planens eget", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    // The number without what stands under it.
    private static string Number(IElement cell) =>
        string.Concat(cell.ChildNodes.Where(node => node is not IElement { LocalName: "small" or "sup" }).Select(node => node.TextContent));

    private Task<IHtmlDocument> PageAsync(string id) => shared.PageAsync($"/planer/{id}");
}
