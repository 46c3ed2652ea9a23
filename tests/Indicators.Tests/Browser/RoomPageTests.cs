using Indicators.Store;
using Indicators.Tests.Support;
using Indicators.Web.Access;

namespace Indicators.Tests.Browser;

/// <summary>The workroom's own pages on the real plans, in a real browser: light, dark and on a phone.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class RoomPageTests(Chromium chromium, FetchedStore store) : IDisposable
{
    private const string Tasks = "/arbetsrum/norrtalje/2024-delar/uppgifter";
    private const string Figure = "form.row input.num";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [BrowserTheory]
    [InlineData("/arbetsrum")]
    [InlineData("/arbetsrum/norrtalje/2024-delar")]
    [InlineData("/arbetsrum/norrtalje/2024-delar/uppgifter")]
    [InlineData("/arbetsrum/norrtalje/2024-delar/atgarder")]
    [InlineData("/arbetsrum/ekero/2024-helar/uppgifter")]
    public async Task A_page_of_the_room_shuts_nobody_out(string path)
    {
        await using var site = await SiteUnderTest.StartAsync(store.Db);
        await using var page = await OpenAsync(site, path);
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.who') !== null"));
        foreach (var width in (int[])[1280, 390, 320])
        {
            await page.WidthAsync(width);
            await page.LightAsync();
            Assert.InRange(await page.OverflowAsync(), double.MinValue, 0);
            await Axe.AssertAccessibleAsync(page);
            await page.DarkAsync();
            await Axe.AssertAccessibleAsync(page);
        }

        Assert.Empty(page.Log.PolicyBreaches);
        Assert.Empty(page.Log.Errors);
        Assert.Empty(page.Log.Outside(site.Address.AbsoluteUri));
    }

    [BrowserFact]
    public async Task A_figure_is_filled_in_by_leaving_its_field_and_stands_there_when_the_page_is_opened_again()
    {
        await using var site = await WritableAsync();
        await using var page = await OpenAsync(site, Tasks);
        await page.ClickAsync(Figure);
        await page.TypeAsync("4");
        await page.PressAsync("Tab");
        await page.WaitForAsync("document.querySelector('.live').textContent.startsWith('Sparat')");
        await page.GoToAsync(new Uri(site.Address, Tasks).AbsoluteUri);
        Assert.Equal("4", await page.EvaluateAsync<string>($"document.querySelector('{Figure}').value"));
        Assert.Empty(page.Log.Errors);
    }

    [BrowserFact]
    public async Task Two_who_write_in_one_field_are_shown_what_stands_and_choose()
    {
        await using var site = await WritableAsync();
        await using var one = await OpenAsync(site, Tasks);
        await using var other = await OpenAsync(site, Tasks);
        await one.ClickAsync(Figure);
        await one.TypeAsync("4");
        await one.PressAsync("Tab");
        await one.WaitForAsync("document.querySelector('.live').textContent.startsWith('Sparat')");
        await other.ClickAsync(Figure);
        await other.TypeAsync("5");
        await other.LoadAsync(() => other.PressAsync("Tab"));
        var choice = await other.EvaluateAsync<string>("document.querySelector('.choice').textContent");
        Assert.Contains("4", choice, StringComparison.Ordinal);
        Assert.Contains("5", choice, StringComparison.Ordinal);
        Assert.True(await other.EvaluateAsync<bool>("document.querySelector('.choice input').checked"));
    }

    private Task<SiteUnderTest> WritableAsync()
    {
        StoreBackup.Copy(store.Db, folder.File("indicators.db"));
        return SiteUnderTest.StartAsync(folder.File("indicators.db"));
    }

    private async Task<BrowserPage> OpenAsync(SiteUnderTest site, string path)
    {
        var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri(site.Address, "/arbetsrum?kod=" + site.The<RoomAccess>().NewCode()).AbsoluteUri);
        await page.GoToAsync(new Uri(site.Address, path).AbsoluteUri);
        return page;
    }
}
