using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

public sealed class PeerGroupTests
{
    private static readonly Plan Norrtalje = CatalogueReader.Read(Repository.Catalogue).Plan("norrtalje");

    [Fact]
    public void The_first_group_of_the_plans_order_that_exists_is_used()
    {
        StoredGroup[] all =
        [
            Group("G1", "Liknande kommuner socioekonomi, Norrtälje, 2024"),
            Group("G2", "Liknande kommuner arbetsmarknad, Norrtälje, 2024"),
            Group("G3", "Liknande kommuner integration, Norrköping, 2022"), // another municipality's
        ];

        var group = PeerGroup.For(Norrtalje, "Norrtälje", all);

        Assert.Equal(("G2", "arbetsmarknad", "2024"), (group!.Id, group.Area, group.Year));
    }

    [Fact]
    public void The_title_with_a_comma_of_its_own_is_understood() =>
        Assert.Equal(
            "övergripande",
            PeerGroup.For(Norrtalje, "Norrtälje", [Group("G1", "Liknande kommuner, övergripande, Norrtälje, 2025")])!.Area
        );

    [Fact]
    public void Without_any_of_them_there_is_no_group() =>
        Assert.Null(
            PeerGroup.For(
                Norrtalje,
                "Norrtälje",
                [Group("G1", "Liknande kommuner LSS, Norrtälje, 2024"), Group("G2", "Stockholms läns kommuner (ovägt medel)")]
            )
        );

    private static StoredGroup Group(string id, string title) =>
        new()
        {
            Id = id,
            Title = title,
            Members = ["0880"],
        };
}
