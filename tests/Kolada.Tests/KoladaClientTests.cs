using Kolada.Replica;
using Kolada.Tests.Support;

namespace Kolada.Tests;

[Trait("Category", "Whole")]
public sealed class KoladaClientTests
{
    [Fact]
    public async Task All_pages_of_the_catalogue_are_read()
    {
        var figures = Shipped.Figures with
        {
            Kpis =
            [
                .. Enumerable
                    .Range(0, 6100)
                    .Select(i => new Kpi
                    {
                        Id = $"N{i:00000}",
                        Title = $"Nyckeltal {i}",
                        MunicipalityType = "K",
                    }),
            ],
        };
        await using var server = await LocalServer.StartAsync(new KoladaReplica(figures));
        using var client = Read.From(server);

        var kpis = await Read.AllAsync(client.KpisAsync());

        Assert.Equal(6100, kpis.Count);
        Assert.Equal("N06099", kpis[^1].Id);
        Assert.Equal(["/v3/kpi?per_page=5000", "/v3/kpi?per_page=5000&page=2"], server.Asked);
    }

    [Fact]
    public async Task Areas_and_groups_come_with_all_they_have()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));
        using var client = Read.From(server);

        var areas = await Read.AllAsync(client.MunicipalitiesAsync());
        var groups = await Read.AllAsync(client.MunicipalityGroupsAsync());

        Assert.Equal(312, areas.Count);
        Assert.Equal(
            new Municipality
            {
                Id = "0188",
                Title = "Norrtälje",
                Type = "K",
            },
            areas.Single(area => area.Id == "0188")
        );
        Assert.Equal(3312, groups.Count);
        Assert.Equal(
            ["0682", "1499", "1885", "2081"],
            groups.Single(group => group.Id == "G114418").Members.Select(member => member.MemberId)
        );
    }

    [Fact]
    public async Task A_value_is_found_by_its_gender_wherever_it_stands()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));
        using var client = Read.From(server);

        var rows = await Read.AllAsync(client.DataAsync(["N00700"], ["0188"]));

        Assert.Equal(66.21869273, rows.Single(row => row.Period == 2022).Of("T")!.Value);
        Assert.Equal(64.3515673, rows.Single(row => row.Period == 2021).Of("T")!.Value);
        Assert.True(
            rows.Select(row => string.Concat(row.Values.Select(value => value.Gender))).Distinct(StringComparer.Ordinal).Count() > 2
        );
    }

    [Fact]
    public async Task A_missing_cell_stays_null_and_an_absent_one_is_no_cell()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));
        using var client = Read.From(server);

        var rows = await Read.AllAsync(client.DataAsync(["N00700"], ["0000"]));

        var missing = rows.Single(row => row.Period == 1997).Of("T");
        Assert.Equal(
            new DataValue
            {
                Gender = "T",
                Count = 0,
                Value = null,
            },
            missing
        );
        Assert.Null(rows.Single(row => row.Period == 2013).Of("T"));
        Assert.Equal(50.460794, rows.Single(row => row.Period == 2013).Of("K")!.Value);
    }

    [Fact]
    public async Task Every_shipped_cell_comes_through_once()
    {
        var figures = Shipped.Figures;
        await using var server = await LocalServer.StartAsync(new KoladaReplica(figures));
        using var client = Read.From(server);
        var expected = (
            from series in figures.Series
            from year in Enumerable.Range(series.FirstYear, series.Cells.Count)
            let cell = series.Cells[year - series.FirstYear]
            where cell.IsPublished
            select ((series.Kpi, series.Municipality, year, series.Gender), cell.Value)
        ).ToDictionary();

        // Counted, not asserted one by one: a quarter of a million assertions take longer than all the rest.
        var (count, wrong) = (0, 0);
        foreach (var batch in Batches.Of(figures.Kpis.Select(kpi => kpi.Id), figures.Municipalities.Select(area => area.Id)))
        {
            await foreach (var row in client.DataAsync(batch.Kpis, batch.Municipalities))
            {
                foreach (var value in row.Values)
                {
                    count++;
                    if (!expected.Remove((row.Kpi, row.Municipality, row.Period, value.Gender), out var known) || known != value.Value)
                        wrong++;
                }
            }
        }

        Assert.Equal((237_473, 0), (count, wrong));
        Assert.Empty(expected);
        Assert.Equal(client.Traffic.Requests, server.Asked.Count);
    }

    [Fact]
    public async Task More_than_25_ids_are_refused_before_a_request()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));
        using var client = Read.From(server);
        var ids = Enumerable.Range(0, 26).Select(i => $"N{i:00000}").ToList();

        var error = await Assert.ThrowsAsync<ArgumentException>(() => Read.AllAsync(client.DataAsync(ids, ["0188"])));

        Assert.StartsWith("26 ids of kpi: a request takes 1 to 25.", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_next_url_on_another_host_is_asked_at_our_own()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures), reflectedHost: "proxy.invalid");
        using var client = KoladaHttp.Create(
            new KoladaOptions
            {
                BaseAddress = server.BaseAddress,
                RequestsPerSecond = 0,
                PageSize = 100,
            }
        );

        Assert.Equal(312, (await Read.AllAsync(client.MunicipalitiesAsync())).Count);
        Assert.Equal(4, server.Asked.Count);
    }

    [Theory]
    [InlineData("?page=2")] // relative
    [InlineData("http://api.kolada.se/v3/municipality?per_page=1&page=2")] // another scheme
    [InlineData("//elsewhere.invalid/v3/municipality?page=2#top")] // no scheme
    public async Task A_next_url_of_any_form_leads_to_the_next_page(string next)
    {
        await using var server = await LocalServer.StartAsync(new Silence(), [Areas("0180", next), Areas("0188", null)]);
        using var client = Read.From(server);

        Assert.Equal(["0180", "0188"], (await Read.AllAsync(client.MunicipalitiesAsync())).Select(area => area.Id));
    }

    [Theory]
    [InlineData("https://api.kolada.se/v3/municipality?page=1")] // a loop
    [InlineData("https://api.kolada.se/v3/municipality?page=3")] // a leap over rows
    [InlineData("https://api.kolada.se/v3/municipality")] // nowhere
    public async Task A_next_url_that_leads_astray_is_an_error(string next)
    {
        await using var server = await LocalServer.StartAsync(new Silence(), [Areas("0180", next)]);
        using var client = Read.From(server);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Equal(KoladaFault.BadAnswer, error.Kind);
        Assert.Contains($"its next_url is {next} where page 2 comes next", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_page_that_names_no_next_is_asked_once_more()
    {
        await using var server = await LocalServer.StartAsync(
            new Silence(),
            [Areas("0180", null), Areas("0188", null), Answer.Body("""{"values":[]}""")]
        );
        using var client = KoladaHttp.Create(
            new KoladaOptions
            {
                BaseAddress = server.BaseAddress,
                RequestsPerSecond = 0,
                PageSize = 1,
            }
        );

        Assert.Equal(["0180", "0188"], (await Read.AllAsync(client.MunicipalitiesAsync())).Select(area => area.Id));
        Assert.EndsWith("page=3", server.Asked.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_keeps_to_the_options()
    {
        using var client = KoladaHttp.Create(new KoladaOptions { IdsPerRequest = 2 }, new Silence());

        Assert.Equal(
            [
                ["N1", "N2"],
                ["N3"],
            ],
            client.Plan(["N1", "N2", "N3"], ["0188"]).Select(batch => batch.Kpis)
        );
    }

    [Fact]
    public async Task A_list_that_never_ends_is_an_error()
    {
        var answers = Enumerable.Range(1, 1000).Select(page => Areas($"{page:0000}", $"?page={page + 1}"));
        await using var server = await LocalServer.StartAsync(new Silence(), answers);
        using var client = Read.From(server);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Contains("it goes on after 1000 pages", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """{"kpi":"N00701","municipality":"0188","period":2022,"values":[]}""",
        "it has a row for KPI N00701, which was not asked for"
    )]
    [InlineData(
        """{"kpi":"N00700","municipality":"0180","period":2022,"values":[]}""",
        "it has a row for area 0180, which was not asked for"
    )]
    [InlineData("""{"kpi":"N00700","municipality":"0188","period":202203,"values":[]}""", "N00700 0188 has the year 202203")]
    [InlineData(
        """{"kpi":"N00700","municipality":"0188","period":2021,"values":[]},{"kpi":"N00700","municipality":"0188","period":2021,"values":[]}""",
        "N00700 0188 2021 comes twice"
    )]
    [InlineData(
        """{"kpi":"N00700","municipality":"0188","period":2022,"values":[{"gender":"T","value":1},{"gender":"T","value":2}]}""",
        "N00700 0188 2022 T comes twice"
    )]
    [InlineData(
        """{"kpi":"N00700","municipality":"0188","period":2022,"values":[{"gender":"T","value":1e999}]}""",
        "N00700 0188 2022 T is no finite number"
    )]
    [InlineData("""{"kpi":"N00700","municipality":"0188","period":2022,"values":[null]}""", "N00700 0188 2022 has an empty value")]
    public async Task A_row_that_fits_nowhere_is_an_error_that_names_the_address(string row, string reason)
    {
        await using var server = await LocalServer.StartAsync(
            new Silence(),
            [Answer.Body($$"""{"values":[{{row}}],"next_url":null,"count":1}""")]
        );
        using var client = Read.From(server);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.DataAsync(["N00700"], ["0188"])));

        Assert.Equal(KoladaFault.BadAnswer, error.Kind);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(new Uri(server.BaseAddress, "data/kpi/N00700/municipality/0188?per_page=5000"), error.Url);
    }

    private static Answer Areas(string id, string? next) =>
        Answer.Body(
            $$"""{"values":[{"id":"{{id}}","title":"Här","type":"K"}],"next_url":{{(next is null ? "null" : $"\"{next}\"")}},"previous_url":null,"count":1}"""
        );
}
