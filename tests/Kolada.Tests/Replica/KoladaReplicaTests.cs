using System.Net;
using System.Text.Json;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Kolada.Tests.Replica;

public sealed class KoladaReplicaTests : IDisposable
{
    private readonly HttpClient http = new(new KoladaReplica(Shipped.Figures)) { BaseAddress = new Uri("https://api.kolada.se/v3/") };

    public void Dispose() => http.Dispose();

    [Theory]
    [InlineData("kpi/{26}", "kpi")]
    [InlineData("municipality_groups/{26}", "id")]
    [InlineData("data/kpi/{26}/municipality/0188", "kpi")]
    [InlineData("data/kpi/N00700/municipality/{26}", "municipality")]
    [InlineData("data/kpi/N00700/municipality/0188/year/{26}", "year")]
    [InlineData("kpi?per_page=5001", "per_page")]
    [InlineData("kpi?per_page=0", "per_page")]
    [InlineData("kpi?page=two", "page")]
    public async Task What_Kolada_does_not_take_is_422_with_the_reason(string path, string name)
    {
        var (status, body) = await GetAsync(path.Replace("{26}", string.Join(',', Enumerable.Range(2000, 26)), StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var detail = body.GetProperty("detail")[0];
        Assert.Equal(name, detail.GetProperty("loc")[1].GetString());
        Assert.NotEmpty(detail.GetProperty("msg").GetString()!);
    }

    [Theory]
    [InlineData("data/kpi/N00700")]
    [InlineData("indicators")]
    public async Task Another_route_is_404(string path) => Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(path)).Status);

    [Theory]
    [InlineData("kpi/N99999")]
    [InlineData("municipality/9999")]
    [InlineData("municipality_groups/G1")]
    [InlineData("data/kpi/N99999/municipality/0188")]
    [InlineData("data/kpi/N00700/municipality/9999,G114418")]
    [InlineData("data/kpi/N00709/municipality/0188")] // in the catalogue, without figures
    [InlineData("kpi?page=2")]
    public async Task What_is_not_there_is_an_empty_answer(string path)
    {
        var (status, body) = await GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(0, body.GetProperty("values").GetArrayLength());
        Assert.Equal(0, body.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task A_page_counts_its_own_rows_and_knows_its_neighbours()
    {
        var (_, body) = await GetAsync("municipality_groups?title=liknande%20kommuner%20integration&page=2&per_page=100");

        Assert.Equal(100, body.GetProperty("count").GetInt32());
        Assert.Equal(
            "https://api.kolada.se/v3/municipality_groups?title=liknande%20kommuner%20integration&page=3&per_page=100",
            body.GetProperty("next_url").GetString()
        );
        Assert.Equal(
            "https://api.kolada.se/v3/municipality_groups?title=liknande%20kommuner%20integration&page=1&per_page=100",
            body.GetProperty("previous_url").GetString()
        );
    }

    [Fact]
    public async Task The_last_page_is_known_even_when_it_is_full()
    {
        var (_, body) = await GetAsync("municipality?per_page=156&page=2");

        Assert.Equal(156, body.GetProperty("count").GetInt32());
        Assert.Equal(JsonValueKind.Null, body.GetProperty("next_url").ValueKind);
    }

    [Fact]
    public async Task Rows_come_by_kpi_then_year_then_area()
    {
        var (_, body) = await GetAsync("data/kpi/N00973,N00700/municipality/0188,0180/year/2022,2021");

        Assert.Equal(
            [
                "N00700 2021 0180",
                "N00700 2021 0188",
                "N00700 2022 0180",
                "N00700 2022 0188",
                "N00973 2021 0180",
                "N00973 2021 0188",
                "N00973 2022 0180",
                "N00973 2022 0188",
            ],
            body.GetProperty("values")
                .EnumerateArray()
                .Select(row => $"{row.GetProperty("kpi")} {row.GetProperty("period")} {row.GetProperty("municipality")}")
        );
    }

    [Fact]
    public async Task A_missing_value_is_null_with_count_0_and_no_status()
    {
        var (_, body) = await GetAsync("data/kpi/N00700/municipality/0000/year/1997");

        Assert.Equal(
            """[{"gender":"T","count":0,"status":"","value":null,"isdeleted":false}]""",
            body.GetProperty("values")[0].GetProperty("values").GetRawText()
        );
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string path)
    {
        using var response = await http.GetAsync(path);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }
}
