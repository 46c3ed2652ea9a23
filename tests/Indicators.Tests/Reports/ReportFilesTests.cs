using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Indicators.Reports.Formats.Pdf;
using Indicators.Reports.Model;
using Indicators.Tests.Reports.Word;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

[Collection(FetchedStoreTests.Name)]
public sealed class ReportFilesTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_decided_report_is_no_draft_and_is_replaced_only_by_force()
    {
        Assert.Contains("Utkast", Html(await ReportAsync(0)), StringComparison.Ordinal);
        var decided = Html(await ReportAsync(0, "--final", "--force"));

        Assert.DoesNotContain("Utkast", decided, StringComparison.Ordinal);
        Assert.Contains("är fastställd och skrivs inte över. Lägg till --force", (await ReportAsync(1)).Error, StringComparison.Ordinal);
        Assert.Equal(decided, Html());
        Assert.Contains("Utkast", Html(await ReportAsync(0, "--force")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_a_period_that_has_not_ended_is_decided_only_by_force()
    {
        string[] helar = ["report", "--plan", "oxelosund", "--period", "2024-helar", "--out", folder.Path, "--final"];

        var refused = await store.RunAsync(helar);
        Assert.Equal(2, refused.Code);
        Assert.Contains("Perioden är inte slut.", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("oxelosund")));

        Assert.Equal(0, (await store.RunAsync([.. helar, "--force"])).Code);
    }

    [Fact]
    public async Task A_report_of_which_something_has_not_come_is_decided_only_by_force_and_the_manifest_says_why()
    {
        var refused = await ReportAsync(2, "--final");
        Assert.Contains("Det här kan ha glömts:", refused.Error, StringComparison.Ordinal);
        Assert.Contains("saknas från ", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("oxelosund")));

        await ReportAsync(0, "--final", "--force", "--reason", "Nämnden beslutar i dag.");
        Assert.Equal("Nämnden beslutar i dag.", ManifestFiles.Read(Path("manifest.json")).Forced!.Reason);
    }

    [Fact]
    public async Task Forced_without_a_word_the_manifest_says_that_no_reason_was_given()
    {
        await ReportAsync(0, "--final", "--force");
        Assert.Contains("\"forced\": {\n    \"reason\": null\n  }", File.ReadAllText(Path("manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_belongs_to_force() =>
        Assert.Contains("--reason hör till --force", (await ReportAsync(2, "--reason", "Därför.")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task The_manifest_says_what_the_report_was_made_of_and_holds_no_clock()
    {
        await ReportAsync(0, "--format", "html,csv,xlsx");
        var manifest = File.ReadAllBytes(Path("manifest.json"));
        using var json = JsonDocument.Parse(manifest);
        await ReportAsync(0, "--format", "html,csv,xlsx");

        Assert.Equal(manifest, File.ReadAllBytes(Path("manifest.json")));
        Assert.Equal("2024-08-30T00:00:00+00:00", json.RootElement.GetProperty("asOf").GetString());
        Assert.All(
            json.RootElement.GetProperty("files").EnumerateArray(),
            file =>
                Assert.Equal(
                    Convert.ToHexStringLower(
                        SHA256.HashData(File.ReadAllBytes(folder.File($"oxelosund/2024-delar/{file.GetProperty("name").GetString()}")))
                    ),
                    file.GetProperty("sha256").GetString()
                )
        );
        Assert.All(json.RootElement.GetProperty("answers").EnumerateArray(), answer => Assert.Equal(64, answer.GetString()!.Length));
        Assert.NotEqual(0, json.RootElement.GetProperty("answers").GetArrayLength());
    }

    [Fact]
    public async Task The_PDF_is_tagged_and_in_Swedish_or_it_is_said_what_to_install()
    {
        if (PdfPrinter.FindBrowser() is null)
        {
            // Without a browser the rest is written, and it is said what to install.
            Assert.Contains("apt install chromium", (await ReportAsync(3, "--format", "html,pdf")).Error, StringComparison.Ordinal);
            Assert.True(File.Exists(Path("html")));
            return;
        }

        await ReportAsync(0, "--format", "pdf");
        var pdf = Encoding.Latin1.GetString(File.ReadAllBytes(Path("pdf")));
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.Contains("/Marked true", pdf, StringComparison.Ordinal);
        Assert.Contains("/Lang (sv)", pdf, StringComparison.Ordinal);
        Assert.Contains("/Outlines", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_without_some_styles_is_used_and_the_styles_are_named()
    {
        var template = folder.File("mall.dotx");
        File.WriteAllBytes(template, MunicipalTemplate.Write(without: ["caption", "Quote"]));

        var answer = await ReportAsync(3, "--template", template);

        Assert.Contains("Mallen saknar formatmallarna Citat, Beskrivning.", answer.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path("docx")));
    }

    [Fact]
    public async Task A_file_that_is_no_template_is_refused_before_anything_is_written()
    {
        Assert.Contains(
            "är ingen Word-mall",
            (await ReportAsync(2, "--template", folder.Write("mall.dotx", "Hej"))).Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Lägg till docx i --format",
            (await ReportAsync(2, "--format", "html", "--template", folder.File("mall.dotx"))).Error,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(folder.File("oxelosund")));
    }

    private async Task<CommandLine.Answer> ReportAsync(int code, params IEnumerable<string> args)
    {
        var answer = await store.RunAsync(["report", "--plan", "oxelosund", "--period", "2024-delar", "--out", folder.Path, .. args]);
        Assert.True(answer.Code == code, answer.Error);
        return answer;
    }

    private string Html(CommandLine.Answer? _ = null) => File.ReadAllText(Path("html"));

    private string Path(string ending) => folder.File($"oxelosund/2024-delar/oxelosund-2024-delar.{ending}");
}
