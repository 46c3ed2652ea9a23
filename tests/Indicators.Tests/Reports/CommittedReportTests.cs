using System.IO.Compression;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

[Collection(FetchedStoreTests.Name)]
public sealed class CommittedReportTests(FetchedStore store) : IDisposable
{
    private const string Stem = "norrtalje/2024-delar/norrtalje-2024-delar";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_report_in_the_repository_is_the_one_the_program_writes_from_the_shipped_figures()
    {
        var answer = await store.RunAsync("report", "--plan", "norrtalje", "--period", "2024-delar", "--out", folder.Path);
        Assert.True(answer.Code == 0, answer.Error);

        Assert.All(["html", "csv"], kind => Assert.Equal(Bytes(Repository.Root + "/reports", kind), Bytes(folder.Path, kind)));
        // The packages are compared part by part: another version of the runtime may compress them otherwise.
        Assert.Equal(Parts(Repository.Root + "/reports"), Parts(folder.Path));
    }

    private static byte[] Bytes(string root, string kind) => File.ReadAllBytes($"{root}/{Stem}.{kind}");

    private static List<(string Name, string Content)> Parts(string root)
    {
        using var package = ZipFile.OpenRead($"{root}/{Stem}.docx");
        return [.. package.Entries.Where(entry => !entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        })];
    }
}
