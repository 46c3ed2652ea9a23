using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web;

/// <summary>The page with charts to explore with, and the files of each picture.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class ExplorePageTests(FetchedStore store)
{
    [Fact]
    public async Task It_begins_with_the_first_plans_first_measure_and_says_what_it_shows()
    {
        var page = await PageAsync("/utforska");

        Assert.Equal("SFI: klarat minst två kurser i Norrtälje", page.QuerySelector("main h2")!.TextContent);
        Assert.Equal("Norrtälje: 37\u00a0procent, lägre än i 88 av 162 kommuner.", page.QuerySelector("p.lead")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("main figure svg[role=img]").Length);
        Assert.Equal("Norrtälje", page.QuerySelector("table tbody th")!.TextContent);
        Assert.Equal("Fördelning", page.QuerySelector("nav.kinds [aria-current=page]")!.TextContent);
    }

    [Theory]
    [InlineData("slag=lador&matt=N00700", "mitten av kommunerna +17,0.")]
    [InlineData("slag=tratt&matt=N00973", "ligger 95 av 100 kommuner mellan 18,6 och 51,6")]
    [InlineData("slag=samband&matt=N00700&mot=N00702", "ligger nära linjen. Ett samband säger inte vad som är orsak.")]
    [InlineData("slag=samband&matt=N00700&mot=N00708&kommun=Linköping", "Linköping ligger")]
    [InlineData("slag=karta&matt=N00700", "Norrtälje: 66,2\u00a0procent, plats 167 av 290.")]
    [InlineData("slag=rutnat", "sämre än Riket åtta år i rad")]
    [InlineData("slag=rutnat&kommun=0580&plan=norrtalje", "Linköping")]
    [InlineData("slag=fordelning&matt=N00702", "högre än i 222 av 287 kommuner.")]
    public async Task Each_kind_says_its_finding_and_gives_its_picture_and_table(string choice, string told)
    {
        var site = await store.SiteAsync();
        var page = await PageAsync("/utforska?" + choice);

        Assert.Contains(told, page.QuerySelector("p.lead")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main table"));
        foreach (var link in page.QuerySelectorAll("a[download]"))
        {
            using var file = await site.Client.GetAsync(link.GetAttribute("href"));
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Contains(file.Content.Headers.ContentType!.MediaType, new[] { "image/svg+xml", "image/png", "text/csv" });
            Assert.NotEmpty(await file.Content.ReadAsByteArrayAsync());
        }

        Assert.Equal(3, page.QuerySelectorAll("a[download]").Length);
    }

    [Fact]
    public async Task The_table_to_take_home_has_every_municipality_unrounded_and_Riket()
    {
        var site = await store.SiteAsync();
        var lines = (await site.Client.GetStringAsync("/utforska/samband/0188/N00700/N00702.csv")).Split(
            '\n',
            StringSplitOptions.TrimEntries
        );

        Assert.Equal("Kommun;Försörjningsstöd av nettoinkomsten;Flyktingar 20–64 år som arbetar", lines[0]);
        Assert.StartsWith("Norrtälje;5;66,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Riket;3,2;67,", lines[2], StringComparison.Ordinal);
        Assert.Equal(289, lines.Count(line => line.Length > 0));
    }

    [Theory]
    [InlineData("slag=tratt&matt=N00700", "Kolada anger inte hur många personer N00700 bygger på")]
    [InlineData("slag=karta&matt=N00973", "bygger på så få personer (i mitten av kommunerna 16)")]
    [InlineData("slag=lador&matt=N01986", "är ett antal och följer kommunens storlek")]
    [InlineData("matt=N99999", "Kolada har inget mått")]
    [InlineData("matt=N15419&kommun=0580", "dess siffror är inte hämtade hit")]
    [InlineData("matt=N18413&kommun=2418", "Kolada har inget värde för Malå i N18413")]
    [InlineData("slag=samband&matt=N00700&mot=N00700", "N00700 mot sig självt säger inget")]
    [InlineData("slag=samband&matt=N00700&mot=", "Mått", false)]
    [InlineData("kommun=9999", "Ingen kommun heter eller har koden ”9999”")]
    [InlineData("slag=cirkel", "Diagrammet ”cirkel” finns inte.")]
    [InlineData("plan=finns-inte&slag=rutnat", "Ingen plan har id ”finns-inte”")]
    [InlineData("matt=%3Cscript%3Ealert(1)%3C/script%3E", "”<script>alert(1)</script>”")]
    public async Task What_cannot_be_shown_is_told_in_words_with_what_to_do(string choice, string told, bool isFault = true)
    {
        var page = await PageAsync("/utforska?" + choice);

        Assert.Contains(told, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(isFault, page.QuerySelector("[role=status]") is not null);
        Assert.Equal(isFault, page.QuerySelector("main figure") is null);
        Assert.NotNull(page.QuerySelector("form select[name=kommun]"));
        Assert.Null(page.QuerySelector("main script"));
    }

    [Fact]
    public async Task A_hundred_parameters_are_one_choice()
    {
        var site = await store.SiteAsync();
        var many = string.Join('&', Enumerable.Range(0, 100).Select(i => $"matt=N00700&okand{i}={i}&slag=lador"));

        Assert.Equal(
            await site.Client.GetStringAsync("/utforska?slag=lador&matt=N00700"),
            await site.Client.GetStringAsync("/utforska?" + many)
        );
    }

    [Theory]
    [InlineData("/utforska/samband/0188/N00700.svg")]
    [InlineData("/utforska/fordelning/0188/N00700/N00702.svg")]
    [InlineData("/utforska/fordelning/9999/N00700.svg")]
    [InlineData("/utforska/fordelning/0188/N99999.png")]
    [InlineData("/utforska/fordelning/0188/N00700.pdf")]
    [InlineData("/utforska/cirkel/0188/N00700.svg")]
    [InlineData("/utforska/rutnat/0188/finns-inte.svg")]
    public async Task An_address_of_no_picture_leads_nowhere(string address)
    {
        using var answer = await (await store.SiteAsync()).Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<IHtmlDocument> PageAsync(string address) =>
        new HtmlParser().ParseDocument(await (await store.SiteAsync()).Client.GetStringAsync(address));
}
