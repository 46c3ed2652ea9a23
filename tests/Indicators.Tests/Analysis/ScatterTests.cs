using Indicators.Analysis;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

/// <summary>Two measures against each other, on the shipped figures and on points that can be checked by hand.</summary>
[Collection(FetchedStoreTests.Name)]
public sealed class ScatterTests(FetchedStore store)
{
    [Fact]
    public void Those_who_work_and_the_support_they_live_on_go_opposite_ways()
    {
        var scatter = Against("N00702");
        var line = scatter.Line!;

        Assert.Equal((2022, 287, 3), (scatter.Year, scatter.Points.Count, scatter.Missing));
        Assert.True(scatter.Bears);
        Assert.Equal((0.502, -2.48, 0.29), (Math.Round(line.R2, 3), Math.Round(line.Slope, 2), Math.Round(line.Half, 2)));
        Assert.Equal((4.69, 1.9), (Math.Round(line.Residual, 2), Math.Round(scatter.Above!.Value, 1)));
        Assert.Equal((LineSide.Near, 1.0), (scatter.Side, scatter.Step));
    }

    [Theory]
    [InlineData("N00704", 290, 0.0004, false)]
    [InlineData("N00705", 290, 0.144, true)]
    [InlineData("N00708", 290, 0.131, true)]
    [InlineData("N00703", 244, 0.204, true)]
    public void A_line_is_drawn_where_it_bears(string other, int municipalities, double r2, bool bears)
    {
        var scatter = Against(other);
        Assert.Equal((municipalities, bears), (scatter.Points.Count, scatter.Bears));
        Assert.Equal(r2, scatter.Line!.R2, r2 < 0.01 ? 0.00005 : 0.0005);
        Assert.Equal(bears, scatter.Above is not null);
    }

    [Fact]
    public void Parts_of_one_whole_go_together_by_that_alone_and_are_said_to()
    {
        var plan = store.Norrtalje();
        var whole = plan.Catalogue.Wholes[0];
        var parts = plan.Catalogue.Indicators.Where(one => whole.Parts.Any(part => part.Indicator == one.Id)).ToList();

        Assert.True(Scatter.Of(plan, parts[0], plan, parts[1])?.Kin ?? true);
        Assert.False(Against("N00702").Kin);
    }

    [Fact]
    public void Points_on_a_line_give_that_line()
    {
        var line = StraightLine.Through([.. Enumerable.Range(0, 30).Select(x => ((double)x, 3 - (2.0 * x)))])!;

        Assert.Equal((-2, 3, 1), (Math.Round(line.Slope, 9), Math.Round(line.Intercept, 9), Math.Round(line.R2, 9)));
        Assert.True(line.Bears);
    }

    [Fact]
    public void Fewer_than_thirty_points_and_points_that_are_all_alike_give_none()
    {
        Assert.Null(StraightLine.Through([.. Enumerable.Range(0, 29).Select(x => ((double)x, (double)x))]));
        Assert.Null(StraightLine.Through([.. Enumerable.Range(0, 40).Select(x => ((double)x, 5.0))]));
        Assert.Null(StraightLine.Through([.. Enumerable.Range(0, 40).Select(y => (5.0, (double)y))]));
        Assert.Null(StraightLine.Through([.. Enumerable.Range(0, 40).Select(x => (1e300 * x, (double)x))]));
    }

    private Scatter Against(string kpi)
    {
        var plan = store.Norrtalje();
        return Scatter.Of(
            plan,
            plan.Catalogue.Indicators.First(one => one.Id == "arbetar"),
            plan,
            plan.Catalogue.Indicators.FirstOrDefault(one => one.Kpi == kpi) ?? plan.Catalogue.Indicators[0] with { Kpi = kpi, Id = kpi }
        )!;
    }
}
