using System.Diagnostics;
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
    public async Task A_damaged_page_is_said_in_words()
    {
        Write(Db, First, Before with { Cells = [.. Enumerable.Range(1990, 30).Select(year => Cell(year, year: year))] });
        using (var connection = StoreRows.Open(Db))
        {
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
        }

        // Every page but the first, which says whose the file is.
        using (var file = new FileStream(Db, FileMode.Open, FileAccess.Write))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 4096).ToArray());
        }

        foreach (var command in new[] { ["status"], ["changes"], ["compare", "--plan", "sollentuna"], new[] { "fetch", "--offline" } })
        {
            var answer = await RunAsync(command);
            Assert.Equal(1, answer.Code);
            Assert.Contains($"Databasen {Db} är skadad. Lägg tillbaka en säkerhetskopia", answer.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_store_that_another_program_writes_in_is_said_to_be_in_use()
    {
        Write(Db, First, Before with { Cells = [Cell(66.2)] });
        using var other = StoreRows.Open(Db);
        other.Execute("BEGIN IMMEDIATE; DELETE FROM snapshot");

        using (var held = StoreFile.OpenToWrite(Db))
        {
            held.Do(open => open.Execute("PRAGMA busy_timeout = 0"));
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
        var catalogue = folder.Write("small.json", SmallCatalogue.Text);
        var files = Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).ToList();
        var program = ProgramLine();
        var (code, text) = await InReadOnlyFolderAsync($"{program} status --catalog {catalogue} --db {Db}");
        Assert.True(code == 0, text);
        Assert.Contains("2024-08-30", text, StringComparison.Ordinal);

        (code, text) = await InReadOnlyFolderAsync($"{program} fetch --offline --catalog {catalogue} --db {Db}");
        Assert.Equal(1, code);
        Assert.Contains("Det går inte att skriva databasen", text, StringComparison.Ordinal);
        Assert.Equal(files, Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal));
    }

    private static string ProgramLine()
    {
        string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);
        return $"dotnet exec --runtimeconfig {Beside("Indicators.Tests.runtimeconfig.json")} --depsfile "
            + $"{Beside("Indicators.Tests.deps.json")} {Beside("indicators.dll")}";
    }

    private async Task<(int Code, string Text)> InReadOnlyFolderAsync(string command)
    {
        var script = $"mount --bind {folder.Path} {folder.Path} && mount -o remount,ro,bind {folder.Path} && {command}";
        using var process = Process.Start(
            new ProcessStartInfo("unshare", ["-m", "sh", "-c", script + " 2>&1"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            }
        )!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, text);
    }

    private Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", folder.Write("small.json", SmallCatalogue.Text), "--db", Db]);
}
