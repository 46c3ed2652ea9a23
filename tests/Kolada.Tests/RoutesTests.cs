using Kolada.Replica;
using Kolada.Tests.Support;

namespace Kolada.Tests;

/// <summary>Which address a question becomes, and that it is answered: groups, units, and data with one of its sides left open.</summary>
public sealed class RoutesTests
{
    private static readonly string[] Some = ["N00700"];

    public static TheoryData<DataQuery, string> DataAddresses =>
        new()
        {
            {
                new() { Kpis = Some, Years = [2021, 2022] },
                "data/kpi/N00700/year/2021,2022"
            },
            {
                new()
                {
                    Kpis = Some,
                    Years = [2022],
                    RegionType = "K",
                },
                "data/kpi/N00700/year/2022?region_type=K"
            },
            {
                new() { Municipalities = ["0188", "0180"], Years = [2022] },
                "data/municipality/0188,0180/year/2022"
            },
            {
                new()
                {
                    Kpis = Some,
                    Municipalities = ["0188"],
                    FromDate = new(2024, 5, 1),
                },
                "data/kpi/N00700/municipality/0188?from_date=2024-05-01"
            },
        };

    public static TheoryData<OuDataQuery, string> OuDataAddresses =>
        new()
        {
            {
                new() { Kpis = ["N15000"], Years = [2022] },
                "oudata/kpi/N15000/year/2022"
            },
            {
                new()
                {
                    Kpis = ["N15000"],
                    Years = [2022],
                    Municipalities = ["0114", "0180"],
                },
                "oudata/kpi/N15000/year/2022?municipality_id=0114&municipality_id=0180"
            },
            {
                new() { Kpis = ["N15000"], Ous = ["V15E011400101"] },
                "oudata/kpi/N15000/ou/V15E011400101"
            },
            {
                new()
                {
                    Kpis = ["N15000"],
                    Ous = ["V15E011400101"],
                    Years = [2022],
                },
                "oudata/kpi/N15000/ou/V15E011400101/year/2022"
            },
            {
                new() { Ous = ["V15E011400101"], Years = [2022] },
                "oudata/ou/V15E011400101/year/2022"
            },
            {
                new()
                {
                    Municipalities = ["0114"],
                    Years = [2022],
                    FromDate = new(2024, 12, 31),
                },
                "oudata/municipality/0114/year/2022?from_date=2024-12-31"
            },
        };

    public static TheoryData<DataQuery> NoData =>
        new()
        {
            new DataQuery { Kpis = Some },
            new DataQuery { Years = [2022] },
            new DataQuery { Kpis = Some, Years = [] },
            new DataQuery
            {
                Kpis = Some,
                Municipalities = ["0188"],
                RegionType = "K",
            },
            new DataQuery { Kpis = Some, Years = Enumerable.Range(2000, 26).ToList() },
        };

    public static TheoryData<OuDataQuery> NoOuData =>
        new()
        {
            new OuDataQuery { Kpis = Some },
            new OuDataQuery { Ous = ["V1"] },
            new OuDataQuery { Kpis = Some, Municipalities = ["0188"] },
            new OuDataQuery
            {
                Kpis = Some,
                Ous = ["V1"],
                Municipalities = ["0188"],
            },
            new OuDataQuery
            {
                Kpis = Some,
                Years = [2022],
                Municipalities = [],
            },
        };

    [Theory]
    [MemberData(nameof(DataAddresses))]
    public async Task A_question_for_data_becomes_a_path(DataQuery query, string address)
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));
        using var client = Read.From(server);

        Assert.NotEmpty((await client.Api.DataAsync(query)).Values);
        Assert.Equal("/v3/" + address, Assert.Single(server.Asked));
    }

    [Theory]
    [MemberData(nameof(OuDataAddresses))]
    public async Task A_question_for_data_of_units_becomes_a_path(OuDataQuery query, string address)
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Units.Figures));
        using var client = Read.From(server);

        var row = Assert.Single(
            (await client.Api.OuDataAsync(query)).Values,
            row => row is { Kpi: "N15000", Ou: "V15E011400101", Period: 2022 }
        );
        Assert.Equal(0.5, row.Of("T")!.Value);
        Assert.Equal("/v3/" + address, Assert.Single(server.Asked));
    }

    [Theory]
    [MemberData(nameof(NoData))]
    public async Task A_question_that_Kolada_would_misread_is_not_put(DataQuery query)
    {
        using var client = KoladaHttp.Create(new KoladaOptions(), new Silence());

        await Assert.ThrowsAsync<ArgumentException>(() => client.Api.DataAsync(query));
        Assert.Equal(0, client.Traffic.Requests);
    }

    [Theory]
    [MemberData(nameof(NoOuData))]
    public async Task A_question_for_units_that_has_no_route_is_not_put(OuDataQuery query)
    {
        using var client = KoladaHttp.Create(new KoladaOptions(), new Silence());

        await Assert.ThrowsAsync<ArgumentException>(() => client.Api.OuDataAsync(query));
        Assert.Equal(0, client.Traffic.Requests);
    }

    [Fact]
    public async Task Groups_of_kpis_units_and_regions_are_found()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Units.Figures));
        using var client = Read.From(server);
        var api = client.Api;

        Assert.Equal(
            ["N15000", "N99999"],
            Assert.Single((await api.KpiGroupsAsync("skola")).Values).Members.Select(member => member.MemberId)
        );
        Assert.Equal("Skolan", Assert.Single((await api.KpiGroupsAsync(["G2KPI1"])).Values).Title);
        Assert.Equal(22, (await api.MunicipalitiesAsync(regionType: "L")).Count);
        Assert.Equal("Runby skola", Assert.Single((await api.OusAsync(municipality: "0114")).Values).Title);
        Assert.Equal(2, (await api.OusAsync(["V15E011400101", "V15E018000101"])).Count);
        Assert.Equal(2, (await Read.AllAsync(client.OusAsync())).Count);
        Assert.Single(await Read.AllAsync(client.KpiGroupsAsync()));

        Assert.Equal(
            [
                "kpi_groups?title=skola",
                "kpi_groups/G2KPI1",
                "municipality?region_type=L",
                "ou?municipality=0114",
                "ou/V15E011400101,V15E018000101",
                "ou?per_page=5000",
                "kpi_groups?per_page=5000",
            ],
            server.Asked.Select(path => path["/v3/".Length..])
        );
    }

    [Fact]
    public async Task What_is_asked_besides_the_page_leads_to_the_next_page_too()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Units.Figures));
        using var client = Read.From(server);
        var query = new OuDataQuery
        {
            Kpis = ["N15000"],
            Years = [2022],
            Municipalities = ["0114", "0180"],
        };

        var first = await client.Api.OuDataAsync(query, perPage: 1);
        var second = await client.Api.NextAsync(first);

        Assert.Contains("municipality_id=0114&municipality_id=0180&page=2&per_page=1", first.NextUrl, StringComparison.Ordinal);
        Assert.Equal(["V15E011400101", "V15E018000101"], [first.Values.Single().Ou, second.Values.Single().Ou]);
    }
}
