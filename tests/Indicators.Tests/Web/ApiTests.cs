using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Web;

[Collection(FetchedStoreTests.Name)]
public sealed class ApiTests(FetchedStore store) : IAsyncLifetime
{
    private static readonly string[] Answered =
    [
        "plans",
        "plans/ekero",
        "indicators",
        "values?indicator=arbetar&municipality=0188",
        "comparisons/norrtalje",
        "changes?since=2024-01-01",
        "reports",
    ];

    private SiteUnderTest site = null!;

    public async Task InitializeAsync() => site = await store.SiteAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    public static TheoryData<string> Addresses() => [.. Answered];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_says_its_source_and_its_time_in_JSON_and_CSV(string address)
    {
        var json = await Json(address);
        var source = json["source"]!.GetValue<string>();
        Assert.Matches("(?i)källa|egen beräkning", source);
        Assert.Equal(
            new DateTimeOffset(2024, 8, 30, 0, 0, 0, TimeSpan.Zero),
            DateTimeOffset.Parse(json["asOf"]!.GetValue<string>(), CultureInfo.InvariantCulture)
        );
        var csv = (await site.Client.GetStringAsync(Csv(address))).Split("\r\n");
        Assert.EndsWith(";source", csv[0], StringComparison.Ordinal);
        Assert.Equal(json["total"]!.GetValue<int>(), csv.Length - 2);
        Assert.All(csv[1..^1], line => Assert.Contains(source.Split(';')[0], line, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_answer_that_has_not_changed_is_not_sent_again(string address)
    {
        using var first = await site.Client.GetAsync("/api/v1/" + address);
        Assert.Equal(CommandLine.Morning, first.Content.Headers.LastModified); // when the service read the figures
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/" + address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task The_comparisons_are_those_of_the_command_line()
    {
        var told = JsonNode.Parse((await store.RunAsync("compare", "--plan", "norrtalje", "--json")).Out)!;
        var answered = await Json("comparisons/norrtalje");
        Assert.Equal(told["indicators"]!.ToJsonString(), answered["indicators"]!.ToJsonString());
        Assert.Equal(told["goals"]!.ToJsonString(), answered["goals"]!.ToJsonString());
    }

    [Fact]
    public async Task The_values_are_those_of_the_export()
    {
        using var folder = new Folder();
        var exported = await store.RunAsync("export", "--plan", "norrtalje", "--out", folder.File("cells.csv"));
        Assert.True(exported.Code == 0, exported.Error);
        var expected = File.ReadAllLines(folder.File("cells.csv"))
            .Where(line => line.StartsWith("N00700;0188;", StringComparison.Ordinal))
            .ToList();
        var answered = (await site.Client.GetStringAsync("/api/v1/values?kpi=n00700&municipality=0188&format=csv"))
            .Split("\r\n")[1..^1]
            .Select(line => line[..line.IndexOf(";Källa", StringComparison.Ordinal)]);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, answered);
    }

    [Fact]
    public async Task Values_are_chosen_by_year_and_gender_and_Riket_is_0000()
    {
        var json = await Json("values?kpi=N00700&municipality=0188&municipality=0000&from=2020&to=2021&gender=K");
        Assert.Equal(
            ["0000 2020 K", "0000 2021 K", "0188 2020 K", "0188 2021 K"],
            json["values"]!.AsArray().Select(row => $"{row!["municipality"]} {row["year"]} {row["gender"]}")
        );
    }

    [Theory]
    [InlineData("2024-08-30")]
    [InlineData("2024-09-16")] // this very day, so far
    [InlineData("2024-09-10T12:00:00Z")]
    public async Task Values_as_they_were_known_then_are_told_with_the_time_of_the_copy(string asOf) =>
        Assert.Equal("2024-08-30T00:00:00Z", (await Json($"values?kpi=N00700&municipality=0188&as-of={asOf}"))["asOf"]!.GetValue<string>());

    [Fact]
    public async Task The_pages_of_a_list_join_to_the_whole()
    {
        var whole = (await Json("values?kpi=N00700&gender=T&from=2018&pageSize=5000"))["values"]!
            .AsArray()
            .Select(row => row!.ToJsonString())
            .ToList();
        var (joined, next) = (new List<string>(), (string?)"/api/v1/values?kpi=N00700&gender=T&from=2018&pageSize=700");
        while (next is not null)
        {
            using var answer = await site.Client.GetAsync(next);
            var page = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
            joined.AddRange(page["values"]!.AsArray().Select(row => row!.ToJsonString()));
            next = page["next"]?.GetValue<string>();
            Assert.Equal(next is not null, answer.Headers.Contains("Link"));
        }

        Assert.True(whole.Count > 1400);
        Assert.Equal(whole, joined);
    }

    [Theory]
    [InlineData("values", 400, "Ange kpi eller indicator")]
    [InlineData("values?kpi=N99999", 400, "Kolada har inget mått kpi=N99999.")]
    [InlineData("values?kpi=N15419", 400, "finns i Kolada men är inte hämtat hit")]
    [InlineData("values?indicator=arbettar", 400, "Menade du \"arbetar\"?")]
    [InlineData("values?kpi=N00700&municipality=Norrtälje", 400, "fyra siffror")]
    [InlineData("values?kpi=N00700&as-of=igår", 400, "as-of=igår går inte att tyda")]
    [InlineData("values?kpi=N00700&as-of=2024-08-01", 400, "den första kopian av Kolada är från 2024-08-30 02:00")]
    [InlineData("values?kpi=N00700&as-of=2030-01-01", 400, "har inte varit än")]
    [InlineData("values?kpi=N00700&gender=X", 400, "T, K eller M")]
    [InlineData("values?kpi=N00700&from=tjugo", 400, "heltal")]
    [InlineData("values?kpi=N00700&pageSize=5001", 400, "5000")]
    [InlineData("values?kpi=N00700&kpi=N00701", 400, "bara anges en gång")]
    [InlineData("values?kpi=N00700&kommun=0188", 400, "Parametern kommun finns inte")]
    [InlineData("plans?format=xml", 400, "json eller csv")]
    [InlineData("comparisons/norrtalj", 404, "Menade du \"norrtalje\"?")]
    [InlineData("finns-inte", 404, "openapi.json")]
    public async Task A_wrong_question_is_told_in_words_what_to_do(string address, int status, string said)
    {
        using var answer = await site.Client.GetAsync("/api/v1/" + address);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(status, problem["status"]!.GetValue<int>());
        Assert.Contains(said, problem["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Nothing_can_be_written(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1/plans");
        request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task HEAD_answers_as_GET_without_the_content()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/v1/plans");
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((await site.Client.GetByteArrayAsync("/api/v1/plans")).Length, answer.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task The_description_holds_every_address_and_every_field_that_is_answered()
    {
        var document = await Json("openapi.json");
        foreach (var address in Answered)
        {
            var path =
                "/"
                + address
                    .Split('?')[0]
                    .Replace("ekero", "{plan}", StringComparison.Ordinal)
                    .Replace("norrtalje", "{plan}", StringComparison.Ordinal);
            var described = document["paths"]![path]!["get"]!;
            Holds(document, described["responses"]!["200"]!["content"]!["application/json"]!["schema"]!, await Json(address), address);
            Assert.NotNull(described["responses"]!["200"]!["content"]!["text/csv"]);
            Assert.All(
                address.Split('?').Skip(1).SelectMany(query => query.Split('&')),
                part =>
                    Assert.Contains(
                        described["parameters"]!.AsArray(),
                        parameter => parameter!["name"]!.GetValue<string>() == part.Split('=')[0]
                    )
            );
        }
    }

    [Fact]
    public async Task The_description_is_of_version_3_1_and_says_what_each_address_and_field_is()
    {
        var document = await Json("openapi.json");
        Assert.StartsWith("3.1", document["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(new Uri(site.Address, "/api/v1").ToString(), document["servers"]![0]!["url"]!.GetValue<string>());
        Assert.All(document["paths"]!.AsObject(), path => Assert.Equal(["get"], path.Value!.AsObject().Select(operation => operation.Key)));
        Assert.All(document["paths"]!.AsObject(), path => Assert.NotEmpty(path.Value!["get"]!["summary"]!.GetValue<string>()));
        var value = document["components"]!["schemas"]!["ValueRow"]!["properties"]!["value"]!;
        Assert.Contains("null when Kolada has none", value["description"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guide_s_addresses_are_answered()
    {
        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "api.md"));
        var addresses = Regex
            .Matches(guide, @"(?<=[`0])/api/v1/[^`' ]+", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(match => match.Value)
            .Distinct()
            .ToList();
        Assert.Equal(13, addresses.Count);
        foreach (var address in addresses)
        {
            using var answer = await site.Client.GetAsync(address);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        }
    }

    // Every field of an answer stands in the schema, all the way down.
    private static void Holds(JsonNode document, JsonNode schema, JsonNode? answer, string at)
    {
        while (schema["$ref"] is { } reference)
        {
            schema = document["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]]!;
        }

        if (schema["oneOf"] is JsonArray kinds)
        {
            Holds(document, kinds.First(kind => kind!["$ref"] is not null)!, answer, at);
        }
        else if (answer is JsonObject fields)
        {
            foreach (var (name, value) in fields)
            {
                Assert.True(schema["properties"]?[name] is not null, $"{at}: {name} is not described");
                Holds(document, schema["properties"]![name]!, value, $"{at}.{name}");
            }
        }
        else if (answer is JsonArray items)
        {
            Assert.All(items, item => Holds(document, schema["items"]!, item, at));
        }
    }

    private static string Csv(string address) =>
        "/api/v1/" + address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "format=csv";

    private async Task<JsonNode> Json(string address) => JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/" + address))!;
}
