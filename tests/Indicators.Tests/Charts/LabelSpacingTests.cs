using Indicators.Charts.Layout;
using Indicators.Reports.Model;

namespace Indicators.Tests.Charts;

public class LabelSpacingTests
{
    [Fact]
    public void Labels_with_room_stand_where_they_want() =>
        Assert.Equal([10.0, 40, 90], LabelSpacing.Place([10, 40, 90], [15, 15, 15], 0, 200));

    [Fact]
    public void Two_labels_that_want_the_same_place_part_evenly() =>
        Assert.Equal([42.0, 58], LabelSpacing.Place([50, 50], [16, 16], 0, 200));

    [Fact]
    public void A_label_outside_the_frame_is_moved_in() => Assert.Equal([0.0, 85], LabelSpacing.Place([-20, 120], [15, 15], 0, 100));

    [Fact]
    public void More_labels_than_there_is_room_for_spread_to_both_sides() =>
        Assert.Equal([-5.0, 15, 35], LabelSpacing.Place([0, 0, 0], [20, 20, 20], 0, 50));

    [Fact]
    public void However_labels_crowd_none_overlaps_order_is_kept_and_all_stay_inside()
    {
        var random = new Random(20240830);
        for (var round = 0; round < 5_000; round++)
        {
            var sizes = Enumerable.Range(0, random.Next(1, 9)).Select(_ => 10 + (random.NextDouble() * 30)).ToList();
            var wanted = sizes.Select(_ => (random.NextDouble() * 500) - 100).Order().ToList();
            var to = sizes.Sum() + (random.NextDouble() * 200);
            var places = LabelSpacing.Place(wanted, sizes, 0, to);

            Assert.True(places[0] >= -1e-9 && places[^1] + sizes[^1] <= to + 1e-9);
            for (var index = 1; index < places.Count; index++)
                Assert.True(places[index] >= places[index - 1] + sizes[index - 1] - 1e-9);
        }
    }

    [Fact]
    public void No_single_label_can_move_nearer_to_where_it_wants_without_pushing_another()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var sizes = Enumerable.Range(0, random.Next(2, 7)).Select(_ => 15.0).ToList();
            var wanted = sizes.Select(_ => random.NextDouble() * 200).Order().ToList();
            var places = LabelSpacing.Place(wanted, sizes, 0, 300);
            for (var index = 0; index < places.Count; index++)
            {
                var lowest = index == 0 ? 0 : places[index - 1] + sizes[index - 1];
                var highest = index == places.Count - 1 ? 300 - sizes[index] : places[index + 1] - sizes[index];
                Assert.Equal(Math.Clamp(wanted[index], lowest, Math.Max(lowest, highest)), places[index], 6);
            }
        }
    }
}
