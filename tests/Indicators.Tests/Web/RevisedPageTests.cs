using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Store;
using Indicators.Tests.Support;
using Indicators.UseCases;
using static Indicators.Tests.Store.TwoCopies;

namespace Indicators.Tests.Web;

public sealed class RevisedPageTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_Kolada_had_shown_before_stands_on_the_indicators_page_with_the_day_it_changed()
    {
        Write(First, Before with { Cells = [Cell(66.21), Cell(60, gender: "K"), Cell(75.1, "0163")] });
        Write(Second, Before with { Cells = [Cell(66.24), Cell(60, gender: "K"), Cell(75.2, "0163")] });
        Write(Second.AddDays(5), Before with { Cells = [Cell(66.24), Cell(null, gender: "K"), Cell(75.2, "0163")] });
        await using var site = await SiteUnderTest.StartAsync(folder.File("a.db"));

        var rows = Rows(await PageAsync(site, "/planer/norrtalje/arbetar"), "Ändrade värden i måttet för Norrtälje");

        Assert.Equal(["2022, kvinnor|60,0|saknas|2024-09-15", "2022|66,21|66,24|2024-09-10"], rows);
    }

    [Fact]
    public async Task The_changes_page_tells_the_plans_municipalities_first_and_what_else_has_changed()
    {
        Write(First, Before with { Cells = [Cell(66.2), Cell(75.1, "0160")] });
        Write(
            Second,
            new Copy(
                [
                    new()
                    {
                        Id = "N00700",
                        Title = "Arbetar, andel (%) (-2023)",
                        Period = "2023",
                        PublicationDate = "2025-01-15",
                    },
                ],
                [
                    new()
                    {
                        Id = "G35943",
                        Title = "Liknande kommuner integration, Norrtälje, 2023",
                        Members = ["0163", "0188"],
                    },
                ],
                [Cell(66.4), Cell(75.3, "0160")]
            )
        );
        await using var site = await SiteUnderTest.StartAsync(folder.File("a.db"));

        var page = await PageAsync(site, "/andringar");

        Assert.Equal(["Flyktingar 20–64 år som arbetar (N00700)|Norrtälje|2022|66,2|66,4|2024-09-10"], Rows(page, "Planernas kommuner"));
        Assert.Equal(["Flyktingar 20–64 år som arbetar (N00700)|0160|2022|75,1|75,3|2024-09-10"], Rows(page, "Andra kommuner och Riket"));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("två reviderade", text, StringComparison.Ordinal);
        Assert.Contains("”Arbetar, andel (%)” heter nu ”Arbetar, andel (%) (-2023)”", text, StringComparison.Ordinal);
        Assert.Contains("2024-12-23 → 2025-01-15 (år 2023)", text, StringComparison.Ordinal);
        Assert.Contains("borta: 0160", text, StringComparison.Ordinal);
        Assert.Contains("Avslutade mått", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-09-09", 2)] // both changes are later
    [InlineData("2024-09-10", 1)] // the day of the first one is not after itself
    [InlineData("2024-09-15", 0)]
    [InlineData("i går", 1)] // cannot be read: since the copy before the newest
    public async Task Since_when_can_be_chosen(string since, int changes)
    {
        Write(First, Before with { Cells = [Cell(66.2)] });
        Write(Second, Before with { Cells = [Cell(66.3)] });
        Write(Second.AddDays(5), Before with { Cells = [Cell(66.4)] });
        await using var site = await SiteUnderTest.StartAsync(folder.File("a.db"));

        var page = await PageAsync(site, $"/andringar?sedan={Uri.EscapeDataString(since)}");

        Assert.Equal(changes, page.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(
            since == "i går",
            page.QuerySelector("main .box")?.TextContent.Contains("går inte att tyda", StringComparison.Ordinal) == true
        );
    }

    [Fact]
    public void All_changes_taken_after_an_instant_are_what_the_store_answers_for_it()
    {
        Write(First, Before with { Cells = [Cell(66.2), Cell(60, gender: "K")] });
        Write(
            Second,
            new Copy(
                [
                    new()
                    {
                        Id = "N00700",
                        Title = "Arbetar (-2023)",
                        PublicationDate = "2025-01-15",
                    },
                ],
                [
                    new()
                    {
                        Id = "G200",
                        Title = "Liknande kommuner integration, Norrtälje, 2024",
                        Members = ["0163"],
                    },
                ],
                [Cell(66.3)]
            )
        );
        Write(Second.AddDays(1), new Copy([], [], [Cell(66.4), Cell(61, gender: "K")]));
        var catalogue = CatalogueReader.Read(Repository.Catalogue);
        using var store = ReadSession.Open(folder.File("a.db"));
        var all = ListChanges.Of(store, catalogue, since: null, all: false);

        foreach (var since in new[] { First.AddDays(-1), First, Second, Second.AddDays(1) })
        {
            Assert.Equal(ChangesJson.Text(ListChanges.Of(store, catalogue, since, all: false)), ChangesJson.Text(all.After(since)));
        }

        Assert.Contains("N00700", all.RemovedKpis);
        Assert.Contains("N00700", all.EndedKpis);
    }

    [Fact]
    public async Task When_nothing_is_fetched_each_page_says_so()
    {
        WriteSession.Open(folder.File("a.db"), CommandLine.Morning).Dispose();
        await using var site = await SiteUnderTest.StartAsync(folder.File("a.db"));

        foreach (var address in new[] { "/jamfor", "/andringar", "/kalender" })
        {
            Assert.Contains(
                "Inga siffror är hämtade ännu",
                (await PageAsync(site, address)).QuerySelector("main")!.TextContent,
                StringComparison.Ordinal
            );
        }

        // the reports' days are known
        Assert.Contains("BEGIN:VEVENT", await site.Client.GetStringAsync("/kalender.ics"), StringComparison.Ordinal);
        Assert.Contains(
            "Kolada har inget värde",
            (await PageAsync(site, "/planer/norrtalje/arbetar")).QuerySelector(".lead")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private void Write(DateTimeOffset asOf, Copy copy) => TwoCopies.Write(folder.File("a.db"), asOf, copy);

    private static async Task<IHtmlDocument> PageAsync(SiteUnderTest site, string address) =>
        new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address));

    private static IEnumerable<string> Rows(IHtmlDocument page, string caption) =>
        page.QuerySelectorAll("table")
            .First(table => table.QuerySelector("caption")!.TextContent == caption)
            .QuerySelectorAll("tbody tr")
            .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)));
}
