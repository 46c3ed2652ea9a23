using System.Text.Json.Nodes;
using Indicators.Store;
using Indicators.Tests.Store;
using Indicators.Tests.Support;
using Indicators.UseCases;

namespace Indicators.Tests.Cli;

/// <summary>The shipped figures are the copy of 2024-08-30; the clock stands at the morning of 2024-09-16.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class AskedTimeTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Commands => ["report", "compare", "export", "chart"];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_time_that_has_not_been_is_refused_and_nothing_is_written(string command)
    {
        foreach (var ahead in new[] { "2030-01-01", "2024-09-17", "2024-09-16T05:00:01Z" })
        {
            var answer = await RunAsync(command, ahead);

            Assert.Equal((2, ""), (answer.Code, answer.Out));
            Assert.Contains("har inte varit än: klockan är 2024-09-16 07:00.", answer.Error, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_time_before_the_first_copy_is_refused_and_nothing_is_written(string command)
    {
        var answer = await RunAsync(command, "2024-08-29");

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains("den första kopian av Kolada är från 2024-08-30 02:00.", answer.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task This_very_day_is_so_much_of_it_as_there_is(string command)
    {
        var answer = await RunAsync(command, "2024-09-16");
        Assert.True(answer.Code == 0, answer.Error);
    }

    [Fact]
    public async Task The_time_that_is_told_is_the_copys_own()
    {
        var compared = await store.RunAsync("compare", "--plan", "oxelosund", "--as-of", "2024-09-10", "--json");
        Assert.Equal("2024-08-30T00:00:00+00:00", (string?)JsonNode.Parse(compared.Out)!["asOf"]);

        var written = await RunAsync("report", "2024-09-10");
        Assert.True(written.Code == 0, written.Error);
        var stem = folder.File("oxelosund/2024-delar/oxelosund-2024-delar");
        Assert.Equal("2024-08-30T00:00:00+00:00", (string?)JsonNode.Parse(File.ReadAllText(stem + ".manifest.json"))!["asOf"]);
        var html = File.ReadAllText(stem + ".html");
        Assert.Contains("som Kolada visade dem <span class=\"day\">2024-08-30</span>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("2024-09-10", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_two_copies_the_earlier_one_stands()
    {
        TwoCopies.Write(folder.File("two.db"), TwoCopies.First, TwoCopies.Before);
        TwoCopies.Write(folder.File("two.db"), TwoCopies.Second, TwoCopies.Before);
        using var read = ReadSession.Open(folder.File("two.db"));
        DateTimeOffset? CopyAt(DateTimeOffset at) => AskedTime.Of(read, at, CommandLine.Morning).Copy;

        Assert.Equal(TwoCopies.First, CopyAt(TwoCopies.First));
        Assert.Equal(TwoCopies.First, CopyAt(TwoCopies.Second.AddSeconds(-1)));
        Assert.Equal(TwoCopies.Second, CopyAt(TwoCopies.Second));
        Assert.Equal(TwoCopies.Second, CopyAt(CommandLine.Morning));
        Assert.Throws<UserException>(() => CopyAt(TwoCopies.First.AddSeconds(-1)));
    }

    [Fact]
    public async Task A_report_on_a_store_without_figures_says_so_also_for_a_time_that_has_been()
    {
        var answer = await CommandLine.RunAsync(
            "report",
            "--plan",
            "oxelosund",
            "--period",
            "2024-delar",
            "--out",
            folder.Path,
            "--format",
            "html",
            "--as-of",
            "2024-08-30",
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("none.db")
        );

        Assert.True(answer.Code == 0, answer.Error);
        var manifest = JsonNode.Parse(File.ReadAllText(folder.File("oxelosund/2024-delar/oxelosund-2024-delar.manifest.json")))!;
        Assert.Null(manifest["asOf"]);
    }

    private Task<CommandLine.Answer> RunAsync(string command, string asOf) =>
        store.RunAsync([command, "--plan", "oxelosund", "--as-of", asOf, .. Rest(command)]);

    private string[] Rest(string command) =>
        command switch
        {
            "report" => ["--period", "2024-delar", "--out", folder.Path, "--format", "html"],
            "export" => ["--out", folder.File("a.csv")],
            "chart" => ["--indicator", "etablering-arbetar", "--kind", "trend", "--out", folder.File("a.svg")],
            _ => [],
        };
}
