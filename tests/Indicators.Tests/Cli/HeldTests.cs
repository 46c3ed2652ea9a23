using System.Net;
using System.Text.Json;
using Indicators.Tests.Support;
using Indicators.UseCases;
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

        File.Copy(folder.File("a.db"), SmallSite.Db(folder));
        await using (var site = await SmallSite.StartAsync(folder))
        {
            var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync("/"));
            Assert.Contains($"N00217 hölls tillbaka. {sentence}", page, StringComparison.Ordinal);
        }

        Assert.Equal(3, (await RunAsync([.. fetch, "--accept", "N00973"])).Code);
        Assert.Equal(0, (await RunAsync([.. fetch, "--accept", "n00217"])).Code);
        Assert.DoesNotContain("Hålls tillbaka", (await RunAsync("status")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_share_is_an_option_and_all_of_it_is_held_and_taken_as_one()
    {
        Assert.Equal(0, (await RunAsync("fetch", "--offline")).Code);
        var some = SmallKolada.With(
            (_, year, cell) => year == 2022 && cell.Value is { } value ? ReplicaCell.Of(value + 1) : cell,
            of: SmallKolada.AllFigures
        );
        await using var kolada = await LocalServer.StartAsync(new KoladaReplica(some));
        string[] fetch = ["fetch", "--kolada", kolada.BaseAddress.ToString(), "--rate", "0"];

        var all = await RunAsync([.. fetch, "--most-changed", "1", "--json"]);

        Assert.Equal(3, all.Code);
        var answer = JsonDocument.Parse(all.Out).RootElement;
        Assert.Equal(("partial", 0), (answer.GetProperty("outcome").GetString(), Count(answer, "revised")));
        Assert.Equal(5, answer.GetProperty("held").GetArrayLength());
        var night = await RunAsync(["run", .. fetch[1..], "--most-changed", "1", "--out", folder.File("reports")]);
        Assert.Equal(3, night.Code);
        var manifest = await File.ReadAllTextAsync(
            folder.File(Path.Combine("reports", "sollentuna", "2024-delar", "sollentuna-2024-delar.manifest.json"))
        );
        Assert.Contains("\"asOf\": \"2024-08-30T00:00:00", manifest, StringComparison.Ordinal); // what it shows, and not what was held back
        Assert.Equal(0, (await RunAsync([.. fetch, "--most-changed", "1", "--accept", "all"])).Code);
        var mistyped = await RunAsync([.. fetch, "--accept", "N0217"]);
        Assert.Equal((2, ""), (mistyped.Code, mistyped.Out));
        Assert.Equal(2, (await RunAsync([.. fetch, "--most-changed", "101"])).Code);
    }

    [Fact]
    public async Task One_plans_fault_stays_its_own_and_is_told_and_the_others_get_their_reports()
    {
        Assert.Equal(0, (await RunAsync("fetch", "--offline")).Code);
        var workspace = new Workspace(folder.File("small.json"), folder.File("a.db"), new ManualClock(Second));
        var making = new WriteReport(workspace, folder.File("reports"), folder.File("comments"));
        var night = new RunNight(making, new KoladaSource(Offline: true, new Uri("http://127.0.0.1:9/v3/"), RequestsPerSecond: 0));
        var plan = Assert.Single(workspace.Catalogue.Plans);
        var broken = plan with { Id = "trasig", Indicators = [.. plan.Indicators.Select(one => one with { Indicator = "finns-inte" })] };
        using var store = workspace.OpenToRead();

        var nights = new[] { broken, plan }.Select(one => night.Write(store, one, CommandLine.Morning)).ToList();

        Assert.IsType<InvalidOperationException>(nights[0].Bug);
        Assert.StartsWith("Oväntat fel i programmet: ", nights[0].NotWritten, StringComparison.Ordinal);
        Assert.EndsWith(" Rapporten för trasig skrevs inte.", nights[0].NotWritten, StringComparison.Ordinal);
        Assert.Empty(nights[0].Written);
        Assert.Equal((null, 6), (nights[1].NotWritten, nights[1].Written.Count));
    }

    private static int Count(JsonElement answer, string name) => answer.GetProperty(name).GetInt32();

    private Task<CommandLine.Answer> RunAsync(params string[] args) =>
        CommandLine.RunAtAsync(
            Second,
            [.. args, "--catalog", folder.Write("small.json", SmallCatalogue.Text), "--db", folder.File("a.db")]
        );
}
