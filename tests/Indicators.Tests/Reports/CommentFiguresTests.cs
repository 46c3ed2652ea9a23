using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Reports;

/// <summary>Figures that a comment names: what stands in their place, and what is refused.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class CommentFiguresTests(FetchedStore store) : IDisposable
{
    private static readonly ReportPeriod Period = ReportPeriod.Parse("2024-delar");

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("arbetar", "66,2 procent 2022")]
    [InlineData("ARBETAR", "66,2 procent 2022")]
    [InlineData("arbetar:2017", "53,8 procent 2017")]
    [InlineData("arbetar:riket", "67,7 procent 2022")]
    [InlineData("arbetar:riket:2020", "59,6 procent 2020")]
    [InlineData("arbetar : 2020 : riket", "59,6 procent 2020")]
    [InlineData("arbetar:skillnad", "+1,9 procentenheter från 2021 till 2022")]
    [InlineData("arbetar:skillnad-5", "+12,4 procentenheter från 2017 till 2022")]
    [InlineData("arbetar:kvinnor", "56,8 procent 2022")]
    [InlineData("arbetar:man", "72,7 procent 2022")]
    [InlineData("arbetar:män:2022", "72,7 procent 2022")]
    [InlineData("arbetar:liknande", "69,3 procent 2022")]
    [InlineData("arbetar:förväntat", "70,3 procent 2022")]
    [InlineData("arbetar:avvikelse", "4,1 procentenheter under det förväntade värdet 2022")]
    [InlineData("arbetar:plats", "plats 167 av 290 kommuner 2022")]
    [InlineData("etablering-arbetar-studerar:kvinnor", "15,4 procent 2022 (litet underlag)")]
    [InlineData("sfi-fortsatter:skillnad-5", "ingen jämförelse mellan 2017 och 2022, för serien bryts")]
    [InlineData("arbetar:1995", "uppgift saknas för 1995")]
    [InlineData("arbetar:skillnad-30", "uppgift saknas för 1992 eller 2022")]
    [InlineData("kostnad-flyktingmottagande:skillnad-5", "−1 240 kr per invånare från 2017 till 2022")]
    public void A_figure_stands_with_unit_and_year_as_in_the_programs_own_sentences(string name, string read) =>
        Assert.Equal(read.Replace(' ', '\u00A0'), Read(store.Norrtalje(), name).Replace(' ', '\u00A0'));

    [Fact]
    public void The_newest_figure_is_the_one_that_the_programs_sentence_tells()
    {
        var figures = store.Norrtalje();
        var told = store.Told(figures).Single(one => one.Indicator.Id == "arbetar");
        Assert.Contains(Read(figures, "arbetar")[..^5], Sentences.Tell(figures, told)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arbetarr", "arbetar")]
    [InlineData("arbetar:rikett", "arbetar:riket")]
    [InlineData("arbeta:kvinor:2020", "arbetar:kvinnor:2020")]
    [InlineData("arbetar:riket:riket", "arbetar")]
    [InlineData("arbetar:2022-06", "arbetar")]
    [InlineData("se bilaga", null)]
    [InlineData("", null)]
    public void A_name_that_means_none_is_not_found_and_the_nearest_is_known(string name, string? near)
    {
        var names = Names(store.Norrtalje());
        Assert.Null(names.Find(name));
        Assert.Equal(near, names.Nearest(name));
    }

    [Fact]
    public void A_count_is_held_against_nobody()
    {
        var figures = store.Plans().First(plan => plan.Plan.Indicators.Any(named => named.Indicator == "mottagna"));
        Assert.Null(Names(figures).Find("mottagna:riket"));
        Assert.Equal("mottagna", Names(figures).Nearest("mottagna:riket"));
        Assert.NotNull(Names(figures).Find("mottagna")!.Value);
    }

    [Fact]
    public void Every_name_that_is_offered_is_found_and_is_written_as_it_is_offered()
    {
        foreach (var plan in store.PlansAndExamples())
        {
            var names = Names(plan);
            Assert.All(names.All(), figure => Assert.Equal(figure, names.Find(figure.Name)));
        }
    }

    [Fact]
    public void An_own_measure_is_named_by_its_id_and_what_is_protected_stays_so()
    {
        var figures = Own(
            OwnRows.Measure("A", 30, period: "2024-delar"),
            OwnRows.Measure("A", 28, Figures.Women, period: "2024-delar"),
            OwnRows.Measure("A", 2, Figures.Men, period: "2024-delar"),
            OwnRows.Measure("A", 12, period: "2023-helar")
        );

        Assert.Equal("30 (2024 delår)", Read(figures, "A"));
        Assert.Equal("12 (2023 helår)", Read(figures, "a:2023-helar"));
        Assert.Equal("skyddad uppgift (2024 delår)", Read(figures, "A:män"));
        Assert.Equal("skyddad uppgift (2024 delår)", Read(figures, "A:kvinnor")); // with the total it would tell of the men
        Assert.Equal("uppgift saknas (2022 helår)", Read(figures, "A:2022-helar"));
        Assert.Null(Names(figures).Find("A:man")!.Value);
    }

    [Fact]
    public void Paragraphs_lists_and_headings_hold_the_figures()
    {
        folder.Write(
            "norrtalje/2024-delar/mal-1.md",
            "## Läget {arbetar:2017}\n\nNu `{arbetar}`, i **Riket {arbetar:riket}**.\n\n- Kvinnor: {arbetar:kvinnor}\n"
        );

        var blocks = Filled().OnGoal("1");

        Assert.Equal("Läget 53,8\u00A0procent 2017", Assert.IsType<Block.Heading>(blocks[0]).Text);
        var box = Assert.IsType<Block.Comment>(blocks[1]).Content;
        Assert.Equal("Nu 66,2\u00A0procent 2022, i Riket 67,7\u00A0procent 2022.", Assert.IsType<Block.Paragraph>(box[0]).Text);
        Assert.Equal(["Kvinnor: 56,8\u00A0procent 2022"], Assert.IsType<Block.Bullets>(box[1]).Items);
    }

    [Fact]
    public void A_comment_with_an_unknown_name_is_left_out_and_told_of_and_the_goals_assessment_stands()
    {
        folder.Write("norrtalje/2024-delar/mal-1.md", "Bedömning: bedöms uppfyllas\n\nNu {arbetarr} och {arbetar:2017}.\n");
        folder.Write("norrtalje/2024-delar/sammanfattning.md", "Nu {arbetar}.\n");

        var comments = Filled();

        Assert.Empty(comments.OnGoal("1"));
        Assert.Equal(TargetStatus.Met, comments.Decision("1"));
        Assert.NotNull(comments.Summary);
        var fault = Assert.Single(comments.Faults);
        Assert.EndsWith("mal-1.md", fault.File, StringComparison.Ordinal);
        Assert.Contains("{arbetarr} finns inte. Menade du {arbetar}?", fault.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("{arbetar:2017}", fault.Why, StringComparison.Ordinal);
        Assert.Equal("sammanfattning.md", Assert.Single(comments.Files).Name);
    }

    [Fact]
    public async Task The_report_has_them_in_every_part_and_format()
    {
        folder.Write("c/norrtalje/2024-delar/sammanfattning.md", "Andelen är {arbetar}.\n");
        folder.Write("c/norrtalje/2024-delar/indikator-arbetar.md", "Före: {arbetar:2017}.\n");

        var answer = await ReportAsync("--parts", "kort,bilaga,fullstandig", "--format", "html,docx");

        Assert.True(answer.Code == 0, answer.Error);
        foreach (var name in new[] { "norrtalje-2024-delar-kort", "norrtalje-2024-delar", "norrtalje-2024-delar-fullstandig" })
        {
            var html = Path.Combine(folder.File("out"), "norrtalje", "2024-delar", name + ".html");
            var text = (await File.ReadAllTextAsync(html)).Replace("&#xA0;", "\u00A0", StringComparison.Ordinal);
            Assert.Contains("Andelen är 66,2\u00A0procent 2022.", text, StringComparison.Ordinal);
        }

        var word = Path.Combine(folder.File("out"), "norrtalje", "2024-delar", "norrtalje-2024-delar.docx");
        using var package = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(word, isEditable: false);
        Assert.Contains("Andelen är 66,2\u00A0procent 2022.", package.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Contains("Före: 53,8\u00A0procent 2017.", package.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_is_refused_in_words_and_nothing_is_written()
    {
        folder.Write("c/norrtalje/2024-delar/mal-1.md", "Nu {arbetar:rikt}.\n");

        var answer = await ReportAsync();

        Assert.Equal(2, answer.Code);
        Assert.Contains("{arbetar:rikt} finns inte. Menade du {arbetar:riket}?", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("out")));
    }

    [Fact]
    public async Task The_list_of_names_is_one_command()
    {
        string[] asked = ["report", "--plan", "norrtalje", "--period", "2024-delar", "--figures"];

        var text = await store.RunAsync(asked);
        var json = System.Text.Json.JsonDocument.Parse((await store.RunAsync([.. asked, "--json"])).Out).RootElement;

        Assert.Contains("{arbetar:riket}", text.Out, StringComparison.Ordinal);
        var figure = json.GetProperty("figures").EnumerateArray().Single(one => one.GetProperty("name").GetString() == "arbetar");
        Assert.Equal(66.2, figure.GetProperty("value").GetDouble());
        Assert.Equal("66,2\u00A0procent 2022", figure.GetProperty("text").GetString());
    }

    private static PlanFigures Own(params IReadOnlyList<OwnReport> reports)
    {
        var plan = OwnRows.Plan(OwnRows.Asked("A", MeasureKind.Count, Unit.Count)) with { SmallestShown = 5 };
        return new PlanFigures
        {
            Catalogue = new IndicatorCatalogue { Indicators = [], Plans = [plan] },
            Plan = plan,
            AsOf = null,
            AreaNames = new Dictionary<string, string>(),
            Municipalities = [],
            Group = null,
            Figures = new Figures([], []),
            Own = OwnFigures.Of(plan, reports),
        };
    }

    private FigureNames Names(PlanFigures figures) => new(figures, Period, figures.Plan.Id == "prov" ? [] : store.Told(figures));

    private string Read(PlanFigures figures, string name) => NamedFigureWords.Of(Names(figures).Find(name)!);

    private Comments Filled() =>
        Comments.ReadEach(folder.Path, store.Norrtalje().Plan, Period).Filled(Names(store.Norrtalje()), store.Norrtalje().Plan);

    private Task<CommandLine.Answer> ReportAsync(params IEnumerable<string> more) =>
        store.RunAsync([
            "report",
            "--plan",
            "norrtalje",
            "--period",
            "2024-delar",
            "--out",
            folder.File("out"),
            "--comments",
            folder.File("c"),
            .. more,
        ]);
}
