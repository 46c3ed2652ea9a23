using System.Text;
using System.Text.Json;
using Indicators.Catalogue;
using Indicators.Fetching;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Cli;

public sealed class InitTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_plan_runs_at_once_and_validate_says_what_remains()
    {
        var catalogue = folder.Write("k.json", File.ReadAllText(Repository.Catalogue));
        string[] files = ["--catalog", catalogue, "--db", folder.File("a.db")];

        var made = await CommandLine.RunAsync(["init", "--municipality", "0480", "--from", "norrtalje", "--json", .. files]);
        using var told = JsonDocument.Parse(made.Out);
        var run = await CommandLine.RunAsync(["run", "--offline", "--plan", "nykoping", "--out", folder.Path, .. files]);
        var validated = await CommandLine.RunAsync(["validate", .. files]);

        Assert.Equal(
            ["nykoping", "0480", catalogue],
            new[] { "plan", "municipality", "file" }.Select(field => told.RootElement.GetProperty(field).GetString())
        );
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains(
            "Uppföljning av integration i Nyköpings kommun",
            File.ReadAllText(folder.File("nykoping/2024-delar/nykoping-2024-delar.html")),
            StringComparison.Ordinal
        );
        Assert.Equal(2, validated.Code);
        Assert.Contains("Beslutet bakom planen saknas i nykoping", validated.Error, StringComparison.Ordinal);
        Assert.Contains("Planen nykoping har varken mål eller åtgärder", validated.Error, StringComparison.Ordinal);
        Assert.Contains("Det står inte till vem eller med vilka ord nykoping följs upp", validated.Error, StringComparison.Ordinal);
        Assert.All(validated.Error.Trim().Split('\n'), line => Assert.Matches(@"^k\.json rad \d+, plans\[\d+\]", line));
        Assert.Contains("Orden för arbetar är indikatorns egna", validated.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rest_of_the_file_is_untouched()
    {
        var before = File.ReadAllText(Repository.Catalogue)
            .Replace("  \"plans\": [", "  // våra planer, i bokstavsordning\n  \"plans\": [", StringComparison.Ordinal);
        var catalogue = folder.Write("k.json", before);

        Assert.Equal(
            0,
            (
                await CommandLine.RunAsync(
                    "init",
                    "--municipality",
                    "Upplands Väsby",
                    "--from",
                    "norrtalje",
                    "--catalog",
                    catalogue,
                    "--db",
                    folder.File("a.db")
                )
            ).Code
        );
        var after = File.ReadAllText(catalogue);

        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.StartsWith(before[..same], after, StringComparison.Ordinal);
        Assert.EndsWith(before[same..], after, StringComparison.Ordinal);
        Assert.Equal("upplands-vasby", CatalogueReader.Read(catalogue).Plans[^1].Id);
        Assert.Equal(["k.json"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Any_of_the_290_municipalities_makes_a_sound_catalogue()
    {
        var text = Encoding.UTF8.GetBytes(SmallCatalogue.Text);
        var catalogue = CatalogueReader.Parse(text, "k.json");
        var municipalities = ShippedFigures.Areas(Repository.Figures).Where(area => area.Type == "K").ToList();

        Assert.Equal(290, municipalities.Count);
        Assert.All(
            municipalities.Where(area => area.Id != "0163"),
            area =>
            {
                var plan = new NewPlan
                {
                    Id = NewPlan.IdOf(area.Title),
                    Municipality = area.Id,
                    Name = area.Title,
                    Title = $"Uppföljning av integration i {Words.Genitive(area.Title)} kommun",
                    Called = "integrationsarbetet",
                    Groups = catalogue.Plans[0].Groups,
                    Indicators = NewPlan.IndicatorsOf(catalogue, catalogue.Plans[0]),
                }.Text();
                var made = CatalogueReader.Parse(ListInsertion.Insert(text, "plans", plan), "k.json").Plans[^1];
                Assert.Equal((area.Id, area.Title), (made.Municipality, made.Name));
                Assert.Equal(3, made.Indicators.Count);
            }
        );
    }

    [Theory]
    [InlineData("Nyköping", "nykoping")]
    [InlineData("Upplands Väsby", "upplands-vasby")]
    [InlineData("Malung-Sälen", "malung-salen")]
    [InlineData("Östra Göinge", "ostra-goinge")]
    public void An_id_is_the_name_in_a_to_z(string name, string id) => Assert.Equal(id, NewPlan.IdOf(name));

    [Theory]
    [InlineData("1490", "Uppföljning av integration i Borås Stad")] // no s after s, x or z
    [InlineData("0480", "Uppföljning av integration i Nyköpings kommun")]
    public async Task The_title_has_the_genitive_right(string code, string title)
    {
        var catalogue = folder.Write("k.json", SmallCatalogue.Text);

        Assert.Equal(
            0,
            (
                await CommandLine.RunAsync(
                    "init",
                    "--municipality",
                    code,
                    "--from",
                    "sollentuna",
                    "--catalog",
                    catalogue,
                    "--db",
                    folder.File("a.db")
                )
            ).Code
        );

        Assert.Equal(title, CatalogueReader.Read(catalogue).Plans[^1].Title);
    }

    [Theory]
    [InlineData("Hittar ingen kommun \"0489\". Menade du", "0489")]
    [InlineData("Hittar ingen kommun \"Nyköpin\". Menade du Nyköping (0480)?", "Nyköpin")]
    [InlineData("0001 är Region Stockholm, ingen kommun.", "0001")]
    [InlineData("0000 är Riket, ingen kommun.", "0000")]
    [InlineData(
        "Planen sollentuna finns redan, för Sollentuna (0163). Den är orörd. Ge den "
            + "nya ett eget id med --id, till exempel sollentuna-0163.",
        "0163"
    )]
    [InlineData("--id \"Nyköping\" går inte som id.", "0480", "--id", "Nyköping")]
    [InlineData("Planen \"norrtälje\" finns inte. Planerna är: sollentuna", "0480", "--from", "norrtälje")]
    public async Task What_cannot_be_is_refused_in_words_and_the_file_stands(string said, string municipality, params string[] more)
    {
        var catalogue = folder.Write("k.json", SmallCatalogue.Text);
        string[] from = more.Contains("--from") ? [] : ["--from", "sollentuna"];

        var answer = await CommandLine.RunAsync([
            "init",
            "--municipality",
            municipality,
            .. from,
            .. more,
            "--catalog",
            catalogue,
            "--db",
            folder.File("a.db"),
        ]);

        Assert.Equal(2, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Equal(SmallCatalogue.Text, File.ReadAllText(catalogue));
    }

    [Fact]
    public async Task Two_municipalities_with_the_same_id_are_told_apart()
    {
        var catalogue = folder.Write("k.json", SmallCatalogue.Text);
        Task<CommandLine.Answer> Init(params string[] args) =>
            CommandLine.RunAsync(["init", "--from", "sollentuna", "--catalog", catalogue, "--db", folder.File("a.db"), .. args]);

        Assert.Equal(0, (await Init("--municipality", "Habo")).Code);
        var second = await Init("--municipality", "Håbo");

        Assert.Contains("Planen habo finns redan, för Habo (0643).", second.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Init("--municipality", "Håbo", "--id", "habo-0305")).Code);
    }

    [Fact]
    public async Task A_plan_of_another_domain_begins_with_its_ready_set_and_nothing_of_integration()
    {
        var catalogue = folder.Write("k.json", SmallCatalogue.Text);

        var answer = await Init("--municipality", "0182", "--set", "skola");
        var read = CatalogueReader.Read(catalogue);
        var plan = read.Plans[^1];

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(("nacka", "Uppföljning av skola i Nacka kommun", "planen"), (plan.Id, plan.Title, plan.Called));
        Assert.Equal(20, plan.Indicators.Count);
        Assert.Equal(["grundskola", "socioekonomi", "övergripande"], plan.Groups);
        Assert.Empty(read.ContextOf(plan));
        Assert.Equal(20, read.KpisOf([plan]).Count);
    }

    [Fact]
    public async Task An_empty_plan_has_the_title_it_is_given_and_no_indicators()
    {
        var catalogue = folder.Write("k.json", SmallCatalogue.Text);

        var answer = await Init("--municipality", "0188", "--empty", "--title", "Skolplan för Norrtälje");
        var plan = CatalogueReader.Read(catalogue).Plans[^1];

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(("norrtalje", "Skolplan för Norrtälje", 0), (plan.Id, plan.Title, plan.Indicators.Count));
        Assert.Equal([], plan.Context);
        Assert.Equal(
            0,
            (await CommandLine.RunAsync(["add", "N15428", "--plan", "norrtalje", "--catalog", catalogue, "--db", folder.File("a.db")])).Code
        );
    }

    [Theory]
    [InlineData("Skriv dokumentets titel med --title", "--empty")]
    [InlineData("Skriv ett av tre: --from ID", "--empty", "--set", "skola", "--title", "T")]
    [InlineData("Skriv ett av tre: --from ID", "--title", "T")]
    [InlineData(
        "--id \"Skolplan Å\" går inte som id. Skriv små bokstäver a–z, siffror och bindestreck, och inget datum: till exempel skolplan-a.",
        "--set",
        "skola",
        "--id",
        "Skolplan Å"
    )]
    [InlineData(
        "--id \"2024-08-31\" går inte som id. Skriv små bokstäver a–z, siffror och bindestreck, och inget datum: till exempel nacka.",
        "--set",
        "skola",
        "--id",
        "2024-08-31"
    )]
    [InlineData("Det måste sägas om ett högt eller lågt värde är bättre för N11102.", "--set", "kkik-barn-och-unga")]
    public async Task What_a_new_plan_lacks_is_asked_for_and_the_file_stands(string said, params string[] args)
    {
        var catalogue = folder.Write("k.json", SmallCatalogue.Text);

        var answer = await Init(["--municipality", "0182", .. args]);

        Assert.Equal(2, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Equal(SmallCatalogue.Text, File.ReadAllText(catalogue));
    }

    [Theory]
    [InlineData("\"id\": \"sollentuna\"", "\"id\": \"2024-08-31\"", "plans[0].id: \"2024-08-31\" går inte som id.")]
    [InlineData("\"id\": \"sollentuna\"", "\"id\": \"Södertälje\"", "till exempel \"sodertalje\".")]
    public void An_id_of_a_plan_is_no_date_and_has_no_other_letters(string before, string after, string said)
    {
        var text = Encoding.UTF8.GetBytes(SmallCatalogue.Text.Replace(before, after, StringComparison.Ordinal));

        var fault = Assert.Throws<UserException>(() => CatalogueReader.Parse(text, "k.json"));

        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    private Task<CommandLine.Answer> Init(params string[] args) =>
        CommandLine.RunAsync(["init", .. args, "--catalog", folder.File("k.json"), "--db", folder.File("a.db")]);
}
