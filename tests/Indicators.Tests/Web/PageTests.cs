using System.Net;
using AngleSharp.Html.Parser;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web;

[Collection(FetchedStoreTests.Name)]
public sealed class PageTests(FetchedStore store)
{
    [Fact]
    public async Task The_first_page_leads_to_every_plan()
    {
        var site = await store.SiteAsync();
        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync("/"));
        Assert.All(store.Plans(), plan => Assert.NotNull(page.QuerySelector($"main a[href='/planer/{plan.Plan.Id}']")));
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_is_said_in_words()
    {
        var site = await store.SiteAsync();
        using var answer = await site.Client.GetAsync("/finns/inte");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Sidan finns inte", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        var site = await store.SiteAsync();
        using var first = await site.Client.GetAsync("/");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }
}
