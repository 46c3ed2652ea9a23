using System.Globalization;
using System.Text.Json;
using Indicators.Store;
using Indicators.Tests.Support;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Indicators.Tests.Fetching;

/// <summary>A computer whose clock is wrong, or was, against a Kolada that says what its own shows.</summary>
[Trait("Category", "Whole")]
public sealed class ClockTests : IDisposable
{
    private static readonly DateTimeOffset Now = At("2026-10-25T00:30:00Z"); // 02:30 in Stockholm, and again an hour later
    private static readonly DateTimeOffset Ahead = At("2034-01-01T03:00:00Z");

    private readonly Folder folder = new();

    private string Db => folder.File("a.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_clock_more_than_a_day_ahead_of_the_answers_is_refused_before_anything_is_written()
    {
        var refused = await FetchAsync(at: Ahead, theirs: Now);

        Assert.Equal(1, refused.Code);
        Assert.Equal(
            "Datorns klocka visar 2034-01-01 04:00:00 +01:00, men Kolada svarade 2026-10-25 02:30:00 +02:00. "
                + "Inget är sparat: ställ klockan rätt och hämta igen.",
            refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]
        );
        Assert.Empty(StoreRows.Of(Db, StoreRows.Known));
        Assert.Equal(0, (await FetchAsync(at: Now, theirs: Now)).Code);
    }

    [Theory]
    [InlineData(23)]
    [InlineData(-23)]
    [InlineData(-24 * 400)]
    public async Task A_clock_some_hours_off_and_one_that_is_behind_is_taken_as_it_is(int hours) =>
        Assert.Equal(0, (await FetchAsync(at: Now.AddHours(hours), theirs: Now)).Code);

    [Fact]
    public async Task An_hour_back_is_refused_with_both_times_named_and_it_passes_by_itself()
    {
        Assert.Equal(0, (await FetchAsync(at: Now.AddHours(1), theirs: null)).Code);

        var refused = await FetchAsync(at: Now, theirs: null);

        Assert.Equal(1, refused.Code);
        Assert.Contains(
            "siffror från 2026-10-25 02:30:00 +01:00, nyare än kopian från 2026-10-25 02:30:00 +02:00",
            refused.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(0, (await FetchAsync(at: Now.AddHours(1), theirs: null)).Code);
    }

    [Fact]
    public async Task A_store_that_a_clock_ahead_has_dated_is_brought_back_by_the_command_that_the_refusal_names()
    {
        Assert.Equal(0, (await FetchAsync(at: Now, theirs: null)).Code);
        var before = StoreRows.Of(Db, StoreRows.Known);
        var changed = SmallKolada.With(
            (_, year, cell) => year == 2022 && cell.Value is { } value ? ReplicaCell.Of(value - 0.1) : cell,
            series => series.Kpi == "N00220",
            SmallKolada.AllFigures
        );
        Assert.Equal(0, (await FetchAsync(at: Ahead, theirs: null, changed)).Code);
        var wrong = StoreRows.Of(Db, StoreRows.Known);
        Assert.NotEqual(before, wrong);

        var refused = await FetchAsync(at: Now.AddDays(1), theirs: null);
        Assert.Equal(1, refused.Code);
        Assert.Contains("indicators forget --after 2026-10-26T00:30:00Z", refused.Error, StringComparison.Ordinal);

        var forgotten = await RunAsync(Now.AddDays(1), "forget", "--after", "2026-10-26T00:30:00Z", "--json");

        Assert.Equal((0, ""), (forgotten.Code, forgotten.Error));
        Assert.Equal(before, StoreRows.Of(Db, StoreRows.Known));
        var told = JsonDocument.Parse(forgotten.Out).RootElement;
        Assert.Equal(wrong, StoreRows.Of(told.GetProperty("copy").GetString()!, StoreRows.Known));
        Assert.Equal((0, 1), (told.GetProperty("ownReports").GetInt32(), told.GetProperty("runs").GetInt32()));
        Assert.True(told.GetProperty("values").GetInt32() > 100);
        Assert.Equal(told.GetProperty("values").GetInt32(), told.GetProperty("restored").GetInt32());
        using (var store = ReadSession.Open(Db))
        {
            Assert.Equal(Now, store.Runs.NewestCopy());
            Assert.Equal(["failed", "complete"], store.Runs.Newest(3).Select(run => run.Outcome).Take(2).Order().Reverse());
        }

        Assert.Equal(0, (await FetchAsync(at: Now.AddDays(1), theirs: null, changed)).Code);
    }

    [Fact]
    public async Task What_people_have_reported_is_not_forgotten_and_gets_the_time_of_the_command()
    {
        Assert.Equal(0, (await FetchAsync(at: Now, theirs: null)).Code);
        Assert.Equal(new OwnImport(1, 0, 0, 0), Report(4, Ahead));
        var refused = Assert.Throws<UserException>(() => Report(5, Now));
        Assert.Contains("indicators forget --after 2026-10-25T00:30:00Z", refused.Message, StringComparison.Ordinal);

        var forgotten = await RunAsync(Now, "forget", "--after", "2026-10-25T00:30:00Z");

        Assert.Contains("En egen uppgift står kvar, med dagens datum.", forgotten.Out, StringComparison.Ordinal);
        Assert.Equal("2026-10-25T00:30:00Z", StoreRows.One<string>(Db, "SELECT known_from FROM own_report"));
        Assert.Equal(new OwnImport(0, 1, 0, 0), Report(5, Now.AddHours(1)));
    }

    [Fact]
    public async Task With_nothing_to_forget_nothing_is_done_and_no_copy_is_made()
    {
        Assert.Equal(0, (await FetchAsync(at: Now, theirs: null)).Code);
        var files = Directory.GetFiles(folder.Path).Order().ToList();

        var forgotten = await RunAsync(Now, "forget", "--after", "2026-10-25");

        Assert.Equal((0, "Inget är daterat efter 2026-10-25 23:59:59 +01:00. Inget är ändrat.\n"), (forgotten.Code, forgotten.Out));
        Assert.Equal(files, Directory.GetFiles(folder.Path).Order());
        Assert.Equal(2, (await RunAsync(Now, "forget", "--after", "i går")).Code);
    }

    private OwnImport Report(double value, DateTimeOffset at)
    {
        var report = OwnRows.Measure("S1", value);
        using var store = WriteSession.Open(Db, at);
        return store.Reported.Import([new OwnEntry(report, Withdrawn: false)], at, "Eva", "mal.csv");
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private async Task<CommandLine.Answer> FetchAsync(DateTimeOffset at, DateTimeOffset? theirs, ReplicaFigures? figures = null)
    {
        await using var kolada = await LocalServer.StartAsync(new KoladaReplica(figures ?? SmallKolada.AllFigures));
        kolada.Clock = theirs;
        return await RunAsync(at, "fetch", "--kolada", kolada.BaseAddress.ToString(), "--rate", "0");
    }

    private Task<CommandLine.Answer> RunAsync(DateTimeOffset at, params string[] args) =>
        CommandLine.RunAtAsync(at, [.. args, "--catalog", folder.Write("small.json", SmallCatalogue.Text), "--db", Db]);
}
