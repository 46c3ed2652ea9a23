using Indicators.Tests.Support;
using Indicators.Web.Access;
using Indicators.Web.Workroom;

namespace Indicators.Tests.Browser;

/// <summary>How a field of the workroom saves itself as it is left, in a real browser, and how the room looks and is reached.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class RoomFieldTests(Chromium chromium) : IDisposable
{
    private const string Page = "/arbetsrum/sollentuna/2024-delar/prov";

    private readonly Folder folder = new();
    private readonly List<string> saved = [];

    public void Dispose() => folder.Dispose();

    [BrowserFact]
    public async Task A_field_is_saved_by_itself_as_it_is_left_and_one_line_tells_of_it()
    {
        await using var site = await SiteAsync();
        await using var page = await OpenAsync(site);
        await page.ClickAsync("#a");
        await page.TypeAsync("4");
        await page.PressAsync("Tab");
        await page.WaitForAsync("document.querySelector('.live').textContent === 'Sparat 1'");
        Assert.Equal(["script a=4 v1"], saved);
        Assert.Equal("v2", await page.EvaluateAsync<string>("document.querySelector('[name=\"v:a\"]').value"));
        Assert.Equal("nedanför 4", await page.EvaluateAsync<string>("document.querySelector('.below').textContent"));
        // Left again as it was: nothing to save.
        await page.PressAsync("Tab", shift: true);
        await page.PressAsync("Tab");
        Assert.Single(saved);
        Assert.False(await page.EvaluateAsync<bool>("document.querySelector('.save button').checkVisibility()"));
        Assert.Empty(page.Log.Errors);
        Assert.Empty(page.Log.PolicyBreaches);
    }

    [BrowserFact]
    public async Task What_is_typed_while_a_save_is_on_its_way_is_saved_after_it_with_the_version_that_it_gave()
    {
        await using var site = await SiteAsync();
        await using var page = await OpenAsync(site);
        await page.EvaluateAsync<object>(
            """
            const a = document.querySelector('#a');
            for (const value of ['4', '41', '412']) { a.value = value; a.dispatchEvent(new Event('change', { bubbles: true })); }
            null
            """
        );
        await page.WaitForAsync("document.querySelector('.live').textContent === 'Sparat 2'");
        Assert.Equal(["script a=4 v1", "script a=412 v2"], saved);
    }

    [BrowserFact]
    public async Task Without_script_the_rows_own_button_saves_and_leads_back_to_the_row()
    {
        await using var site = await SiteAsync();
        await using var page = await chromium.OpenAsync();
        await page.WithoutJavaScriptAsync();
        await EnterAsync(page, site);
        await page.ClickAsync("#a");
        await page.TypeAsync("4");
        await page.LoadAsync(() => page.ClickAsync(".save button"));
        Assert.EndsWith("/prov#rad-a", await page.AddressAsync(), StringComparison.Ordinal);
        Assert.Equal(["form a=4 v1"], saved);
    }

    [BrowserFact]
    public async Task What_could_not_be_saved_is_said_and_still_stands_in_its_field()
    {
        var site = await SiteAsync();
        await using var page = await OpenAsync(site);
        await site.DisposeAsync();
        await page.ClickAsync("#a");
        await page.TypeAsync("4");
        await page.PressAsync("Tab");
        await page.WaitForAsync("document.querySelector('.live').textContent.startsWith('Inte sparat')");
        Assert.Equal("4", await page.EvaluateAsync<string>("document.querySelector('#a').value"));
    }

    [BrowserTheory]
    [InlineData("/arbetsrum")]
    [InlineData("/arbetsrum/tillganglighet")]
    [InlineData(Page)]
    public async Task A_page_of_the_room_shuts_nobody_out(string path)
    {
        await using var site = await SiteAsync();
        await using var page = await OpenAsync(site);
        await page.GoToAsync(new Uri(site.Address, path).AbsoluteUri);
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
    }

    [BrowserFact]
    public async Task One_who_leaves_the_room_has_to_be_let_in_again()
    {
        await using var site = await SiteAsync();
        await using var page = await OpenAsync(site);
        await page.LoadAsync(() => page.ClickAsync(".who button"));
        Assert.Equal("Arbetsrummet är inte öppet här", await page.EvaluateAsync<string>("document.querySelector('h1').textContent"));
    }

    private async Task<BrowserPage> OpenAsync(SmallSite site)
    {
        var page = await chromium.OpenAsync();
        await EnterAsync(page, site);
        return page;
    }

    private static async Task EnterAsync(BrowserPage page, SmallSite site)
    {
        await page.GoToAsync(new Uri(site.Address, "/arbetsrum?kod=" + site.The<RoomAccess>().NewCode()).AbsoluteUri);
        Assert.EndsWith("/arbetsrum", await page.AddressAsync(), StringComparison.Ordinal);
        await page.GoToAsync(new Uri(site.Address, Page).AbsoluteUri);
    }

    // One row of one field, as the room's rows are made.
    private Task<SmallSite> SiteAsync() =>
        SmallSite.StartAsync(
            folder,
            more: app =>
            {
                app.MapRoomPage(Page.Replace("sollentuna/2024-delar", "{plan}/{period}", StringComparison.Ordinal), Row);
                app.MapChange(
                    Page.Replace("sollentuna/2024-delar", "{plan}/{period}", StringComparison.Ordinal),
                    request =>
                    {
                        saved.Add($"{(request.ByScript ? "script" : "form")} a={request.Field("a")} {request.Field("v:a")}");
                        return Task.FromResult<ChangeAnswer>(
                            request.ByScript
                                ? new ChangeAnswer.Told(
                                    new FieldAnswer
                                    {
                                        State = "saved",
                                        Live = $"Sparat {saved.Count}",
                                        Version = $"v{saved.Count + 1}",
                                        Above = "",
                                        Below = $"nedanför {request.Field("a")}",
                                    }
                                )
                                : new ChangeAnswer.See(request.Address("prov") + "#rad-a")
                        );
                    }
                );
            }
        );

    private static RoomPage Row(RoomRequest request) =>
        new()
        {
            Title = "Uppgifter",
            Live = "Inget är sparat än",
            Body = $"""
                <form class="row" id="rad-a" method="post" action="{request.Address("prov")}" data-saves>
                {request.FormKeyInput}
                <div class="what"><h2>Möten</h2></div>
                <div class="fields">
                <div class="field" data-state="empty"><div class="above"></div><label for="a">Antal</label>
                <div class="inp"><input class="num" type="text" id="a" name="a" value=""></div>
                <input type="hidden" name="v:a" value="v1"><div class="below"></div></div>
                <p class="save"><button class="second small">Spara</button></p>
                </div>
                </form>
                """,
        };
}
