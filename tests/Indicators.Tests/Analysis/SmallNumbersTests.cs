using FsCheck;
using FsCheck.Fluent;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

[Trait("Category", "Chance")]
public sealed class SmallNumbersTests
{
    private static readonly ReportPeriod Period = new(2024, WholeYear: true);
    private static readonly Plan Counting = OwnRows.Plan(
        OwnRows.Asked("antal", MeasureKind.Count, Unit.Count),
        OwnRows.Asked("andel", MeasureKind.Share, Unit.Percent, shareOf: "antal"),
        OwnRows.Asked("spridning", MeasureKind.Distribution, Unit.Count)
    );

    [Theory]
    [InlineData(0, true)] // nobody is behind it
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Counts_from_one_to_four_are_hidden(double count, bool shown) =>
        Assert.Equal(shown ? count : null, OwnFigures.Of(Counting, [OwnRows.Measure("antal", count)]).Measure("antal", Period)!.Value);

    [Fact]
    public void The_plan_says_how_small_is_small()
    {
        var own = OwnFigures.Of(Counting with { SmallestShown = 10 }, [OwnRows.Measure("antal", 9)]);
        Assert.True(own.Measure("antal", Period)!.Hidden);
        Assert.False(OwnFigures.Of(Counting with { SmallestShown = 1 }, [OwnRows.Measure("antal", 1)]).Measure("antal", Period)!.Hidden);
    }

    [Fact]
    public void No_hidden_count_can_be_worked_out_from_what_is_shown() =>
        Prop.ForAll(
                Gen.Choose(0, 12).Two().ToArbitrary(),
                pair =>
                {
                    var (women, men) = pair;
                    var own = OwnFigures.Of(
                        Counting,
                        [
                            OwnRows.Measure("antal", women + men),
                            OwnRows.Measure("antal", women, Figures.Women),
                            OwnRows.Measure("antal", men, Figures.Men),
                        ]
                    );
                    var (total, w, m) = (
                        own.Measure("antal", Period)!.Value,
                        own.Measure("antal", Period, Figures.Women)!.Value,
                        own.Measure("antal", Period, Figures.Men)!.Value
                    );
                    static bool Small(int n) => n is > 0 and < 5;
                    return (!Small(women) || (w is null && (total is null || m is null)))
                        && (!Small(men) || (m is null && (total is null || w is null)))
                        && (!Small(women + men) || (total is null && (w is null || m is null)));
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(20, 50, true)] // ten of twenty
    [InlineData(20, 15, false)] // three of twenty
    [InlineData(20, 85, false)] // all but three
    [InlineData(4, 50, false)] // of four
    [InlineData(20, 0, true)] // nobody
    public void A_share_is_hidden_when_it_would_give_a_small_count_away(double persons, double share, bool shown)
    {
        var own = OwnFigures.Of(Counting, [OwnRows.Measure("antal", persons), OwnRows.Measure("andel", share)]);
        Assert.Equal(!shown, own.Measure("andel", Period)!.Hidden);
    }

    [Fact]
    public void When_one_genders_share_is_hidden_so_is_the_other()
    {
        var own = OwnFigures.Of(
            Counting,
            [
                OwnRows.Measure("antal", 20, Figures.Women),
                OwnRows.Measure("antal", 30, Figures.Men),
                OwnRows.Measure("andel", 10, Figures.Women),
                OwnRows.Measure("andel", 50, Figures.Men),
            ]
        );
        Assert.True(own.Measure("andel", Period, Figures.Women)!.Hidden);
        Assert.True(own.Measure("andel", Period, Figures.Men)!.Hidden);
    }

    [Fact]
    public void A_lone_small_place_takes_its_smallest_neighbour_with_it()
    {
        var own = OwnFigures.Of(
            Counting,
            [
                OwnRows.Measure("spridning", 3, place: "Häggvik"),
                OwnRows.Measure("spridning", 9, place: "Edsberg"),
                OwnRows.Measure("spridning", 30, place: "Rotebro"),
            ]
        );
        Assert.Equal(["Rotebro"], own.Places("spridning", Period).Where(place => !place.Figure.Hidden).Select(place => place.Place));
    }
}
