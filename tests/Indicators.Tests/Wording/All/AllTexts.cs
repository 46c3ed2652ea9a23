using Indicators.Catalogue;
using Indicators.Tests.Reports;
using Indicators.Tests.Support;

namespace Indicators.Tests.Wording.All;

/// <summary>
/// Every text that the program writes of the shipped figures: every part of the plans' reports, the examples' too, at both occasions
/// with nothing and with something reported, the pages, and the reports and answers of plans that <c>init</c> has begun for twenty other
/// municipalities.
/// </summary>
public sealed class AllTexts(FetchedStore store) : IAsyncLifetime, IDisposable
{
    /// <summary>The document of all answers in the terminal: tables, with notes that are lists of names.</summary>
    internal const string Terminal = "terminal";

    private const int Others = 20;
    private static readonly string[] Plans = ["norrtalje", "sollentuna", "osteraker", "ekero", "oxelosund"];
    private static readonly (string Catalogue, string Id)[] All =
    [
        .. Plans.Select(plan => (Repository.Catalogue, plan)),
        .. ExamplePlans.All.Select(plan => (Repository.Examples, plan)),
    ];
    private static readonly string[] Periods = ["2024-delar", "2024-helar"];
    private readonly Folder folder = new();
    private readonly List<Told> told = [];
    private OthersWords others = null!;

    /// <summary>The names of the measures, the longest first.</summary>
    internal IReadOnlyList<string> Names { get; } =
    [
        .. new[] { Repository.Catalogue, Repository.Examples }
            .SelectMany(catalogue => CatalogueReader.Read(catalogue).Indicators)
            .Select(indicator => indicator.Name)
            .OrderByDescending(name => name.Length),
    ];

    /// <summary>All of it, block by block.</summary>
    internal IReadOnlyList<Told> Texts => told;

    public async Task InitializeAsync()
    {
        others = new OthersWords([.. CatalogueReader.Read(Repository.Catalogue).Plans, .. CatalogueReader.Read(Repository.Examples).Plans]);
        await ReportsAsync("inget inrapporterat", store.Db, Repository.Catalogue, Plans, Periods);
        await ReportsAsync("inget inrapporterat", store.ExampleDb, Repository.Examples, ExamplePlans.All, Periods);
        await PagesAsync(
            await store.SiteAsync(),
            "/",
            "/jamfor?indikator=arbetar&kommun=0188&kommun=0114&kommun=0117",
            "/jamfor?indikator=arbetar&indikator=forsorjningsstod&indikator=mottagna&kommun=0188&kommun=0114&kommun=0117&riket=1",
            "/utforska?slag=lador&matt=N00700",
            "/utforska?slag=tratt&matt=N00973",
            "/utforska?slag=samband&matt=N00700&mot=N00702",
            "/utforska?slag=samband&matt=N00700&mot=N00704",
            "/utforska?slag=karta&matt=N00703",
            "/utforska?slag=rutnat",
            "/andringar?sedan=2020-01-01",
            "/finns/inte"
        );
        await PagesAsync(await store.SiteOf(ExamplePlans.All[0]), "/", "/jamfor?indikator=fallskador&kommun=0680&kommun=0580");
        File.Copy(store.Db, folder.File("own.db"));
        File.Copy(store.ExampleDb, folder.File("own-examples.db"));
        foreach (var (catalogue, plan) in All)
        {
            foreach (var period in Periods)
            {
                await ImportAsync(catalogue, plan, period);
            }
        }

        await ReportsAsync("inrapporterat", folder.File("own.db"), Repository.Catalogue, Plans, Periods);
        await ReportsAsync("inrapporterat", folder.File("own-examples.db"), Repository.Examples, ExamplePlans.All, Periods);
        await InitiatedAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    private async Task ReportsAsync(string state, string db, string catalogue, IEnumerable<string> plans, IEnumerable<string> periods)
    {
        foreach (var plan in plans)
        {
            foreach (var period in periods)
            {
                await RunAsync(
                    catalogue,
                    db,
                    "report",
                    "--plan",
                    plan,
                    "--period",
                    period,
                    "--out",
                    folder.File(state),
                    "--format",
                    "html",
                    "--parts",
                    "kort,bilaga,fullstandig"
                );
                Add(
                    Directory.EnumerateFiles(Path.Combine(folder.File(state), plan, period), "*.html").Order(StringComparer.Ordinal),
                    file => $"{Path.GetFileName(file)}, {state}"
                );
            }
        }
    }

    private void Add(IEnumerable<string> files, Func<string, string> named) =>
        told.AddRange(files.SelectMany(file => TextBlocks.Of(named(file), File.ReadAllText(file), others)));

    private async Task ImportAsync(string catalogue, string plan, string period)
    {
        var db = folder.File(catalogue == Repository.Examples ? "own-examples.db" : "own.db");
        var template = await RunAsync(catalogue, db, "import", "--template", "--plan", plan, "--period", period);
        var file = folder.Write($"{plan}-{period}.csv", OwnReportsTests.FilledSheet(template));
        await RunAsync(catalogue, db, "import", file, "--plan", plan, "--by", "Test");
    }

    // From every page to those it leads to; a page of a choice leads to others without end, and its links are left.
    private async Task PagesAsync(SiteUnderTest site, params string[] first)
    {
        var client = site.Client;
        var (seen, waiting) = (new HashSet<string>(first, StringComparer.Ordinal), new Queue<string>(first));
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await client.GetAsync(address);
            if (answer.Content.Headers.ContentType?.MediaType is not ("text/html" or "image/svg+xml"))
            {
                continue;
            }

            var page = await answer.Content.ReadAsStringAsync();
            told.AddRange(TextBlocks.Of(address.EndsWith(".svg", StringComparison.Ordinal) ? "charts" : address, page, others));
            foreach (
                var link in new AngleSharp.Html.Parser.HtmlParser()
                    .ParseDocument(page)
                    .QuerySelectorAll("a[href]")
                    .Select(link => link.GetAttribute("href")!.Split('#')[0])
                    .Where(link => link.StartsWith('/') && !address.Contains('?', StringComparison.Ordinal) && seen.Add(link))
            )
            {
                waiting.Enqueue(link);
            }
        }
    }

