using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web.OpenApi;

/// <summary>The API held against what others use: ajv, Redocly's and Spectral's rules, and a client generated in TypeScript.</summary>
[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Node")]
public sealed class OthersToolsTests(FetchedStore store) : IAsyncLifetime, IDisposable
{
    private readonly ApiSites sites = new(store);
    private readonly Folder folder = new();

    public Task InitializeAsync() => Node.Missing is null ? sites.InitializeAsync() : Task.CompletedTask;

    public Task DisposeAsync() => Node.Missing is null ? sites.DisposeAsync() : Task.CompletedTask;

    public void Dispose()
    {
        sites.Dispose();
        folder.Dispose();
    }

    // One test, for both halves need the same sites and the same document.
    [NodeFact]
    public async Task Every_answer_is_as_the_document_says_no_rule_is_broken_and_a_generated_client_compiles_and_reads_a_comparison()
    {
        Assert.True(Node.Missing is null, Node.Missing);
        List<GivenAnswer> given = [];
        foreach (var site in sites.All)
        {
            given.AddRange(await GivenAnswer.AllAsync(site));
        }

        given.AddRange(await GivenAnswer.FailedAsync(folder));
        Assert.Equal([200, 304, 400, 404, 406, 429, 500], given.Select(one => one.Status).Distinct().Order());
        folder.Write("answers.json", JsonSerializer.Serialize(given, JsonSerializerOptions.Web));
        folder.Write("openapi.json", await sites.Five.Client.GetStringAsync("/api/v1/openapi.json"));
        var held = await Node.RunAsync(Path.Combine(Node.Folder, "check.mjs"), folder.Path);
        Assert.True(held is { Code: 0 }, held.Out + held.Error);

        foreach (var file in new[] { "client.ts", "tsconfig.json", "package.json" })
        {
            File.Copy(Path.Combine(Node.Folder, file), folder.File(file));
        }

        Directory.CreateSymbolicLink(folder.File("node_modules"), Node.Modules);
        var compiled = await Node.RunAsync(Path.Combine(Node.Modules, "typescript", "bin", "tsc"), "--project", folder.Path);
        Assert.True(compiled is { Code: 0, Out: "" }, compiled.Out + compiled.Error);
        var read = await Node.RunAsync(folder.File("client.js"), sites.Five.Address.ToString().TrimEnd('/'));
        Assert.True(read.Code == 0, read.Error);
        var comparison = JsonNode.Parse(await sites.Five.Client.GetStringAsync("/api/v1/comparisons/norrtalje?limit=3"))!;
        Assert.Equal(
            [
                .. comparison["indicators"]!.AsArray().Select(one => Line(one!)),
                comparison["total"]!.ToString(),
                "404 Planen \"finns-inte\" finns inte. Planerna är: norrtalje, sollentuna, osteraker, ekero, oxelosund.",
            ],
            read.Out.TrimEnd().Split('\n')
        );
    }

    private static string Line(JsonNode one) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{one["id"]} {one["unit"]} {Number(one["value"])} {Number(one["country"])} {one["peers"]?["members"]!.AsArray().Count ?? 0}"
        );

    private static string Number(JsonNode? number) => number?.ToJsonString() ?? "null";
}
