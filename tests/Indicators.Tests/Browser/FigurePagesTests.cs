using Indicators.Tests.Support;

namespace Indicators.Tests.Browser;

/// <summary>The pages of figures as readers see them: light, dark and on the narrowest phone, and what the small script adds.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class FigurePagesTests(Chromium chromium, FetchedStore store)
{
    [BrowserTheory]
    [InlineData("/planer/norrtalje/arbetar")]
    [InlineData("/planer/norrtalje/sfi-avbrutit")]
    [InlineData("/planer/oxelosund/etablering-arbetar")]
    [InlineData("/planer/sollentuna/andel-anstallda-mot-riket")]
    [InlineData("/planer/ekero/ensamkommande")]
    [InlineData("/jamfor")]
    [InlineData("/jamfor?indikator=arbetar&kommun=0163&kommun=2284&kommun=0114&grupp=G35943&riket=1&kommun=9999")]
    [InlineData("/andringar")]
    [InlineData("/kalender")]
    public async Task A_page_shuts_nobody_out(string address)
    {
        var site = await store.SiteAsync();
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri(site.Address, address).ToString());

        await Axe.AssertAccessibleAsync(page);
        await page.DarkAsync();
        await Axe.AssertAccessibleAsync(page);
        foreach (var width in new[] { 1170, 1000, 760, 640, 360, 320 })
        {
            await page.WidthAsync(width);
            Assert.True(await page.OverflowAsync() <= 0, $"{address} is wider than {width} px.");
        }

        await Axe.AssertAccessibleAsync(page);
        Assert.Empty(page.Log.Errors);
        Assert.Empty(page.Log.PolicyBreaches);
        Assert.Empty(page.Log.Outside(site.Address.ToString()));
    }

    [BrowserFact]
    public async Task The_year_under_the_pointer_is_told_with_the_values_of_the_table()
    {
        var site = await store.SiteAsync();
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri(site.Address, "/planer/norrtalje/arbetar").ToString());

        var told = await page.EvaluateAsync<string>(
            """
            (() => {
              const svg = document.querySelector('.charts .wide svg');
              const year = [...svg.querySelectorAll('text')].find(text => text.textContent === '2017').getBoundingClientRect();
              svg.dispatchEvent(new PointerEvent('pointermove', { clientX: (year.left + year.right) / 2, clientY: year.top }));
              return svg.closest('figure').querySelector('.readout').textContent;
            })()
            """
        );

        Assert.StartsWith("2017: Norrtälje 53,8 · kvinnor ", told, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_comparison_is_chosen_with_keys_alone_and_without_scripts()
    {
        var site = await store.SiteAsync();
        await using var page = await chromium.OpenAsync();
        await page.WithoutJavaScriptAsync();
        await page.GoToAsync(new Uri(site.Address, "/jamfor").ToString());

        await page.TabToAsync("#kommun");
        await page.PressAsync("ArrowDown"); // Ale, the first municipality
        await page.TabToAsync("form.choose button");
        await page.LoadAsync(() => page.PressAsync("Enter"));

        Assert.EndsWith(
            "/jamfor?indikator=arbetar&indikator=&kommun=1440&grupp=&kon=&fran=&till=&riket=1",
            await page.AddressAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal("Ale", await page.EvaluateAsync<string>("document.querySelector('table.years tbody th').textContent"));
    }
}
