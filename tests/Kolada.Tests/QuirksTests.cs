using Kolada.Replica;
using Kolada.Tests.Support;

namespace Kolada.Tests;

/// <summary>What Kolada does that a client may stumble over.</summary>
public sealed class QuirksTests
{
    [Fact]
    public async Task A_count_that_lies_changes_nothing()
    {
        await using var server = await LocalServer.StartAsync(
            new Silence(),
            [Answer.Body("""{"values":[{"id":"0188","title":"Norrtälje","type":"K"}],"next_url":null,"count":6100}""")]
        );
        using var client = Read.From(server);

        Assert.Equal("0188", Assert.Single(await Read.AllAsync(client.MunicipalitiesAsync())).Id);
    }

    [Fact]
    public async Task The_total_is_found_when_the_women_stand_first()
    {
        const string row =
            """{"kpi":"N01951","municipality":"0580","period":2025,"values":[{"gender":"K","value":82794},{"gender":"T","value":168714},{"gender":"M","value":85920}]}""";
        await using var server = await LocalServer.StartAsync(new Silence(), [Answer.Body($$"""{"values":[{{row}}]}""")]);
        using var client = Read.From(server);

        var read = Assert.Single(await Read.AllAsync(client.DataAsync(["N01951"], ["0580"])));

        Assert.Equal((168714, 82794, 85920), (read.Of("T")!.Value, read.Of("K")!.Value, read.Of("M")!.Value));
    }

    [Fact]
    public async Task Groups_that_are_mixed_into_a_year_are_told_apart()
    {
        await using var server = await LocalServer.StartAsync(
            Replica(("0188", ReplicaCell.Of(1)), ("0000", ReplicaCell.Of(2)), ("G33612", ReplicaCell.Of(3)))
        );
        using var client = Read.From(server);

        var rows = await Read.AllAsync(client.DataAsync(new DataQuery { Kpis = ["N00700"], Years = [2022] }));

        Assert.Equal([("0000", false), ("0188", false), ("G33612", true)], rows.Select(row => (row.Municipality, row.IsOfGroup)));
    }

    [Fact]
    public async Task A_year_that_was_not_asked_for_is_an_error()
    {
        const string row = """{"kpi":"N00700","municipality":"0188","period":2021,"values":[]}""";
        await using var server = await LocalServer.StartAsync(new Silence(), [Answer.Body($$"""{"values":[{{row}}]}""")]);
        using var client = Read.From(server);

        var error = await Assert.ThrowsAsync<KoladaException>(() =>
            Read.AllAsync(client.DataAsync(new DataQuery { Kpis = ["N00700"], Years = [2022] }))
        );

        Assert.Contains("it has a row for the year 2021, which was not asked for", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_cell_is_neither_missing_nor_zero()
    {
        await using var server = await LocalServer.StartAsync(
            Replica(("0180", ReplicaCell.Missing), ("0186", ReplicaCell.Of(0)), ("0188", ReplicaCell.Deleted))
        );
        using var client = Read.From(server);

        var rows = await Read.AllAsync(client.DataAsync(["N00700"], ["0180", "0186", "0188"]));

        Assert.Equal([(null, false), (0, false), (null, true)], rows.Select(row => (row.Of("T")!.Value, row.Of("T")!.IsDeleted)));
    }

    [Fact]
    public async Task Members_that_change_under_the_same_id_are_read_anew()
    {
        const string year =
            """{"values":[{"id":"G1","title":"Liknande kommuner, 2024","members":[{"member_id":"0180","member_title":"Stockholm"}]}]}""";
        const string next =
            """{"values":[{"id":"G1","title":"Liknande kommuner, 2025","members":[{"member_id":"0186"},{"member_id":"0191"}]}]}""";
        await using var server = await LocalServer.StartAsync(new Silence(), [Answer.Body(year), Answer.Body(next)]);
        using var client = Read.From(server);
        var groups = client.MunicipalityGroupsAsync();

        Assert.Equal(["0180"], Assert.Single(await Read.AllAsync(groups)).Members.Select(member => member.MemberId));
        Assert.Equal(["0186", "0191"], Assert.Single(await Read.AllAsync(groups)).Members.Select(member => member.MemberId));
    }

    private static KoladaReplica Replica(params (string Area, ReplicaCell Cell)[] cells) =>
        new(
            Shipped.Figures with
            {
                Series =
                [
                    .. cells.Select(one => new ReplicaSeries
                    {
                        Kpi = "N00700",
                        Municipality = one.Area,
                        Gender = "T",
                        FirstYear = 2022,
                        Cells = [one.Cell],
                    }),
                ],
            }
        );
}
