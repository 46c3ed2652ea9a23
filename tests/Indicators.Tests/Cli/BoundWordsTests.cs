using System.Text.Json;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

/// <summary>Comments and the figures they were written for, from one report to the next.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class BoundWordsTests : IDisposable
{
    private static readonly string[] Delar = ["--plan", "norrtalje", "--period", "2024-delar"];

    private readonly Folder folder = new();

    private string Db => folder.File("own.db");

    public BoundWordsTests(FetchedStore store) => File.Copy(store.Db, Db);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_comment_whose_figure_has_changed_is_told_with_both_values_until_somebody_says_that_it_holds(bool inStore)
    {
        folder.Write("c/norrtalje/2024-delar/mal-1.md", "Nu {arbetar}.\n");
        if (inStore)
        {
            await RunAsync(["import", .. Delar, "--comments", folder.File("c"), "--by", "Eva"]);
        }

        Task<CommandLine.Answer> ReportAsync(params string[] more) =>
            RunAsync([
                "report",
                .. Delar,
                "--out",
                folder.File("out"),
                "--format",
                "html",
                .. inStore ? [] : new[] { "--comments", folder.File("c") },
                .. more,
            ]);
        Assert.Equal("", (await ReportAsync()).Error);

        Kolada(64.0);
        var told = await ReportAsync();
        var again = await ReportAsync("--json"); // the night has written it over, and it is told all the same

        Assert.Equal(0, told.Code);
        const string both = "{arbetar} var 66,2\u00A0procent 2022 och är nu 64,0\u00A0procent 2022";
        Assert.Contains(both, told.Error, StringComparison.Ordinal);
        Assert.Contains("--holds mal-1", told.Error, StringComparison.Ordinal);
        Assert.Contains(both, again.Error, StringComparison.Ordinal);
        var figure = JsonDocument.Parse(again.Out).RootElement.GetProperty("comments").GetProperty("changed")[0].GetProperty("figures")[0];
        Assert.Equal("66,2\u00A0procent 2022", figure.GetProperty("then").GetString());
        Assert.Equal("64,0\u00A0procent 2022", figure.GetProperty("now").GetString());

        var decided = await ReportAsync("--final", "--force");
        Assert.Equal(2, decided.Code);
        Assert.Contains(both, decided.Error, StringComparison.Ordinal);

        var held = await ReportAsync("--final", "--force", "--holds", "mal-1", "--by", "Bo");
        Assert.True(held.Code == 0, held.Error);
        Assert.DoesNotContain("{arbetar}", held.Error, StringComparison.Ordinal);
        Assert.Equal("", (await ReportAsync("--force")).Error);
        if (inStore)
        {
            Assert.Equal("Nu {arbetar}.|Bo", StoreRows.Of(Db, "SELECT comment, reported_by FROM own_report WHERE kind = 'text'").Single());
            Assert.Equal("Eva", StoreRows.One<string>(Db, "SELECT reported_by FROM own_report_history WHERE kind = 'text'"));
        }
    }

    [Fact]
    public async Task A_text_that_names_no_figure_is_held_against_the_newest_of_its_indicator()
    {
        folder.Write("c/norrtalje/2024-delar/indikator-arbetar.md", "Högst på tio år.\n");
        await ReportAsync();
        Kolada(40.0);

        Assert.Contains("66,2\u00A0procent 2022 och är nu 40,0\u00A0procent 2022", (await ReportAsync()).Error, StringComparison.Ordinal);

        folder.Write("c/norrtalje/2024-delar/indikator-arbetar.md", "Lägre än förut.\n"); // written anew, for what is known now
        Assert.Equal("", (await ReportAsync()).Error);
    }

    [Fact]
    public async Task A_change_that_rounding_hides_is_none()
    {
        folder.Write("c/norrtalje/2024-delar/mal-1.md", "Nu {arbetar}.\n");
        await ReportAsync();
        Kolada(66.2001);
        Assert.Equal("", (await ReportAsync()).Error);
    }

    [Fact]
    public async Task A_text_carried_over_says_for_which_report_it_was_written()
    {
        folder.Write("c/norrtalje/2023-delar/mal-1.md", "Vi har anställt två lärare.\n");
        folder.Write("c/norrtalje/2023-helar/mal-1.md", "Vi har  anställt\ntvå lärare.\n");
        folder.Write("c/norrtalje/2024-delar/mal-1.md", "Vi har anställt två lärare.\n");
        folder.Write("c/norrtalje/2023-helar/mal-2.md", "Inget nytt.\n");
        folder.Write("c/norrtalje/2024-delar/mal-2.md", "Något nytt.\n");

        var answer = await ReportAsync("--json");

        var carried = JsonDocument.Parse(answer.Out).RootElement.GetProperty("comments").GetProperty("carried");
        Assert.Equal(("mal-1", "2023-delar"), (carried[0].GetProperty("place").GetString(), carried[0].GetProperty("period").GetString()));
        Assert.Equal(1, carried.GetArrayLength());
        var html = await File.ReadAllTextAsync(folder.File("out/norrtalje/2024-delar/norrtalje-2024-delar.html"));
        Assert.Equal(2, html.Split("Skrivet för 2023 delår").Length); // once
    }

    [Fact]
    public async Task A_text_that_stands_word_for_word_in_another_plan_is_told_of_and_a_short_one_is_not()
    {
        const string text = "Vi har anställt två lärare som talar arabiska och dari, och fler ska komma.\n";
        folder.Write("c/norrtalje/2024-delar/mal-1.md", text);
        folder.Write("c/sollentuna/2024-delar/mal-2.md", text.Replace(' ', '\u00A0'));
        folder.Write("c/norrtalje/2024-delar/mal-2.md", "Inget att rapportera.\n");
        folder.Write("c/sollentuna/2024-delar/mal-3.md", "Inget att rapportera.\n");

        var answer = await ReportAsync();

        Assert.Equal(
            "Kommentaren mal-1 är ord för ord densamma som mal-2 i sollentuna 2024-delar. Se efter att den hör hit.\n",
            answer.Error
        );
    }

    [Theory]
    [InlineData("--holds mal-9: där är ingen kommentar skriven", "mal-9")]
    [InlineData("Menade du mal-1?", "mal1")]
    public async Task A_place_without_words_cannot_be_said_to_hold(string why, string place)
    {
        folder.Write("c/norrtalje/2024-delar/mal-1.md", "Nu {arbetar}.\n");
        var answer = await ReportAsync("--holds", place);
        Assert.Equal(2, answer.Code);
        Assert.Contains(why, answer.Error, StringComparison.Ordinal);
    }

    // Kolada publishes another value of the municipality's newest.
    private void Kolada(double value) =>
        StoreRows.Of(
            Db,
            FormattableString.Invariant(
                $"UPDATE measurement SET value = {value} WHERE kpi = 'N00700' AND municipality = '0188' AND year = 2022 AND gender = 'T'"
            )
        );

    private Task<CommandLine.Answer> ReportAsync(params string[] more) =>
        RunAsync(["report", .. Delar, "--out", folder.File("out"), "--format", "html", "--comments", folder.File("c"), .. more]);

    private Task<CommandLine.Answer> RunAsync(IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", Repository.Catalogue, "--db", Db]);
}
