namespace Indicators.Tests.Support;

/// <summary>The shipped figures of <see cref="SmallCatalogue"/> fetched once, over the command line.</summary>
public sealed class SmallStore : IAsyncLifetime, IDisposable
{
    private readonly Folder folder = new();

    public string Db => folder.File("small.db");

    public async Task InitializeAsync() => Assert.Equal(0, (await RunAsync("fetch", "--offline")).Code);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    /// <summary>Runs a command on this store and the small catalogue.</summary>
    internal Task<CommandLine.Answer> RunAsync(params IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", folder.Write("small.json", SmallCatalogue.Text), "--db", Db]);

    /// <summary>Runs a command on this store and another catalogue.</summary>
    internal Task<CommandLine.Answer> RunOnAsync(string catalogue, params IEnumerable<string> args) =>
        CommandLine.RunAsync([.. args, "--catalog", folder.Write("other.json", catalogue), "--db", Db]);
}
