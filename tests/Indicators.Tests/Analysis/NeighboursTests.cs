using Indicators.Analysis;
using Indicators.Fetching;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

public sealed class NeighboursTests
{
    private static readonly IReadOnlyList<string> Municipalities =
    [
        .. ShippedFigures.Areas(Repository.Figures).Where(area => area.Type == "K").Select(area => area.Id),
    ];

    [Fact]
    public void Who_is_a_neighbour_has_the_other_as_one() =>
        Assert.All(
            Municipalities,
            one =>
                Assert.All(
                    Neighbours.Of(one),
                    other =>
                    {
                        Assert.Contains(other, Municipalities);
                        Assert.Contains(one, Neighbours.Of(other));
                    }
                )
        );

    [Fact]
    public void Norrtalje_has_seven_and_Gotland_none()
    {
        Assert.Equal(7, Neighbours.Of("0188").Count);
        Assert.Empty(Neighbours.Of("0980"));
        Assert.Equal(["0980"], Municipalities.Where(one => Neighbours.Of(one).Count == 0));
    }
}
