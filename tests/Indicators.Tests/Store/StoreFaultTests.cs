using Dapper;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;
using static Indicators.Tests.Store.TwoCopies;

namespace Indicators.Tests.Store;

/// <summary>A disk, a lock or a file that is not as it should be: one sentence and 1, never a trace.</summary>
[Trait("Category", "Kill")]
public sealed class StoreFaultTests : IDisposable
{
    private readonly Folder folder = new();

    private string Db => folder.File("a.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_store_that_another_program_writes_in_is_said_to_be_in_use()
    {
        Write(Db, First, Before with { Cells = [Cell(66.2)] });
        using var other = StoreRows.Open(Db);
        other.Execute("BEGIN IMMEDIATE; DELETE FROM snapshot");

        using (var held = StoreFile.OpenToWrite(Db))
        {
            held.Do(open => (open.DefaultTimeout, _) = (1, open.Execute("PRAGMA busy_timeout = 0")));
            var fault = Assert.Throws<UserException>(() => held.Together(() => { }));
            Assert.Equal(
                (ExitCode.Failed, $"Databasen {Db} används av ett annat program. Försök igen om en stund."),
                (fault.Code, fault.Message)
            );
        }

        Assert.Equal(0, (await RunAsync("status")).Code); // and reading does not wait
    }

    [Fact]
    public async Task A_place_where_no_store_can_be_is_said_in_words()
    {
        folder.Write("fil", "");

        foreach (var place in new[] { Path.Combine(folder.Path, "fil", "a.db"), OperatingSystem.IsLinux() ? "/proc/a.db" : folder.Path })
        {
            var answer = await CommandLine.RunAsync(
                "fetch",
                "--offline",
                "--catalog",
                folder.Write("small.json", SmallCatalogue.Text),
                "--db",
                place
            );
            Assert.NotEqual(0, answer.Code);
            Assert.DoesNotContain("En annan körning", answer.Error, StringComparison.Ordinal);
            Assert.Contains("--db FIL", answer.Error, StringComparison.Ordinal);
        }
    }

    // The file system itself says no, so that it holds for whoever runs the tests: a folder bound read-only over itself, in a namespace of
    // its own.
    [FactWithBoundFolders]
    public async Task A_store_in_a_folder_that_nobody_may_write_in_is_read_and_cannot_be_written()
    {
        Write(Db, First, Before with { Cells = [Cell(66.2)] });
        folder.Write("indicators.json", SmallCatalogue.Text);
        var files = Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).ToList();

        var answer = await InReadOnlyFolderAsync("indicators status --db a.db");
        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("2024-08-30", answer.Out, StringComparison.Ordinal);

        answer = await InReadOnlyFolderAsync("indicators fetch --offline --db a.db");
        Assert.Equal((1, "Det går inte att skriva databasen a.db: välj en annan plats med --db FIL.\n"), (answer.Code, answer.Error));
        Assert.Equal(files, Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal));
    }

    [FactWithBoundFolders]
    public async Task A_store_that_waits_in_its_log_is_not_read_without_it()
    {
        Write(Db, First, Before with { Cells = [Cell(66.2)] });
        folder.Write("indicators.json", SmallCatalogue.Text);
        using (var open = StoreRows.Open(Db))
        {
            open.Execute("PRAGMA journal_mode = WAL; UPDATE measurement SET value = 1");
            Directory.CreateDirectory(folder.File("kopia"));
            foreach (var end in new[] { "", "-wal" })
                File.Copy(Db + end, folder.File("kopia/a.db" + end));
        }

        var answer = await InReadOnlyFolderAsync("indicators status --db kopia/a.db");

        Assert.Equal(
            (
                1,
                "Databasen kopia/a.db har uppgifter kvar i kopia/a.db-wal, och mappen går inte att skriva i. Kör indicators status som någon "
                    + "som får skriva där, eller kopiera båda filerna till en annan mapp och peka ut databasen där med --db FIL.\n"
            ),
            (answer.Code, answer.Error)
        );
        Assert.Equal(0, (await ShellScript.RunAsync(folder.Path, "indicators status --db kopia/a.db")).Code); // as the sentence says
    }

    private Task<ShellScript.Answer> InReadOnlyFolderAsync(string command) =>
        ShellScript.RunAloneAsync(
            folder.Path,
            // The folder that stands here is still the one from before: it is entered anew.
            $"mount --bind {folder.Path} {folder.Path} && mount -o remount,ro,bind {folder.Path} && cd {folder.Path} && {command}"
        );

    private Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", folder.Write("small.json", SmallCatalogue.Text), "--db", Db]);
}
