using Indicators.Tests.Support;
using Indicators.Web.Access;

namespace Indicators.Tests.Browser;

/// <summary>Every screen of Norrtälje's room in a real browser: shut to nobody, and its fields saved as they are left.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class RoomScreenTests(Chromium chromium, FetchedStore store) : IAsyncLifetime, IDisposable
{
    private const string Room = "/arbetsrum/norrtalje/2024-delar/";

    private readonly Folder folder = new();
    private readonly ManualClock clock = new(new DateTimeOffset(2024, 9, 12, 12, 0, 0, TimeSpan.Zero));
    private SiteUnderTest site = null!;

    public async Task InitializeAsync()
    {
        File.Copy(store.Db, folder.File("indicators.db"));
        site = await SiteUnderTest.StartAsync(folder.File("indicators.db"), clock, reports: folder.File("reports"));
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [BrowserFact]
    public async Task A_screen_shuts_nobody_out()
    {
        // With something of each kind in it: a figure, one that cannot be read, one that is unlikely, a state, a letter sent.
        using var hand = await RoomHand.EnterAsync(site, Room.TrimEnd('/'));
        var tasks = await hand.PageAsync("uppgifter");
        foreach (var (row, text) in new[] { ("3.1-dialogmoten", "många"), ("3.3-projekt", "20000"), ("5.5-insatser", "3") })
        {
            tasks = await hand.SendAsync(tasks, $"form[id='rad-{row}']", ($"measure:{row}:T:value", text));
        }

        await hand.SendAsync(await hand.PageAsync("atgarder"), "form[id='rad-1.1']", ("action:1.1:T:state", "pågår"));
        await hand.SendAsync(await hand.PageAsync("saknas"), "#kontor-vuxenutbildningen ~ details form");
        await hand.SendAsync(
            await hand.PageAsync("installningar"),
            "form[action$=paminnelser]",
            ("weeks", "två"),
            ("last-day:2024-delar", "4 oktober 2024")
        );
        await hand.SendAsync(await hand.PageAsync("mal?mal=1"), "form#mal", ("text:mal-1", "Vi har börjat."));
        await hand.SendAsync(
            await hand.PageAsync("uppgifter"),
            "#kontor-vuxenutbildningen .send-back form",
            ("steg", "tillbaka"),
            ("plats", "measure:5.5-insatser:T:value"),
            ("anmarkning", "Hur räknat?")
        );
        await using var page = await EnterAsync();
        foreach (
            var part in new[]
            {
                "",
                "uppgifter",
                "atgarder",
                "pengar",
                "mal",
                "mal?mal=alla",
                "huvud",
                "saknas",
                "forhandsgranska",
                "granska",
                "hamta",
                "historik",
                "excel",
                "installningar",
                "ny-period",
                "ny-period?tillfalle=delar&ar=2025",
            }
        )
        {
            await page.LightAsync();
            await page.WidthAsync(1280);
            await page.GoToAsync(new Uri(site.Address, (Room + part).TrimEnd('/')).ToString());
            await page.EvaluateAsync<object>("document.querySelectorAll('details').forEach(one => { one.open = true; }); null");
            const string oneRow = "new Set([...document.querySelectorAll('.parts li:not(.all)')].map(one => one.offsetTop)).size";
            Assert.Equal(1, await page.EvaluateAsync<int>(oneRow));
            const string marked =
                "[...document.querySelectorAll('[aria-invalid=true]')].every(one => getComputedStyle(one).borderTopWidth === '2px')";
            Assert.True(await page.EvaluateAsync<bool>(marked), $"{part} has a field that cannot be read and does not look it.");
            await Axe.AssertAccessibleAsync(page);
            await page.DarkAsync();
            await page.WidthAsync(360);
            Assert.True(await page.OverflowAsync() <= 0, $"{part} is wider than a phone.");
            const string seen =
                "[...document.querySelectorAll('main input[type=text], main textarea')].every(one => one.checkVisibility())";
            Assert.True(await page.EvaluateAsync<bool>(seen), $"{part} has a field that is not seen on a phone.");
            await Axe.AssertAccessibleAsync(page);
            await page.WidthAsync(1280);
            await page.LettersAsync(32);
            Assert.True(await page.OverflowAsync() <= 0, $"{part} with larger letters is wider than the window.");
            Assert.Empty(await page.CutTextsAsync());
            await page.LettersAsync(16);
            Assert.Empty(page.Log.PolicyBreaches);
            Assert.Empty(page.Log.Errors);
        }
    }

    [BrowserFact]
    public async Task A_field_is_saved_as_it_is_left_and_what_cannot_be_read_says_why_at_once()
    {
        await using var page = await EnterAsync();
        await page.GoToAsync(new Uri(site.Address, Room + "uppgifter").ToString());
        await page.ClickAsync("[name='measure:3.1-dialogmoten:T:value']");
        await page.TypeAsync("många");
        await page.PressAsync("Tab");
        await page.WaitForAsync("document.querySelector('[id=\"rad-3.1-dialogmoten\"] .above').textContent.includes('räknas inte än')");
        await page.ClickAsync("[name='measure:3.1-dialogmoten:T:value']");
        await page.EvaluateAsync<object>("document.querySelector('[name=\"measure:3.1-dialogmoten:T:value\"]').value = ''; null");
        await page.TypeAsync("4 st");
        await page.PressAsync("Tab");
        await page.WaitForAsync("document.querySelector('.live').textContent.startsWith('Sparat nyss')");
        Assert.Equal(
            "saved",
            await page.EvaluateAsync<string>("document.querySelector('[id=\"rad-3.1-dialogmoten\"] .field').dataset.state")
        );
        Assert.Empty(page.Log.Errors);
    }

    [BrowserFact]
    public async Task The_parts_of_the_report_as_it_will_be_lead_to_each_other()
    {
        await using var page = await EnterAsync();
        await page.GoToAsync(new Uri(site.Address, Room + "forhandsgranska/kort").ToString());
        await page.ClickAsync("nav.parts a[href=bilaga]");
        await page.WaitForAsync("location.pathname.endsWith('/forhandsgranska/bilaga') && document.querySelector('h2')");
        Assert.Empty(page.Log.Errors);
    }

    [BrowserFact]
    public async Task A_reminder_is_set_as_its_field_is_left_and_the_page_says_at_once_what_happens()
    {
        await using var page = await EnterAsync();
        await page.GoToAsync(new Uri(site.Address, Room + "installningar").ToString());
        await page.ClickAsync("[name='last-day:2024-delar']");
        await page.TypeAsync("4 oktober 2024");
        await page.PressAsync("Tab");
        await page.TypeAsync("två");
        await page.PressAsync("Tab");
        await page.WaitForAsync("document.querySelector('.above').parentElement.parentElement.textContent.includes('räknas inte än')");
        await page.EvaluateAsync<object>("document.querySelector('[name=weeks]').value = ''; null");
        await page.ClickAsync("[name=weeks]");
        await page.TypeAsync("2");
        await page.PressAsync("Tab");
        await page.WaitForAsync("document.querySelector('.summary').textContent.includes('20\\u00a0september')");
        Assert.Empty(page.Log.Errors);
    }

    [BrowserFact]
    public async Task An_actions_state_is_chosen_by_keys_alone()
    {
        await using var page = await EnterAsync();
        await page.GoToAsync(new Uri(site.Address, Room + "atgarder").ToString());
        await page.TabToAsync("[name='action:1.1:T:state']");
        await page.PressAsync("ArrowDown");
        await page.WaitForAsync("document.querySelector('.live').textContent.startsWith('Sparat nyss')");
        using var opened = new Indicators.UseCases.Workspace(Repository.Catalogue, folder.File("indicators.db"), clock).OpenToRead();
        Assert.Equal("pågår", opened.OwnReports.Read("norrtalje", asOf: null).Single().State);
    }

    [BrowserFact]
    public async Task A_figure_is_put_in_where_one_was_writing_by_keys_alone()
    {
        await using var page = await EnterAsync();
        await page.GoToAsync(new Uri(site.Address, Room + "mal?mal=1").ToString());
        await page.ClickAsync("[name='text:mal-1']");
        await page.TypeAsync("Nu är det.");
        await page.PressAsync("ArrowLeft");
        await page.TabToAsync("button[data-inserts]");
        await page.PressAsync("Enter");
        Assert.Equal("text:mal-1", await page.EvaluateAsync<string>("document.activeElement.name"));
        var name = await page.EvaluateAsync<string>("document.querySelector('button[data-inserts]').value");
        await page.TypeAsync("!");
        await page.PressAsync("Tab");
        await page.WaitForAsync("document.querySelector('.live').textContent.startsWith('Sparat nyss')");
        Assert.Equal($"Nu är det {name}!.", await page.EvaluateAsync<string>("document.querySelector('[name=\"text:mal-1\"]').value"));
        Assert.Empty(page.Log.Errors);
    }

    private async Task<BrowserPage> EnterAsync()
    {
        var page = await chromium.OpenAsync();
        await page.GoToAsync(new Uri(site.Address, "/arbetsrum?kod=" + site.The<RoomAccess>().NewCode()).ToString());
        return page;
    }
}
