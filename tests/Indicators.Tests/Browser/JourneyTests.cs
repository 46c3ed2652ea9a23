using Indicators.Tests.Support;
using Indicators.Web.Access;

namespace Indicators.Tests.Browser;

/// <summary>What readers come for, from the first page, in a real browser and without JavaScript, for nothing may hang on it.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class JourneyTests(Chromium chromium, FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [BrowserFact]
    public async Task Find_how_employment_stands_in_Norrtalje_against_what_is_expected_and_whether_the_change_is_real()
    {
        await using var page = await StartAsync();
        await page.LoadAsync(() => page.ClickAsync("main a[href='/planer/norrtalje']"));
        var plan = await TextAsync(page);
        Assert.Contains("66,2 procent", plan, StringComparison.Ordinal);
        Assert.Contains("67 färre flyktingar arbetar", plan, StringComparison.Ordinal);
        await page.LoadAsync(() => page.ClickAsync("main a[href='/planer/norrtalje/arbetar']"));
        var indicator = await TextAsync(page);
        Assert.Contains("−4,1", indicator, StringComparison.Ordinal);
        Assert.Matches("(?i)ingen säker förändring|osäker|inte större än", indicator);
        Assert.Empty(page.Log.PolicyBreaches);
    }

    [BrowserFact]
    public async Task Compare_Sollentuna_with_its_peers_share_the_address_and_open_it_anew()
    {
        await using var page = await StartAsync();
        await page.LoadAsync(() => page.ClickAsync("header a[href='/jamfor']"));
        await page.EvaluateAsync<object>(
            "document.querySelector(\"[name=kommun][value='0163'], [name=kommun] "
                + "option[value='0163']\")?.closest('details')?.setAttribute('open', '');null"
        );
        await page.EvaluateAsync<object>(
            """
            (() => {
              const choice = document.querySelector("input[name=kommun][value='0163']");
              if (choice) { choice.checked = true; return; }
              document.querySelector("select[name=kommun] option[value='0163']").selected = true;
            })()
            """
        );
        await page.LoadAsync(() => page.ClickAsync("main form button"));
        await page.LoadAsync(() =>
            page.EvaluateAsync<object>(
                "[...document.querySelectorAll('main a')].find(link => "
                    + "link.textContent.includes('liknande kommuner (integration)')).click();null"
            )
        );
        var (address, told) = (await page.AddressAsync(), await TextAsync(page));
        Assert.Contains("Sollentuna", told, StringComparison.Ordinal);
        Assert.Contains("kommun=0163", address, StringComparison.Ordinal);
        Assert.Equal(8, address.Split("kommun=").Length - 1);

        await using var other = await chromium.OpenAsync();
        await other.WithoutJavaScriptAsync();
        await other.GoToAsync(address);
        Assert.Equal(told, await TextAsync(other));
        Assert.True(await other.EvaluateAsync<int>("document.querySelectorAll('main table tbody tr').length") >= 2);
    }

    [BrowserFact]
    public async Task Download_the_Word_report()
    {
        await using var site = await SiteUnderTest.StartAsync(store.Db, reports: Path.Combine(Repository.Root, "reports"));
        await using var page = await chromium.OpenAsync();
        await page.WithoutJavaScriptAsync();
        // A draft is for whoever has the address that is told at start.
        await page.GoToAsync(new Uri(site.Address, "/rapporter/utkast?kod=" + site.The<RoomAccess>().NewCode()).AbsoluteUri);
        var file = await page.DownloadAsync(() => page.ClickAsync("main a[href$='norrtalje-2024-delar.docx']"), folder.Path);
        Assert.Equal("norrtalje-2024-delar.docx", Path.GetFileName(file));
        using var word = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(file, isEditable: false);
        Assert.Contains("Norrtälje", word.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    private async Task<BrowserPage> StartAsync()
    {
        var page = await chromium.OpenAsync();
        await page.WithoutJavaScriptAsync();
        await page.GoToAsync((await store.SiteAsync()).Address.AbsoluteUri);
        return page;
    }

    // Spaces that do not break are as others to a reader who searches.
    private static async Task<string> TextAsync(BrowserPage page) =>
        (await page.EvaluateAsync<string>("document.querySelector('main').innerText")).Replace('\u00A0', ' ');
}
