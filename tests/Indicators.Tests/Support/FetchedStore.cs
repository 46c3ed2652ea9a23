using Indicators.Analysis;

namespace Indicators.Tests.Support;

/// <summary>The shipped figures fetched once, over the command line, into a store that many tests read.</summary>
public sealed class FetchedStore : IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();

    public string Db => folder.File("indicators.db");

    public async Task InitializeAsync()
    {
        var fetched = await CommandLine.RunAsync("fetch", "--offline", "--catalog", Repository.Catalogue, "--db", Db);
        Assert.True(fetched.Code == 0, fetched.Error);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    /// <summary>Runs a command on this store and the real catalogue.</summary>
    internal Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", Repository.Catalogue, "--db", Db]);

    internal PlanFigures Norrtalje() => FiguresOf("norrtalje");

    /// <summary>A plan of the real catalogue with its figures.</summary>
    internal PlanFigures FiguresOf(string plan)
    {
        var services = new IndicatorServices(Repository.Catalogue, Db, TimeProvider.System);
        return services.FiguresOf(services.Catalogue.Plan(plan), asOf: null);
    }
}

/// <summary>The tests that read the fetched store.</summary>
[CollectionDefinition(Name)]
public sealed class FetchedStoreTests : ICollectionFixture<FetchedStore>
{
    public const string Name = "The shipped figures in a store";
}
