using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web.Open;

/// <summary>A link as it is met before its page: in Teams, in mail, by a search engine.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class LinkPreviewTests(FetchedStore store)
{
    private const string Public = "https://uppfoljning.kommunen.se/plan";

    [Fact]
    public async Task A_link_shows_title_words_and_a_picture_that_is_there()
    {
        await using var site = await KnownAsync();
        foreach (var address in new[] { "/planer/norrtalje", "/planer/norrtalje/arbetar", "/matt/N00703/0580" })
        {
            var page = await PageAsync(site, address);

            Assert.Equal(Public + address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(Public + address, Property(page, "url"));
            Assert.NotEqual("", Property(page, "title"));
            Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Property(page, "description"));
            Assert.InRange(Property(page, "description")!.Length, 20, 300);
            var picture = Property(page, "image")!;
            Assert.StartsWith(Public, picture, StringComparison.Ordinal);
            using var png = await site.Client.GetAsync(picture[Public.Length..]);
            Assert.Equal((HttpStatusCode.OK, "image/png"), (png.StatusCode, png.Content.Headers.ContentType!.MediaType));
        }
    }

    [Fact]
    public async Task Where_nobody_has_said_what_the_site_is_called_no_address_is_guessed()
    {
        var site = await store.SiteAsync();
        var page = await PageAsync(site, "/planer/norrtalje/arbetar");

        Assert.NotNull(page.QuerySelector("meta[name=description]"));
        Assert.Empty(page.QuerySelectorAll("meta[property], link[rel=canonical]"));
        Assert.DoesNotContain("Sitemap", await site.Client.GetStringAsync("/robots.txt"), StringComparison.Ordinal);
        using var map = await site.Client.GetAsync("/sitemap.xml");
        Assert.Equal(HttpStatusCode.NotFound, map.StatusCode);
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_nothing_of_itself()
    {
        await using var site = await KnownAsync();
        using var answer = await site.Client.GetAsync("/finns/inte");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Empty(page.QuerySelectorAll("meta[property], link[rel=canonical]"));
    }

    [Fact]
    public async Task Every_page_on_the_map_is_there_and_the_rules_keep_the_workroom_out()
    {
        await using var site = await KnownAsync();
        var map = XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml"));
        var addresses = map.Root!.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToList();

        Assert.Equal(addresses.Distinct(), addresses);
        Assert.InRange(addresses.Count, 50, 1000);
        foreach (var address in addresses)
        {
            using var answer = await site.Client.GetAsync(address[Public.Length..]);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, address);
        }

        var rules = await site.Client.GetStringAsync("/robots.txt");
        Assert.Contains("Disallow: /arbetsrum\n", rules, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {Public}/sitemap.xml\n", rules, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_two_pages_on_the_map_have_the_same_title()
    {
        await using var site = await KnownAsync();
        var map = XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml"));
        var titles = new List<string>();
        foreach (var element in map.Root!.Descendants().Where(element => element.Name.LocalName == "loc"))
        {
            titles.Add((await PageAsync(site, element.Value[Public.Length..])).Title!);
        }

        Assert.Empty(titles.CountBy(title => title).Where(same => same.Value > 1).Select(same => same.Key));
    }

    private Task<SiteUnderTest> KnownAsync() =>
        SiteUnderTest.StartAsync(store.Db, settings: said => said with { PublicAddress = new Uri(Public + "/") });

    private static async Task<IHtmlDocument> PageAsync(SiteUnderTest site, string address) =>
        new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address));

    private static string? Property(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='og:{name}']")?.GetAttribute("content");
}