    private async Task InitiatedAsync()
    {
        var catalogue = folder.Write("k.json", File.ReadAllText(Repository.Catalogue));
        var own = store.Plans().Select(plan => plan.Plan.Municipality).ToHashSet();
        var all = ShippedText.Municipalities().Where(code => !own.Contains(code)).Order(StringComparer.Ordinal).ToList();
        foreach (var (code, i) in Enumerable.Range(0, Others).Select(i => (all[i * all.Count / Others], i)))
        {
            var id = $"k{code}";
            await RunAsync(catalogue, store.Db, "init", "--municipality", code, "--from", Plans[i % Plans.Length], "--id", id);
            await ReportsAsync("init", store.Db, catalogue, [id], Periods[..1]);
            await AnswerAsync(catalogue, store.Db, "compare", "--plan", id);
        }

        await AnswerAsync(Repository.Catalogue, store.Db, "status");
        await AnswerAsync(Repository.Catalogue, store.Db, "changes");
        await AnswerAsync(Repository.Catalogue, store.Db, "validate");
        foreach (var plan in ExamplePlans.All)
        {
            await AnswerAsync(Repository.Examples, store.ExampleDb, "compare", "--plan", plan);
        }

        await AnswerAsync(Repository.Examples, store.ExampleDb, "status");
        await AnswerAsync(Repository.Examples, store.ExampleDb, "validate");
    }

    // A table's cells stand apart by two spaces or more.
    private async Task AnswerAsync(string catalogue, string db, params IEnumerable<string> args) =>
        told.AddRange(
            (await RunAsync(catalogue, db, args))
                .Split(["\n", "  "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line => new Told(Terminal, others.PutAside(line), false))
        );

    private static async Task<string> RunAsync(string catalogue, string db, params IEnumerable<string> args)
    {
        var answer = await CommandLine.RunAsync([.. args, "--catalog", catalogue, "--db", db]);
        Assert.True(answer.Code == 0, answer.Error);
        return answer.Out;
    }
}
