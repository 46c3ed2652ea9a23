using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Store;
using Indicators.Tests.Support;
using static Indicators.Tests.Store.TwoCopies;

namespace Indicators.Tests.Cli;

public sealed class StatusTests : IDisposable
{
    // A delår per 30 June has closed, and one per 31 August has not.
    private static readonly DateTimeOffset July = new(2024, 7, 15, 5, 0, 0, TimeSpan.Zero);

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task With_no_store_it_says_that_nothing_is_fetched_and_how_to()
    {
        var answer = await RunAsync();

        Assert.Equal(0, answer.Code);
        Assert.Contains("Inget är hämtat ännu. Kör indicators fetch", answer.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("a.db")));
    }

    [Fact]
    public async Task What_the_administration_has_left_to_report_is_told_for_each_plan()
    {
        Write(First, Before with { Cells = [Cell(66.2)] });
        var plan = CatalogueReader.Read(Repository.Catalogue).Plan("norrtalje");
        var count = plan.Measures.First(measure => measure.Kind == MeasureKind.Count);

        var before = Of((await JsonAsync()).GetProperty("toDos"), plan.Id);
        using (var store = WriteSession.Open(folder.File("a.db"), First))
        {
            var reported = OwnRows.Measure(count.Id, 12, period: before.GetProperty("period").GetString()!) with { Plan = plan.Id };
            store.Reported.Import([new OwnEntry(reported, Withdrawn: false)], First, "Eva", "mal.csv");
        }

        var after = Of((await JsonAsync()).GetProperty("toDos"), plan.Id);

        Assert.Equal(plan.Measures.Count + plan.Actions.Count, Count(before, "items"));
        Assert.Equal(Ids(before).Where(id => id != count.Id), Ids(after));
        Assert.Contains(count.Id, Ids(before));
        Assert.Equal("measure", before.GetProperty("missing")[0].GetProperty("kind").GetString());
        Assert.Contains(
            $"Norrtälje, {after.GetProperty("period").GetString()}: {Ids(after).Count} av {Count(after, "items")} saknas."
                + $"{Environment.NewLine}    {string.Join(", ", Ids(after))}{Environment.NewLine}",
            (await RunAsync()).Out,
            StringComparison.Ordinal
        );
    }

    private static JsonElement Of(JsonElement plans, string plan) =>
        plans.EnumerateArray().Single(one => one.GetProperty("plan").GetString() == plan);

    private static List<string?> Ids(JsonElement plan) =>
        [.. plan.GetProperty("missing").EnumerateArray().Select(item => item.GetProperty("id").GetString())];

    [Fact]
    public async Task The_newest_fetches_come_first_with_what_they_found()
    {
        Write(First, Before with { Cells = [Cell(66.2), Cell(75.1, "0163")] });
        Write(Second, Before with { Cells = [Cell(66.3)] });
        using (var store = WriteSession.Open(folder.File("a.db"), Second))
        {
            store.Log.Begin("nätet", Second.AddDays(1), Second.AddDays(1));
        }

        var runs = (await JsonAsync()).GetProperty("runs").EnumerateArray().ToList();
        var text = (await RunAsync()).Out;

        Assert.Equal(["not-finished", "complete", "complete"], runs.Select(run => run.GetProperty("outcome").GetString()));
        Assert.Equal(
            (1, 0, 1, 1),
            (Count(runs[1], "cells"), Count(runs[1], "added"), Count(runs[1], "revised"), Count(runs[1], "withdrawn"))
        );
        Assert.Equal(JsonValueKind.Null, runs[0].GetProperty("cells").ValueKind);
        Assert.Contains("2024-09-10 05:00  helt klar  test: celler 1, nya 0, reviderade 1, återtagna 1", text, StringComparison.Ordinal);
        Assert.Contains("2024-09-11 05:00  inte avslutad (pågår, eller avbröts)  nätet", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fetch_that_did_not_get_it_all_says_so()
    {
        using (var store = WriteSession.Open(folder.File("a.db"), Second))
        {
            var summary = Summaries.Of(Second, FetchOutcome.Partial);
            var kpis = summary.Kpis with { Unknown = ["N1"], Failed = [new("N2", "…")] };
            var held = Summaries.Held("N3", withdrawn: 8, stored: 9);
            store.Log.End(store.Log.Begin("nätet", Second, Second), summary with { Kpis = kpis, Held = [held] }, []);
        }

        Assert.Contains("kom inte: N1, N2 och N3", (await RunAsync()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fetch_that_came_to_nothing_says_so()
    {
        using (var store = WriteSession.Open(folder.File("a.db"), Second))
        {
            store.Log.Fail(store.Log.Begin("nätet", Second, Second), Second, "Kolada svarar inte", []);
        }

        Assert.Contains("misslyckades", (await RunAsync()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicators_newest_year_is_known_since_its_first_value_and_not_since_its_latest_revision()
    {
        Write(First, Before with { Cells = [Cell(66.2), Cell(null, year: 2023)] });
        Write(Second, Before with { Cells = [Cell(66.3), Cell(null, year: 2023)] });

        var working = await WorkingAsync();

        Assert.Equal(2022, working.GetProperty("year").GetInt32());
        Assert.StartsWith("2024-08-30", working.GetProperty("knownFrom").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, working.GetProperty("missing").ValueKind);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_the_indicator()
    {
        Write(First, Before with { Cells = [Cell(66.2), Cell(70, "0163", 2023)] });

        var text = (await RunAsync()).Out;

        Assert.Equal("Norrtälje saknar värde för 2023", (await WorkingAsync()).GetProperty("missing").GetString());
        Assert.Contains("Flyktingar 20–64 år som arbetar – Norrtälje saknar värde för 2023", text, StringComparison.Ordinal);
        Assert.Contains("N00701  saknas", text, StringComparison.Ordinal);
        Assert.Contains("finns i Kolada men inte i den hämtade kopian", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_publication_is_told_and_whether_it_comes_before_the_next_report()
    {
        Write(First, Before with { Cells = [Cell(66.2)] }); // N00700 2023 is announced for 2024-12-23

        var answer = await JsonAsync();
        var publication = Assert.Single(answer.GetProperty("publications").EnumerateArray());
        var text = (await RunAsync()).Out;

        var plan = Assert.Single(answer.GetProperty("plans").EnumerateArray());
        Assert.Equal("2024-delar 2024-08-31", Closing(plan, "report"));
        Assert.Equal("2024-helar 2024-12-31", Closing(plan, "nextReport"));
        Assert.Equal("norrtalje", Assert.Single(publication.GetProperty("beforeNextReport").EnumerateArray()).GetString());
        Assert.Contains("2024-12-23  N00700 för 2023, före årsredovisningen 2024", text, StringComparison.Ordinal);
        Assert.Contains("Nytt före årsredovisningen 2024 (per 2024-12-31): N00700.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_that_is_stored_already_is_no_news_and_a_day_that_has_passed_without_it_is_overdue()
    {
        Write(First, Before with { Cells = [Cell(66.2, year: 2023)] });
        Assert.Empty((await JsonAsync()).GetProperty("publications").EnumerateArray());

        Write(
            Second,
            Before with
            {
                Kpis =
                [
                    new()
                    {
                        Id = "N00700",
                        Title = "Arbetar",
                        Period = "2024",
                        PublicationDate = "2024-09-01",
                    },
                ],
                Cells = [Cell(66.2, year: 2023)],
            }
        );
        Assert.Contains(
            "2024-09-01  N00700 för 2024 skulle ha kommit och är inte hämtat",
            (await RunAsync()).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_published_the_same_day_is_one_line_with_the_indicators_first_and_the_rest_counted()
    {
        var catalogue = CatalogueReader.Read(Repository.Catalogue);
        var kpis = catalogue.KpisOf([catalogue.Plans[0]]);
        Write(
            First,
            Before with
            {
                Kpis =
                [
                    .. kpis.Select(
                        (kpi, i) =>
                            new StoredKpi
                            {
                                Id = kpi,
                                Title = kpi,
                                Period = i == 0 ? "2024" : "2023",
                                PublicationDate = "2024-12-23",
                            }
                    ),
                ],
            }
        );

        var day = Assert.Single(
            (await RunAsync()).Out.Split(Environment.NewLine),
            line => line.StartsWith("  2024-12-23", StringComparison.Ordinal)
        );

        Assert.Contains($" och {kpis.Count - 9} till (alla med --json) för 2023", day, StringComparison.Ordinal);
        Assert.Contains($"{kpis[0]} för 2024", day, StringComparison.Ordinal);
        Assert.EndsWith(", före årsredovisningen 2024", day, StringComparison.Ordinal);
        Assert.Equal(kpis.Count, (await JsonAsync()).GetProperty("publications").GetArrayLength());
    }

    [Fact]
    public async Task A_year_whose_zeros_are_holes_is_not_the_newest()
    {
        var others = Enumerable.Range(1, 30).Select(area => $"{area:0000}").ToList();
        Write(
            First,
            Before with
            {
                Cells =
                [
                    Cell(66.2),
                    Cell(0, year: 2023),
                    .. others.Select(area => Cell(60, area)),
                    .. others.Select((area, i) => Cell(i < 3 ? 61 : 0, area, 2023)), // most are 0 in 2023, and none was in 2022
                ],
            },
            others
        );

        var working = await WorkingAsync();

        Assert.Equal(2022, working.GetProperty("year").GetInt32());
        Assert.Equal("Norrtälje saknar värde för 2023", working.GetProperty("missing").GetString());
    }

    [Fact]
    public async Task An_indicator_that_several_plans_follow_is_listed_once_and_each_plan_has_its_own_closing_day()
    {
        var all = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Catalogue))!;
        var other = all["plans"]![0]!.DeepClone();
        other["occasions"]!.AsArray().First(one => (string)one!["code"]! == "delar")!["closes"] = "06-30";
        (other["id"], other["name"], other["municipality"]) = ("sollentuna", "Sollentuna", "0163");
        all["plans"] = new JsonArray(all["plans"]![0]!.DeepClone(), other);
        var catalogue = folder.Write("k.json", all.ToJsonString());
        Write(First, Before with { Cells = [Cell(66.2), Cell(70, "0163", 2021)] });

        var answer = JsonDocument.Parse((await RunOnAsync(catalogue, July, "--json")).Out).RootElement;
        var text = (await RunOnAsync(catalogue, July)).Out;

        Assert.Equal(
            ["2024-08-31 2024-08-31", "2024-06-30 2024-12-31"],
            answer
                .GetProperty("plans")
                .EnumerateArray()
                .Select(plan => $"{Closing(plan, "report")[^10..]} {Closing(plan, "nextReport")[^10..]}")
        );
        Assert.EndsWith(
            "2022, känt 2024-08-30   Flyktingar 20–64 år som arbetar – Sollentuna har 2021",
            Assert.Single(text.Split(Environment.NewLine), line => line.StartsWith("  N00700", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Contains("2024-12-23  N00700 för 2023, före årsredovisningen 2024 (Sollentuna)", text, StringComparison.Ordinal);
        Assert.Contains(
            "Norrtälje: Nytt före delårsrapporten 2024 (per 2024-08-31): inget som Kolada har aviserat.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Sollentuna: Delårsrapporten 2024 beskriver läget per 2024-06-30, som har passerat. Nytt före årsredovisningen 2024",
            text,
            StringComparison.Ordinal
        );
    }

    private void Write(DateTimeOffset asOf, Copy copy, IEnumerable<string>? others = null) =>
        TwoCopies.Write(folder.File("a.db"), asOf, copy, others);

    private async Task<CommandLine.Answer> RunOnAsync(string catalogue, DateTimeOffset now, params IEnumerable<string> args) =>
        await CommandLine.RunAtAsync(now, ["status", .. args, "--catalog", catalogue, "--db", folder.File("a.db")]);

    private Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args) =>
        CommandLine.RunAsync(["status", .. args, "--catalog", NorrtaljeAlone(), "--db", folder.File("a.db")]);

    private string NorrtaljeAlone()
    {
        var all = JsonNode.Parse(File.ReadAllText(Repository.Catalogue))!;
        all["plans"] = new JsonArray(all["plans"]![0]!.DeepClone());
        return folder.Write("norrtalje.json", all.ToJsonString());
    }

    private async Task<JsonElement> JsonAsync() => JsonDocument.Parse((await RunAsync("--json")).Out).RootElement;

    private async Task<JsonElement> WorkingAsync() =>
        (await JsonAsync())
            .GetProperty("indicators")
            .EnumerateArray()
            .First(indicator => indicator.GetProperty("kpi").GetString() == "N00700");

    private static int Count(JsonElement run, string field) => run.GetProperty(field).GetInt32();

    private static string Closing(JsonElement answer, string field) =>
        $"{answer.GetProperty(field).GetProperty("period").GetString()} {answer.GetProperty(field).GetProperty("closes").GetString()}";
}
