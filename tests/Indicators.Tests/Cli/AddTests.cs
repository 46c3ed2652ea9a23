using System.Text.Json;
using Indicators.Catalogue;
using Indicators.Cli;
using Indicators.Fetching;
using Indicators.Tests.Support;

namespace Indicators.Tests.Cli;

public sealed class AddTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_kpi_is_written_from_what_Kolada_knows_and_what_was_read_of_its_title_is_told()
    {
        var file = Begin();

        var answer = await Add("N15419", "--direction", "high");

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains(
            "N15419 Elever i åk 9 som uppnått betygskriterierna i alla ämnen, kommunala skolor\n",
            answer.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "enhet procent, tolkad ur titeln: kontrollera; kvinnor och män var för sig, enligt Kolada; från Skolverket; "
                + "högt är bättre, som angivet",
            answer.Out,
            StringComparison.Ordinal
        );
        var catalogue = CatalogueReader.Read(file);
        var added = catalogue.Indicators[^1];
        Assert.Equal(
            ("n15419", "N15419", Unit.Percent, true, Better.High, true),
            (added.Id, added.Kpi, added.Unit, added.UnitFromTitle, added.Better, added.Genders)
        );
        Assert.Equal("andelen elever i åk 9 som uppnått betygskriterierna i alla ämnen (kommunala skolor) i {kommun}", added.Subject);
        Assert.Equal("n15419", catalogue.Plan("sollentuna").Indicators[^1].Indicator);
        Assert.Equal(ValueRange.Sane, ValueRange.Of(added));
    }

    [Fact]
    public async Task The_rest_of_the_file_keeps_its_order_its_comments_and_its_form()
    {
        var before = SmallCatalogue.Text.Replace("  \"plans\": [", "  // våra planer\n  \"plans\": [", StringComparison.Ordinal);
        var file = Begin(before);

        Assert.Equal(0, (await Add("N15419", "--direction", "high")).Code);

        var left = File.ReadAllText(file).Split('\n').ToList();
        foreach (var line in before.Split('\n'))
        {
            var at = left.FindIndex(other => other.TrimEnd(',') == line.TrimEnd(','));
            Assert.True(at >= 0, line);
            left.RemoveRange(0, at + 1);
        }

        Assert.Equal([Path.GetFileName(file)], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Several_at_once_and_a_set_are_added_and_what_the_plan_has_of_the_set_is_passed_over()
    {
        var file = Begin();

        var answer = await Add("N15419", "U21468", "--set", "integration", "--direction", "N15419=high");

        Assert.True(answer.Code == 0, answer.Error);
        var catalogue = CatalogueReader.Read(file);
        Assert.Equal(["n15419", "u21468"], catalogue.Plan("sollentuna").Indicators.Skip(3).Take(2).Select(named => named.Indicator));
        Assert.Contains("Finns redan i sollentuna: N00973.", answer.Out, StringComparison.Ordinal);
        Assert.Equal(3 + 2 + 13, catalogue.Plan("sollentuna").Indicators.Count);
    }

    [Fact]
    public async Task A_dry_run_shows_the_same_and_writes_nothing()
    {
        var file = Begin();

        var answer = await Add("N15428", "--dry-run");
        using var told = JsonDocument.Parse((await Add("N15428", "--dry-run", "--json")).Out);

        Assert.Contains("Inget är skrivet.", answer.Out, StringComparison.Ordinal);
        Assert.Contains("högt är bättre, ur de färdiga seten", answer.Out, StringComparison.Ordinal);
        Assert.False(told.RootElement.GetProperty("written").GetBoolean());
        Assert.Equal("set", told.RootElement.GetProperty("added")[0].GetProperty("betterFrom").GetString());
        Assert.Equal(SmallCatalogue.Text, File.ReadAllText(file));
    }

    [Fact]
    public async Task A_person_is_asked_for_the_direction_until_the_answer_is_one()
    {
        var file = Begin();
        var answers = new Queue<string>(["jag vet inte", "Lågt"]);

        var answer = await Add(["N11102"], answers.Dequeue);

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Equal(2, answer.Error.Split("Är ett högt eller lågt värde bättre?").Length - 1);
        Assert.Equal(Better.Low, CatalogueReader.Read(file).Indicators[^1].Better);
    }

    [Theory]
    [InlineData("Det måste sägas om ett högt eller lågt värde är bättre för N11102. Lägg till --direction N11102=low", "N11102")]
    [InlineData("Det måste sägas om ett högt eller lågt värde är bättre för U07514.", "--set", "kkik-samhalle-och-miljo")]
    [InlineData("--direction \"upp\" går inte att tyda.", "N11102", "--direction", "upp")]
    [InlineData("--direction N15428=…: N15428 läggs inte till.", "N11102", "--direction", "N15428=low", "--direction", "low")]
    [InlineData("Kolada har inget nyckeltal \"N99999\".", "N99999")]
    [InlineData("Kolada har inget nyckeltal \"meritvärde hemkommun\". Menades N15507 (", "meritvärde hemkommun")]
    [InlineData("Planen sollentuna har redan N00973, som etablering.", "n00973")]
    [InlineData("Setet \"skolan\" finns inte. Seten är: integration, skola,", "--set", "skolan")]
    [InlineData("Skriv nyckeltalets id, till exempel N15419, eller ett färdigt set")]
    [InlineData("U21401 upphörde 2024 och får inga nya värden.", "U21401", "--direction", "low")]
    public async Task What_cannot_be_is_refused_in_words_and_the_file_stands(string said, params string[] args)
    {
        var file = Begin();

        var answer = await Add(args);

        Assert.Equal(2, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Equal(SmallCatalogue.Text, File.ReadAllText(file));
    }

    [Fact]
    public async Task A_plan_that_is_not_there_is_told_with_those_that_are()
    {
        Begin();

        var answer = await CommandLine.RunAsync(["add", "N15428", "--plan", "solna", .. Files]);

        Assert.Equal(2, answer.Code);
        Assert.Contains("Planen \"solna\" finns inte. Planerna är: sollentuna", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_follow_one_that_has_ended_is_a_proposal_and_no_series_are_joined()
    {
        Begin();
        var ended = ShippedKpis
            .Read(ShippedKpis.DefaultFolder)
            .First(kpi => kpi.Replaces is { Count: > 0 } && StoredKpi.LastYear(kpi.Title) is null);
        var before = ShippedKpis
            .Read(ShippedKpis.DefaultFolder)
            .First(kpi => StoredKpi.LastYear(kpi.Title) is not null && ended.Replaces!.Contains(kpi.Id));

        var answer = await Add(before.Id, "--direction", "low");

        Assert.Equal(2, answer.Code);
        Assert.Contains($"Det följs kanske av {ended.Id} (", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Serierna läggs inte ihop.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_has_written_meanwhile_is_not_written_over()
    {
        var file = Begin();

        var answer = await Add(
            ["N11102"],
            () =>
            {
                File.AppendAllText(file, "// en rad till\n");
                return "lågt";
            }
        );

        Assert.Equal(1, answer.Code);
        Assert.Contains("ändrades av någon annan under tiden", answer.Error, StringComparison.Ordinal);
        Assert.Equal(SmallCatalogue.Text + "// en rad till\n", File.ReadAllText(file));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_in_is_told()
    {
        var file = Begin();
        Directory.CreateDirectory(file + ".tmp");

        var answer = await Add("N15428");

        Assert.Equal(1, answer.Code);
        Assert.Equal(SmallCatalogue.Text, File.ReadAllText(file));
    }

    [Fact]
    public void Every_kpi_of_the_sets_is_in_Kolada_goes_on_and_has_figures_that_ship()
    {
        var known = ShippedKpis.Read(ShippedKpis.DefaultFolder).ToDictionary(kpi => kpi.Id);
        var figures = ShippedFigures.KpisWithFigures(ShippedFigures.DefaultFolder).ToHashSet();
        var kpis = ReadySets.Shipped.Sets.SelectMany(set => set.Kpis).ToList();

        Assert.All(kpis, one => Assert.True(known.ContainsKey(one.Kpi) && StoredKpi.LastYear(known[one.Kpi].Title) is null, one.Kpi));
        Assert.All(kpis, one => Assert.Contains(one.Kpi, figures));
        Assert.All(ReadySets.Shipped.Sets, set => Assert.Distinct(set.Kpis.Select(one => one.Kpi)));
        Assert.All(kpis.GroupBy(one => one.Kpi), same => Assert.Single(same.Select(one => one.Better).Distinct()));
        Assert.Equal(7, ReadySets.Shipped.Sets.Count);
    }

    [Fact]
    public void Where_the_catalogue_has_an_indicator_the_sets_say_the_same_direction()
    {
        var catalogue = CatalogueReader.Read(Repository.Catalogue);

        Assert.All(
            ReadySets.Shipped.Sets.SelectMany(set => set.Kpis),
            one =>
                Assert.All(
                    catalogue.Indicators.Where(indicator => indicator.Kpi == one.Kpi),
                    indicator => Assert.Equal(indicator.Better, one.Better)
                )
        );
    }

    private string[] Files => ["--catalog", folder.File("k.json"), "--db", folder.File("a.db")];

    private string Begin(string text = SmallCatalogue.Text) => folder.Write("k.json", text);

    private Task<CommandLine.Answer> Add(params string[] args) => CommandLine.RunAsync(["add", .. args, "--plan", "sollentuna", .. Files]);

    private async Task<CommandLine.Answer> Add(string[] args, Func<string?> typed)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLineProgram.RunAsync(
            ["add", .. args, "--plan", "sollentuna", .. Files],
            new Shell(output, error, new ManualClock(CommandLine.Morning), Width: 160, Interactive: false) { ReadLine = typed }
        );
        return new CommandLine.Answer(code, output.ToString(), error.ToString());
    }
}
