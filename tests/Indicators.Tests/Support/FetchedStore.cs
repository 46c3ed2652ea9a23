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

    public string Db => folder.File("indicators.db");

    public async Task InitializeAsync()
    {
        var fetched = await CommandLine.RunAsync("fetch", "--offline", "--catalog", Repository.Catalogue, "--db", Db);
        Assert.True(fetched.Code == 0, fetched.Error);
    }

    public async Task DisposeAsync()
    {
        if (site is not null)
        {
            await (await site).DisposeAsync();
        }
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Runs a command on this store and the real catalogue.</summary>
    internal Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", Repository.Catalogue, "--db", Db]);

    /// <summary>The service on this store, started once for all tests that only read it.</summary>
    internal Task<SiteUnderTest> SiteAsync() => site ??= SiteUnderTest.StartAsync(Db);

    internal PlanFigures Norrtalje() => Plan("norrtalje");

    /// <summary>The figures of one of the five plans, read once: nothing changes them.</summary>
    internal PlanFigures Plan(string id) =>
        plans.GetOrAdd(
            id,
            _ =>
            {
                var workspace = new Workspace(Repository.Catalogue, Db, TimeProvider.System);
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
}

/// <summary>The tests that read the fetched store.</summary>
[CollectionDefinition(Name)]
public sealed class FetchedStoreTests : ICollectionFixture<FetchedStore>
{
    public const string Name = "The shipped figures in a store";
}
