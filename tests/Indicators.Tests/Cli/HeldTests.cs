using System.Text.Json;
using Indicators.Tests.Support;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Indicators.Tests.Cli;

/// <summary>What is held back, as whoever runs the program meets it.</summary>
[Trait("Category", "Whole")]
public sealed class HeldTests : IDisposable
{
    private static readonly DateTimeOffset Second = CommandLine.Morning.AddDays(1);

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_is_told_with_its_numbers_and_the_command_that_takes_it_and_stands_in_status_until_it_is_taken()
    {
        Assert.Equal(0, (await RunAsync("fetch", "--offline")).Code);
        var doubled = SmallKolada.With(
            (_, _, cell) => cell.Value is { } value ? ReplicaCell.Of(value * 2) : cell,
            series => series.Kpi == "N00217",
            SmallKolada.AllFigures
        );
        await using var kolada = await LocalServer.StartAsync(new KoladaReplica(doubled));
        string[] fetch = ["fetch", "--kolada", kolada.BaseAddress.ToString(), "--rate", "0"];

        var told = await RunAsync([.. fetch, "--json"]);
        var text = await RunAsync(fetch);
        var (status, lines) = (await RunAsync("status", "--json"), await RunAsync("status"));

        Assert.Equal((3, 3), (told.Code, text.Code));
        var held = Assert.Single(JsonDocument.Parse(told.Out).RootElement.GetProperty("held").EnumerateArray());
        Assert.Equal("N00217", held.GetProperty("kpi").GetString());
        var (withdrawn, revised, outside) = (Count(held, "withdrawn"), Count(held, "revised"), Count(held, "outside"));
        Assert.Equal((0, 0), (withdrawn, outside));
        Assert.True(revised > 1000);
        var reason = held.GetProperty("reason").GetString()!;
        var sentence = $"{reason} Det som är sparat står kvar. Stämmer svaret, kör indicators fetch --accept N00217.";
        Assert.Contains($"N00217 hölls tillbaka. {sentence}", text.Out, StringComparison.Ordinal);
        Assert.Contains($"N00217 sedan 2024-09-17. {sentence}", lines.Out, StringComparison.Ordinal);
        Assert.Equal(
            "N00217",
            JsonDocument.Parse(status.Out).RootElement.GetProperty("held").EnumerateArray().Single().GetProperty("kpi").GetString()
        );

        Assert.Equal(3, (await RunAsync([.. fetch, "--accept", "N00973"])).Code);
        Assert.Equal(0, (await RunAsync([.. fetch, "--accept", "n00217"])).Code);
        Assert.DoesNotContain("Hålls tillbaka", (await RunAsync("status")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_share_is_an_option_and_all_of_it_is_held_and_taken_as_one()
    {
        Assert.Equal(0, (await RunAsync("fetch", "--offline")).Code);
        var some = SmallKolada.With(
            (_, year, cell) => year == 2022 && cell.Value is { } value ? ReplicaCell.Of(value - 0.2) : cell,
            of: SmallKolada.AllFigures
        );
        await using var kolada = await LocalServer.StartAsync(new KoladaReplica(some));
        string[] fetch = ["fetch", "--kolada", kolada.BaseAddress.ToString(), "--rate", "0"];

        var all = await RunAsync([.. fetch, "--most-changed", "1", "--json"]);

        Assert.Equal(3, all.Code);
        var answer = JsonDocument.Parse(all.Out).RootElement;
        Assert.Equal(("partial", 0), (answer.GetProperty("outcome").GetString(), Count(answer, "revised")));
        Assert.Equal(5, answer.GetProperty("held").GetArrayLength());
        Assert.Equal(0, (await RunAsync([.. fetch, "--most-changed", "1", "--accept", "all"])).Code);
        Assert.Equal(2, (await RunAsync([.. fetch, "--most-changed", "101"])).Code);
    }

    [Fact]
    public async Task One_plans_fault_stays_its_own_and_is_told_and_the_others_get_their_reports()
    {
        string[] run =
        [
            "run",
            "--offline",
            "--plan",
            "sollentuna",
            "--plan",
            "ekero",
            "--out",
            folder.File("reports"),
            "--db",
            folder.File("b.db"),
        ];
        Assert.Equal(
            0,
            (await CommandLine.RunAsync(["fetch", "--offline", "--catalog", Repository.Catalogue, "--db", folder.File("b.db")])).Code
        );
        using (var store = StoreRows.Open(folder.File("b.db")))
        {
            // A number that no import takes, and that no manifest can hold.
            using var command = store.CreateCommand();
            command.CommandText = """
                INSERT INTO own_report (plan, kind, item, period, gender, counterparty, account, value, known_from, reported_by, file)
                VALUES ('sollentuna', 'measure', 'S1', '2024-delar', 'T', '', '', 9e999, '2024-08-30T00:00:00Z', 'Eva', 'mal.csv')
                """;
            command.ExecuteNonQuery();
        }

        var answer = await CommandLine.RunAsync([.. run, "--json", "--catalog", Repository.Catalogue]);

        Assert.Equal(3, answer.Code);
        Assert.Contains("Rapporten för sollentuna skrevs inte.", answer.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.File(Path.Combine("reports", "ekero", "2024-delar", "ekero-2024-delar.docx"))));
        Assert.False(Directory.Exists(folder.File(Path.Combine("reports", "sollentuna"))));
    }

    private static int Count(JsonElement answer, string name) => answer.GetProperty(name).GetInt32();

    private Task<CommandLine.Answer> RunAsync(params string[] args) =>
        CommandLine.RunAtAsync(
            Second,
            [.. args, "--catalog", folder.Write("small.json", SmallCatalogue.Text), "--db", folder.File("a.db")]
        );
}
