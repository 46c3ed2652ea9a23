using System.Collections.Concurrent;
using Indicators.Analysis;
using Indicators.UseCases;

namespace Indicators.Tests.Support;

/// <summary>The shipped figures fetched once, over the command line, into a store that many tests read.</summary>
public sealed class FetchedStore : IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();
    private readonly ConcurrentDictionary<string, PlanFigures> plans = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<IndicatorComparison>> told = new();

    private Task<SiteUnderTest>? site;
    private Task<SiteUnderTest>? exampleSite;

    public string Db => folder.File("indicators.db");

    /// <summary>The figures of the example plans, in a store of their own.</summary>
    public string ExampleDb => folder.File("examples.db");

    public async Task InitializeAsync()
    {
        var fetched = await CommandLine.RunAsync("fetch", "--offline", "--catalog", Repository.Catalogue, "--db", Db);
        Assert.True(fetched.Code == 0, fetched.Error);
        var examples = await CommandLine.RunAsync("fetch", "--offline", "--catalog", Repository.Examples, "--db", ExampleDb);
        Assert.True(examples.Code == 0, examples.Error);
    }

    public async Task DisposeAsync()
    {
        if (site is not null)
        {
            await (await site).DisposeAsync();
        }

        if (exampleSite is not null)
        {
            await (await exampleSite).DisposeAsync();
        }
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Runs a command on this store and the real catalogue, or on those of an example plan that it names.</summary>
    internal Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args)
    {
        List<string> said = [.. args];
        var (catalogue, db) = Files(said);
        return CommandLine.RunAsync([.. said, "--catalog", catalogue, "--db", db]);
    }

    /// <summary>The catalogue and the store that a plan is in.</summary>
    internal (string Catalogue, string Db) Files(params IEnumerable<string> named) =>
        named.Any(ExamplePlans.All.Contains) ? (Repository.Examples, ExampleDb) : (Repository.Catalogue, Db);

    /// <summary>The service on this store, started once for all tests that only read it.</summary>
    internal Task<SiteUnderTest> SiteAsync() => site ??= SiteUnderTest.StartAsync(Db);

    /// <summary>The service on the example plans, where an address is of one of them; else that on the five.</summary>
    internal Task<SiteUnderTest> SiteOf(string path) =>
        ExamplePlans.All.Any(plan => path.Contains(plan, StringComparison.Ordinal))
            ? exampleSite ??= SiteUnderTest.StartAsync(ExampleDb, catalogue: Repository.Examples)
            : SiteAsync();

    internal PlanFigures Norrtalje() => Plan("norrtalje");

    /// <summary>The figures of one of the plans, read once: nothing changes them.</summary>
    internal PlanFigures Plan(string id) =>
        plans.GetOrAdd(
            id,
            _ =>
            {
                var (catalogue, db) = Files(id);
                var workspace = new Workspace(catalogue, db, TimeProvider.System);
                return workspace.FiguresOf(workspace.Catalogue.Plan(id), asOf: null);
            }
        );

    /// <summary>Any municipality, by its name, in the place of one whose plan has a KPI: not every plan has every one.</summary>
    internal PlanFigures Of(string kpi, string municipality)
    {
        var figures = Plans().First(plan => plan.Figures.Newest(kpi, StoredArea.Country) is not null);
        return figures with
        {
            Plan = figures.Plan with { Municipality = figures.AreaNames.Single(area => area.Value == municipality).Key },
        };
    }

    /// <summary>A plan's indicators compared, once: it takes a second.</summary>
    internal IReadOnlyList<IndicatorComparison> Told(PlanFigures plan) => told.GetOrAdd(plan.Plan.Id, _ => Comparing.Compare(plan));

    /// <summary>All five.</summary>
    internal IReadOnlyList<PlanFigures> Plans() => [.. new[] { "norrtalje", "sollentuna", "osteraker", "ekero", "oxelosund" }.Select(Plan)];

    /// <summary>All five, and the examples of other domains.</summary>
    internal IReadOnlyList<PlanFigures> PlansAndExamples() => [.. Plans(), .. ExamplePlans.All.Select(Plan)];
}

/// <summary>The tests that read the fetched store.</summary>
[CollectionDefinition(Name)]
public sealed class FetchedStoreTests : ICollectionFixture<FetchedStore>
{
    public const string Name = "The shipped figures in a store";
}
