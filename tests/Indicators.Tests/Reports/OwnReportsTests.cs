using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Reports;

/// <summary>From the template to the report, for every plan: what is filled in is what the reader sees.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class OwnReportsTests(FetchedStore store) : IDisposable
{
    private const string Told = "Arbetet leds av en grupp från fyra förvaltningar.";
    private static readonly IndicatorCatalogue Catalogue = CatalogueReader.Read(Repository.Catalogue);
    private readonly Folder folder = new();

    public static TheoryData<string> Plans => [.. Catalogue.Plans.Select(plan => plan.Id)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task What_is_filled_in_in_the_template_stands_in_the_report(string plan)
    {
        await ImportAsync(plan, Filled);
        var text = await ReportAsync(plan, "2024-delar");

        var asked = Catalogue.Plan(plan);
        var bases = asked.Measures.Select(measure => measure.Base).ToHashSet();
        Assert.All(
            asked.Measures.Where(measure => !bases.Contains(measure.Id)),
            measure =>
                Assert.Contains(
                    measure.Kind switch
                    {
                        MeasureKind.YesNo => "ja, 2024-05-14",
                        MeasureKind.Narrative => Told,
                        _ => new ValueFormat(measure.Unit!.Value, measure.Decimals).InWords(60),
                    },
                    text,
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain("Väntar på", text, StringComparison.Ordinal);
        if (asked.Actions.Count > 0)
        {
            Assert.Contains(
                $"Planen har {NumberWords.Things(asked.Actions.Count)} åtgärder: {NumberWords.Things(asked.Actions.Count)} pågår.",
                text,
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task What_nobody_has_reported_is_said_and_never_made_up(string plan)
    {
        var text = await ReportAsync(plan, "2019-delar");

        Assert.Equal(Catalogue.Plan(plan).Measures.Count > 0, text.Contains("Vem som har kvar att lämna", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Small_counts_reach_neither_report_nor_file_nor_answer()
    {
        await ImportAsync("sollentuna", line => line.Split(';') is ["mått", "S6", ..] ? "mått;S6;;2024-delar;alla;3;;antal;;;;" : "");

        Assert.Contains(
            "Ensamkommande barn som avviker ”Antalet ensamkommande barn som avviker.” ..",
            await ReportAsync("sollentuna", "2024-delar"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "S6;",
            File.ReadAllText(folder.File("sollentuna/2024-delar/sollentuna-2024-delar.csv")),
            StringComparison.Ordinal
        );
        var answer = await RunAsync("compare", "--plan", "sollentuna", "--period", "2024-delar", "--json");
        var measure = JsonDocument
            .Parse(answer.Out)
            .RootElement.GetProperty("measures")
            .EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == "S6");
        Assert.Equal((true, JsonValueKind.Null), (measure.GetProperty("hidden").GetBoolean(), measure.GetProperty("value").ValueKind));
    }

    [Fact]
    public async Task What_is_said_beside_a_figure_stands_in_the_report_whatever_it_is_said_of()
    {
        await ImportAsync(
            "norrtalje",
            line =>
                line.Split(';') switch
                {
                    ["mått", "5.2-insatser", ..] => "mått;5.2-insatser;;2024-delar;kvinnor;21;;antal;;;;Ett möte ställdes in.\r\n"
                        + "mått;5.2-insatser;;2024-delar;män;17;;antal;;;;",
                    ["mått", "H-a", ..] => "mått;H-a;;2024-delar;alla;ja;;ja/nej;;2024-05-14;;Antogs av kommunstyrelsen.",
                    ["pengar", "ersattning", ..] => "pengar;ersattning;;2024-delar;alla;250000;;SEK;;;Migrationsverket;Avser också våren.",
                    _ => "",
                }
        );

        foreach (
            var text in new[] { await ReportAsync("norrtalje", "2024-delar"), await ReportAsync("norrtalje", "2024-delar", "fullstandig") }
        )
        {
            Assert.Contains("Kvinnor: Ett möte ställdes in.", text, StringComparison.Ordinal);
            Assert.Contains("Antogs av kommunstyrelsen.", text, StringComparison.Ordinal);
            Assert.Contains("Migrationsverket: Avser också våren.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Women_and_men_without_a_total_are_shown_as_they_were_given()
    {
        await ImportAsync(
            "norrtalje",
            line =>
                line.Split(';') is ["mått", "5.2-insatser", ..]
                    ? "mått;5.2-insatser;;2024-delar;kvinnor;21;;antal;;;;\r\nmått;5.2-insatser;;2024-delar;män;17;;antal;;;;"
                    : ""
        );

        var text = await ReportAsync("norrtalje", "2024-delar");

        Assert.Contains("se kvinnor och män", text, StringComparison.Ordinal);
        Assert.Contains("Kvinnor 21, män 17.", text, StringComparison.Ordinal);
        Assert.Contains(
            "kvinnor 21, män 17",
            (await RunAsync("compare", "--plan", "norrtalje", "--period", "2024-delar")).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_unlikely_figure_is_told_to_who_makes_the_report_and_never_in_it()
    {
        await ImportAsync(
            "norrtalje",
            line => line.Split(';') is ["mått", "5.2-insatser", ..] ? "mått;5.2-insatser;;2024-delar;alla;14000;;antal;;;;" : ""
        );

        var text = await ReportAsync("norrtalje", "2024-delar");
        var answer = await RunAsync("report", "--plan", "norrtalje", "--period", "2024-delar", "--out", folder.Path);

        Assert.Contains("Att kontrollera:", answer.Error, StringComparison.Ordinal);
        Assert.Contains("14 000 är ovanligt mycket", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ovanligt", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_count_is_hidden_without_a_total_too_and_where_the_figures_are_to_be_looked_at()
    {
        await ImportAsync(
            "sollentuna",
            line =>
                line.Split(';') is ["mått", "S6", ..]
                    ? "mått;S6;;2023-delar;kvinnor;137;;antal;;;;\r\nmått;S6;;2024-delar;kvinnor;3;;antal;;;;\r\n"
                        + "mått;S6;;2024-delar;män;17;;antal;;;;"
                    : ""
        );

        var text = await ReportAsync("sollentuna", "2024-delar");
        var answer = await RunAsync("report", "--plan", "sollentuna", "--period", "2024-delar", "--out", folder.Path);

        Assert.Matches(@"– kvinnor . \.\. .* – män . \.\. ", text);
        Assert.Contains("Att kontrollera:", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Ett skyddat tal", answer.Error, StringComparison.Ordinal);
        Assert.Contains(
            "kvinnor .., män ..",
            (await RunAsync("compare", "--plan", "sollentuna", "--period", "2024-delar")).Out,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("137", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Money_is_summed_beside_the_year_before()
    {
        foreach (var (period, grant) in new[] { ("2023-helar", "1000000"), ("2024-helar", "1200000") })
        {
            await ImportAsync(
                folder.Write(
                    $"{period}.csv",
                    $"""
                    kind;id;name;period;gender;value;unit;state;date;counterparty;comment
                    money;ersattning;Schablonersättning;{period};T;{grant};SEK;;;Migrationsverket;
                    money;utgift;Försörjningsstöd;{period};T;1500000;SEK;;;Socialkontoret;
                    """
                ),
                "norrtalje"
            );
        }

        var text = await ReportAsync("norrtalje", "2024-helar");

        Assert.Contains("Schablonersättning Migrationsverket 1\u00A0200\u00A0000 1\u00A0000\u00A0000", text, StringComparison.Ordinal);
        Assert.Contains("Netto (ersättningar minus utgifter) \u2212300\u00A0000 \u2212500\u00A0000", text, StringComparison.Ordinal);
    }

    /// <summary>A template with everything in it, or what a test puts in each row; its explaining lines are left out.</summary>
    internal static string FilledSheet(string template, Func<string, string>? fill = null)
    {
        var lines = template.Split("\r\n");
        var rows = lines.Skip(1).Where(line => line.Length > 0 && line[0] is not ('#' or '"'));
        return string.Join("\r\n", lines.Take(1).Concat(rows.Select(fill ?? Filled)));
    }

    private static string Filled(string line)
    {
        var cells = line.Split(';');
        switch (cells[0], cells.ElementAtOrDefault(7))
        {
            case ("mått", "ja/nej"):
                (cells[5], cells[9]) = ("ja", "2024-05-14");
                break;
            case ("mått", "text"):
                cells[11] = Told;
                break;
            case ("mått", _):
                cells[5] = "60";
                break;
            case ("åtgärd", _):
                (cells[8], cells[11]) = ("pågår", Told);
                break;
            case ("pengar", _):
                (cells[5], cells[10]) = ("250000", "Migrationsverket");
                break;
        }

        return string.Join(';', cells);
    }

    private async Task ImportAsync(string plan, Func<string, string> fill)
    {
        var template = await store.RunAsync("import", "--template", "--plan", plan, "--period", "2024-delar");
        await ImportAsync(folder.Write($"{plan}.csv", FilledSheet(template.Out, fill)), plan);
    }

    private async Task ImportAsync(string file, string plan)
    {
        // The store of the other tests stays as it was fetched.
        if (!File.Exists(folder.File("own.db")))
        {
            File.Copy(store.Db, folder.File("own.db"));
        }

        var answer = await RunAsync("import", file, "--plan", plan);
        Assert.True(answer.Code == 0, answer.Error);
    }

    private async Task<string> ReportAsync(string plan, string period, string? part = null)
    {
        if (!File.Exists(folder.File("own.db")))
        {
            File.Copy(store.Db, folder.File("own.db"));
        }

        var answer = await RunAsync("report", "--plan", plan, "--period", period, "--out", folder.Path);
        Assert.True(answer.Code == 0, answer.Error);
        var file = folder.File($"{plan}/{period}/{plan}-{period}{(part is null ? "" : $"-{part}")}.html");
        var page = new HtmlParser().ParseDocument(File.ReadAllText(file, Encoding.UTF8));
        return string.Join(
            ' ',
            page.Body!.QuerySelectorAll("h1,h2,h3,p,li,caption,td,th")
                .Select(element => element.Seen().Trim())
                .Where(text => text.Length > 0)
        );
    }

    private Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", Repository.Catalogue, "--db", folder.File("own.db")]);
}
