using Dapper;
using Indicators.Cli;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Store;

/// <summary>A store whose pages are no longer what they were: each command says so, and writes nothing.</summary>
[Trait("Category", "Kill")]
public sealed class DamagedStoreTests : IAsyncLifetime, IDisposable
{
    private static readonly Dictionary<string, string[]> Commands = new()
    {
        ["run"] = ["--offline", "--out", "r"],
        ["fetch"] = ["--offline"],
        ["compare"] = ["--plan", "sollentuna"],
        ["report"] = ["--plan", "sollentuna", "--period", "2024-delar", "--out", "r"],
        ["export"] = ["--plan", "sollentuna", "--out", "ut.csv"],
        ["chart"] = ["--plan", "sollentuna", "--indicator", "N00217", "--kind", "trend", "--out", "ut.svg"],
        ["import"] = ["mall.csv", "--plan", "sollentuna"],
        ["forget"] = ["--after", "2020-01-01"],
        ["look"] = ["N00700", "--municipality", "0188"],
        ["search"] = ["arbetslöshet"],
        ["freeze"] = ["/jamfor?kommun=0163"],
        ["add"] = ["N15428", "--plan", "sollentuna", "--direction", "high", "--dry-run"],
        ["changes"] = [],
        ["status"] = [],
        ["validate"] = ["--figures"],
        ["init"] = ["--municipality", "0480", "--from", "sollentuna"],
        ["backup"] = ["kopia.db"],
        ["room"] = [],
        ["serve"] = [], // the pages are another matter: the service stands, and says that it is not ready
    };

    // They read and write the catalogue alone.
    private static readonly string[] NoStore = ["confirm"];

    private readonly Folder folder = new();

    private string Db => folder.File("a.db");

    public async Task InitializeAsync()
    {
        Assert.Equal(0, (await CommandLine.RunAsync(["fetch", "--offline", "--plan", "sollentuna", .. Here()])).Code);
        var template = await CommandLine.RunAsync(["import", "--template", "--plan", "sollentuna", "--period", "2024-delar", .. Here()]);
        folder.Write("mall.csv", template.Out.Replace(";alla;;;procent;", ";alla;12,5;;procent;", StringComparison.Ordinal));
        using var connection = StoreRows.Open(Db);
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_command_says_that_the_store_is_damaged_and_writes_nothing()
    {
        // Every page but the first, which says whose the file is.
        Damage(4096, long.MaxValue);
        var files = Contents();
        var commands = CommandLineProgram.Root(new Shell(TextWriter.Null, TextWriter.Null, TimeProvider.System, 80, false)).Subcommands;
        Assert.Equal(
            Commands.Keys.Order(StringComparer.Ordinal),
            commands.Select(command => command.Name).Except(NoStore).Order(StringComparer.Ordinal)
        );

        foreach (var (command, args) in Commands.Where(command => command.Key is not ("serve" or "room")))
        {
            var answer = await CommandLine.RunAsync([command, .. args.Select(Place), .. Here()]);

            Assert.True(answer.Code == 1, $"{command}: {answer.Code} {answer.Error}");
            Assert.EndsWith($"Databasen {Db} är skadad. {Remedy}\n", answer.Error, StringComparison.Ordinal);
            Assert.Equal(files, Contents());
        }
    }

    [Theory]
    [InlineData("import")]
    [InlineData("fetch")]
    [InlineData("backup")]
    [InlineData("forget")]
    public async Task One_page_among_many_is_found_before_anything_is_said_to_be_saved(string command)
    {
        var middle = new FileInfo(Db).Length / 8192 * 4096;
        Damage(middle, middle + 4096);

        var answer = await CommandLine.RunAsync([command, .. Commands[command].Select(Place), .. Here()]);

        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.EndsWith($"Databasen {Db} är skadad. {Remedy}\n", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("kopia.db")));
    }

    private const string Remedy = "Lägg tillbaka en säkerhetskopia, eller välj en annan fil med --db FIL.";

    private string[] Here() => ["--db", Db, "--catalog", Repository.Catalogue];

    private string Place(string arg) => arg == "r" || arg.Contains('.', StringComparison.Ordinal) ? folder.File(arg) : arg;

    private void Damage(long from, long to)
    {
        using var file = new FileStream(Db, FileMode.Open, FileAccess.Write);
        file.Position = from;
        file.Write(Enumerable.Repeat((byte)0xA5, (int)(Math.Min(to, file.Length) - from)).ToArray());
    }

    // Beside what marks that someone is at work.
    private List<string> Contents() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories)
                .Where(path => !path.Contains("a.db-", StringComparison.Ordinal))
                .Select(path =>
                    path
                    + (File.Exists(path) ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))) : "")
                )
                .Order(StringComparer.Ordinal),
        ];
}
