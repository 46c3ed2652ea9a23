using System.Text.Json;
using Indicators.Reports.Model;
using Indicators.Tests.Store;
using Indicators.Tests.Support;
using static Indicators.Tests.Store.TwoCopies;

namespace Indicators.Tests.Cli;

public sealed class ChangesTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_was_revised_withdrawn_and_restored_is_told_with_both_values_and_wholly_new_cells_are_not()
    {
        // 0160 has no plan, so it comes after those that have
        Write(Before with { Cells = [Cell(66.2), Cell(60, gender: "K"), Cell(null, gender: "M"), Cell(75.1, "0160")] });
        Write(
            Second,
            Before with
            {
                Cells = [Cell(66.5), Cell(60, gender: "K") with { Status = "Preliminary" }, Cell(0, gender: "M"), Cell(71, year: 2023)],
            }
        );
        Write(Second.AddDays(1), Before with { Cells = [Cell(66.5), Cell(75.1, "0160")] });

        var second = await JsonAsync("--since", "2024-09-01");

        Assert.Equal(
            [
                "N00700 0188 2023 T 71→null withdrawn 2024-09-11",
                "N00700 0188 2022 K 60→null withdrawn 2024-09-11",
                "N00700 0188 2022 M 0→null withdrawn 2024-09-11",
                "N00700 0160 2022 T null→75.1 restored 2024-09-11",
                "N00700 0188 2022 T 66.2→66.5 revised 2024-09-10",
                "N00700 0188 2022 M null→0 revised 2024-09-10",
                "N00700 0160 2022 T 75.1→null withdrawn 2024-09-10",
            ],
            second.GetProperty("values").EnumerateArray().Select(Line)
        );
    }

    [Fact]
    public async Task Without_a_time_the_newest_copy_is_held_against_the_one_before_it()
    {
        Write(Before with { Cells = [Cell(66.2)] });
        Write(Second, Before with { Cells = [Cell(66.3)] });
        Write(Second.AddDays(1), Before with { Cells = [Cell(66.4)] });

        var answer = await JsonAsync();

        Assert.Equal("2024-09-10T03:00:00+00:00", answer.GetProperty("since").GetString());
        Assert.Equal(66.3, Assert.Single(answer.GetProperty("values").EnumerateArray()).GetProperty("from").GetDouble());
    }

    [Fact]
    public async Task The_catalogues_changes_are_told_for_the_plans_and_with_all_for_the_rest()
    {
        Write(Before);
        Write(
            Second,
            new Copy(
                [
                    new()
                    {
                        Id = "N00700",
                        Title = "Arbetar, andel (%) (-2023)",
                        Period = "2023",
                        PublicationDate = "2025-01-15",
                    },
                ],
                [
                    new()
                    {
                        Id = "G35943",
                        Title = "Liknande kommuner integration, Norrtälje, 2023",
                        Members = ["0163", "0188"],
                    },
                    new()
                    {
                        Id = "G1",
                        Title = "Pendlingskommuner",
                        Members = [],
                    },
                ],
                []
            )
        );

        var own = await JsonAsync();
        var all = await JsonAsync("--all");

        var title = Assert.Single(own.GetProperty("titles").EnumerateArray());
        Assert.Equal("Arbetar, andel (%) → Arbetar, andel (%) (-2023)", $"{title.GetProperty("from")} → {title.GetProperty("to")}");
        Assert.Equal(["N00700"], Ids(own, "endedKpis"));
        Assert.Empty(Ids(own, "removedKpis"));
        var date = Assert.Single(own.GetProperty("publicationDates").EnumerateArray());
        Assert.Equal("2024-12-23 → 2025-01-15", $"{date.GetProperty("from")} → {date.GetProperty("to")}");
        var group = Assert.Single(own.GetProperty("groups").EnumerateArray());
        Assert.Equal("Liknande kommuner integration, Norrtälje, 2023", group.GetProperty("title").GetProperty("to").GetString());
        Assert.Equal("0188", Assert.Single(group.GetProperty("added").EnumerateArray()).GetString());
        Assert.Equal("0160", Assert.Single(group.GetProperty("removed").EnumerateArray()).GetString());
        Assert.Equal(["N99999"], Ids(all, "removedKpis"));
        Assert.Equal(2, all.GetProperty("groups").GetArrayLength());
    }

    [Fact]
    public async Task A_wholly_new_group_and_one_that_is_gone_are_told_but_not_those_of_the_first_copy()
    {
        Write(Before);
        Assert.Empty((await JsonAsync("--since", "2024-01-01")).GetProperty("groups").EnumerateArray());

        Write(
            Second,
            Before with
            {
                Groups =
                [
                    new()
                    {
                        Id = "G200",
                        Title = "Liknande kommuner integration, Norrtälje, 2024",
                        Members = ["0163"],
                    },
                    new()
                    {
                        Id = "G201",
                        Title = "Andra, Kiruna, 2024",
                        Members = [],
                    },
                ],
            }
        );

        var groups = (await JsonAsync()).GetProperty("groups").EnumerateArray().ToList();
        Assert.Equal(["G200 new", "G35943 gone"], groups.Select(group => $"{group.GetProperty("id")} {group.GetProperty("kind")}"));
        Assert.Equal(JsonValueKind.Null, groups[0].GetProperty("title").GetProperty("from").ValueKind);
        Assert.Equal(
            ["G1", "G200", "G201", "G35943"],
            (await JsonAsync("--all")).GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("id").GetString())
        );
        var text = (await RunAsync()).Out;
        Assert.Contains(
            "2024-09-10  G200  Ny grupp: Liknande kommuner integration, Norrtälje, 2024; med Sollentuna",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains($"2024-09-10  G35943  {Group} är borttagen ur Kolada", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_publication_that_moves_is_told_also_when_only_the_preliminary_one_does()
    {
        static Copy With(string? date, string? preliminary, string period = "2023") =>
            Before with
            {
                Kpis =
                [
                    new()
                    {
                        Id = "N00700",
                        Title = "Arbetar",
                        Period = period,
                        PublicationDate = date,
                        PreliminaryDate = preliminary,
                    },
                ],
            };
        Write(With("2024-12-23", "2024-10-01"));
        Write(Second, With("2024-12-23", "2024-11-05"));
        Assert.Contains(
            "2024-09-10  N00700  preliminärt 2024-10-01 → 2024-11-05 (år 2023)",
            (await RunAsync()).Out,
            StringComparison.Ordinal
        );

        Write(Second.AddDays(1), With("2025-12-20", null, "2024"));
        var moved = Assert.Single((await JsonAsync()).GetProperty("publicationDates").EnumerateArray());
        Assert.Equal(
            "2024-12-23 2025-12-20 2023 2024",
            $"{moved.GetProperty("from")} {moved.GetProperty("to")} {moved.GetProperty("fromPeriod")} {moved.GetProperty("period")}"
        );
        Assert.Contains(
            "N00700  2024-12-23 → 2025-12-20, preliminärt 2024-11-05 → inget datum (år 2023 → 2024)",
            (await RunAsync()).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_person_reads_what_happened_in_Swedish_with_the_decimals_that_show_the_difference()
    {
        Write(Before with { Cells = [Cell(66.21), Cell(null, gender: "K"), Cell(75.1, "0163")] });
        Write(Second, Before with { Cells = [Cell(66.24), Cell(59, gender: "K")] });

        var text = (await RunAsync()).Out;

        Assert.Contains("Ändrat i Kolada sedan 2024-08-30", text, StringComparison.Ordinal);
        Assert.Contains("Värden: två reviderade och ett återtaget", text, StringComparison.Ordinal);
        Assert.Contains(
            "2024-09-10  N00700  Norrtälje 2022: 66,21 → 66,24  Flyktingar 20–64 år som arbetar",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("Norrtälje 2022, kvinnor: saknas → 59,0", text, StringComparison.Ordinal);
        Assert.Contains("Källa: Kolada (", text, StringComparison.Ordinal);
        Assert.Contains("Sollentuna 2022: 75,1 → återtaget", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forty_values_are_listed_and_the_rest_are_counted()
    {
        Write(Before with { Cells = [.. Enumerable.Range(1970, 50).Select(year => Cell(1, year: year))] });
        Write(Second, Before with { Cells = [.. Enumerable.Range(1970, 50).Select(year => Cell(2, year: year))] });

        var text = (await RunAsync()).Out;

        Assert.Equal(40, text.Split("N00700").Length - 1);
        Assert.Contains("… och 10 till", text, StringComparison.Ordinal);
        Assert.Equal(50, (await JsonAsync()).GetProperty("values").GetArrayLength());
    }

    [Fact]
    public async Task When_nothing_has_changed_or_nothing_is_fetched_it_says_so()
    {
        var nothing = await RunAsync();
        Write(Before);
        var one = await RunAsync();
        Write(Second, Before);
        var two = await RunAsync();

        Assert.Equal((0, 0, 0), (nothing.Code, one.Code, two.Code));
        Assert.Contains("Inget är hämtat ännu. Kör indicators fetch", nothing.Out, StringComparison.Ordinal);
        Assert.Contains("det finns bara en kopia, från 2024-08-30", one.Out, StringComparison.Ordinal);
        Assert.Contains("Inget har ändrats sedan 2024-08-30", two.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_that_cannot_be_read_is_wrong_input()
    {
        var answer = await RunAsync("--since", "igår");

        Assert.Equal(2, answer.Code);
        Assert.Contains("--since \"igår\" går inte att tyda. Skriv ett datum", answer.Error, StringComparison.Ordinal);
    }

    private void Write(Copy copy) => Write(First, copy);

    private void Write(DateTimeOffset asOf, Copy copy) => TwoCopies.Write(folder.File("a.db"), asOf, copy);

    private Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args) =>
        CommandLine.RunAsync(["changes", .. args, "--catalog", Repository.Catalogue, "--db", folder.File("a.db")]);

    private async Task<JsonElement> JsonAsync(params IEnumerable<string> args) =>
        JsonDocument.Parse((await RunAsync(["--json", .. args])).Out).RootElement;

    private static string[] Ids(JsonElement answer, string field) =>
        [.. answer.GetProperty(field).EnumerateArray().Select(id => id.GetString()!)];

    private static string Line(JsonElement value) =>
        $"{value.GetProperty("kpi")} {value.GetProperty("municipality")} {value.GetProperty("year")} {value.GetProperty("gender")} "
        + $"{value.GetProperty("from").GetRawText()}→{value.GetProperty("to").GetRawText()} "
        + $"{value.GetProperty("kind")} {value.GetProperty("at").GetString()![..10]}";
}
