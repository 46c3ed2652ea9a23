using Indicators.Charts.Layout;
using Indicators.Reports.Model;

namespace Indicators.Tests.Charts;

/// <summary>Names among dots, in crowds of many kinds.</summary>
public sealed class PointLabelsTests
{
    private static readonly Box Area = new(0, 0, 600, 300);

    [Fact]
    public void No_name_lies_over_another_or_over_a_named_mark_and_no_leader_passes_through_a_name()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            Point Anywhere() => new(20 + (560 * random.NextDouble()), 20 + (260 * random.NextDouble()));
            var dots = Enumerable.Range(0, 150).Select(_ => Anywhere()).ToList();
            var labels = dots.Take(14).Select((at, i) => Label(at, i % 3 == 0 ? "Örnsköldsvik 22,5" : "Umeå 40,1")).ToList();
            var placed = new PointLabels(Area, dots, [.. dots.Skip(140)], []).Place(labels);

            Assert.NotEmpty(placed);
            foreach (var (name, index) in placed.Select((name, index) => (name, index)))
            {
                var others = placed.Where((_, other) => other != index).ToList();
                Assert.DoesNotContain(others, other => other.Box.Overlaps(name.Box));
                Assert.DoesNotContain(others, other => other.Leader?.Meets(name.Box) == true);
                Assert.DoesNotContain(labels, mark => name.Box.Distance(mark.Mark) < mark.Radius);
                Assert.InRange(name.Box.Left, Area.Left, Area.Right - name.Box.Width);
                Assert.InRange(name.Box.Top, Area.Top, Area.Bottom - name.Box.Height);
            }
        }
    }

    [Fact]
    public void A_name_alone_stands_right_of_its_mark_without_a_leader()
    {
        var placed = Assert.Single(new PointLabels(Area, [], [], []).Place([Label(new(300, 150), "Kiruna 84,6")]));
        Assert.Null(placed.Leader);
        Assert.True(placed.Box.Left > 300);
    }

    [Fact]
    public void A_name_without_room_is_left_out()
    {
        Assert.Empty(new PointLabels(new(0, 0, 40, 20), [], [], []).Place([Label(new(20, 10), "Upplands Väsby 12,3")]));
    }

    private static PointLabel Label(Point at, string words) => new(at, 4, new TextLine(words, TextLine.Small, Palette.Ink), Palette.Ink2);
}
