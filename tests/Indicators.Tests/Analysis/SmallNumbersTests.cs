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
    private static readonly ReportPeriod Period = ReportPeriod.Parse("2024-helar");
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

    [Fact]
    public void Two_places_of_one_are_not_told_by_their_sum()
    {
        var own = OwnFigures.Of(
            Counting,
            [
                OwnRows.Measure("spridning", 1, place: "Skola A"),
                OwnRows.Measure("spridning", 1, place: "Skola B"),
                OwnRows.Measure("spridning", 30, place: "Skola C"),
                OwnRows.Measure("spridning", 0, place: "Skola D"),
                OwnRows.Measure("spridning", 32),
            ]
        );
        Assert.Equal(32, own.Measure("spridning", Period)!.Value);
        Assert.Equal(["Skola D"], own.Places("spridning", Period).Where(place => !place.Figure.Hidden).Select(place => place.Place));
        Assert.All(own.Places("spridning", Period), place => Assert.Null(place.Share));
    }

    [Fact]
    public void A_gender_that_nobody_has_reported_counts_as_hidden()
    {
        var own = OwnFigures.Of(
            Counting,
            [
                OwnRows.Measure("antal", 25),
                OwnRows.Measure("antal", 22, Figures.Women), // three men
                OwnRows.Measure("spridning", 25, place: "Skola A"),
                OwnRows.Measure("spridning", 22, Figures.Women, "Skola A"), // three men
                OwnRows.Measure("spridning", 30, place: "Skola B"),
                OwnRows.Measure("spridning", 15, Figures.Women, "Skola B"),
                OwnRows.Measure("spridning", 15, Figures.Men, "Skola B"),
            ]
        );
        Assert.Equal((25, true), (own.Measure("antal", Period)!.Value, own.Measure("antal", Period, Figures.Women)!.Hidden));
        Assert.Equal(
            ["Skola A T 25", "Skola B K 15", "Skola B M 15", "Skola B T 30"],
            own.Published()
                .Where(row => row.Place.Item == "spridning")
                .Select(row => $"{row.Place.Counterparty} {row.Place.Gender} {row.Value}")
        );
    }

    [Fact]
    public void A_place_that_nobody_has_reported_counts_as_hidden()
    {
        var own = OwnFigures.Of(
            Counting,
            [
                OwnRows.Measure("spridning", 10, place: "Skola A"),
                OwnRows.Measure("spridning", 20, place: "Skola B"),
                OwnRows.Measure("spridning", 33), // three elsewhere
            ]
        );
        Assert.Equal(
            (33, true),
            (own.Measure("spridning", Period)!.Value, own.Places("spridning", Period).Any(place => place.Figure.Hidden))
        );
    }

    [Fact]
    public void What_is_part_of_a_hidden_sum_is_hidden_even_when_it_is_nobody()
    {
        var own = OwnFigures.Of(
            Counting,
            [OwnRows.Measure("antal", 4), OwnRows.Measure("antal", 4, Figures.Women), OwnRows.Measure("antal", 0, Figures.Men)]
        );
        Assert.Empty(own.Published());
    }

    [Fact]
    public void A_rounded_share_is_hidden_when_it_may_be_of_few()
    {
        // 1 per cent of 400 is from two to six, 1,5 per cent is six.
        var own = OwnFigures.Of(Counting, [OwnRows.Measure("antal", 400), OwnRows.Measure("andel", 1)]);
        Assert.True(own.Measure("andel", Period)!.Hidden);
        own = OwnFigures.Of(Counting, [OwnRows.Measure("antal", 400), OwnRows.Measure("andel", 1.5)]);
        Assert.Equal((1.5, 400), (own.Measure("andel", Period)!.Value, own.Measure("andel", Period)!.Of));
    }

    [Fact]
    public void What_does_not_add_up_is_told_whole_or_not_at_all()
    {
        OwnReport[] rows =
        [
            OwnRows.Measure("antal", 6),
            OwnRows.Measure("antal", 4, Figures.Women),
            OwnRows.Measure("antal", 9, Figures.Men),
        ];
        Assert.Empty(OwnFigures.Of(Counting, rows).Published());
        Assert.Equal(3, OwnFigures.Of(Counting with { SmallestShown = 3 }, rows).Published().Count());
    }

    [Fact]
    public void A_measure_that_counts_no_persons_shows_all()
    {
        var plan = OwnRows.Plan(OwnRows.Asked("moten", MeasureKind.Count, Unit.Count) with { SmallestShown = 1 });
        Assert.Equal(1, OwnFigures.Of(plan, [OwnRows.Measure("moten", 1)]).Measure("moten", Period)!.Value);
        Assert.Equal((1, "moten"), (SmallNumbers.LimitOf(plan), SmallNumbers.CountsNoPersons(plan).Single().Id));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(20_000)]
    public void However_many_places_there_are_it_is_decided(int places)
    {
        var rows = Enumerable
            .Range(1, places)
            .SelectMany(i =>
                new[] { (Figures.Total, (2 * i % 7) + (i % 5)), (Figures.Women, 2 * i % 7), (Figures.Men, i % 5) }.Select(part =>
                    OwnRows.Measure("spridning", part.Item2, part.Item1, $"Plats {i}")
                )
            )
            .ToList();
        var hidden = SmallNumbers.Find(Counting, rows);
        Assert.All(rows.Where(row => row.Value is > 0 and < 5), row => Assert.Contains(row, hidden));
    }
}
