using System.Text.Json;
using Dapper;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

[Trait("Category", "Whole")]
public sealed class BackupTests : IDisposable
{
    private readonly Folder folder = new();

    private string Db => folder.File("a.db");

    private string Copy => folder.File("copy.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_copy_taken_in_the_middle_of_a_writers_work_holds_what_was_whole_and_is_restored_by_laying_it_in_place()
    {
        await FetchAsync();
        var before = Content(Db);
        using (var connection = StoreRows.Open(Db))
        using (var transaction = connection.BeginTransaction())
        {
            // As a night's run does: rows written and not yet whole, in the log beside the file.
            connection.Execute("UPDATE measurement SET value = 0; DELETE FROM snapshot", transaction: transaction);
            Assert.Equal(0, (await BackupAsync(Copy)).Code);
            transaction.Commit();
        }

        Assert.NotEqual(before, Content(Db));
        foreach (var left in Directory.EnumerateFiles(folder.Path, "a.db*"))
        {
            File.Delete(left);
        }

        File.Copy(Copy, Db);
        Assert.Equal(before, Content(Db));
    }

    [Fact]
    public async Task What_is_committed_beside_the_file_comes_along()
    {
        await FetchAsync();
        using var open = StoreRows.Open(Db); // keeps the write-ahead log from being emptied
        open.Execute("UPDATE measurement SET value = 1 WHERE value IS NOT NULL");
        Assert.True(new FileInfo(Db + "-wal").Length > 0);
        Assert.Equal(0, (await BackupAsync(Copy)).Code);
        Assert.False(File.Exists(Copy + "-wal"));
        Assert.Equal(Content(Db), Content(Copy));
    }

    [Fact]
    public async Task It_says_what_it_made()
    {
        await FetchAsync();
        var answer = await BackupAsync(Copy, "--json");
        using var json = JsonDocument.Parse(answer.Out);
        Assert.Equal(Copy, json.RootElement.GetProperty("file").GetString());
        Assert.Equal(new FileInfo(Copy).Length, json.RootElement.GetProperty("bytes").GetInt64());
        Assert.Equal("2024-08-30T00:00:00Z", json.RootElement.GetProperty("asOf").GetString());
        Assert.Contains("siffror per 2024-08-30", (await BackupAsync(Copy)).Out, StringComparison.Ordinal); // an older copy is replaced
    }

    [Fact]
    public async Task A_copy_that_has_been_looked_into_and_written_to_is_replaced_all_the_same()
    {
        await FetchAsync();
        Assert.Equal(0, (await BackupAsync(Copy)).Code);
        Assert.Equal(0, (await OnCopyAsync("status")).Code);
        Assert.Equal(0, (await BackupAsync(Copy)).Code);
        Assert.Equal(0, (await OnCopyAsync("fetch", "--offline")).Code); // turns its write-ahead log on
        Assert.Equal(0, (await OnCopyAsync("status")).Code);
        var answer = await BackupAsync(Copy);
        Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(Content(Db), Content(Copy));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "copy.db-wal").Concat(Directory.EnumerateFiles(folder.Path, "copy.db.tmp*")));
    }

    [Fact]
    public async Task A_copy_that_someone_uses_as_a_store_is_left_as_it_is()
    {
        await FetchAsync();
        Assert.Equal(0, (await BackupAsync(Copy)).Code);
        var before = File.ReadAllBytes(Copy);
        using (StoreLock.Take(Copy, CommandLine.Morning))
        {
            Assert.Contains("är en databas som används", (await BackupAsync(Copy)).Error, StringComparison.Ordinal);
        }

        using (var reader = StoreRows.Open(Copy))
        {
            reader.Execute("BEGIN; SELECT * FROM run LIMIT 1");
            Assert.Contains("är en databas som används", (await BackupAsync(Copy)).Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, File.ReadAllBytes(Copy));
        Assert.Equal(0, (await BackupAsync(Copy)).Code);
    }

    [FactOnLinux("rights in octal")]
    public async Task The_store_and_its_copy_are_for_their_owner()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // skipped above; the compiler cannot know
        }

        await FetchAsync();
        Assert.Equal(0, (await BackupAsync(Copy)).Code);
        foreach (var file in new[] { Db, Copy })
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task The_store_itself_is_never_written_over()
    {
        await FetchAsync();
        var before = Content(Db);
        File.CreateSymbolicLink(folder.File("link.db"), Db);
        Directory.CreateSymbolicLink(folder.File("mapp"), folder.Path);
        foreach (
            var same in new[]
            {
                Db,
                Path.Combine(folder.Path, ".", "a.db"),
                Db + "-wal",
                folder.File("link.db"),
                Path.Combine(folder.Path, "mapp", "a.db"),
            }
        )
        {
            var answer = await BackupAsync(same);
            Assert.Equal(2, answer.Code);
            Assert.Contains("är databasen själv", answer.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, Content(Db));
    }

    [Fact]
    public async Task A_file_that_is_something_else_is_left_as_it_is()
    {
        await FetchAsync();
        folder.Write("brev.txt", "Kära nämnd");
        Assert.Equal(2, (await BackupAsync(folder.File("brev.txt"))).Code);
        Assert.Equal("Kära nämnd", File.ReadAllText(folder.File("brev.txt")));
    }

    [Fact]
    public async Task Without_a_store_there_is_nothing_to_copy_and_none_is_made()
    {
        var answer = await BackupAsync(Copy);
        Assert.Equal(2, answer.Code);
        Assert.Contains("Det finns ingen databas", answer.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.db"));
    }

    [Fact]
    public async Task Without_a_file_to_write_it_says_what_to_write()
    {
        var answer = await BackupAsync();
        Assert.Equal(2, answer.Code);
        Assert.Contains("indicators backup FIL", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_said_in_words()
    {
        await FetchAsync();
        folder.Write("fil", "");
        var answer = await BackupAsync(Path.Combine(folder.Path, "fil", "copy.db"));
        Assert.Equal(1, answer.Code);
        Assert.Contains("gick inte att skriva", answer.Error, StringComparison.Ordinal);
    }

    private async Task FetchAsync() =>
        Assert.Equal(
            0,
            (
                await CommandLine.RunAsync("fetch", "--offline", "--catalog", folder.Write("small.json", SmallCatalogue.Text), "--db", Db)
            ).Code
        );

    private Task<CommandLine.Answer> BackupAsync(params IEnumerable<string> args) => CommandLine.RunAsync(["backup", .. args, "--db", Db]);

    private Task<CommandLine.Answer> OnCopyAsync(params IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", folder.File("small.json"), "--db", Copy]);

    private static IReadOnlyList<string> Content(string file) =>
        StoreRows.Of(file, "SELECT * FROM measurement", "SELECT * FROM snapshot", "SELECT id, source, as_of, outcome FROM run");
}
