using System.Net;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web;

/// <summary>Each comment, report and manifest stands or falls alone: the page says which, and all else is shown.</summary>
public sealed class AloneTests : IDisposable
{
    private static readonly string[] Pages = ["/", "/planer/sollentuna", "/rapporter", "/jamfor", "/api/v1/reports", "/api/v1/plans"];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [FactOnLinux("names that differ in case are two files only there")]
    public async Task Two_files_that_differ_in_case_are_one_comment_twice_and_only_that_one_is_left_out()
    {
        Comment("indikator-etablering.md", "En kommentar som syns.");
        Comment("sammanfattning.md", "Den ena.");
        Comment("Sammanfattning.md", "Den andra.");
        await using var site = await StartedAsync();
        var page = await PlanPageAsync(site);
        Assert.Contains("Kommentaren sammanfattning.md går inte att läsa", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Den ena.", page, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, page, StringComparison.Ordinal);
        Assert.Contains(
            "En kommentar som syns.",
            await site.Client.GetStringAsync("/planer/sollentuna/etablering"),
            StringComparison.Ordinal
        );
        Assert.Contains("Behåll en av dem", string.Join('\n', site.Log.Of("comments-left-out")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_of_five_thousand_quotations_in_each_other_is_left_out_alone()
    {
        Comment("sammanfattning.md", new string('>', 5000) + " djupt");
        Comment("indikator-etablering.md", "En kommentar som syns.");
        await using var site = await StartedAsync();
        Assert.Contains("Kommentaren sammanfattning.md går inte att läsa", await PlanPageAsync(site), StringComparison.Ordinal);
        Assert.Contains(
            "En kommentar som syns.",
            await site.Client.GetStringAsync("/planer/sollentuna/etablering"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("""{"name":"a.csv","sha256":"0"},{"name":"a.csv","sha256":"0"}""")]
    [InlineData("""{"name":"a\u0000b.csv","sha256":"0"}""")]
    [InlineData("""{"name":null,"sha256":"0"}""")]
    [InlineData("inte json")]
    public async Task A_manifest_that_cannot_be_read_takes_only_its_own_report(string files)
    {
        Manifest(files);
        await using var site = await StartedAsync();
        var page = await site.Client.GetStringAsync("/rapporter");
        Assert.Contains("manifestet sollentuna-2024-delar.manifest.json", page, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, page, StringComparison.Ordinal);
        Assert.NotEmpty(site.Log.Of("report-unreadable"));
    }

    private void Comment(string name, string text)
    {
        var place = Path.Combine(folder.File("comments"), "sollentuna", "2024-delar");
        Directory.CreateDirectory(place);
        File.WriteAllText(Path.Combine(place, name), text);
    }

    private void Manifest(string files)
    {
        var place = Path.Combine(folder.File("reports"), "sollentuna", "2024-delar");
        Directory.CreateDirectory(place);
        File.WriteAllText(Path.Combine(place, "a.csv"), "1");
        File.WriteAllText(
            Path.Combine(place, "sollentuna-2024-delar.manifest.json"),
            """{"plan":"sollentuna","period":"2024-delar","asOf":null,"final":true,"program":"1","answers":[],"files":[""" + files + "]}"
        );
    }

    private async Task<SmallSite> StartedAsync()
    {
        var catalogue = folder.Write("small.json", SmallCatalogue.Text);
        var fetched = await CommandLine.RunAsync("fetch", "--offline", "--catalog", catalogue, "--db", SmallSite.Db(folder));
        Assert.True(fetched.Code == 0, fetched.Error);
        var site = await SmallSite.StartAsync(folder);
        foreach (var page in Pages.Append("/health/ready"))
        {
            using var answer = await site.Client.GetAsync(page);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, page);
        }

        return site;
    }

    private static Task<string> PlanPageAsync(SmallSite site) => site.Client.GetStringAsync("/planer/sollentuna");
}
