using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Analysis;

[Collection(FetchedStoreTests.Name)]
public sealed class ComparingTests(FetchedStore store)
{
    public static TheoryData<string> Kpis() =>
        ["N18409", "N18410", "N18411", "N18413", "N00973", "N00700", "N00485", "N00486", "N00701", "N00702", "N00703"];

    [Theory]
    [MemberData(nameof(Kpis))]
    public void Every_figure_equals_one_computed_by_another_hand(string kpi)
    {
        var plan = store.Norrtalje();
        var comparison = Comparing.Compare(plan).Single(comparison => comparison.Indicator.Kpi == kpi);
        var cells = ShippedText.Cells(kpi);
        double? At(string area, int year, string gender = "T") => cells.GetValueOrDefault((area, gender, year));

        var newest = cells.Where(cell => cell.Key is { Area: "0188", Gender: "T" } && cell.Value is not null).Max(cell => cell.Key.Year);
        var own = At("0188", newest)!.Value;
        var all = ShippedText.Municipalities().Select(area => At(area, newest)).OfType<double>().Order().ToList();
        var peers = ShippedText.Members("G87781").Select(area => At(area, newest)).OfType<double>().ToList();
        var total = comparison.Total!;

        Assert.Equal(newest, comparison.Year);
        Assert.Equal(own, total.Value);
        Assert.Equal(At("0188", newest - 1), total.Previous);
        Assert.Equal(own - At("0188", newest - 1), total.Change);
        Assert.Equal(At("0188", newest, "K"), comparison.Women?.Value);
        Assert.Equal(At("0188", newest, "M"), comparison.Men?.Value);
        Assert.Equal(At("0000", newest), total.Country);
        Assert.Equal(all.Count, total.Municipalities!.N);
        Assert.Equal(all.Sum() / all.Count, total.Municipalities.Mean, tolerance: 1e-9);
        Assert.Equal(
            all.Count % 2 == 1 ? all[all.Count / 2] : (all[(all.Count / 2) - 1] + all[all.Count / 2]) / 2,
            total.Municipalities.Median,
            tolerance: 1e-9
        );
        Assert.Equal(peers.Count, total.Peers!.N);
        Assert.Equal(peers.Sum() / peers.Count, total.Peers.Mean, tolerance: 1e-9);
        Assert.Equal((peers.Min(), peers.Max()), (total.Peers.Min, total.Peers.Max));
        Assert.Equal(
            comparison.Indicator.Better switch
            {
                Better.Low => all.Count(value => value < own) + 1,
                _ => all.Count(value => value > own) + 1,
            },
            total.Rank.Place
        );
    }

    [Fact]
    public void Norrtalje_2022_is_four_points_below_what_is_expected()
    {
        var comparison = Comparing.Compare(store.Norrtalje()).Single(comparison => comparison.Indicator.Kpi == "N00700");

        Assert.Equal(2022, comparison.Year);
        Assert.Equal(66.21869273, comparison.Total!.Value);
        Assert.Equal(64.3515673, comparison.Total.Previous);
        Assert.Equal(70.3, comparison.Expected!.Value);
        Assert.Equal(-4.08130727, comparison.Expected.Deviation);
        Assert.Equal((167, 290), (comparison.Total.Rank.Place, comparison.Total.Rank.Of));
    }

    [Fact]
    public void The_published_deviation_is_actual_minus_expected_wherever_all_three_are_known()
    {
        var (actual, expected, deviation) = (ShippedText.Cells("N00700"), ShippedText.Cells("N00485"), ShippedText.Cells("N00486"));
        var known = deviation
            .Where(cell =>
                cell.Value is not null && actual.GetValueOrDefault(cell.Key) is not null && expected.GetValueOrDefault(cell.Key) is not null
            )
            .ToList();

        Assert.Equal(2868, known.Count);
        Assert.Equal(
            2868,
            known.Count(cell => Math.Abs(cell.Value!.Value - (actual[cell.Key]!.Value - expected[cell.Key]!.Value)) <= 0.05)
        );
    }

    [Theory]
    [InlineData(72, 290, 1)] // place ≤ of/4
    [InlineData(73, 290, 2)]
    [InlineData(145, 290, 2)]
    [InlineData(146, 290, 3)]
    [InlineData(217, 290, 3)]
    [InlineData(218, 290, 4)] // place > 3·of/4
    [InlineData(1, 4, 1)]
    [InlineData(3, 4, 3)]
    [InlineData(4, 4, 4)]
    public void A_place_is_in_a_quarter(int place, int of, int quarter) => Assert.Equal(quarter, Rank.QuartileOf(place, of));

    [Theory]
    [InlineData(1, 72, 1, RankColour.Green)]
    [InlineData(1, 73, null, RankColour.None)]
    [InlineData(73, 145, 2, RankColour.Yellow)]
    [InlineData(100, 190, null, RankColour.None)] // both in the middle half, and yet not in one quarter
    [InlineData(218, 290, 4, RankColour.Red)]
    public void A_quarter_and_its_colour_are_told_only_where_all_places_that_it_may_have_lie_in_it(
        int low,
        int high,
        int? quarter,
        RankColour colour
    )
    {
        var rank = new Rank(low, 290).With((low, high), Evidence.Persons, smallBase: false);

        Assert.Equal((quarter, colour), (rank.Quartile, rank.Colour));
        Assert.Null(new Rank(low, 290).With((low, high), Evidence.Persons, smallBase: true).Quartile);
        Assert.Equal((null, RankColour.None), (new Rank(low, 290).Quartile, new Rank(low, 290).Colour));
    }

    [Fact]
    public void Ties_share_the_better_place_and_low_can_be_best()
    {
        var indicator = store.Norrtalje().Catalogue.Indicators.First(one => one.Better == Better.Low);

        Assert.Equal(1, Rank.For(indicator, 5, [5, 5, 7]).Place);
        Assert.Equal(3, Rank.For(indicator, 7, [5, 5, 7]).Place);
    }

    [Fact]
    public void No_change_is_claimed_across_a_break_or_without_direction()
    {
        var comparisons = Comparing.Compare(store.Norrtalje()).ToDictionary(comparison => comparison.Indicator.Key);

        // three changes since 2018
        Assert.Equal(new ChangeJudgement(Verdict.NotAssessable, Evidence.TooFewYears), comparisons["N18411"].Total!.Judgement);
        Assert.Equal(new ChangeJudgement(Verdict.NotAssessable, Evidence.NoDirection), comparisons["N00701"].Total!.Judgement);
        // 11 of 52 and 11 of 54
        Assert.Equal(Verdict.Uncertain, comparisons["N00973"].Total!.Judgement.Verdict);
        Assert.Equal(Evidence.Persons, comparisons["N00973"].Total!.Judgement.Evidence);
    }

    [Fact]
    public void Every_share_of_those_who_left_is_a_whole_number_of_persons()
    {
        var plan = store.Norrtalje();
        var indicator = plan.Catalogue.Indicators.Single(one => one.Kpi == "N00973");
        var shares = ShippedText
            .Cells("N00973")
            .Where(cell => cell.Value is not null && ShippedText.Municipalities().Contains(cell.Key.Area))
            .ToList();

        Assert.Equal((11, 54), Judging.Persons(indicator, plan.Figures, "0188", 2022, "T"));
        Assert.Equal(
            6295,
            shares.Count(cell => Judging.Persons(indicator, plan.Figures, cell.Key.Area, cell.Key.Year, cell.Key.Gender) is not null)
        );
    }
}
