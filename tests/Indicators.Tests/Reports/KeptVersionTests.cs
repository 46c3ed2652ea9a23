using System.Text.Json.Nodes;
using Indicators.Reports;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

/// <summary>What is decided is kept by its version, byte for byte, and a new version says why.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class KeptVersionTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_decided_report_is_kept_whole_as_version_1_and_says_so()
    {
        var answer = await ReportAsync(0, "--final", "--force", "--json");

        Assert.Equal(1, (int?)JsonNode.Parse(answer.Out)!["version"]);
        Assert.Equal(Files(""), Files("v1"));
        Assert.Contains("1, fastställd", Html(""), StringComparison.Ordinal);
        Assert.Contains("Version 1", Html("", "-kort"), StringComparison.Ordinal);
        Assert.Equal(1, (int?)Manifest("v1")["version"]);
    }

    [Fact]
    public async Task The_same_report_decided_again_is_the_same_version()
    {
        await ReportAsync(0, "--final", "--force", "--reason", "Nämnden möts.");
        var first = Files("v1");

        var again = await ReportAsync(0, "--final", "--force", "--json");

        Assert.Equal(1, (int?)JsonNode.Parse(again.Out)!["version"]);
        Assert.Equal((first, first), (Files("v1"), Files("")));
        Assert.False(Directory.Exists(Path("v2")));
    }

    [Fact]
    public async Task A_new_version_needs_a_reason_that_it_prints_and_the_first_stands_as_it_was()
    {
        await ReportAsync(0, "--final", "--force");
        var first = Files("v1");
        Write("mal-1", "Rättad text.");

        var refused = await ReportAsync(2, "--final", "--force");
        Assert.Contains("lägg till --reason", refused.Error, StringComparison.Ordinal);
        Assert.Equal(first, Files(""));

        await ReportAsync(0, "--final", "--force", "--reason", "Texten om arbete var fel.");

        Assert.Equal((first, Files("")), (Files("v1"), Files("v2")));
        Assert.Contains("Ersätter version 1. Texten om arbete var fel.", Html("v2"), StringComparison.Ordinal);
        Assert.Contains("2, fastställd", Html("v2"), StringComparison.Ordinal);
        Assert.NotNull(Manifest("v2")["replaces"]);
    }

    [Fact]
    public async Task A_draft_over_a_decided_report_takes_nothing_from_the_version_and_becomes_the_next()
    {
        await ReportAsync(0, "--final", "--force");
        var first = Files("v1");
        Write("mal-1", "Rättad text.");

        await ReportAsync(0, "--force");
        Assert.Equal(first, Files("v1"));
        Assert.Contains("utkast till version 2", Html(""), StringComparison.OrdinalIgnoreCase);

        Assert.Contains("--reason", (await ReportAsync(2, "--final", "--force")).Error, StringComparison.Ordinal);
        await ReportAsync(0, "--final", "--force", "--reason", "Rättelse.");
        Assert.Equal((first, Files("")), (Files("v1"), Files("v2")));
    }

    [Fact]
    public async Task What_was_decided_before_versions_were_kept_is_kept_when_another_takes_its_place()
    {
        await ReportAsync(0, "--final", "--force");
        Directory.Delete(Path("v1"), recursive: true);
        var manifest = Path("oxelosund-2024-delar.manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("  \"version\": 1,\n", "", StringComparison.Ordinal));
        var first = Files("");
        Write("mal-1", "Rättad text.");

        await ReportAsync(0, "--final", "--force", "--reason", "Rättelse.");

        Assert.Equal((first, Files("")), (Files("v1"), Files("v2")));
    }

    [Fact]
    public async Task A_version_that_is_not_the_one_that_was_decided_is_known_by_the_one_after_it()
    {
        await ReportAsync(0, "--final", "--force");
        Write("mal-1", "Rättad text.");
        await ReportAsync(0, "--final", "--force", "--reason", "Rättelse.");
        var manifest = Path("v1/oxelosund-2024-delar.manifest.json");
        var written = File.ReadAllText(manifest);
        Assert.Null(First().Fault);

        File.WriteAllText(manifest, written.Replace("\"final\": true", "\"final\":  true", StringComparison.Ordinal));
        Assert.Equal(ManifestFault.Altered, First().Fault);
        File.WriteAllText(manifest, "{");
        Assert.Equal(ManifestFault.Damaged, First().Fault);
        Directory.Delete(Path("v1"), recursive: true);
        Assert.Equal((1, ManifestFault.Gone), (First().Number, First().Fault));
    }

    private KeptVersion First()
    {
        var plan = store.Plan("oxelosund").Plan;
        return KeptVersions.Of(folder.File("out"), plan, ReportPeriod.TryParse("2024-delar")!.Value)[^1];
    }

    private void Write(string place, string text) => folder.Write($"comments/oxelosund/2024-delar/{place}.md", text + "\n");

    private string Path(string name) => folder.File(System.IO.Path.Combine("out/oxelosund/2024-delar", name));

    private string Html(string version, string part = "") =>
        System.Net.WebUtility.HtmlDecode(File.ReadAllText(Path($"{version}/oxelosund-2024-delar{part}.html".TrimStart('/'))));

    private JsonNode Manifest(string version) => JsonNode.Parse(File.ReadAllText(Path($"{version}/oxelosund-2024-delar.manifest.json")))!;

    // Each file's name with a text of its bytes.
    private string Files(string version) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(Path(version))
                .Order(StringComparer.Ordinal)
                .Select(file => Indicators.Reports.Model.ManifestFile.Of(file, File.ReadAllBytes(file)).ToString())
        );

    private async Task<CommandLine.Answer> ReportAsync(int code, params IEnumerable<string> args)
    {
        var answer = await store.RunAsync([
            "report",
            "--plan",
            "oxelosund",
            "--period",
            "2024-delar",
            "--format",
            "html",
            "--out",
            folder.File("out"),
            "--comments",
            folder.File("comments"),
            .. args,
        ]);
        Assert.True(answer.Code == code, answer.Error);
        return answer;
    }
}
