using Indicators.Charts.Layout;
using Indicators.Reports.Model;

namespace Indicators.Tests.Charts;

public class LeaderLabelsTests
{
    [Fact]
    public void A_label_alone_stands_right_of_its_leader_as_low_as_it_may()
    {
        var place = Assert.Single(LeaderLabels.Place([new LeaderLabel(50, 60, 16)], 0, 300, (_, _) => 100)!);
        Assert.Equal(new LeaderPlace(Leftwards: false, 100, 55, Over: false), place);
    }

    [Fact]
    public void The_first_and_the_last_turn_inwards()
    {
        var places = LeaderLabels.Place([new LeaderLabel(1, 60, 16), new LeaderLabel(299, 60, 16)], 0, 300, (_, _) => 0)!;
        Assert.False(places[0].Leftwards);
        Assert.True(places[1].Leftwards);
    }

    [Fact]
    public void However_marks_crowd_no_label_covers_another_and_no_leader_crosses_a_label()
    {
        var random = new Random(20240830);
        var set = 0;
        for (var round = 0; round < 400; round++)
        {
            var labels = Enumerable
                .Range(0, random.Next(1, 9))
                .Select(_ => random.NextDouble() * 600)
                .Order()
                .Select(x => new LeaderLabel(x, 40 + (random.NextDouble() * 90), 16))
                .ToList();
            if (LeaderLabels.Place(labels, 0, 600, (from, to) => -(from + to) / 100) is not { } places)
                continue;
            set++;
            var boxes = labels
                .Zip(places, (label, place) => new Box(place.From, place.Bottom - label.Height, place.From + label.Width, place.Bottom))
                .ToList();
            for (var i = 0; i < boxes.Count; i++)
            {
                Assert.InRange(boxes[i].Left, 0, 600 - labels[i].Width + 0.001);
                for (var j = 0; j < boxes.Count; j++)
                {
                    if (i == j)
                        continue;
                    Assert.False(boxes[i].Overlaps(boxes[j], 0.01), $"round {round}: labels {i} and {j}");
                    var leader = new Box(labels[j].X, places[j].Over ? boxes[j].Bottom : boxes[j].MiddleY, labels[j].X, 1000);
                    Assert.False(boxes[i].Overlaps(leader), $"round {round}: leader {j} through label {i}");
                }
            }
        }

        Assert.True(set > 380, $"{set} of 400 were set");
    }
}
