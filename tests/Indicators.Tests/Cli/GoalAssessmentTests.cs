using System.Text.Json;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

[Collection(FetchedStoreTests.Name)]
public sealed class GoalAssessmentTests(FetchedStore store) : IDisposable
{
    private static readonly string[] Delar = ["--plan", "oxelosund", "--period", "2024-delar"];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_a_decision_the_report_says_that_it_is_the_programs_proposal()
    {
        var report = await ReportAsync();
        Assert.Contains("Programmets förslag: går inte att bedöma.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Förvaltningens bedömning", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrations_decision_stands_beside_the_proposal_where_they_differ()
    {
        Write("Bedömning: bedöms delvis uppfyllas\n\nHälften är klart.");

        var report = await ReportAsync();

        Assert.Contains("Förvaltningens bedömning: bedöms delvis uppfyllas.", report, StringComparison.Ordinal);
        Assert.Contains("Programmets förslag: går inte att bedöma.", report, StringComparison.Ordinal);
        Assert.Contains("Förvaltningen. Programmets förslag: går inte att bedöma", report, StringComparison.Ordinal); // in the goals' table
        Assert.DoesNotContain("Bedömning: bedöms", report, StringComparison.Ordinal);
        Assert.Contains("Hälften är klart.", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_comparison_tells_proposal_and_decision()
    {
        Write("Bedömning: bedöms delvis uppfyllas");
        var answer = await store.RunAsync(["compare", .. Delar, "--json", "--comments", folder.Path]);
        Assert.True(answer.Code == 0, answer.Error);

        var goal = JsonDocument.Parse(answer.Out).RootElement.GetProperty("goals").EnumerateArray().Single();

        Assert.Equal(
            ["1", "not-assessable", "partly", "administration"],
            new[] { "id", "proposal", "status", "decidedBy" }.Select(field => goal.GetProperty(field).GetString())
        );
    }

    [Fact]
    public async Task Another_periods_word_is_refused_and_nothing_is_written()
    {
        Write("Bedömning: uppfyllt");

        var answer = await store.RunAsync(["report", .. Delar, "--out", folder.File("out"), "--comments", folder.Path]);

        Assert.Equal(2, answer.Code);
        Assert.Contains("bedöms inte uppfyllas under året", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }

    [Fact]
    public async Task A_wrong_word_costs_the_night_one_report_and_it_says_so()
    {
        Write("Bedömning: bra");

        var answer = await store.RunAsync(
            "run",
            "--offline",
            "--plan",
            "oxelosund",
            "--plan",
            "ekero",
            "--out",
            folder.File("out"),
            "--comments",
            folder.Path
        );

        Assert.Equal(3, answer.Code);
        Assert.Contains("Rapporten för oxelosund skrevs inte.", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["ekero"], Directory.GetDirectories(folder.File("out")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_trend_shows_the_target_with_the_interval_and_that_the_measure_only_stands_in()
    {
        var answer = await store.RunAsync(
            "chart",
            "--plan",
            "oxelosund",
            "--indicator",
            "etablering-arbetar-studerar",
            "--kind",
            "trend",
            "--out",
            folder.File("a.svg")
        );
        Assert.True(answer.Code == 0, answer.Error);

        var text = System.Xml.Linq.XDocument.Load(folder.File("a.svg")).Root!.Value.Replace('\u00A0', ' ');

        Assert.Contains("Mål: minst 50 %", text, StringComparison.Ordinal);
        Assert.Contains("Osäkerheten 2022 går från 20,2 till 69,0.", text, StringComparison.Ordinal);
        Assert.Contains("avgör inte om målet är uppfyllt", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trend_is_told_with_its_interval()
    {
        var answer = await store.RunAsync("compare", "--plan", "norrtalje", "--json");
        var trend = JsonDocument
            .Parse(answer.Out)
            .RootElement.GetProperty("indicators")
            .EnumerateArray()
            .Single(one => one.GetProperty("kpi").GetString() == "N00703")
            .GetProperty("trend");

        Assert.Equal(
            (2013, 2022, 10),
            (trend.GetProperty("from").GetInt32(), trend.GetProperty("to").GetInt32(), trend.GetProperty("years").GetInt32())
        );
        Assert.InRange(trend.GetProperty("slope").GetDouble(), trend.GetProperty("low").GetDouble(), trend.GetProperty("high").GetDouble());
        Assert.Equal("better", trend.GetProperty("judgement").GetString());
    }

    private async Task<string> ReportAsync()
    {
        var answer = await store.RunAsync(["report", .. Delar, "--format", "html", "--out", folder.File("out"), "--comments", folder.Path]);
        Assert.True(answer.Code == 0, answer.Error);
        return await File.ReadAllTextAsync(folder.File("out/oxelosund/2024-delar/oxelosund-2024-delar.html"));
    }

    private void Write(string text)
    {
        Directory.CreateDirectory(folder.File("oxelosund/2024-delar"));
        File.WriteAllText(folder.File("oxelosund/2024-delar/mal-1.md"), text);
    }
}
