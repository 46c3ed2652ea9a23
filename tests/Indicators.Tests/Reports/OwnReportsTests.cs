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
        Assert.DoesNotContain("ingen uppgift inrapporterad", text, StringComparison.Ordinal);
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

        Assert.Equal(Catalogue.Plan(plan).Measures.Count > 0, text.Contains("ingen uppgift inrapporterad", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Small_counts_reach_neither_report_nor_file_nor_answer()
    {
        await ImportAsync("sollentuna", line => line.Split(';') is ["measure", "S6", ..] ? "measure;S6;;2024-delar;T;3;antal;;;;" : "");

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

    internal static string Filled(string line)
    {
        var cells = line.Split(';');
        switch (cells[0], cells.ElementAtOrDefault(6))
        {
            case ("measure", "ja/nej"):
                (cells[5], cells[8]) = ("ja", "2024-05-14");
                break;
            case ("measure", "text"):
                cells[10] = Told;
                break;
            case ("measure", _):
                cells[5] = "60";
                break;
            case ("action", _):
                (cells[7], cells[10]) = ("pågår", Told);
                break;
            case ("money", _):
                (cells[5], cells[9]) = ("250000", "Migrationsverket");
                break;
        }

        return string.Join(';', cells);
    }

    private async Task ImportAsync(string plan, Func<string, string> fill)
    {
        var template = await store.RunAsync("import", "--template", "--plan", plan, "--period", "2024-delar");
        var lines = template.Out.Split("\r\n");
        await ImportAsync(
            folder.Write(
                $"{plan}.csv",
                string.Join(
                    "\r\n",
                    lines.Take(1).Concat(lines.Skip(1).Where(line => line.Length > 0 && line[0] is not ('#' or '"')).Select(fill))
                )
            ),
            plan
        );
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

    private async Task<string> ReportAsync(string plan, string period)
    {
        if (!File.Exists(folder.File("own.db")))
        {
            File.Copy(store.Db, folder.File("own.db"));
        }

        var answer = await RunAsync("report", "--plan", plan, "--period", period, "--out", folder.Path);
        Assert.True(answer.Code == 0, answer.Error);
        var page = new HtmlParser().ParseDocument(File.ReadAllText(folder.File($"{plan}/{period}/{plan}-{period}.html"), Encoding.UTF8));
        return string.Join(
            ' ',
            page.Body!.QuerySelectorAll("h1,h2,h3,p,li,caption,td,th")
                .Select(element => element.TextContent.Trim())
                .Where(text => text.Length > 0)
        );
    }

    private Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", Repository.Catalogue, "--db", folder.File("own.db")]);
}
