using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

/// <summary>Plans with their municipality's own words for goals and actions: Oxelösund's, with words as Norrtälje has them.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class OwnWordsOfAPlanTests(FetchedStore store) : IDisposable
{
    private const string Heading = "slag;id;namn;period;kön;värde;enhet;läge;datum;motpart;kommentar";

    private static readonly string Fulfilment = """
        { "met": "uppfylld", "partly": "till största delen uppfylld", "notMet": "ej uppfylld", "notAssessable": "kan inte bedömas" }
        """;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Bedömning: till största delen uppfylld", "till största delen uppfylld")]
    [InlineData("Bedömning till största delen uppfylld", "till största delen uppfylld")] // nothing between
    [InlineData("Bedömning: delvis uppfyllt", "till största delen uppfylld")] // our word is read, and the plan's is written
    [InlineData("Bedömning: Ej uppfylld", "ej uppfylld")]
    [InlineData("Bedömning: kan inte bedömas", "kan inte bedömas")]
    [InlineData("Bedömning: i hamn", "uppfylld")] // confirmed
    public async Task A_years_report_reads_and_says_the_plans_words(string line, string said)
    {
        var report = await ReportAsync("2024-helar", line);

        Assert.Contains($"Förvaltningens bedömning: {said}.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("i hamn", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_occasion_has_its_own_words_where_it_is_given_them()
    {
        Assert.Contains(
            "bedöms nås i huvudsak",
            await ReportAsync("2024-delar", "Bedömning: bedöms nås i huvudsak"),
            StringComparison.Ordinal
        );
        Assert.Contains("går inte att bedöma", await ReportAsync("2024-delar", ""), StringComparison.Ordinal); // a word that is not given
    }

    [Theory]
    [InlineData("2024-helar", "till största dele uppfyld", "Menas till största delen uppfylld?")]
    [InlineData("2024-helar", "bedöms uppfyllas", "Menas uppfylld?")] // the other kind's word
    [InlineData("2024-helar", "strålande", "Är \"strålande\" ert eget ord skrivs det i planens words i indicators.json")]
    public async Task A_word_that_is_not_understood_is_asked_about_and_nothing_is_written(string period, string said, string asks)
    {
        Write(period, $"Bedömning: {said}");

        var answer = await RunAsync(
            "report",
            "--plan",
            "oxelosund",
            "--period",
            period,
            "--out",
            folder.File("ut"),
            "--comments",
            folder.File("ord")
        );

        Assert.Equal(2, answer.Code);
        Assert.Contains(asks, answer.Error, StringComparison.Ordinal);
        Assert.Contains("uppfylld, till största delen uppfylld, ej uppfylld, kan inte bedömas", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("ut")));
    }

    [Fact]
    public async Task An_action_may_be_late_for_a_reason_and_struck_by_a_decision_and_all_are_counted()
    {
        var db = folder.File("k.db");
        File.Copy(store.Db, db);
        string[] rows =
        [
            Heading,
            "åtgärd;1.1;;2024-delar;;;;försenad;;;Upphandlingen överklagades.",
            "åtgärd;1.2;;2024-delar;;;;struken;;;Kommunstyrelsen 2024-05-14 § 88.",
            "åtgärd;1.3;;2024-delar;;;;avklarad;;;", // confirmed
            "åtgärd;1.4;;2024-delar;;;;genomförd;;;",
            "åtgärd;1.5;;2024-delar;;;;pågår;;;",
        ];
        var imported = await RunOnAsync(db, "import", folder.Write("in.csv", string.Join('\n', rows)), "--plan", "norrtalje");
        Assert.True(imported.Code == 0, imported.Error);

        var written = await RunOnAsync(
            db,
            "report",
            "--plan",
            "norrtalje",
            "--period",
            "2024-delar",
            "--format",
            "html",
            "--out",
            folder.File("ut")
        );
        Assert.True(written.Code == 0, written.Error);
        var report = await File.ReadAllTextAsync(Path.Combine(folder.File("ut"), "norrtalje", "2024-delar", "norrtalje-2024-delar.html"));

        Assert.Contains("Planen har 26 åtgärder: en pågår, en är försenad, två är klara, en är struken", report, StringComparison.Ordinal);
        Assert.Contains("21 är inte inrapporterade", report, StringComparison.Ordinal);
        Assert.Contains("Upphandlingen överklagades.", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_has_names_of_its_own_for_goals_and_actions_is_told_of_by_them_in_every_part()
    {
        var all = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Catalogue))!;
        all["plans"]![0]!["levels"] = JsonNode.Parse(
            """
            {
              "goals": { "one": "inriktningsmål", "the": "inriktningsmålet", "many": "inriktningsmål", "all": "inriktningsmålen" },
              "actions": { "one": "uppdrag", "the": "uppdraget", "many": "uppdrag", "all": "uppdragen" }
            }
            """
        );
        string[] asked = ["report", "--plan", "norrtalje", "--period", "2024-delar", "--format", "html"];
        string[] parts = ["--parts", "kort,bilaga,fullstandig", "--out", folder.File("ut")];

        var answer = await CommandLine.RunAsync([
            .. asked,
            .. parts,
            "--catalog",
            folder.Write("k.json", all.ToJsonString()),
            "--db",
            store.Db,
        ]);

        Assert.True(answer.Code == 0, answer.Error);
        var written = Directory.GetFiles(folder.File("ut"), "*.html", SearchOption.AllDirectories);
        Assert.Equal(3, written.Length);
        foreach (var file in written)
        {
            var text = await File.ReadAllTextAsync(file);
            Assert.Contains("uppdrag", text, StringComparison.Ordinal);
            Assert.Contains("nriktningsmål", text, StringComparison.Ordinal);
            Assert.DoesNotContain("åtgärder:", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(">(Mål|Målen|Åtgärd|Åtgärder|Åtgärderna|Mål [0-9][^<]*)<", text);
        }
    }

    [Theory]
    [InlineData("försenad", "En åtgärd som är försenad ska ha skälet i kommentaren.")]
    [InlineData("struken", "En åtgärd som är struken ska ha beslutet i kommentaren: vem som beslutat, och när.")]
    [InlineData("genomfrd", "Menas klar?")]
    [InlineData("avklarat", "Menas klar?")] // near a word that has been confirmed
    [InlineData("vilande", "Är \"vilande\" ert eget ord skrivs det i planens words i indicators.json, med vad det betyder.")]
    public async Task A_state_without_its_reason_and_a_word_that_is_not_understood_save_nothing(string state, string says)
    {
        var db = folder.File("k.db");
        File.Copy(store.Db, db);
        var file = folder.Write("in.csv", $"{Heading}\nåtgärd;1.1;;2024-delar;;;;{state};;;\nåtgärd;1.2;;2024-delar;;;;klar;;;");

        var answer = await RunOnAsync(db, "import", file, "--plan", "norrtalje");

        Assert.Equal(2, answer.Code);
        Assert.Contains(says, answer.Error, StringComparison.Ordinal);
        var right = folder.Write("ratt.csv", $"{Heading}\nåtgärd;1.2;;2024-delar;;;;klar;;;");
        Assert.Contains(
            "\"added\": 1",
            (await RunOnAsync(db, "import", right, "--plan", "norrtalje", "--json")).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_word_that_was_asked_about_is_confirmed_once_and_read_from_then_on()
    {
        var catalogue = folder.Write("egen.json", await File.ReadAllTextAsync(Repository.Catalogue));
        var db = folder.File("k.db");
        File.Copy(store.Db, db);
        var rows = folder.Write("in.csv", $"{Heading}\nåtgärd;1.1;;2024-delar;;;;vilande;;Väntar på beslut.;");
        Task<CommandLine.Answer> Run(params string[] args) => CommandLine.RunAsync([.. args, "--catalog", catalogue, "--db", db]);
        var before = await File.ReadAllTextAsync(catalogue);

        Assert.Contains("Det gör indicators confirm.", (await Run("import", rows, "--plan", "norrtalje")).Error, StringComparison.Ordinal);
        var told = await Run("confirm", "vilande", "ej påbörjad", "--plan", "norrtalje");
        Assert.True(told.Code == 0, told.Error);
        Assert.Contains("I norrtalje läses ”vilande” nu som ej påbörjad.", told.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("import", rows, "--plan", "norrtalje")).Code);
        Assert.Equal(0, (await Run("confirm", "i hamn", "met", "--plan", "norrtalje")).Code); // by its code, beside the first

        var after = await File.ReadAllTextAsync(catalogue);
        var list = after.IndexOf("\"words\": [", StringComparison.Ordinal);
        var end = after.IndexOf("\"goals\"", list, StringComparison.Ordinal);
        Assert.Equal(2, after[list..end].Split("\"means\"").Length - 1);
        Assert.Equal(before, after.Remove(list, end - list)); // all the rest stands as it stood
    }

    [Theory]
    [InlineData("vilande", "sover", "\"sover\" är ingen betydelse.")]
    [InlineData("genomförd", "pågår", "läses redan som klar")]
    [InlineData("  ", "klar", "Ordet är tomt.")]
    public async Task A_confirmation_that_cannot_be_changes_nothing(string word, string means, string says)
    {
        var catalogue = folder.Write("egen.json", await File.ReadAllTextAsync(Repository.Catalogue));

        var answer = await CommandLine.RunAsync("confirm", word, means, "--plan", "norrtalje", "--catalog", catalogue, "--db", store.Db);

        Assert.Equal(2, answer.Code);
        Assert.Contains(says, answer.Error, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(Repository.Catalogue), await File.ReadAllTextAsync(catalogue));
    }

    [Fact]
    public async Task Validate_shows_what_has_been_confirmed()
    {
        var said = await RunAsync("validate");
        var told = JsonDocument.Parse((await RunAsync("validate", "--json")).Out).RootElement.GetProperty("words");

        Assert.Contains("oxelosund: ord som läses: ”i hamn” som uppfyllt.", said.Out, StringComparison.Ordinal);
        Assert.Contains("norrtalje: ord som läses: ”avklarad” som klar.", said.Out, StringComparison.Ordinal);
        Assert.Equal(
            ["avklarad done", "i hamn met"],
            told.EnumerateArray().Select(word => $"{word.GetProperty("word")} {word.GetProperty("means")}").Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("""[{ "word": "i mål", "means": "met" }, { "word": "I  MÅL", "means": "partly" }]""", "står redan i words")]
    [InlineData("""[{ "word": " ", "means": "met" }]""", "Ordet är tomt.")]
    [InlineData("""[{ "word": "genomförd", "means": "underWay" }]""", "läses redan som klar")]
    public async Task What_is_wrong_among_words_is_a_fault_of_the_catalogue(string words, string says)
    {
        var all = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Catalogue))!;
        all["plans"]![0]!["words"] = JsonNode.Parse(words);

        var answer = await CommandLine.RunAsync("validate", "--catalog", folder.Write("fel.json", all.ToJsonString()), "--db", store.Db);

        Assert.Equal(2, answer.Code);
        Assert.Contains(says, answer.Error, StringComparison.Ordinal);
    }

    private async Task<string> ReportAsync(string period, string comment)
    {
        Write(period, comment);
        var answer = await RunAsync(
            "report",
            "--plan",
            "oxelosund",
            "--period",
            period,
            "--format",
            "html",
            "--out",
            folder.File("ut"),
            "--comments",
            folder.File("ord")
        );
        Assert.True(answer.Code == 0, answer.Error);
        return await File.ReadAllTextAsync(Path.Combine(folder.File("ut"), "oxelosund", period, $"oxelosund-{period}.html"));
    }

    private void Write(string period, string comment) => folder.Write(Path.Combine("ord", "oxelosund", period, "mal-1.md"), comment);

    private Task<CommandLine.Answer> RunAsync(params string[] args) => RunOnAsync(store.Db, args);

    private Task<CommandLine.Answer> RunOnAsync(string db, params string[] args) =>
        CommandLine.RunAsync([.. args, "--catalog", Catalogue(), "--db", db]);

    private string Catalogue()
    {
        var all = JsonNode.Parse(File.ReadAllText(Repository.Catalogue))!;
        JsonNode Plan(string id) => all["plans"]!.AsArray().First(one => (string)one!["id"]! == id)!;
        Plan("oxelosund")["statusWords"] = new JsonObject { ["fulfilment"] = JsonNode.Parse(Fulfilment) };
        Plan("oxelosund")["occasions"] = JsonNode.Parse(
            """
            [
              { "code": "delar", "night": true, "statusWords": { "partly": "bedöms nås i huvudsak" } },
              { "code": "helar", "night": true }
            ]
            """
        );
        Plan("oxelosund")["words"] = JsonNode.Parse("""[{ "word": "i hamn", "means": "met" }]""");
        Plan("norrtalje")["words"] = JsonNode.Parse("""[{ "word": "avklarad", "means": "done" }]""");
        return folder.Write("k.json", all.ToJsonString());
    }
}
