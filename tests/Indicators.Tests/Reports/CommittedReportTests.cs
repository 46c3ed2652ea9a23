using System.IO.Compression;
using System.Security.Cryptography;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Whole")]
public sealed class CommittedReportTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public static TheoryData<string> Plans => ["norrtalje", "sollentuna", "osteraker", "ekero", "oxelosund"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task The_report_in_the_repository_is_the_one_the_program_writes_from_the_shipped_figures(string plan)
    {
        string[] atNight = ["--parts", "kort,bilaga", "--out", folder.Path];
        var answer = await store.RunAsync(["report", "--plan", plan, "--period", "2024-delar", .. atNight]);
        Assert.True(answer.Code == 0, answer.Error);

        Assert.All(
            [".html", ".csv", "-kort.html"],
            kind => Assert.Equal(Bytes(Repository.Root + "/reports", plan, kind), Bytes(folder.Path, plan, kind))
        );
        // The packages are compared part by part: another version of the runtime may compress them otherwise.
        Assert.All(
            [".docx", "-kort.docx"],
            kind => Assert.Equal(Parts(Repository.Root + "/reports", plan, kind), Parts(folder.Path, plan, kind))
        );
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Its_manifest_names_the_files_that_lie_beside_it(string plan)
    {
        var kept = $"{Repository.Root}/reports/{plan}/2024-delar";
        Assert.Equal(
            new[] { "-kort.docx", "-kort.html", ".csv", ".docx", ".html" }
                .Select(kind => File.ReadAllBytes($"{kept}/{plan}-2024-delar{kind}"))
                .Select(content => Convert.ToHexStringLower(SHA256.HashData(content))),
            ManifestFiles.Read($"{kept}/{plan}-2024-delar.manifest.json").Files.Select(file => file.Sha256)
        );
    }

    private static string Stem(string plan) => $"{plan}/2024-delar/{plan}-2024-delar";

    private static byte[] Bytes(string root, string plan, string kind) => File.ReadAllBytes($"{root}/{Stem(plan)}{kind}");

    private static List<(string Name, string Content)> Parts(string root, string plan, string kind)
    {
        using var package = ZipFile.OpenRead($"{root}/{Stem(plan)}{kind}");
        return
        [
            .. package
                .Entries.Where(entry => !entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal))
                .Select(entry =>
                {
                    using var reader = new StreamReader(entry.Open());
                    return (entry.FullName, reader.ReadToEnd());
                }),
        ];
    }
}
