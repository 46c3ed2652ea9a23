using System.Security.Cryptography;
using Indicators.Reports.Formats;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports;

/// <summary>The program killed while a report's files change places: the next start finds the old ones or the new, never a mix.</summary>
[Trait("Category", "Kill")]
public sealed class ReportKillTests : IDisposable
{
    private const string Report = "report --plan sollentuna --period 2024-delar --out reports --comments comments";
    private const int Killed = 137;

    private readonly Folder folder = new();

    private string Reports => folder.File("reports/sollentuna/2024-delar");

    private string Manifest => Path.Combine(Reports, "sollentuna-2024-delar.manifest.json");

    public void Dispose() => folder.Dispose();

    [TheoryWithStrace]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Killed_before_any_of_its_files_is_put_in_place_it_leaves_the_old_report_or_the_new(int place)
    {
        folder.Write("indicators.json", SmallCatalogue.Text);
        Assert.Equal(0, (await ShellScript.RunAsync(folder.Path, $"indicators fetch --offline && indicators {Report}")).Code);
        var old = Files();
        Directory.CreateDirectory(folder.File("comments/sollentuna/2024-delar"));
        folder.Write("comments/sollentuna/2024-delar/sammanfattning.md", "En ny sammanfattning.");

        var killed = await ShellScript.RunAsync(
            folder.Path,
            $"strace -f -qq -o /dev/null -e trace=rename -e inject=rename:signal=KILL:when={place} {ShellScript.Line(Report)}"
        );
        Assert.Equal(Killed, killed.Code);
        var left = Directory.EnumerateFiles(Reports).Count(file => Path.GetExtension(file) == ".tmp");
        Assert.Equal(old.Count - place + 1, left);
        Assert.True(FileGroup.IsInterrupted(Manifest));

        FileGroup.Take(Manifest).Dispose();
        Assert.Equal(old, Files());

        Assert.Equal(0, (await ShellScript.RunAsync(folder.Path, $"indicators {Report}")).Code);
        Assert.NotEqual(old, Files());
        Assert.Equal(old.Keys, Files().Keys);
    }

    private SortedDictionary<string, string> Files() =>
        new(
            Directory
                .EnumerateFiles(Reports)
                .ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal
        );
}
