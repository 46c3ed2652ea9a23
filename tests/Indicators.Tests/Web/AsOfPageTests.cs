using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Indicators.Tests.Store;
using Indicators.Tests.Support;
using static Indicators.Tests.Store.TwoCopies;

namespace Indicators.Tests.Web;

/// <summary>Pages as of an earlier day, of a store where Kolada has changed a value in between.</summary>
public sealed class AsOfPageTests : IDisposable
{
    private static readonly string[] Pages =
    [
        "/planer/norrtalje/arbetar",
        "/matt/N00700/0188",
        "/jamfor?indikator=arbetar&kommun=0188&kommun=0163",
    ];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_page_shows_what_Kolada_showed_then_says_so_first_and_its_links_keep_the_day()
    {
        await using var site = await SiteAsync();
        foreach (var address in Pages)
        {
            var (now, then) = (await PageAsync(site, address), await PageAsync(site, With(address, "2024-09-05")));

            Assert.Contains("71,3", now.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("66,2", now.QuerySelector("table.years")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("66,2", then.QuerySelector("table.years")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("71,3", then.Body!.TextContent, StringComparison.Ordinal);
            var told = then.QuerySelector("main [role=note]")!;
            Assert.Contains("Sidan visar hur det såg ut 2024-09-05", told.TextContent, StringComparison.Ordinal);
            Assert.Contains("Kolada visade dem 2024-08-30", told.TextContent, StringComparison.Ordinal);
            Assert.Null(now.QuerySelector("main [role=note]"));
            Assert.Equal(now.Body.TextContent, (await PageAsync(site, told.QuerySelector("a")!.GetAttribute("href")!)).Body!.TextContent);
            Assert.All(
                then.QuerySelectorAll("main a:not(.newest)").Select(link => link.GetAttribute("href")!),
                link => Assert.True(!Takes(link) || link.Contains("as-of=2024-09-05", StringComparison.Ordinal), link)
            );
        }
    }

    [Fact]
    public async Task The_files_beside_a_page_and_the_form_keep_the_day_too()
    {
        await using var site = await SiteAsync();
        Assert.Contains(
            "66,2",
            await site.Client.GetStringAsync("/planer/norrtalje/arbetar.csv?as-of=2024-09-05"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "66,2",
            await site.Client.GetStringAsync(With("/jamfor.csv?indikator=arbetar&kommun=0188", "2024-09-05")),
            StringComparison.Ordinal
        );
        var page = await PageAsync(site, With(Pages[2], "2024-09-05"));
        Assert.Equal("2024-09-05", page.QuerySelector("form.choose input[name=as-of]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("2020-01-01", "Det finns inga siffror från 2020-01-01")]
    [InlineData("2031-01-01", "har inte varit än")]
    [InlineData("i%20fjol", "as-of=i fjol går inte att tyda. Skriv ett datum som 2024-09-01")]
    public async Task A_day_that_cannot_be_shown_is_told_with_what_to_write(string day, string told)
    {
        await using var site = await SiteAsync();
        foreach (var address in Pages)
        {
            using var answer = await site.Client.GetAsync(With(address, day));

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            Assert.Contains(told, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_day_ends_in_Stockholm_and_the_start_and_the_calendar_are_as_they_are()
    {
        await using var site = await SiteAsync();
        // The second copy is of the morning of the 10th: the end of the 9th is before it, that of the 10th is not.
        Assert.Contains("66,2", Told(await PageAsync(site, With(Pages[0], "2024-09-09"))), StringComparison.Ordinal);
        Assert.Contains("71,3", Told(await PageAsync(site, With(Pages[0], "2024-09-10"))), StringComparison.Ordinal);
        foreach (var address in (string[])["/", "/kalender", "/rapporter"])
        {
            Assert.Equal(await site.Client.GetStringAsync(address), await site.Client.GetStringAsync(With(address, "2024-09-05")));
        }
    }

    private static string Told(IHtmlDocument page) => page.QuerySelector("table.years")!.TextContent;

    private static bool Takes(string link) =>
        link.StartsWith("/planer/", StringComparison.Ordinal)
        || link.StartsWith("/matt/", StringComparison.Ordinal)
        || link.StartsWith("/jamfor", StringComparison.Ordinal);

    private static string With(string address, string day) => address + (address.Contains('?') ? "&" : "?") + "as-of=" + day;

    private static async Task<IHtmlDocument> PageAsync(SiteUnderTest site, string address) =>
        new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address));

    private async Task<SiteUnderTest> SiteAsync()
    {
        Write(First, Before with { Cells = [Cell(66.2), Cell(75.1, "0163")] });
        Write(Second, Before with { Cells = [Cell(71.3), Cell(75.1, "0163")] });
        return await SiteUnderTest.StartAsync(folder.File("a.db"));
    }

    private void Write(DateTimeOffset asOf, Copy copy) => TwoCopies.Write(folder.File("a.db"), asOf, copy);
}
