using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Indicators.Tests.Support;
using Indicators.Web.Api;

namespace Indicators.Tests.Web.OpenApi;

/// <summary>What the API's document says: nothing left untold, and examples that have been answered.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed partial class ApiDocumentTests(FetchedStore store, SharedSite shared) : IClassFixture<SharedSite>
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Write them again with INDICATORS_WRITE=1 in the environment.</summary>
    [Fact]
    public async Task Its_examples_are_what_the_service_answers_on_the_shipped_figures()
    {
        var document = await DocumentAsync();
        foreach (var (name, address) in ApiExamples.Asked)
        {
            var answered = JsonNode.Parse(await shared.Site.Client.GetStringAsync("/api/v1" + address))!;
            if (Environment.GetEnvironmentVariable("INDICATORS_WRITE") is "1")
            {
                var file = Path.Combine(Repository.Root, "src", "Indicators", "Web", "Api", "Examples", name + ".json");
                await File.WriteAllTextAsync(file, answered.ToJsonString(Readable) + "\n");
                continue;
            }

            var (operation, _) = Operations(document).Single(one => one.Operation["operationId"]!.ToString() == name);
            var told = operation["responses"]!["200"]!["content"]!["application/json"]!["example"]!;
            Assert.Equal(WithoutHashes(answered), WithoutHashes(told));
        }
    }

    [Fact]
    public async Task Every_address_has_an_example_a_summary_a_description_and_every_answer_that_it_can_give()
    {
        var document = await DocumentAsync();
        Assert.Equal(11, Operations(document).Count());
        foreach (var (operation, path) in Operations(document))
        {
            Assert.All(["summary", "description", "operationId"], name => Assert.NotEmpty(operation[name]!.ToString()));
            Assert.NotNull(operation["security"]);
            string[] statuses =
                path == "/api-info" ? ["200", "304", "429", "500"]
                : path.Contains('{', StringComparison.Ordinal) ? ["200", "304", "400", "404", "406", "429", "500"]
                : ["200", "304", "400", "406", "429", "500"];
            Assert.Equal(statuses, operation["responses"]!.AsObject().Select(answer => answer.Key));
            var content = operation["responses"]!["200"]!["content"]!.AsObject();
            Assert.NotNull(content["application/json"]!["example"]);
            Assert.All(content, form => Assert.StartsWith("#/components/schemas/", form.Value!["schema"]!["$ref"]!.ToString()));
            Assert.All(
                operation["parameters"]?.AsArray() ?? [],
                parameter => Assert.True(IsBound(parameter!["schema"]!), $"{path}: {parameter["name"]} has no bounds.")
            );
        }
    }

    [Fact]
    public async Task Every_type_and_field_is_described_and_every_field_is_always_there()
    {
        foreach (var (name, schema) in (await DocumentAsync())["components"]!["schemas"]!.AsObject())
        {
            Assert.True(schema!["description"] is not null, $"{name} is not described.");
            var fields = schema["properties"]?.AsObject() ?? [];
            Assert.Equal(
                fields.Select(field => field.Key).Order(),
                (schema["required"]?.AsArray() ?? []).Select(field => field!.ToString()).Order()
            );
            Assert.All(fields, field => Assert.True(IsDescribed(field.Value!), $"{name}.{field.Key} is not described."));
        }
    }

    [Fact]
    public async Task Names_are_of_one_style_and_an_older_name_says_which_has_taken_its_place()
    {
        var document = await DocumentAsync();
        foreach (var (name, schema) in document["components"]!["schemas"]!.AsObject())
        {
            var fields = schema!["properties"]?.AsObject() ?? [];
            foreach (var (field, told) in fields.Where(field => !Camel().IsMatch(field.Key) || field.Value!["deprecated"] is not null))
            {
                if ((name, field) == ("ValueRow", "known_from"))
                {
                    continue; // of which there are too many for two names
                }

                var better = Better().Match(told!["description"]!.ToString()).Value;
                Assert.True(fields.ContainsKey(better) && Camel().IsMatch(better), $"{name}.{field} is replaced by no field.");
            }
        }

        var parameters = Operations(document).SelectMany(one => one.Operation["parameters"]?.AsArray() ?? []);
        Assert.All(parameters, parameter => Assert.Matches(Camel(), parameter!["name"]!.ToString()));
    }

    [Fact]
    public async Task Drafts_are_reached_by_a_token_and_all_else_is_open()
    {
        var document = await DocumentAsync();
        Assert.Equal("bearer", document["components"]!["securitySchemes"]!["drafts"]!["scheme"]!.ToString());
        Assert.All(
            Operations(document),
            one => Assert.Equal(one.Path == "/reports" ? "[{},{\"drafts\":[]}]" : "[]", one.Operation["security"]!.ToJsonString())
        );
    }

    [Fact]
    public async Task The_server_is_told_by_its_whole_address_the_set_one_or_the_one_that_was_asked()
    {
        var site = shared.Site;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Address, "/api/v1/openapi.json"));
        request.Headers.Host = "uppfoljning.example:8080";
        using var answer = await site.Client.SendAsync(request);
        var asked = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal("http://uppfoljning.example:8080/api/v1", asked["servers"]![0]!["url"]!.ToString());
        Assert.Equal(new Uri(site.Address, "/api/v1").ToString(), (await DocumentAsync())["servers"]![0]!["url"]!.ToString());

        await using var set = await SiteUnderTest.StartAsync(
            store.Db,
            settings: settings =>
                settings with
                {
                    PublicAddress = new Uri("https://kommun.example/uppfoljning/"),
                    Contact = "plan@kommun.example",
                }
        );
        var document = JsonNode.Parse(await set.Client.GetStringAsync("/api/v1/openapi.json"))!;
        Assert.Equal("https://kommun.example/uppfoljning/api/v1", document["servers"]![0]!["url"]!.ToString());
        Assert.Equal("plan@kommun.example", document["info"]!["contact"]!["name"]!.ToString());
        var about = JsonNode.Parse(await set.Client.GetStringAsync("/api/v1/api-info"))!;
        Assert.Equal("https://kommun.example/uppfoljning/api/v1/openapi.json", about["apiDocumentation"]!.ToString());
    }

    [Fact]
    public async Task The_api_tells_its_name_version_release_documentation_and_status_as_the_Swedish_profile_asks()
    {
        var about = JsonNode.Parse(await shared.Site.Client.GetStringAsync("/api/v1/api-info"))!.AsObject();
        Assert.Equal(["apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus"], about.Select(field => field.Key));
        Assert.Equal((await DocumentAsync())["info"]!["version"]!.ToString(), about["apiVersion"]!.ToString());
        Assert.Equal("active", about["apiStatus"]!.ToString());
    }

    [Fact]
    public async Task The_size_of_a_page_that_the_document_tells_is_the_one_that_is_given()
    {
        var document = await DocumentAsync();
        var limit = document["paths"]!["/values"]!["get"]!["parameters"]!.AsArray().Single(one => one!["name"]!.ToString() == "limit")!;
        var answer = JsonNode.Parse(await shared.Site.Client.GetStringAsync("/api/v1/values?kpi=N00700"))!;
        Assert.Equal(limit["schema"]!["default"]!.GetValue<int>(), answer["pageSize"]!.GetValue<int>());
    }

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await shared.Site.Client.GetStringAsync("/api/v1/openapi.json"))!;

    private static IEnumerable<(JsonObject Operation, string Path)> Operations(JsonNode document) =>
        document["paths"]!.AsObject().Select(path => (path.Value!["get"]!.AsObject(), path.Key));

    private static bool IsBound(JsonNode schema) =>
        schema["type"]!.ToString() switch
        {
            "array" => schema["maxItems"] is not null && IsBound(schema["items"]!),
            "integer" => schema["minimum"] is not null && schema["maximum"] is not null,
            _ => schema["enum"] is not null || schema["pattern"] is not null || schema["maxLength"] is not null,
        };

    private static bool IsDescribed(JsonNode field) =>
        field["description"] is not null || field["oneOf"]?.AsArray().Any(one => one!["description"] is not null) == true;

    // A report's bytes, and with them its hash, change with every change of how reports look.
    private static string WithoutHashes(JsonNode answer) => Hash().Replace(answer.ToJsonString(), "…");

    [GeneratedRegex("[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hash();

    [GeneratedRegex("^[a-z]+[0-9]*([A-Z][a-z]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Camel();

    [GeneratedRegex(@"(?<=Use )\w+(?=\.$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Better();
}
