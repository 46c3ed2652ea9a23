using Kolada.Replica;
using Kolada.Tests.Support;

namespace Kolada.Tests;

/// <summary>One method a route: what is asked, and that it is answered.</summary>
public sealed class KoladaApiTests
{
    [Fact]
    public async Task A_method_asks_its_route_in_path_form()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));
        using var client = Read.From(server);
        var api = client.Api;

        Assert.Equal(3, (await api.KpisAsync("utrikes födda", 1, 3)).Values.Count);
        Assert.Equal(2, (await api.KpisAsync(["N00700", "N00973"])).Values.Count);
        Assert.Equal(["Södertälje", "Norrtälje"], (await api.MunicipalitiesAsync("TÄLJE")).Values.Select(area => area.Title));
        Assert.Equal(2, (await api.MunicipalitiesAsync(["0188", "0180"])).Values.Count);
        Assert.Single((await api.MunicipalityGroupsAsync("integration, Norrtälje")).Values);
        Assert.Equal(2, (await api.MunicipalityGroupsAsync(["G114418", "G114419"])).Values.Count);
        Assert.Equal(5, (await api.DataAsync(new() { Kpis = ["N00700"], Municipalities = ["0188", "0000"] }, 1, 5)).Values.Count);
        Assert.Equal(
            [2021, 2022],
            (
                await api.DataAsync(
                    new()
                    {
                        Kpis = ["N00700"],
                        Municipalities = ["0188"],
                        Years = [2021, 2022],
                    }
                )
            ).Values.Select(row => row.Period)
        );

        Assert.Equal(
            [
                "/v3/kpi?title=utrikes%20f%C3%B6dda&page=1&per_page=3",
                "/v3/kpi/N00700,N00973",
                "/v3/municipality?title=T%C3%84LJE",
                "/v3/municipality/0188,0180",
                "/v3/municipality_groups?title=integration%2C%20Norrt%C3%A4lje",
                "/v3/municipality_groups/G114418,G114419",
                "/v3/data/kpi/N00700/municipality/0188,0000?page=1&per_page=5",
                "/v3/data/kpi/N00700/municipality/0188/year/2021,2022",
            ],
            server.Asked
        );
    }

    [Fact]
    public async Task Commas_between_ids_are_commas_on_the_wire_and_a_comma_in_an_id_is_not()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));
        using var client = Read.From(server);

        await client.Api.KpisAsync(["N00700", "N00973"]);
        await client.Api.DataAsync(new() { Kpis = ["N00700", "N00973"], Municipalities = ["0188", "0180"] });
        await client.Api.KpisAsync(["N00700,N00973"]);

        Assert.Equal(
            ["/v3/kpi/N00700,N00973", "/v3/data/kpi/N00700,N00973/municipality/0188,0180", "/v3/kpi/N00700%2CN00973"],
            server.Asked
        );
    }

    [Fact]
    public async Task A_page_knows_what_was_asked_and_leads_to_the_next()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));
        using var client = Read.From(server);

        var first = await client.Api.MunicipalitiesAsync(perPage: 300);
        var second = await client.Api.NextAsync(first);

        Assert.Equal(new Uri(server.BaseAddress, "municipality?per_page=300"), first.Url);
        Assert.Equal((300, 12), (first.Count, second.Count));
        Assert.Null(second.NextUrl);
        await Assert.ThrowsAsync<ArgumentException>(() => client.Api.NextAsync(second));
    }

    [Fact]
    public async Task An_id_cannot_change_the_route()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));
        using var client = Read.From(server);

        Assert.Empty((await client.Api.KpisAsync(["N00700/../municipality?title=a"])).Values);
        Assert.StartsWith("/v3/kpi/", Assert.Single(server.Asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_ids_and_an_empty_id_are_refused_before_a_request()
    {
        using var client = KoladaHttp.Create(new KoladaOptions(), new Silence());

        await Assert.ThrowsAsync<ArgumentException>(() => client.Api.KpisAsync([]));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Api.DataAsync(new() { Kpis = ["N00700"], Municipalities = [" "] }));
        Assert.Equal(0, client.Traffic.Requests);
    }
}
