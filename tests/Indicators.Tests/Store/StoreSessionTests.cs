using Dapper;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;
using static Indicators.Tests.Store.TwoCopies;

namespace Indicators.Tests.Store;

public sealed class StoreSessionTests : IDisposable
{
    private readonly Folder folder = new();

    private string Db => folder.File("a.db");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("detta är ingen databas, men det är långt nog för att likna en fil av något slag, och den ska lämnas som den är efteråt.")]
    [InlineData("x")]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_was(string text)
    {
        var file = folder.Write("annat.db", text);

        foreach (
            var fault in new[]
            {
                Assert.Throws<UserException>(() => ToWrite(file)),
                Assert.Throws<UserException>(() => ReadSession.Open(file)),
            }
        )
        {
            Assert.Equal(ExitCode.InvalidInput, fault.Code);
            Assert.Contains("är inte programmets databas", fault.Message, StringComparison.Ordinal);
        }

        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_as_it_was()
    {
        var file = folder.File("annat.db");
        using (var other = StoreRows.Open(file))
        {
            other.Execute("CREATE TABLE kund (namn TEXT)");
        }

        var before = File.ReadAllBytes(file);

        Assert.Throws<UserException>(() => ToWrite(file));
        Assert.Throws<UserException>(() => ReadSession.Open(file));

        Assert.Equal(before, File.ReadAllBytes(file));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_store_of_a_newer_program_is_refused()
    {
        ToWrite(Db).Dispose();
        using (var connection = StoreRows.Open(Db))
        {
            connection.Execute("PRAGMA user_version = 99");
        }

        Assert.Contains("nyare version", Assert.Throws<UserException>(() => ToWrite(Db)).Message, StringComparison.Ordinal);
        Assert.Contains("nyare version", Assert.Throws<UserException>(() => ReadSession.Open(Db)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_a_store_that_is_not_there_makes_none()
    {
        using var store = ReadSession.Open(folder.File("saknas.db"));

        Assert.Null(store.Runs.NewestCopy());
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void All_that_one_session_reads_is_the_store_at_one_instant_whatever_is_written_meanwhile()
    {
        Write(Db, First, Before with { Cells = [Cell(66.2)] });
        using var answer = ReadSession.Open(Db);
        Write(Db, Second, Before with { Cells = [Cell(66.3)] });

        Assert.Equal(First, answer.Runs.NewestCopy());
        Assert.Equal(66.2, Assert.Single(answer.Measurements.Read(["N00700"], Second)).Value);
        using var next = ReadSession.Open(Db);
        Assert.Equal(Second, next.Runs.NewestCopy());
    }

    [Fact]
    public void A_reading_session_cannot_write()
    {
        Write(Db, First, Before with { Cells = [Cell(66.2)] });

        using var connection = StoreFile.OpenToRead(Db);

        Assert.Contains(
            "Det går inte att läsa databasen",
            Assert.Throws<UserException>(() => connection.Do(open => open.Execute("DELETE FROM measurement"))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Eight_starts_at_once_on_an_empty_store_all_end_well()
    {
        using var ready = new Barrier(8);
        var starts = Enumerable
            .Range(0, 8)
            .Select(_ =>
                Task.Factory.StartNew(
                    () =>
                    {
                        using var store = StoreFile.OpenToWrite(Db);
                        ready.SignalAndWait();
                        StoreMigration.Migrate(store);
                        return store.Edition();
                    },
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            );

        Assert.All(await Task.WhenAll(starts), edition => Assert.Equal(Schema.Steps.Count, edition));
    }

    [Fact]
    public async Task Eight_commands_at_once_on_an_empty_store_all_end_well()
    {
        var catalogue = folder.Write("small.json", SmallCatalogue.Text);
        var starts = Enumerable
            .Range(0, 8)
            .Select(i =>
                Task.Run(() =>
                    CommandLine.RunAsync([.. i % 2 == 0 ? new[] { "fetch", "--offline" } : ["status"], "--catalog", catalogue, "--db", Db])
                )
            );

        var answers = await Task.WhenAll(starts);

        // A second fetch at once is told who holds the store, as before; nothing else goes wrong.
        Assert.All(
            answers,
            answer =>
                Assert.True(
                    answer.Code == 0 || answer.Error.Contains($"process {Environment.ProcessId}", StringComparison.Ordinal),
                    answer.Error
                )
        );
        Assert.Contains(answers.Where((_, i) => i % 2 == 0), answer => answer.Code == 0);
    }

    [Fact]
    public void A_transaction_that_fails_leaves_nothing_and_the_next_one_goes_well()
    {
        using var store = WriteSession.InMemory();

        Assert.Throws<InvalidOperationException>(() =>
            store.Together(() =>
            {
                store.Log.Begin("test", First, First);
                throw new InvalidOperationException();
            })
        );

        Assert.Empty(store.Runs.Newest(5));
        store.Together(() => store.Log.Begin("test", First, First));
        Assert.Single(store.Runs.Newest(5));
    }

    [Fact]
    public void What_changed_lately_is_found_without_walking_through_all_history()
    {
        ToWrite(Db).Dispose();

        var question = ChangeReader
            .ValueSteps(some: false, sinceSome: true)
            .Replace("@since", "'2024-09-01T00:00:00Z'", StringComparison.Ordinal);
        var plan = StoreRows.Of(Db, $"EXPLAIN QUERY PLAN {question}");

        var told = string.Join('\n', plan);

        Assert.Matches("SEARCH h USING (COVERING )?INDEX measurement_history_known_to", told);
        Assert.DoesNotMatch(@"SCAN h\b", told);
    }

    private static WriteSession ToWrite(string file) => WriteSession.Open(file, First);
}
