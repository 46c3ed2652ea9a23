using Indicators.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Indicators.Tests.Browser;

/// <summary>A chart of ours on the page of a site of another origin, in a real browser.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class FrameTests(Chromium chromium, FetchedStore store)
{
    [BrowserTheory]
    [InlineData("inbaddad/planer/norrtalje/arbetar/trend", null, true)]
    [InlineData("inbaddad/planer/norrtalje/arbetar/trend", "https://www.kommunen.se", false)]
    [InlineData("planer/norrtalje/arbetar", null, false)]
    public async Task A_site_that_may_shows_the_chart_by_one_line_and_one_that_may_not_shows_nothing(string path, string? only, bool shown)
    {
        await using var ours = await SiteUnderTest.StartAsync(
            store.Db,
            settings: said => said with { EmbedFrom = only is null ? null : [only] }
        );
        await using var theirs = WebApplication.CreateSlimBuilder().Build();
        theirs.Urls.Add("http://127.0.0.1:0");
        theirs.MapGet(
            "/",
            () =>
                Results.Content(
                    $"""<!DOCTYPE html><html lang="sv"><title>Kommunen</title><iframe src="{ours.Address}{path}" width="600" height="560"></iframe>""",
                    "text/html"
                )
        );
        await theirs.StartAsync();
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(theirs.Urls.Single());

        var inside = await page.FrameTextAsync();

        Assert.Equal(shown, inside.Contains("66,2", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData(600)]
    [InlineData(360)]
    public async Task What_stands_in_the_frame_shuts_nobody_out_and_fits_it(int width)
    {
        await using var page = await chromium.OpenAsync();
        await page.WidthAsync(width);
        await page.GoToAsync(new Uri((await store.SiteAsync()).Address, "/inbaddad/planer/norrtalje/arbetar/trend").AbsoluteUri);
        Assert.Empty(await page.CutTextsAsync());
        Assert.InRange(await page.OverflowAsync(), double.MinValue, 0);
        await Axe.AssertAccessibleAsync(page);
        await page.DarkAsync();
        await Axe.AssertAccessibleAsync(page);
    }
}
