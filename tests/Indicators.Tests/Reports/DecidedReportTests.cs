using System.Text;
using System.Text.Json.Nodes;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

/// <summary>What has been decided must stand, and what someone has written in a draft by hand is not lost.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class DecidedReportTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>What may have happened to a manifest, with a word of how it is told.</summary>
    public static TheoryData<string, string> Faults =>
        new()
        {
            { "missing", "saknas, fast rapportens filer finns" },
            { "empty", "är tomt, avklippt eller skadat" },
            { "cut", "är tomt, avklippt eller skadat" },
            { "null", "är tomt, avklippt eller skadat" },
            { "named twice", "är tomt, avklippt eller skadat" },
            { "elsewhere", "är tomt, avklippt eller skadat" },
            { "newer", "är skrivet av en nyare version av programmet" },
            { "another's", "hör till en annan rapport" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_decided_report_whose_manifest_cannot_be_read_is_not_touched(string fault, string said)
    {
        await ReportAsync(0, "--final", "--force");
        Spoil(fault);
        var before = Lying();

        var refused = await ReportAsync(1);
        Assert.Contains(said, refused.Error, StringComparison.Ordinal);
        Assert.Contains(File_("manifest.json"), refused.Error, StringComparison.Ordinal);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, Lying());

        var night = await NightAsync();
        Assert.Equal(3, night.Code);
        Assert.Contains(said, night.Error, StringComparison.Ordinal);
        Assert.Contains("indicators report --plan oxelosund --period 2024-delar --force", night.Error, StringComparison.Ordinal);
        Assert.Equal(before, Lying());
    }

    [Fact]
    public async Task A_mark_before_the_first_letter_of_a_manifest_changes_nothing()
    {
        await ReportAsync(0, "--final", "--force");
        File.WriteAllText(File_("manifest.json"), File.ReadAllText(File_("manifest.json")), new UTF8Encoding(true));
        var before = Lying();

        Assert.Contains("är fastställd och skrivs inte över", (await ReportAsync(1)).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await NightAsync()).Code);
        Assert.Equal(before, Lying());
    }

    [Fact]
    public async Task By_force_a_report_of_which_nothing_is_known_is_replaced_and_all_of_it_is_kept_beside()
    {
        await ReportAsync(0, "--final", "--force");
        Spoil("cut");
        var before = Lying();

        var answer = await ReportAsync(0, "--force", "--json");

        var kept = JsonNode.Parse(answer.Out)!["kept"]!
            .AsArray()
            .ToDictionary(one => (string)one!["file"]!, one => (string)one!["keptAs"]!);
        // The figures are the same bytes as before.
        Assert.Equal(6, kept.Count); // the short version and the appendix, each as HTML and Word, the full account, and the manifest
        Assert.All(kept, pair => Assert.Equal(before[pair.Key], File.ReadAllText(pair.Value, Encoding.Latin1)));
        Assert.Equal(File_("html").Replace(".html", "-andrad-1.html", StringComparison.Ordinal), kept[File_("html")]);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task A_draft_that_someone_has_changed_by_hand_is_kept_beside_and_told(string format)
    {
        string[] formats = ["--format", "html,docx,csv,xlsx"];
        await ReportAsync(0, formats);
        File.AppendAllText(File_(format), "En mening som någon har skrivit.");
        var changed = File.ReadAllBytes(File_(format));

        var answer = await ReportAsync(0, [.. formats, "--json"]);

        var aside = File_(format).Replace("." + format, "-andrad-1." + format, StringComparison.Ordinal);
        Assert.Contains($"Den ändrade filen är sparad som {aside}", answer.Error, StringComparison.Ordinal);
        var kept = Assert.Single(JsonNode.Parse(answer.Out)!["kept"]!.AsArray())!;
        Assert.Equal((File_(format), aside), ((string?)kept["file"], (string?)kept["keptAs"]));
        Assert.Equal(changed, File.ReadAllBytes(aside));
        Assert.NotEqual(changed, File.ReadAllBytes(File_(format)));

        // Told once: the file that stands now is ours. Changed again, it is kept under the next name.
        Assert.Empty(JsonNode.Parse((await ReportAsync(0, [.. formats, "--json"])).Out)!["kept"]!.AsArray());
        File.AppendAllText(File_(format), "En till.");
        await ReportAsync(0, formats);
        Assert.True(File.Exists(aside.Replace("-1.", "-2.", StringComparison.Ordinal)));
        Assert.Equal(changed, File.ReadAllBytes(aside));
    }

    [Fact]
    public async Task The_night_keeps_what_someone_has_changed_and_says_so()
    {
        await ReportAsync(0);
        File.AppendAllText(File_("docx"), "En mening som någon har skrivit.");

        var night = await NightAsync("--json");

        Assert.True(night.Code == 0, night.Error);
        Assert.Contains("hade ändrats av någon annan än programmet", night.Error, StringComparison.Ordinal);
        Assert.Equal(File_("docx"), (string?)JsonNode.Parse(night.Out)!["kept"]![0]!["file"]);
        Assert.True(File.Exists(File_("docx").Replace(".docx", "-andrad-1.docx", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_of_an_earlier_draft_that_nobody_has_changed_is_replaced_without_a_word()
    {
        await ReportAsync(0);
        await ReportAsync(0, "--format", "html");
        File.AppendAllText(File_("csv"), "ändrad");

        var answer = await ReportAsync(0, "--json");

        Assert.Equal(File_("csv"), (string?)Assert.Single(JsonNode.Parse(answer.Out)!["kept"]!.AsArray())!["file"]);
    }

    [Fact]
    public async Task A_report_before_that_cannot_be_read_is_named_and_not_passed_over()
    {
        Directory.CreateDirectory(folder.File("oxelosund/2023-helar"));
        var manifest = folder.Write("oxelosund/2023-helar/oxelosund-2023-helar.manifest.json", "{");

        var answer = await ReportAsync(0);

        Assert.Contains($"Manifestet {manifest} går inte att läsa", answer.Error, StringComparison.Ordinal);
    }

    private void Spoil(string fault)
    {
        var file = File_("manifest.json");
        var text = File.ReadAllText(file);
        switch (fault)
        {
            case "missing":
                File.Delete(file);
                break;
            case "another's":
                File.WriteAllText(file, text.Replace("\"oxelosund\"", "\"ekero\"", StringComparison.Ordinal));
                break;
            default:
                File.WriteAllText(
                    file,
                    fault switch
                    {
                        "empty" => "",
                        "cut" => text[..(text.Length / 2)],
                        "null" => "null",
                        "named twice" => text.Replace("oxelosund-2024-delar.html", "oxelosund-2024-delar.csv", StringComparison.Ordinal),
                        "elsewhere" => text.Replace(
                            "\"oxelosund-2024-delar.html",
                            "\"../oxelosund-2024-delar.html",
                            StringComparison.Ordinal
                        ),
                        _ => text.Replace("{\n", "{\n  \"form\": 2,\n", StringComparison.Ordinal),
                    }
                );
                break;
        }
    }

    private Dictionary<string, string> Lying() =>
        Directory
            .EnumerateFiles(folder.File("oxelosund/2024-delar"))
            .ToDictionary(file => file, file => File.ReadAllText(file, Encoding.Latin1));

    private async Task<CommandLine.Answer> ReportAsync(int code, params IEnumerable<string> args)
    {
        var answer = await store.RunAsync(["report", "--plan", "oxelosund", "--period", "2024-delar", "--out", folder.Path, .. args]);
        Assert.True(answer.Code == code, answer.Error);
        return answer;
    }

    private Task<CommandLine.Answer> NightAsync(params string[] args) =>
        CommandLine.RunAsync([
            "run",
            "--offline",
            "--plan",
            "oxelosund",
            "--out",
            folder.Path,
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("db"),
            .. args,
        ]);

    private string File_(string ending) => folder.File($"oxelosund/2024-delar/oxelosund-2024-delar.{ending}");
}
