using System.ServiceModel.Syndication;
using System.Xml;
using Indicators.Tests.Store;
using Indicators.Tests.Support;
using static Indicators.Tests.Store.TwoCopies;

namespace Indicators.Tests.Web.Open;

/// <summary>Feeds as a reader's program reads them.</summary>
public sealed class FeedTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_copy_that_brought_changes_is_one_entry_with_the_plans_own_municipality_first()
    {
        Write(First, Before with { Cells = [Cell(75.1, "0160"), Cell(66.2)] });
        Write(Second, Before with { Cells = [Cell(75.3, "0160"), Cell(66.4)] });
        Write(Second.AddDays(5), Before with { Cells = [Cell(75.3, "0160"), Cell(66.5)] });
        await using var site = await SiteUnderTest.StartAsync(folder.File("a.db"));

        var feed = await ReadAsync(site, "/andringar.atom");

        Assert.Equal(Second.AddDays(5), feed.LastUpdatedTime);
        var entries = feed.Items.ToList();
        Assert.Equal([Second.AddDays(5), Second], entries.Select(entry => entry.LastUpdatedTime));
        Assert.Equal("2024-09-15: Värden: ett reviderat", entries[0].Title.Text);
        var lines = ((TextSyndicationContent)entries[1].Content).Text.Split('\n');
        Assert.Equal("Norrtälje 2022: 66,2 → 66,4. Flyktingar 20–64 år som arbetar (N00700)", lines[0]);
        Assert.Equal(2, lines.Length);
        using var told = await site.Client.GetAsync(entries[1].Links[0].Uri);
        Assert.True(told.IsSuccessStatusCode);
    }

    [Fact]
    public async Task An_entry_keeps_its_id_and_the_feed_its_bytes_when_the_clock_goes_on_and_the_site_moves()
    {
        Write(First, Before with { Cells = [Cell(66.2)] });
        Write(Second, Before with { Cells = [Cell(66.4)] });
        await using var site = await SiteUnderTest.StartAsync(folder.File("a.db"));
        await using var moved = await SiteUnderTest.StartAsync(
            folder.File("a.db"),
            new ManualClock(CommandLine.Morning.AddYears(1)),
            said => said with { PublicAddress = new Uri("https://uppfoljning.kommunen.se") }
        );
        var (before, after) = (await ReadAsync(site, "/andringar.atom"), await ReadAsync(moved, "/andringar.atom"));
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(before.Items.Select(entry => entry.Id), after.Items.Select(entry => entry.Id));
        Assert.All(
            after.Items,
            entry => Assert.Equal("https://uppfoljning.kommunen.se/andringar?sedan=2024-09-09", entry.Links[0].Uri.AbsoluteUri)
        );
    }

    [Fact]
    public async Task A_decided_report_is_news_and_a_draft_is_not()
    {
        Write(First, Before with { Cells = [Cell(66.2)] });
        string[] report = ["report", "--plan", "norrtalje", "--format", "html", "--out", folder.File("reports")];
        string[] from = ["--catalog", Repository.Catalogue, "--db", folder.File("a.db")];
        await RunAsync([.. report, "--period", "2024-delar", .. from]);
        await RunAsync([.. report, "--period", "2023-helar", "--final", "--force", .. from]);
        await using var site = await SiteUnderTest.StartAsync(folder.File("a.db"), reports: folder.File("reports"));

        var entry = Assert.Single((await ReadAsync(site, "/rapporter.atom")).Items);

        Assert.Contains("Norrtälje", entry.Title.Text, StringComparison.Ordinal);
        Assert.Contains("version 1", entry.Title.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("/rapporter/norrtalje/2023-helar/v1", entry.Links[0].Uri.OriginalString);
    }

    private static async Task<SyndicationFeed> ReadAsync(SiteUnderTest site, string address)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        using var reader = XmlReader.Create(await answer.Content.ReadAsStreamAsync());
        return SyndicationFeed.Load(reader);
    }

    private static async Task RunAsync(params IEnumerable<string> args)
    {
        var answer = await CommandLine.RunAsync(args);
        Assert.True(answer.Code == 0, answer.Error);
    }

    private void Write(DateTimeOffset at, Copy copy) => TwoCopies.Write(folder.File("a.db"), at, copy);
}
