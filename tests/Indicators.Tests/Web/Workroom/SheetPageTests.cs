using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Indicators.Tests.Support;
using Indicators.Tests.UseCases.Filling;

namespace Indicators.Tests.Web.Workroom;

/// <summary>The workbook fetched and handed in by forms alone, in the running service.</summary>
public sealed class SheetPageTests(FetchedStore store) : IClassFixture<FetchedStore>, IAsyncLifetime, IDisposable
{
    private const string Place = "/arbetsrum/norrtalje/2024-delar";

    private readonly Folder folder = new();
    private readonly ManualClock clock = new(new DateTimeOffset(2024, 9, 12, 12, 0, 0, TimeSpan.Zero));
    private SiteUnderTest site = null!;
    private RoomHand hand = null!;

    public async Task InitializeAsync()
    {
        File.Copy(store.Db, folder.File("indicators.db"));
        site = await SiteUnderTest.StartAsync(folder.File("indicators.db"), clock, reports: folder.File("reports"));
        hand = await RoomHand.EnterAsync(site, Place);
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    public void Dispose()
    {
        hand.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_filled_workbook_is_kept_shown_for_what_it_would_do_and_saved_only_then_and_hers_over_anothers_only_by_choice()
    {
        var book = await FetchAsync();
        book.Write("Uppgift", "3.1-dialogmoten", "Svar", 4)
            .Write("Åtgärd", "1.1", "Svar", "pågår")
            .Write("Mål", "1", "Svar", "bedöms uppfyllas");

        var shown = await SendAsync(book.Bytes, "ifylld.xlsx");

        Assert.Contains("3 nytt.", shown.QuerySelector("#plan")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("0 av 18 mått", (await hand.PageAsync("uppgifter")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(book.Bytes, await hand.FileAsync(shown.QuerySelector<IHtmlAnchorElement>("a[href*='/excel/fil/']")!.PathName));

        clock.Now += TimeSpan.FromMinutes(1);
        var saved = await hand.SendAsync(shown, "form#spara");

        Assert.Contains("Inget i filen skiljer sig", saved.QuerySelector("#plan")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 av 18 mått", (await hand.PageAsync("uppgifter")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Dialogmöten", (await hand.PageAsync("historik")).Body!.TextContent, StringComparison.Ordinal);

        // Somebody else has written there since the workbook was fetched, and the file is handed in again.
        var tasks = await hand.PageAsync("uppgifter");
        await hand.SendAsync(tasks, "form[id='rad-3.1-dialogmoten']", ("measure:3.1-dialogmoten:T:value", "7"));
        shown = await SendAsync(book.Bytes, "ifylld.xlsx");
        var choice = shown.QuerySelectorAll<IHtmlInputElement>("input[name='min:measure:3.1-dialogmoten:T:value']").ToList();
        Assert.Equal([true, false], choice.Select(one => one.IsChecked));

        var still = await hand.SendAsync(shown, "form#spara");
        Assert.Equal("7", await DialogsAsync());

        await hand.SendAsync(still, "form#spara", (choice[1].Name!, choice[1].Value));
        Assert.Equal("4", await DialogsAsync());
    }

    private async Task<FilledBook> FetchAsync() => new(await hand.FileAsync($"{Place}/excel/arbetsbok"));

    private async Task<IHtmlDocument> SendAsync(byte[] content, string name) =>
        await hand.SendFileAsync(await hand.PageAsync("excel"), "form#ladda-upp", name, content);

    private async Task<string> DialogsAsync() =>
        (await hand.PageAsync("uppgifter")).QuerySelector<IHtmlInputElement>("[name='measure:3.1-dialogmoten:T:value']")!.Value;
}
