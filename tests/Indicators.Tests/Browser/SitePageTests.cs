using Indicators.Tests.Support;

namespace Indicators.Tests.Browser;

/// <summary>Every page of the service in a real browser: light, dark, on the narrowest phone, by keyboard and without JavaScript.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class SitePageTests(Chromium chromium, FetchedStore store)
{
    public static TheoryData<string> Pages() =>
        [
            "/",
            "/planer/norrtalje",
            "/planer/sollentuna",
            "/planer/osteraker",
            "/planer/ekero",
            "/planer/oxelosund",
            "/planer/norrtalje/arbetar",
            "/planer/ekero/arbetar",
            "/planer/norrtalje/studerar",
            "/planer/karlskrona-skola",
            "/planer/karlskrona-skola/meritvarde",
            "/planer/jonkoping-aldre",
            "/planer/jonkoping-aldre/fallskador",
            "/sok",
            "/sok?q=arbetslöshet",
            "/matt/N00703/0580",
            "/matt/N99999",
            "/jamfor",
            "/jamfor?indikator=arbetar&kommun=0163&kommun=0188&riket=1&fran=2013&till=2022",
            "/jamfor?indikator=finns-inte&kommun=9999",
            "/utforska",
            "/utforska?slag=lador&matt=N00700",
            "/utforska?slag=tratt&matt=N00973",
            "/utforska?slag=samband&matt=N00700&mot=N00702&kommun=0580",
            "/utforska?slag=karta&matt=N00703",
            "/utforska?slag=rutnat",
            "/utforska?slag=tratt&matt=N99999",
            "/rapporter",
            "/kalender",
            "/andringar",
            "/om",
            "/om/tillganglighet",
            "/finns/inte",
        ];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_shuts_nobody_out(string path)
    {
        await using var page = await chromium.OpenAsync();
        var address = await AddressAsync(path);
        await page.GoToAsync(address);
        await Axe.AssertAccessibleAsync(page);
        await page.DarkAsync();
        await Axe.AssertAccessibleAsync(page);
        await page.WidthAsync(320);
        Assert.InRange(await page.OverflowAsync(), double.MinValue, 0);
        await Axe.AssertAccessibleAsync(page);
        await page.LightAsync();
        await page.WidthAsync(760);
        Assert.InRange(await page.OverflowAsync(), double.MinValue, 0); // a scroll bar takes its room from a window wider than a phone
        await Axe.AssertAccessibleAsync(page);
        Assert.Empty(page.Log.PolicyBreaches);
        Assert.Empty(page.Log.Outside(address));
        // of a page that says that it is not there
        Assert.All(page.Log.Errors, error => Assert.Contains("404", error, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_first_press_on_Tab_offers_the_way_past_the_menu()
    {
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(await AddressAsync("/planer/norrtalje"));
        await page.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>(
                "document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().left >= 0"
            )
        );
        await page.PressAsync("Enter");
        await page.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [BrowserTheory]
    [InlineData("/planer/norrtalje")]
    [InlineData("/planer/norrtalje/arbetar")]
    [InlineData("/jamfor?indikator=arbetar&kommun=0163&kommun=0188")]
    public async Task Every_link_and_field_is_reached_by_keyboard_and_its_focus_is_seen(string path)
    {
        await using var page = await chromium.OpenAsync();
        await page.GoToAsync(await AddressAsync(path));
        var count = await page.EvaluateAsync<int>(
            """
            (window.wanted = new Set([...document.querySelectorAll('a[href], button, input, select, summary')]
              .filter(element => element.checkVisibility() && !element.disabled && element.type !== 'hidden'))).size
            """
        );
        Assert.InRange(count, 10, 600);
        for (var presses = 0; presses < count + 5; presses++)
        {
            await page.PressAsync("Tab");
            Assert.True(
                await page.EvaluateAsync<bool>(
                    """
                    (() => {
                      const element = document.activeElement;
                      window.wanted.delete(element);
                      return element === document.body || parseFloat(getComputedStyle(element).outlineWidth) >= 2;
                    })()
                    """
                )
            );
        }

        Assert.Equal(
            "",
            await page.EvaluateAsync<string>("[...window.wanted].map(element => element.outerHTML.slice(0, 100)).join('\\n')")
        );
    }

    private async Task<string> AddressAsync(string path) => new Uri((await store.SiteOf(path)).Address, path).AbsoluteUri;
}
