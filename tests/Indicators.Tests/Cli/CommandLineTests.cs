using System.Text.Json;
using Dapper;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Indicators.Tests.Cli;

[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Whole")]
public sealed class CommandLineTests(FetchedStore store) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_first_fetch_adds_every_cell_and_the_second_changes_nothing()
    {
        string[] fetch = ["fetch", "--offline", "--json", "--catalog", Repository.Catalogue, "--db", folder.File("a.db")];

        using var first = JsonDocument.Parse((await CommandLine.RunAsync(fetch)).Out);
        var before = Content(folder.File("a.db"));
        var again = await CommandLine.RunAsync(fetch);
        using var second = JsonDocument.Parse(again.Out);

        Assert.Equal("complete", first.RootElement.GetProperty("outcome").GetString());
        Assert.Equal(first.RootElement.GetProperty("cells").GetInt32(), first.RootElement.GetProperty("added").GetInt32());
        Assert.Equal(0, again.Code);
        Assert.All(["added", "revised", "withdrawn"], field => Assert.Equal(0, second.RootElement.GetProperty(field).GetInt32()));
        Assert.Equal(second.RootElement.GetProperty("cells").GetInt32(), second.RootElement.GetProperty("unchanged").GetInt32());
        Assert.Equal(before, Content(folder.File("a.db")));
    }

    [Fact]
    public async Task Compare_answers_the_contracts_fields_unrounded()
    {
        var answer = await store.RunAsync("compare", "--plan", "norrtalje", "--json");
        using var json = JsonDocument.Parse(answer.Out);
        var indicators = json
            .RootElement.GetProperty("indicators")
            .EnumerateArray()
            .ToDictionary(one => one.GetProperty("kpi").GetString()!);
        var working = indicators["N00700"];

        Assert.Equal(13, indicators.Count);
        Assert.Equal(2022, working.GetProperty("year").GetInt32());
        Assert.Equal(66.21869273, working.GetProperty("value").GetDouble());
        Assert.Equal(64.3515673, working.GetProperty("previous").GetProperty("value").GetDouble());
        Assert.Equal(70.3, working.GetProperty("expected").GetProperty("value").GetDouble());
        Assert.Equal(-4.08130727, working.GetProperty("expected").GetProperty("deviation").GetDouble());
        Assert.Equal("kolada", working.GetProperty("expected").GetProperty("source").GetString());
        Assert.Equal("uncertain", working.GetProperty("changeJudgement").GetString());
        Assert.Equal("none", working.GetProperty("rank").GetProperty("colour").GetString());
        Assert.Equal(JsonValueKind.Null, working.GetProperty("base").ValueKind);
        Assert.Equal("Liknande kommuner integration, Norrtälje, 2022", working.GetProperty("peers").GetProperty("title").GetString());
        Assert.Equal(20.37037037, indicators["N00973"].GetProperty("value").GetDouble());
        Assert.Equal(54, indicators["N00973"].GetProperty("base").GetProperty("n").GetDouble());
        Assert.Equal(36.94267516, indicators["N18409"].GetProperty("value").GetDouble());
        Assert.Equal("not-assessable", indicators["N00701"].GetProperty("changeJudgement").GetString());
        Assert.Equal("none", indicators["N00701"].GetProperty("rank").GetProperty("colour").GetString());
        Assert.Equal(JsonValueKind.Null, indicators["N00701"].GetProperty("rank").GetProperty("quartile").ValueKind);
        Assert.Equal("2024-08-30T00:00:00+00:00", json.RootElement.GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task Run_does_it_all_and_ends_with_the_paths_of_the_files()
    {
        var answer = await CommandLine.RunAsync(
            "run",
            "--offline",
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("a.db"),
            "--out",
            folder.Path
        );

        var paths = CatalogueReader
            .Read(Repository.Catalogue)
            .Plans.SelectMany(plan =>
                new[] { "-kort.html", ".html", "-kort.docx", ".docx", ".csv", ".manifest.json" }.Select(kind =>
                    Path.Combine(folder.Path, plan.Id, "2024-delar", $"{plan.Id}-2024-delar{kind}")
                )
            )
            .ToList();
        Assert.Equal(0, answer.Code);
        Assert.All(paths, path => Assert.True(File.Exists(path)));
        Assert.EndsWith(string.Join("\n", paths.Select(path => "  " + path)) + Environment.NewLine, answer.Out, StringComparison.Ordinal);
        Assert.Contains("added", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Flyktingar 20–64 år som arbetar", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_figures_the_report_says_so()
    {
        var answer = await CommandLine.RunAsync(
            "report",
            "--plan",
            "norrtalje",
            "--period",
            "2024-delar",
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("tom.db"),
            "--out",
            folder.Path
        );

        Assert.Equal(0, answer.Code);
        Assert.Contains(
            "Inga siffror är hämtade ännu",
            File.ReadAllText(folder.File("norrtalje/2024-delar/norrtalje-2024-delar.html")),
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(folder.File("tom.db")));
    }

    [Theory]
    [InlineData("trend")]
    [InlineData("rank")]
    [InlineData("expected")]
    [InlineData("gender")]
    [InlineData("spread")]
    public async Task A_chart_is_written_as_a_file_of_its_own(string kind)
    {
        var answer = await store.RunAsync(
            "chart",
            "--plan",
            "norrtalje",
            "--indicator",
            "N00700",
            "--kind",
            kind,
            "--out",
            folder.File("a.svg")
        );

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("Norrtälje", System.Xml.Linq.XDocument.Load(folder.File("a.svg")).Root!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trend")]
    [InlineData("summary")]
    public async Task A_chart_is_a_picture_when_its_files_name_says_so(string kind)
    {
        foreach (var ending in new[] { "png", "pdf" })
        {
            var file = folder.File("a." + ending);
            var answer = await store.RunAsync("chart", "--plan", "norrtalje", "--indicator", "arbetar", "--kind", kind, "--out", file);

            Assert.True(answer.Code == 0, answer.Error);
            Assert.Equal(file + Environment.NewLine, answer.Out);
        }

        using var picture = SkiaSharp.SKBitmap.Decode(folder.File("a.png"));
        Assert.True(picture.Width >= 1400, $"{picture.Width} px");
        Assert.StartsWith(
            "%PDF-",
            System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(folder.File("a.pdf"))),
            StringComparison.Ordinal
        );
    }

    [FactOnLinux("the fonts of a machine are hidden by a variable that only Linux reads")]
    public async Task A_picture_is_the_same_on_a_machine_without_any_font()
    {
        string[] asked =
        [
            "chart",
            "--plan",
            "norrtalje",
            "--indicator",
            "arbetar",
            "--kind",
            "trend",
            "--catalog",
            Repository.Catalogue,
            "--db",
            store.Db,
            "--out",
        ];
        var here = await CommandLine.RunAsync([.. asked, folder.File("a.png")]);
        Assert.True(here.Code == 0, here.Error);

        using var bare = OwnProcess.Start(
            [.. asked, folder.File("b.png")],
            ("FONTCONFIG_FILE", "/dev/null"),
            ("FONTCONFIG_PATH", "/dev/null"),
            ("XDG_DATA_HOME", folder.Path)
        );
        await bare.WaitForExitAsync();
        Assert.True(bare.ExitCode == 0, await bare.StandardError.ReadToEndAsync());
        Assert.Equal(File.ReadAllBytes(folder.File("a.png")), File.ReadAllBytes(folder.File("b.png")));
    }

    [Theory]
    [InlineData("Planen \"norrtälje\" finns inte. Planerna är: norrtalje", "compare", "--plan", "norrtälje")]
    [InlineData("\"2024-vår\" är ingen period", "report", "--plan", "norrtalje", "--period", "2024-vår")]
    [InlineData("--plan måste anges", "compare")]
    [InlineData("--period måste anges", "report", "--plan", "norrtalje")]
    [InlineData("Förstår inte \"comapre\". Menade du \"compare\"?", "comapre")]
    [InlineData("Förstår inte \"--plna\". Menade du \"--plan\"?", "compare", "--plan", "norrtalje", "--plna")]
    [InlineData("Ange ett kommando: run, fetch", "--json")]
    [InlineData("går inte att tyda. Skriv ett datum", "compare", "--plan", "norrtalje", "--as-of", "igår")]
    [InlineData("--format \"odt\" går inte", "report", "--plan", "norrtalje", "--period", "2024-delar", "--format", "html,odt")]
    [InlineData("får inte ha användarnamn eller lösenord", "fetch", "--kolada", "https://anna:hemlig@kolada.example.se/v3/")]
    [InlineData("--kolada \"…@kolada.example.se\" är ingen adress", "fetch", "--kolada", "ftp://anna:hemlig@kolada.example.se")]
    [InlineData("--kolada \"kolada.se\" är ingen adress", "fetch", "--kolada", "kolada.se")]
    [InlineData("--rate ska vara 0", "fetch", "--offline", "--rate", "-1")]
    [InlineData("--rate \"fort\" går inte att tyda", "fetch", "--rate", "fort")]
    [InlineData(
        "Planen norrtalje har ingen indikator \"N99999\"",
        "chart",
        "--plan",
        "norrtalje",
        "--indicator",
        "N99999",
        "--kind",
        "trend",
        "--out",
        "a.svg"
    )]
    [InlineData(
        "Diagrammet \"trnd\" finns inte. Menade du \"trend\"?",
        "chart",
        "--plan",
        "norrtalje",
        "--indicator",
        "arbetar",
        "--kind",
        "trnd",
        "--out",
        "a.svg"
    )]
    [InlineData(
        "N00702 har inget förväntat värde",
        "chart",
        "--plan",
        "norrtalje",
        "--indicator",
        "N00702",
        "--kind",
        "expected",
        "--out",
        "a.svg"
    )]
    [InlineData(
        "\"a.jpg\" slutar inte på .svg, .png eller .pdf",
        "chart",
        "--plan",
        "norrtalje",
        "--indicator",
        "arbetar",
        "--kind",
        "trend",
        "--out",
        "a.jpg"
    )]
    public async Task Wrong_input_is_one_sentence_with_what_to_do_and_exit_code_2(string said, params string[] args)
    {
        var answer = await store.RunAsync(args);

        Assert.Equal(2, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
        Assert.False(File.Exists("a.svg"));
    }

    [Fact]
    public async Task A_KPI_that_Kolada_does_not_have_is_named_and_the_rest_is_fetched()
    {
        var catalogue = folder.Write(
            "k.json",
            File.ReadAllText(Repository.Catalogue).Replace("\"kpi\": \"N00702\"", "\"kpi\": \"N99999\"", StringComparison.Ordinal)
        );

        var answer = await CommandLine.RunAsync("fetch", "--offline", "--json", "--catalog", catalogue, "--db", folder.File("a.db"));
        using var json = JsonDocument.Parse(answer.Out);

        Assert.Equal(3, answer.Code);
        Assert.Equal("partial", json.RootElement.GetProperty("outcome").GetString());
        Assert.Equal("N99999", json.RootElement.GetProperty("kpis").GetProperty("unknown")[0].GetString());
        Assert.True(json.RootElement.GetProperty("added").GetInt32() > 90_000);
    }

    [Fact]
    public async Task The_log_has_one_JSON_object_a_line_with_the_figures_as_fields()
    {
        await CommandLine.RunAsync(
            "fetch",
            "--offline",
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("a.db"),
            "--log",
            folder.File("a.log")
        );
        var lines = File.ReadAllLines(folder.File("a.log"));
        using var last = JsonDocument.Parse(lines[^1]);
        using var connection = StoreRows.Open(folder.File("a.db"));

        Assert.Equal(2, lines.Length);
        Assert.Equal("Ended", last.RootElement.GetProperty("event").GetString());
        Assert.Equal("complete", last.RootElement.GetProperty("outcome").GetString());
        Assert.Equal(connection.ExecuteScalar<long>("SELECT count(*) FROM measurement"), last.RootElement.GetProperty("cells").GetInt64());
    }

    [Fact]
    public async Task Every_answer_of_a_fetch_is_kept_with_its_hash()
    {
        await CommandLine.RunAsync("fetch", "--offline", "--catalog", Repository.Catalogue, "--db", folder.File("a.db"));
        using var connection = StoreRows.Open(folder.File("a.db"));
        var answers = connection
            .Query<(string Url, long Status, long Bytes, string Sha256)>("SELECT url, status, bytes, sha256 FROM answer ORDER BY number")
            .ToList();

        Assert.Equal(connection.ExecuteScalar<long>("SELECT pages FROM run"), answers.Count);
        Assert.Equal(connection.ExecuteScalar<long>("SELECT bytes FROM run"), answers.Sum(answer => answer.Bytes));
        Assert.All(answers, answer => Assert.Matches("^[0-9a-f]{64}$", answer.Sha256));
        Assert.StartsWith("/v3/kpi", answers[0].Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mail@example.org", "indicators/0.1 (follow-up of municipal plans) (mail@example.org)")]
    [InlineData(" ", "indicators/0.1 (follow-up of municipal plans)")]
    public async Task The_contact_goes_with_every_request_and_none_is_invented(string contact, string agent)
    {
        var told = "";
        var closed = new Answer(context =>
        {
            told = context.Request.Headers.UserAgent.ToString();
            return Answer.Status(410).WriteAsync(context);
        });
        using var replica = new KoladaReplica(SmallKolada.Figures);
        await using var server = await LocalServer.StartAsync(replica, [closed]);

        await CommandLine.RunAsync(
            "fetch",
            "--kolada",
            server.BaseAddress.ToString(),
            "--contact",
            contact,
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("a.db")
        );

        Assert.Equal(agent, told);
    }

    [Fact]
    public async Task A_contact_that_cannot_be_sent_is_wrong_input()
    {
        var answer = await CommandLine.RunAsync(
            "fetch",
            "--contact",
            "Åsa (RKA)",
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("a.db")
        );

        Assert.Equal(2, answer.Code);
        Assert.Contains(
            "--contact \"Åsa (RKA)\" går inte att skicka med. Skriv en e-postadress eller en webbsida",
            answer.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task No_network_is_said_in_words_and_nothing_is_written()
    {
        var answer = await CommandLine.RunAsync(
            "fetch",
            "--kolada",
            "http://127.0.0.1:9/v3/",
            "--catalog",
            Repository.Catalogue,
            "--db",
            folder.File("a.db")
        );

        Assert.Equal(1, answer.Code);
        Assert.Contains("Kolada svarar inte på http://127.0.0.1:9", answer.Error, StringComparison.Ordinal);
        Assert.Contains("--offline", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_copy_is_never_written_over_newer_knowledge()
    {
        var file = folder.File("a.db");
        using (var opened = WriteSession.Open(file, CommandLine.Morning))
        {
            opened.Log.End(
                opened.Log.Begin("https://api.kolada.se/v3/", CommandLine.Morning, CommandLine.Morning),
                Summaries.Of(CommandLine.Morning),
                []
            );
        }

        var answer = await CommandLine.RunAsync("fetch", "--offline", "--catalog", Repository.Catalogue, "--db", file);

        Assert.Equal(1, answer.Code);
        Assert.Contains("En äldre kopia skrivs aldrig över nyare kunskap", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_over_what_an_interrupted_fetch_has_written()
    {
        var file = folder.File("a.db");
        using (var opened = WriteSession.Open(file, CommandLine.Morning))
        {
            opened.Log.HasWritten(opened.Log.Begin("https://api.kolada.se/v3/", CommandLine.Morning, CommandLine.Morning));
            opened.Write(
                "N00700",
                CommandLine.Morning,
                [
                    new()
                    {
                        Kpi = "N00700",
                        Municipality = "0188",
                        Year = 2023,
                        Gender = "T",
                        Value = 67,
                        Status = "",
                    },
                ]
            );
        }

        Assert.Equal(1, (await CommandLine.RunAsync("fetch", "--offline", "--catalog", Repository.Catalogue, "--db", file)).Code);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("fetch")]
    [InlineData("compare")]
    [InlineData("report")]
    [InlineData("chart")]
    public async Task Every_command_has_help_in_Swedish(string command)
    {
        var answer = await CommandLine.RunAsync(command, "--help");

        Assert.Equal(0, answer.Code);
        Assert.Contains($"Användning:{Environment.NewLine}  indicators {command}", answer.Out, StringComparison.Ordinal);
        Assert.Contains("--catalog FIL", answer.Out, StringComparison.Ordinal);
    }

    private static string Content(string file) => string.Join('\n', StoreRows.Of(file, StoreRows.Known));
}
