using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Web.Access;

namespace Indicators.Tests.Web;

[Collection(FetchedStoreTests.Name)]
public sealed class ReportFileTests(FetchedStore store, SharedSite shared) : IClassFixture<SharedSite>
{
    private const string Stem = "/rapporter/oxelosund/2024-delar/oxelosund-2024-delar";

    [Theory]
    [InlineData(".html", "text/html", null)]
    [InlineData("-kort.html", "text/html", null)]
    [InlineData("-fullstandig.html", "text/html", null)]
    [InlineData(
        "-kort.docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "attachment; filename=oxelosund-2024-delar-kort.docx"
    )]
    [InlineData(
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "attachment; filename=oxelosund-2024-delar.docx"
    )]
    [InlineData(".csv", "text/csv", "attachment; filename=oxelosund-2024-delar.csv")]
    public async Task A_report_is_read_as_it_was_written(string ending, string type, string? disposition)
    {
        using var answer = await shared.Site.Client.GetAsync(Stem + ending);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(disposition, answer.Content.Headers.ContentDisposition?.ToString());
        var written = await File.ReadAllBytesAsync(Path.Combine(shared.Report, "oxelosund-2024-delar" + ending));
        Assert.Equal(written, await answer.Content.ReadAsByteArrayAsync());
        Assert.StartsWith(answer.Headers.ETag!.Tag.Trim('"'), Convert.ToHexStringLower(SHA256.HashData(written)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_shown_in_the_browser_may_style_itself_and_run_nothing()
    {
        using var answer = await shared.Site.Client.GetAsync(Stem + ".html");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rapporter/oxelosund/2024-delar/..%2f..%2f..%2findicators.db")]
    [InlineData("/rapporter/oxelosund/2024-delar/%2e%2e%2foxelosund-2024-delar.html")]
    [InlineData("/rapporter/oxelosund/2024-delar/..%5coxelosund-2024-delar.html")]
    [InlineData("/rapporter/oxelosund/2024-delar/%2fetc%2fpasswd")]
    [InlineData("/rapporter/oxelosund/2024-delar/oxelosund-2024-delar.manifest.json")]
    [InlineData("/rapporter/oxelosund/2024-delar/oxelosund-2024-delar.html%00.csv")]
    [InlineData("/rapporter/..%2foxelosund/2024-delar/oxelosund-2024-delar.html")]
    [InlineData("/rapporter/norrtalje/2024-delar/oxelosund-2024-delar.html")]
    [InlineData("/rapporter/oxelosund/2023-helar/oxelosund-2023-helar.html")]
    public async Task No_address_opens_anything_but_a_reports_own_files(string address)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(shared.Site.Address + address[1..], new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })
        );
        using var answer = await shared.Site.Client.SendAsync(request);
        // A null byte is refused before any of our code is asked.
        Assert.Equal(
            address.Contains("%00", StringComparison.Ordinal) ? HttpStatusCode.BadRequest : HttpStatusCode.NotFound,
            answer.StatusCode
        );
    }

    [Fact]
    public async Task A_draft_is_told_of_and_opened_only_to_those_who_may_read_it()
    {
        using var folder = new Folder();
        await using var site = await SiteAsync(folder);
        // In both orders: what is written for one must not be kept for the other.
        foreach (var near in new[] { true, false, true, false })
        {
            foreach (var page in new[] { "/rapporter", "/planer/oxelosund", "/" })
            {
                using var list = await site.Client.SendAsync(await RequestAsync(site, page, near));
                var text = await list.Content.ReadAsStringAsync();
                Assert.Equal(near, text.Contains("utkast)", StringComparison.Ordinal) || text.Contains(Stem, StringComparison.Ordinal));
            }

            using var file = await site.Client.SendAsync(await RequestAsync(site, Stem + ".html", near));
            Assert.Equal(near ? HttpStatusCode.OK : HttpStatusCode.Forbidden, file.StatusCode);
            Assert.True(!near || file.Headers.CacheControl!.Private);
            using var drafts = await site.Client.SendAsync(await RequestAsync(site, "/rapporter/utkast", near));
            Assert.Equal(near ? HttpStatusCode.OK : HttpStatusCode.Forbidden, drafts.StatusCode);
        }
    }

    [Fact]
    public async Task The_list_tells_what_each_report_is_and_how_large_its_files_are()
    {
        var page = await shared.PageAsync("/rapporter");
        var report = page.QuerySelector(".report")!;
        Assert.Equal("Delårsrapport 2024", report.QuerySelector("h3")!.TextContent);
        Assert.Equal("Fastställd", report.QuerySelector("strong")!.TextContent);
        var csv = new FileInfo(Path.Combine(shared.Report, "oxelosund-2024-delar.csv")).Length;
        Assert.Contains($"Siffror, CSV, {Math.Ceiling(csv / 1000.0)}\u00A0kB", report.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rapporter")]
    [InlineData("/planer/oxelosund")]
    public async Task Each_file_is_named_by_its_part_and_form_the_short_version_first(string address)
    {
        var links = (await shared.PageAsync(address)).QuerySelectorAll(".links a[href^='/rapporter/']").ToList();

        Assert.Equal(
            [
                ("Kortversion, webbsida", "-kort.html"),
                ("Kortversion, Word", "-kort.docx"),
                ("Bilaga, webbsida", ".html"),
                ("Bilaga, Word", ".docx"),
                ("Fullständig redovisning, webbsida", "-fullstandig.html"),
                ("Siffror, CSV", ".csv"),
            ],
            links.Select(link =>
                (string.Join(',', link.TextContent.Split(',')[..2]), link.GetAttribute("href")!.Replace(Stem, "", StringComparison.Ordinal))
            )
        );
        foreach (var link in links)
        {
            using var answer = await shared.Site.Client.GetAsync(link.GetAttribute("href"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_API_tells_which_part_of_the_report_a_file_holds()
    {
        using var answer = JsonDocument.Parse(await shared.Site.Client.GetStringAsync("/api/v1/reports"));

        Assert.Equal(
            [
                (".csv", null),
                (".docx", "bilaga"),
                (".html", "bilaga"),
                ("-fullstandig.html", "fullstandig"),
                ("-kort.docx", "kort"),
                ("-kort.html", "kort"),
            ],
            answer
                .RootElement.GetProperty("reports")
                .EnumerateArray()
                .Select(file =>
                    (
                        file.GetProperty("file").GetString()!.Replace("oxelosund-2024-delar", "", StringComparison.Ordinal),
                        file.GetProperty("part").GetString()
                    )
                )
                .OrderBy(file => file.Item2, StringComparer.Ordinal)
                .ThenBy(file => file.Item1, StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_address_that_is_told_at_start_opens_the_drafts_and_no_link_is_shown_to_others()
    {
        using var folder = new Folder();
        await using var site = await SiteAsync(folder);
        Assert.DoesNotContain("/rapporter/utkast", await site.Client.GetStringAsync("/rapporter"), StringComparison.Ordinal);
        // The client keeps the cookie, as a browser does, and follows to the list.
        var list = await site.Client.GetStringAsync("/rapporter/utkast?kod=" + site.The<RoomAccess>().NewCode());
        Assert.Contains(Stem, list, StringComparison.Ordinal);
        Assert.Contains(Stem, await site.Client.GetStringAsync("/rapporter"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_cannot_be_read_is_told_of_by_the_pages_and_the_API_and_never_silently_gone()
    {
        using var folder = new Folder();
        await using var site = await SiteAsync(
            folder,
            written =>
            {
                var manifest = $"{written}.manifest.json";
                File.WriteAllText(manifest, File.ReadAllText(manifest)[..100]);
            }
        );
        const string said = "manifestet oxelosund-2024-delar.manifest.json är tomt, avklippt eller skadat";

        Assert.Contains(said, await site.Client.GetStringAsync("/rapporter"), StringComparison.Ordinal);
        Assert.Contains(said, await site.Client.GetStringAsync("/api/v1/reports"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_changed_after_it_was_written_is_named_and_not_shown_as_the_report()
    {
        using var folder = new Folder();
        await using var site = await SiteAsync(folder, written => File.AppendAllText($"{written}.docx", "x"));

        var page = await ListAsync(site);
        Assert.Contains("oxelosund-2024-delar.docx har ändrats efter att rapporten skrevs", page, StringComparison.Ordinal);
        Assert.Contains(Stem + ".html", page, StringComparison.Ordinal);
        using var answer = await site.Client.SendAsync(await RequestAsync(site, Stem + ".docx", near: true));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_changed_while_the_service_runs_is_found_out_as_well()
    {
        using var folder = new Folder();
        await using var site = await SiteAsync(folder);
        Assert.DoesNotContain("har ändrats", await ListAsync(site), StringComparison.Ordinal);

        File.AppendAllText(folder.File("reports/oxelosund/2024-delar/oxelosund-2024-delar.docx"), "x");
        site.Look();

        Assert.Contains("har ändrats efter att", await ListAsync(site), StringComparison.Ordinal);
    }

    private static async Task<string> ListAsync(SiteUnderTest site)
    {
        using var list = await site.Client.SendAsync(await RequestAsync(site, "/rapporter", near: true));
        return await list.Content.ReadAsStringAsync();
    }

    private static async Task<HttpRequestMessage> RequestAsync(SiteUnderTest site, string address, bool near)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (near)
        {
            request.Headers.Add("Cookie", await RoomVisit.CookieAsync(site.Address, site.The<RoomAccess>()));
        }

        return request;
    }

    private async Task<SiteUnderTest> SiteAsync(Folder folder, Action<string>? spoil = null)
    {
        var written = await store.RunAsync(
            "report",
            "--plan",
            "oxelosund",
            "--period",
            "2024-delar",
            "--out",
            folder.File("reports"),
            "--comments",
            folder.File("comments")
        );
        Assert.True(written.Code == 0, written.Error);
        spoil?.Invoke(folder.File("reports/oxelosund/2024-delar/oxelosund-2024-delar"));
        return await SiteUnderTest.StartAsync(store.Db, reports: folder.File("reports"));
    }
}
