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
    public async Task Norrtaljes_page_begins_with_what_its_figures_bear_each_with_its_picture_its_basis_and_its_cells()
    {
        var page = await PageAsync("norrtalje");
        var finds = page.QuerySelectorAll(".find").ToList();
        Assert.Equal(
            ["Skillnad mellan kvinnor och män", "Sämre på tre år", "Bättre på tio år"],
            finds.Select(find => find.QuerySelector(".kind")!.TextContent.Trim())
        );
        Assert.All(finds, find => Assert.Equal(7, find.Children.Length)); // the rows of the grid that keeps them in line
        Assert.All(finds, find => Assert.NotNull(find.QuerySelector(".pic svg")));
        Assert.All(finds, find => Assert.StartsWith("Säkert (9", find.QuerySelector(".basis")!.TextContent, StringComparison.Ordinal));
        Assert.Equal(
            ["/planer/norrtalje/arbetar", "/planer/norrtalje/etablering-arbetar-studerar", "/planer/norrtalje/unga-utanfor"],
            finds.Select(find => find.QuerySelector(".more a")!.GetAttribute("href"))
        );
        var told = page.QuerySelectorAll(".told li").Select(line => line.TextContent.Replace('\u00A0', ' ')).ToList();
        Assert.Contains(told, line => line.Contains("437 fler flyktingar arbetar än 2017", StringComparison.Ordinal));
        Assert.Contains(told, line => line.Contains("60 (2013), 90 (2017), 106 (2019) och 167 (2022)", StringComparison.Ordinal));
        Assert.DoesNotContain("har vuxit.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("osteraker", false)]
    [InlineData("ekero", true)]
    public async Task What_the_plan_does_not_ask_for_is_marked_and_stands_in_a_table_of_its_own(string id, bool only)
    {
        var page = await PageAsync(id);
        var (told, plan) = (
            PlanFindings.Of(store.Plan(id), [.. store.Told(store.Plan(id)), .. Comparing.Context(store.Plan(id))], []),
            store.Plan(id)
        );
        Assert.Equal(
            told.First.Select(finding => finding.Context),
            page.QuerySelectorAll(".find").Select(find => find.QuerySelector(".tag") is not null)
        );
        Assert.Equal(only, page.QuerySelector(".box .tag") is not null);
        var tables = page.QuerySelectorAll("table.indicators").ToList();
        Assert.Equal(only ? 1 : 2, tables.Count);
        foreach (var indicator in plan.Catalogue.ContextOf(plan.Plan))
        {
            Assert.NotNull(tables[^1].QuerySelector($"a[href='/planer/{id}/{indicator.Id}']"));
            await shared.PageAsync($"/planer/{id}/{indicator.Id}"); // it has a page
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Every_indicator_is_a_link_with_the_comparisons_own_figures(string id)
    {
        var (page, figures) = (await PageAsync(id), store.Plan(id));
        foreach (var comparison in store.Told(figures).Concat(Comparing.Context(figures)))
        {
            var row = page.QuerySelector($".indicators a[href='/planer/{id}/{comparison.Indicator.Id}']")!.Closest("tr")!;
            var cells = row.QuerySelectorAll("td").Select(Number).ToList();
            var format = Sentences.Format(comparison.Indicator);
            Assert.StartsWith(comparison.Total is { } total ? format.Value(total.Value) : "–", cells[0], StringComparison.Ordinal);
            Assert.Equal(comparison.FiveYears?.Change is { } change ? format.Difference(change) : "–", cells[2]);
            Assert.Equal(TableWords.Of(IndicatorValues.Country(comparison.Indicator, comparison.Total)), cells[4]);
            Assert.Equal(TableWords.Of(IndicatorValues.Place(comparison.Indicator, comparison.Total)), cells[5].Trim());
            Assert.NotEqual("", cells[6].Trim());
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
        var counts = page.QuerySelectorAll("main details .counts")
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
        Assert.Contains("inte planens eget", page.QuerySelector(".find")!.TextContent, StringComparison.Ordinal);
    }

    // The number without what stands under it.
    private static string Number(IElement cell) =>
        string.Concat(cell.ChildNodes.Where(node => node is not IElement { LocalName: "small" or "sup" }).Select(node => node.Seen()));

    private Task<IHtmlDocument> PageAsync(string id) => shared.PageAsync($"/planer/{id}");
}
