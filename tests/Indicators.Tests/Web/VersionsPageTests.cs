using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dapper;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web;

/// <summary>The address that keeps: each decided version byte for byte, with how it stands today.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class VersionsPageTests(FetchedStore store) : IDisposable
{
    private const string Report = "/rapporter/oxelosund/2024-delar";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_version_is_read_by_its_address_and_its_status_is_worked_out_when_it_is_read()
    {
        File.Copy(store.Db, folder.File("own.db"));
        await DecideAsync();
        var first = await File.ReadAllBytesAsync(Kept("v1/oxelosund-2024-delar.html"));
        await using var site = await SiteAsync();
        Assert.Contains("Gäller · Kolada har inte ändrat något av dess värden", await TextAsync(site, Report), StringComparison.Ordinal);

        Kolada(64.0);
        folder.Write("comments/oxelosund/2024-delar/mal-1.md", "Rättad text.\n");
        await DecideAsync("--reason", "Texten var fel.", "--as-of", "2024-08-30");
        site.The<Indicators.Web.Snapshot.SnapshotProvider>().Refresh();

        var page = await PageAsync(site, Report);
        Assert.Equal(["Version 2", "Version 1"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        Assert.Contains("Gäller", page.GetElementById("v2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Texten var fel.", page.GetElementById("v2")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Ersatt av version 2 · Kolada har ändrat 1 av dess värden",
            page.GetElementById("v1")!.TextContent,
            StringComparison.Ordinal
        );
        var one = await PageAsync(site, Report + "/v1");
        var row = one.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr").Single();
        Assert.Equal("64,0", row.QuerySelectorAll("td")[2].TextContent);
        Assert.NotNull(row.QuerySelector("a[href^='/planer/oxelosund/']"));

        Assert.Equal(first, await site.Client.GetByteArrayAsync(Report + "/v1/oxelosund-2024-delar.html"));
        using var answer = await site.Client.GetAsync(Report + "/v1/oxelosund-2024-delar.html");
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        var api = JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/reports/versions"))!["versions"]!;
        Assert.Equal(
            [(2, "in-force", 0), (1, "replaced", 1)],
            api.AsArray().Select(version => ((int)version!["version"]!, (string)version["status"]!, (int)version["changed"]!))
        );
        Assert.Equal(64.0, (double)api[1]!["values"]!.AsArray().First(value => (bool)value!["published"]!)!["to"]!);
    }

    [Fact]
    public async Task A_kept_file_that_is_changed_or_gone_is_told_and_never_sent()
    {
        File.Copy(store.Db, folder.File("own.db"));
        await DecideAsync();
        File.AppendAllText(Kept("v1/oxelosund-2024-delar.html"), " ");
        File.Delete(Kept("v1/oxelosund-2024-delar.csv"));
        await using var site = await SiteAsync();

        var page = await TextAsync(site, Report);
        Assert.Contains("oxelosund-2024-delar.html har ändrats efter att versionen fastställdes", page, StringComparison.Ordinal);
        Assert.Contains("oxelosund-2024-delar.csv hör till versionen men finns inte kvar", page, StringComparison.Ordinal);
        using var changed = await site.Client.GetAsync(Report + "/v1/oxelosund-2024-delar.html");
        Assert.Equal(HttpStatusCode.Gone, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(Report + "/v1/oxelosund-2024-delar-kort.html")).StatusCode);
        foreach (var none in new[] { "/v2", "/v01", "/v0", "/v1/..%2f..%2fx.html", "/v2/x.html" })
        {
            using var answer = await site.Client.GetAsync(Report + none);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, none);
        }

        // The one that was decided is not known any more.
        File.WriteAllText(Kept("v1/oxelosund-2024-delar.manifest.json"), "{}");
        site.The<Indicators.Web.Snapshot.SnapshotProvider>().Refresh();
        using var unknown = await site.Client.GetAsync(Report + "/v1/oxelosund-2024-delar-kort.html");
        Assert.Equal(HttpStatusCode.Gone, unknown.StatusCode);
    }

    [Fact]
    public async Task A_draft_for_the_next_version_is_closed_and_the_decided_one_stays_open()
    {
        File.Copy(store.Db, folder.File("own.db"));
        await DecideAsync();
        await RunAsync("--force");
        await using var site = await SiteAsync();

        Assert.Contains("Den fastställda versionen", await TextAsync(site, "/rapporter"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(Report + "/v1/oxelosund-2024-delar.html")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await site.Client.GetAsync(Report + "/oxelosund-2024-delar.html")).StatusCode);
    }

    // The newest value of one of the plan's measures, as a later copy has it.
    private void Kolada(double value)
    {
        using var open = StoreRows.Open(folder.File("own.db"));
        open.Execute(
            """
            UPDATE measurement SET value = @value WHERE kpi = 'N00973' AND municipality = '0481' AND gender = 'T' AND year =
                (SELECT max(year) FROM measurement WHERE kpi = 'N00973' AND municipality = '0481' AND gender = 'T' AND value IS NOT NULL)
            """,
            new { value }
        );
    }

    private string Kept(string name) => Path.Combine(folder.File("out/oxelosund/2024-delar"), name);

    private Task<SiteUnderTest> SiteAsync() => SiteUnderTest.StartAsync(folder.File("own.db"), reports: folder.File("out"));

    private static async Task<IDocument> PageAsync(SiteUnderTest site, string address) =>
        new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address));

    private static async Task<string> TextAsync(SiteUnderTest site, string address) =>
        string.Join(
            ' ',
            (await PageAsync(site, address)).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private Task DecideAsync(params string[] more) => RunAsync(["--final", "--force", .. more]);

    private async Task RunAsync(params string[] more)
    {
        var answer = await CommandLine.RunAsync([
            "report",
            "--plan",
            "oxelosund",
            "--period",
            "2024-delar",
            "--format",
            "html,csv",
            "--out",
            folder.File("out"),
            "--comments",
            folder.File("comments"),
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("own.db"),
            .. more,
        ]);
        Assert.True(answer.Code == 0, answer.Error);
    }
}
