using System.Security.Cryptography;
using Indicators.Tests.Reports.Word;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

/// <summary>The plans at both occasions, with own figures and comments, as the command writes them.</summary>
[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Whole")]
public sealed class TenReportsTests(FetchedStore store) : IDisposable
{
    private static readonly string[] Periods = ["2024-delar", "2024-helar"];
    private readonly Folder folder = new();

    public static TheoryData<string> Plans => ExamplePlans.AndTheFive;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Its_reports_are_the_same_bytes_twice_and_Word_takes_them_with_and_without_a_template(string plan)
    {
        var template = MunicipalTemplate.Write();
        File.WriteAllBytes(folder.File("mall.dotx"), template);
        await ReportAsync(plan);

        var first = await WriteAsync(plan, "first");
        var again = await WriteAsync(plan, "again");
        var templated = await WriteAsync(plan, "mall", "--template", folder.File("mall.dotx"));
        var templatedAgain = await WriteAsync(plan, "mall-igen", "--template", folder.File("mall.dotx"));

        Assert.Equal(Files(first), Files(again));
        Assert.Equal(Files(templated), Files(templatedAgain));
        foreach (var written in new[] { first, templated })
        {
            Assert.All(
                Directory.EnumerateFiles(written, "*.docx", SearchOption.AllDirectories).Select(File.ReadAllBytes),
                word =>
                {
                    Assert.Equal("", WordFile.Faults(word, workbooks: written == first));
                    Assert.Empty(WordAccess.Faults(word));
                }
            );
        }

        var manifest = ManifestFiles.Read(Path.Combine(templated, plan, Periods[0], $"{plan}-{Periods[0]}.manifest.json"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(template)), manifest.Template);
    }

    // Each period's own figures, and comments with a list and with what should be shown as text.
    private async Task ReportAsync(string plan)
    {
        File.Copy(store.Files(plan).Db, folder.File("own.db"));
        foreach (var period in Periods)
        {
            var template = await store.RunAsync("import", "--template", "--plan", plan, "--period", period);
            var filled = OwnReportsTests.FilledSheet(template.Out);
            Assert.Equal(0, (await RunAsync("import", folder.Write($"{period}.csv", filled), "--plan", plan)).Code);
            var comments = Directory.CreateDirectory(folder.File($"comments/{plan}/{period}")).FullName;
            File.WriteAllText(
                Path.Combine(comments, "sammanfattning.md"),
                "Arbetet **går** framåt.\n\n- Fler praktikplatser\n- <script>alert(1)</script>\n"
            );
        }
    }

    private async Task<string> WriteAsync(string plan, string name, params string[] more)
    {
        foreach (var period in Periods)
        {
            var answer = await RunAsync([
                "report",
                "--plan",
                plan,
                "--period",
                period,
                "--out",
                folder.File(name),
                "--comments",
                folder.File("comments"),
                "--format",
                more.Length == 0 ? "html,docx,csv,xlsx" : "docx",
                .. more,
            ]);
            Assert.True(answer.Code == 0, answer.Error);
        }

        return folder.File(name);
    }

    private static List<string> Files(string written) =>
        [
            .. Directory
                .EnumerateFiles(written, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}"),
        ];

    private Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args)
    {
        List<string> said = [.. args];
        return CommandLine.RunAsync([.. said, "--catalog", store.Files(said).Catalogue, "--db", folder.File("own.db")]);
    }
}
