using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web.Workroom;

/// <summary>What is said of an office's rows and who has them, by forms alone, in Norrtälje's own rows.</summary>
public sealed class RoomOfficeTests(FetchedStore store) : IClassFixture<FetchedStore>, IAsyncLifetime, IDisposable
{
    private const string Vux = "#kontor-vuxenutbildningen";
    private const string Insatser = "measure:5.5-insatser:T:value";

    private readonly Folder folder = new();
    private readonly ManualClock clock = new(new DateTimeOffset(2024, 9, 12, 12, 0, 0, TimeSpan.Zero));
    private SiteUnderTest site = null!;
    private RoomHand hand = null!;

    public async Task InitializeAsync()
    {
        File.Copy(store.Db, folder.File("indicators.db"));
        site = await SiteUnderTest.StartAsync(folder.File("indicators.db"), clock, reports: folder.File("reports"));
        hand = await RoomHand.EnterAsync(site, "/arbetsrum/norrtalje/2024-delar");
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    public void Dispose()
    {
        hand.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Klart_is_said_reads_unlike_handed_in_and_falls_when_something_under_it_changes()
    {
        var tasks = await FillAsync("3");
        tasks = await hand.SendAsync(tasks, $"{Vux} .deeds form", ("steg", "inlamnat"));
        Assert.Equal("Inlämnat", tasks.QuerySelector($"{Vux} .state")!.TextContent.Trim());
        Assert.False(tasks.QuerySelector($"{Vux} .state")!.ClassList.Contains("done"));

        tasks = await hand.SendAsync(tasks, $"{Vux} .deeds form", ("steg", "klart"));
        Assert.Equal("Klart", tasks.QuerySelector($"{Vux} .state.done")!.TextContent.Trim());

        tasks = await FillAsync("4");
        Assert.Equal("Påbörjat", tasks.QuerySelector($"{Vux} .state")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_remark_stands_at_its_field_must_be_solved_and_is_answered_there()
    {
        var tasks = await hand.SendAsync(
            await FillAsync("3"),
            $"{Vux} .send-back form",
            ("steg", "tillbaka"),
            ("plats", Insatser),
            ("anmarkning", "Är distansmöten räknade?")
        );
        Assert.Contains("Tillbakaskickat", tasks.QuerySelector($"{Vux} .state")!.TextContent, StringComparison.Ordinal);
        var row = tasks.GetElementById("rad-5.5-insatser")!;
        Assert.Contains("Är distansmöten räknade?", row.QuerySelector(".field .remark")!.TextContent, StringComparison.Ordinal);
        var review = await hand.PageAsync("granska");
        Assert.Contains("har inget svar", review.QuerySelector(".todo")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(
            "uppgifter#rad-5.5-insatser",
            review.QuerySelector<IHtmlAnchorElement>(".todo .go a")!.Href,
            StringComparison.Ordinal
        );

        tasks = await hand.SendAsync(tasks, "form[id='rad-5.5-insatser']", ($"svar-pa:{Insatser}", "Ja, två av dem."));

        Assert.Contains("Ja, två av dem.", tasks.QuerySelector(".remark.answered")!.TextContent, StringComparison.Ordinal);
        Assert.Null(tasks.QuerySelector("[name^='svar-pa:']"));
        Assert.Contains("Inget måste lösas", (await hand.PageAsync("granska")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("anmärkning besvarad", (await hand.PageAsync("historik")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reviewers_remark_on_a_comment_stands_at_the_comment()
    {
        var review = await hand.SendAsync(await hand.PageAsync("granska"), "main form", ("steg", "granskning"));
        await hand.SendAsync(
            review,
            "main form:has([name=plats])",
            ("steg", "tillbaka"),
            ("plats", "text:mal-1"),
            ("anmarkning", "Skriv varför.")
        );

        var goals = await hand.PageAsync("mal?mal=1");
        Assert.Contains("Skriv varför.", goals.QuerySelector(".remark")!.TextContent, StringComparison.Ordinal);
        goals = await hand.SendAsync(goals, "form#mal", ("svar-pa:text:mal-1", "Skrivet nu."));
        Assert.Contains("Skrivet nu.", goals.QuerySelector(".remark.answered")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_on_all_of_an_office_is_answered_at_its_head()
    {
        await hand.SendAsync(await FillAsync("3"), $"{Vux} .send-back form", ("steg", "tillbaka"), ("anmarkning", "Vem har räknat?"));

        var overview = await hand.SendAsync(await hand.PageAsync(), $"{Vux} form:has(.remark)", ("svar-pa:", "Rektor."));

        Assert.Contains("Rektor.", overview.QuerySelector($"{Vux} .remark.answered")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Påbörjat", overview.QuerySelector($"{Vux} .state")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_handed_over_is_asked_of_the_other_office_until_it_is_taken_back()
    {
        const string form = "form:has([name=hos]):has([value='measure:5.5-insatser'])";
        var missing = await hand.SendAsync(
            await hand.PageAsync("saknas"),
            form,
            ("hos", "  trygg i norrtälje kommun"),
            ("skal", "De håller i dem.")
        );
        var name = missing.QuerySelector("#kontor-trygg-i-norrt_C3_A4lje-kommun ~ table")!.TextContent;
        var letter = missing.QuerySelector("#kontor-trygg-i-norrt_C3_A4lje-kommun ~ details pre")!.TextContent;
        Assert.Contains("Informationsinsatser", name, StringComparison.Ordinal);
        Assert.Contains("Informationsinsatser", letter, StringComparison.Ordinal);
        Assert.Contains("från Vuxenutbildningen", missing.QuerySelector(".done-by")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Överlämnat från Vuxenutbildningen",
            Text(await hand.PageAsync("uppgifter"), "rad-5.5-insatser"),
            StringComparison.Ordinal
        );
        Assert.Contains("En rad är överlämnad hit", (await hand.PageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "överlämnad till Trygg i Norrtälje kommun",
            (await hand.PageAsync("historik")).Body!.TextContent,
            StringComparison.Ordinal
        );

        var back = await hand.SendAsync(missing, ".done-by form", ("steg", "tillbaka"));
        Assert.Null(back.QuerySelector(".done-by"));
        Assert.DoesNotContain("Överlämnat", Text(await hand.PageAsync("uppgifter"), "rad-5.5-insatser"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Skriv vilket kontor")]
    [InlineData("Vuxenutbildningen", "redan hos Vuxenutbildningen")]
    public async Task A_row_is_handed_over_to_another_that_is_named_or_not_at_all(string to, string says)
    {
        const string form = "form:has([name=hos]):has([value='measure:5.5-insatser'])";
        var refused = await hand.SendAsync(await hand.PageAsync("saknas"), form, ("hos", to));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, hand.Status);
        Assert.Contains(says, refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Överlämnat", (await hand.PageAsync("saknas")).Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> FillAsync(string text) =>
        await hand.SendAsync(await hand.PageAsync("uppgifter"), "form[id='rad-5.5-insatser']", (Insatser, text));

    private static string Text(IHtmlDocument page, string id) => page.GetElementById(id)!.TextContent;
}
