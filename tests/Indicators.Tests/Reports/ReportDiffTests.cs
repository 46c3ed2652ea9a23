using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using static Indicators.Tests.Store.TwoCopies;

namespace Indicators.Tests.Reports;

/// <summary>Two reports on one plan, of two copies of Kolada: what the later says of the earlier.</summary>
public sealed class ReportDiffTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_value_that_has_changed_since_the_report_before_is_told_at_its_indicator_and_in_the_back_matter()
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.2), Cell(60, gender: "K"), Cell(64, year: 2021)] });
        await ReportAsync("2024-delar");
        Write(folder.File("a.db"), Second, Before with { Cells = [Cell(66.5), Cell(null, gender: "K"), Cell(64, year: 2021)] });
        await ReportAsync("2024-helar", "--parts", "bilaga,fullständig");

        var html = Html("2024-helar");
        Assert.Contains(
            "Ändrat sedan förra rapporten: 2022 från 66,2 till 66,5 och 2022 (kvinnor) från 60,0 till saknat värde.",
            Html("2024-helar", "-fullstandig"),
            StringComparison.Ordinal
        );
        Assert.Contains("<caption>Ändrade värden</caption>", html, StringComparison.Ordinal);
        Assert.Contains(
            "Förra rapporten: Delår 2024, med siffror som Kolada visade dem <span class=\"day\">2024-08-30</span>.",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_new_year_a_new_title_and_a_new_member_are_told()
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.2)] });
        await ReportAsync("2024-delar");
        Write(
            folder.File("a.db"),
            Second,
            Before with
            {
                Kpis = [Before.Kpis[0] with { Title = "Arbetar eller studerar, andel (%)" }],
                Groups = [Before.Groups[0] with { Members = ["0163", "0125"] }],
                Cells = [Cell(66.2), Cell(68.04, year: 2023)],
            }
        );
        await ReportAsync("2024-helar");

        var html = Html("2024-helar");
        Assert.Contains("<li>Nya värden för 2023: ”Flyktingar 20–64 år som arbetar”.</li>", html, StringComparison.Ordinal);
        Assert.Contains(
            "Kolada har ändrat titeln från ”Arbetar, andel (%)” till ”Arbetar eller studerar, andel (%)”.",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains($"Jämförelsegruppen ”{Group}” har ändrats. Nya: 0125. Borta: 0160.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Ändrade värden", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_rounding_hides_is_none()
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.21)] });
        await ReportAsync("2024-delar");
        Write(folder.File("a.db"), Second, Before with { Cells = [Cell(66.22)] });
        await ReportAsync("2024-helar");

        Assert.Contains("Inget som jämförs har ändrats sedan dess.", Html("2024-helar"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_report_before_it_is_said_that_there_is_none()
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.2)] });
        Write(folder.File("a.db"), Second, Before with { Cells = [Cell(66.5)] });
        await ReportAsync("2024-helar");

        Assert.Contains("Det finns ingen tidigare rapport att jämföra med.", Html("2024-helar"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ändrat sedan förra rapporten", Html("2024-helar"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_reports_once_a_year_is_held_against_the_year_before()
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.2)] });
        await ReportAsync("2023-helar");
        await ReportAsync("2024-helar");

        Assert.Contains("Förra rapporten: Helår 2023, med siffror", Html("2024-helar"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_says_what_differs_from_any_earlier_report_in_words_and_as_data()
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.2)] });
        await ReportAsync("2024-delar");
        File.Copy(Manifest("2024-delar"), folder.File("old.json"));
        Write(folder.File("a.db"), Second, Before with { Cells = [Cell(66.5)] });

        var told = await ReportAsync("2024-delar", "--diff", folder.File("old.json"));
        Assert.Contains(
            "Jämfört med old.json: Delår 2024, med siffror som Kolada visade dem 2024-08-30.",
            told.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("  Flyktingar 20–64 år som arbetar, 2022: från 66,2 till 66,5.", told.Out, StringComparison.Ordinal);

        using var json = JsonDocument.Parse((await ReportAsync("2024-delar", "--diff", folder.File("old.json"), "--json")).Out);
        var difference = Assert.Single(json.RootElement.GetProperty("diff").GetProperty("differences").EnumerateArray());
        Assert.Equal(
            ("value", "arbetar", 2022, 66.2, 66.5),
            (
                difference.GetProperty("kind").GetString(),
                difference.GetProperty("id").GetString(),
                difference.GetProperty("year").GetInt32(),
                difference.GetProperty("fromValue").GetDouble(),
                difference.GetProperty("toValue").GetDouble()
            )
        );
        Assert.Equal(4, json.RootElement.GetProperty("files").GetArrayLength()); // three parts, and the manifest
    }

    [Fact]
    public async Task A_manifest_of_older_form_is_compared_by_what_the_store_remembers_and_the_rest_is_said()
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.2)] });
        await ReportAsync("2024-delar");
        File.WriteAllText(folder.File("old.json"), Older(Manifest("2024-delar")));
        Write(folder.File("a.db"), Second, Before with { Cells = [Cell(66.5)] });

        var told = (await ReportAsync("2024-delar", "--diff", folder.File("old.json"))).Out;

        Assert.Contains("manifest är av äldre slag. Därför jämförs bara det som Kolada hade", told, StringComparison.Ordinal);
        Assert.Contains("2022: från 66,2 till 66,5.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Ny indikator", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_of_older_form_from_before_the_store_cannot_be_compared_and_that_is_said()
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.2)] });
        await ReportAsync("2024-delar");
        File.WriteAllText(
            folder.File("old.json"),
            Older(Manifest("2024-delar")).Replace("2024-08-30T", "2023-08-30T", StringComparison.Ordinal)
        );

        Assert.Contains(
            "går inte att jämföra",
            (await ReportAsync("2024-delar", "--diff", folder.File("old.json"))).Out,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(null, "finns inte")]
    [InlineData("{\"plan\":\"norrtalje\"", "är inget manifest som går att läsa")]
    [InlineData(
        "{\"plan\":\"norrtalje\",\"period\":\"våren\",\"asOf\":null,\"final\":false,\"program\":\"1\",\"files\":[],\"answers\":[]}",
        "är inget manifest som går att läsa"
    )]
    [InlineData(
        "{\"plan\":\"ekero\",\"period\":\"2024-delar\",\"asOf\":null,\"final\":false,\"program\":\"1\",\"files\":[],\"answers\":[]}",
        "hör till planen ekero, inte till norrtalje"
    )]
    public async Task A_manifest_that_cannot_be_used_is_refused_before_anything_is_written(string? manifest, string told)
    {
        Write(folder.File("a.db"), First, Before with { Cells = [Cell(66.2)] });
        if (manifest is not null)
        {
            File.WriteAllText(folder.File("old.json"), manifest);
        }

        var answer = await RunAsync("2024-delar", "--diff", folder.File("old.json"));

        Assert.Equal(2, answer.Code);
        Assert.Contains(told, answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("norrtalje")));
    }

    private static string Older(string manifest)
    {
        var json = JsonNode.Parse(File.ReadAllText(manifest))!.AsObject();
        Assert.True(json.Remove("content"));
        return json.ToJsonString();
    }

    private string Html(string period, string part = "") =>
        File.ReadAllText(folder.File($"norrtalje/{period}/norrtalje-{period}{part}.html"));

    private string Manifest(string period) => folder.File($"norrtalje/{period}/norrtalje-{period}.manifest.json");

    private async Task<CommandLine.Answer> ReportAsync(string period, params IEnumerable<string> args)
    {
        var answer = await RunAsync(period, args);
        Assert.True(answer.Code == 0, answer.Error);
        return answer;
    }

    private Task<CommandLine.Answer> RunAsync(string period, params IEnumerable<string> args) =>
        CommandLine.RunAsync([
            "report",
            "--plan",
            "norrtalje",
            "--period",
            period,
            "--format",
            "html",
            "--out",
            folder.Path,
            "--comments",
            folder.File("comments"),
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("a.db"),
            .. args,
        ]);
}
