using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

/// <summary>A report on each occasion that a plan has, from the template to the report after it.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class OccasionTests(FetchedStore store) : IDisposable
{
    private const string Heading = "slag;id;namn;period;kön;värde;enhet;läge;datum;motpart;kommentar";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_delar_1_is_filled_in_written_and_told_apart_from_the_report_before()
    {
        var db = folder.File("k.db");
        File.Copy(store.Db, db);
        var template = await RunAsync(db, "import", "--template", "--plan", "norrtalje", "--period", "delår 1 2024");
        Assert.True(template.Code == 0, template.Error);
        Assert.Contains(";2024-delar1;", template.Out, StringComparison.Ordinal);
        var filled = string.Join(
            Environment.NewLine,
            Heading,
            "åtgärd;1.1;;2024-delar1;;;;pågår;;;",
            "åtgärd;1.2;;delår 1 2024;;;;klar;;;",
            "åtgärd;1.3;;månadsrapport februari 2024;;;;klar;;;"
        );
        var imported = await RunAsync(db, "import", folder.Write("ifylld.csv", filled), "--plan", "norrtalje");
        Assert.True(imported.Code == 0, imported.Error);
        folder.Write(Path.Combine("ord", "norrtalje", "2024-delar1", "sammanfattning.md"), "Vi är igång.");

        await WriteAsync(db, "2024-manad02");
        var written = await WriteAsync(db, "2024-delar1");

        var html = await File.ReadAllTextAsync(written("html"));
        Assert.Contains("Bilaga till delårsrapport 1 2024", html, StringComparison.Ordinal);
        Assert.Contains("Delår 1 2024, per 30 april 2024", html, StringComparison.Ordinal);
        Assert.Contains("Vi är igång.", html, StringComparison.Ordinal);
        Assert.Contains("Kommunstyrelsen", html, StringComparison.Ordinal); // what goes for delårsrapporter goes for this one
        Assert.Contains("Förra rapporten: Februari 2024", html, StringComparison.Ordinal);
        var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(written("manifest.json"))).RootElement;
        Assert.Equal("2024-delar1", manifest.GetProperty("period").GetString());
        Assert.Contains("2024-manad02", manifest.GetProperty("since").GetProperty("name").GetString(), StringComparison.Ordinal);
        var month = await File.ReadAllTextAsync(written("html").Replace("delar1", "manad02", StringComparison.Ordinal));
        Assert.Contains("Bilaga till månadsrapport februari 2024", month, StringComparison.Ordinal);
        Assert.Contains("begär ingen rapport för februari; den här är skriven ändå.", month, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_on_any_occasion_is_listed_and_read_over_the_web()
    {
        await WriteAsync(store.Db, "2024-delar1", "--final", "--force");
        await using var site = await SiteUnderTest.StartAsync(store.Db, reports: folder.File("rapporter"));

        var page = await site.Client.GetStringAsync("/rapporter");
        var list = JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/reports"))!;
        using var answer = await site.Client.GetAsync("/rapporter/norrtalje/2024-delar1/norrtalje-2024-delar1.html");

        Assert.Contains("<h3>Delårsrapport 1 2024</h3>", page, StringComparison.Ordinal);
        Assert.Contains("2024-delar1", list.ToJsonString(), StringComparison.Ordinal);
        Assert.True(answer.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("report", "--period", "2024-tertial1")]
    [InlineData("compare", "--period", "2024-tertial1")]
    [InlineData("import", "--template", "--period", "2024-tertial1")]
    public async Task An_occasion_that_the_plan_lacks_is_refused_with_those_it_has(params string[] args)
    {
        var answer = await store.RunAsync([.. args, "--plan", "sollentuna"]);

        Assert.Equal(2, answer.Code);
        Assert.Equal(
            "Planen sollentuna har inget tillfälle tertial1. Skriv 2024-delar eller 2024-helar, "
                + "eller lägg till tillfället i planens occasions i indicators.json.",
            answer.Error.Trim()
        );
    }

    [Fact]
    public async Task A_row_of_an_occasion_that_the_plan_lacks_is_refused_and_nothing_is_saved()
    {
        var file = folder.Write("fel.csv", Heading + "\nåtgärd;1.1;;kvartal 3 2024;;;;klar;;;\n");

        var answer = await store.RunAsync("import", file, "--plan", "norrtalje");

        Assert.Equal(2, answer.Code);
        Assert.Contains("Planen norrtalje har inget tillfälle kvartal3.", answer.Error, StringComparison.Ordinal);
        Assert.Contains(
            "2024-manad02, 2024-delar1, 2024-delar, 2024-delar2, 2024-manad10 eller 2024-helar",
            answer.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_folder_of_comments_for_an_occasion_that_the_plan_lacks_is_told_and_not_read()
    {
        folder.Write(Path.Combine("ord", "norrtalje", "2024-tertial1", "sammanfattning.md"), "Hit hör den inte.");
        folder.Write(Path.Combine("ord", "norrtalje", "delår 1 2024", "sammanfattning.md"), "Nästan rätt.");

        var answer = await store.RunAsync(["compare", "--plan", "norrtalje", "--period", "2024-delar1", "--comments", folder.File("ord")]);

        Assert.Equal(0, answer.Code);
        Assert.Contains(
            "planen har inget sådant tillfälle. Planens tillfällen är manad02, delar1, delar, delar2, manad10 och helar.",
            answer.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("döp om den till 2024-delar1.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_by_tertial_has_its_own_name_on_the_report_and_its_own_report_at_night()
    {
        var all = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Catalogue))!;
        var plan = all["plans"]!.AsArray().First(one => (string)one!["id"]! == "oxelosund")!;
        plan["reporting"] = new JsonArray(JsonNode.Parse("""{ "occasion": "tertial2", "to": ["Kommunstyrelsen"] }"""));
        plan["occasions"] = JsonNode.Parse(
            """
            [
              { "code": "tertial1", "name": "Tertialbokslut 1", "night": true },
              { "code": "tertial2", "name": "Tertialbokslut 2", "night": true },
              { "code": "helar", "night": true }
            ]
            """
        );
        var catalogue = folder.Write("nacka.json", all.ToJsonString());

        var night = await CommandLine.RunAsync([
            "run",
            "--offline",
            "--plan",
            "oxelosund",
            "--catalog",
            catalogue,
            "--db",
            folder.File("n.db"),
            "--out",
            folder.File("natt"),
        ]);
        var status = await CommandLine.RunAsync("status", "--catalog", catalogue, "--db", folder.File("n.db"));

        Assert.True(night.Code is 0 or 3, night.Error);
        var written = Path.Combine(folder.File("natt"), "oxelosund", "2024-tertial2", "oxelosund-2024-tertial2.html");
        Assert.Contains("Bilaga till tertialbokslut 2 2024", await File.ReadAllTextAsync(written), StringComparison.Ordinal);
        Assert.Contains(
            "följs upp i tertialbokslut 2. Rapporten går till Kommunstyrelsen.",
            await File.ReadAllTextAsync(written),
            StringComparison.Ordinal
        );
        Assert.Contains("tertialbokslut 2 2024", status.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""[{ "code": "delar4", "night": true }]""", "\"delar4\" är ingen kod.")]
    [InlineData("""[{ "code": "delar1", "closes": "04-31", "night": true }]""", "\"04-31\" är ingen dag.")]
    [InlineData("""[{ "code": "delar" }, { "code": "helar" }]""", "Natten har ingen rapport att skriva.")]
    [InlineData("""[{ "code": "delar", "night": true }, { "code": "delar" }]""", "\"delar\" finns redan.")]
    [InlineData("""[{ "code": "tertial1", "night": true }]""", "\"delar\" är inget av planens tillfällen.")]
    [InlineData("""[{ "code": "delar", "night": true }, { "code": "helar", "name": " " }]""", "Namnet är tomt.")]
    public async Task What_is_wrong_among_occasions_is_a_fault_of_the_catalogue(string occasions, string says)
    {
        var all = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Catalogue))!;
        all["plans"]![0]!["occasions"] = JsonNode.Parse(occasions);

        var answer = await CommandLine.RunAsync("validate", "--catalog", folder.Write("fel.json", all.ToJsonString()), "--db", store.Db);

        Assert.Equal(2, answer.Code);
        Assert.Contains(says, answer.Error, StringComparison.Ordinal);
    }

    private async Task<Func<string, string>> WriteAsync(string db, string period, params string[] more)
    {
        var (reports, words) = (folder.File("rapporter"), folder.File("ord"));
        var answer = await RunAsync(
            db,
            ["report", "--plan", "norrtalje", "--period", period, "--format", "html,csv", "--out", reports, "--comments", words, .. more]
        );
        Assert.True(answer.Code == 0, answer.Error);
        return ending => Path.Combine(reports, "norrtalje", period, $"norrtalje-{period}.{ending}");
    }

    private static Task<CommandLine.Answer> RunAsync(string db, params string[] args) =>
        CommandLine.RunAsync([.. args, "--catalog", Repository.Catalogue, "--db", db]);
}
