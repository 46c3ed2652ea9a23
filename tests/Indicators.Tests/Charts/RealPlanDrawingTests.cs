using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Charts.Layout;
using Indicators.Charts.Model;
using Indicators.Charts.Svg;
using Indicators.Reports.Model;
using Indicators.Tests.Charts.Support;
using Indicators.Tests.Support;

namespace Indicators.Tests.Charts;

/// <summary>Every chart of the five plans on the shipped figures, at every width, also where the municipality has a longer name.</summary>
[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Whole")]
public sealed class RealPlanDrawingTests(FetchedStore store)
{
    // The longest of two words, the longest of one, and one that may break at its hyphen only by mistake.
    private static readonly string[] LongNames = ["Upplands Väsby", "Örnsköldsvik", "Malung-Sälen"];

    public static TheoryData<string> Plans => ExamplePlans.AndTheFive;

    [Theory]
    [MemberData(nameof(Plans))]
    public void No_text_covers_another_is_cut_or_is_too_small_and_every_chart_has_words_for_those_who_cannot_see_it(string id)
    {
        var (own, comparisons) = (store.Plan(id), store.Told(store.Plan(id)));
        var faults =
            from plan in LongNames.Select(name => Called(own, name)).Prepend(own)
            from chart in Charts(plan, comparisons)
            from frame in Drawings.Widths
            from fault in Drawings.Faults(chart, SvgDrawing.Draw(chart, frame))
            select $"{chart.GetType().Name} \"{chart.Title}\" at {frame.Width}: {fault}";
        Assert.Empty(faults);
    }

    [Fact]
    public void Counts_follow_the_size_of_the_municipality_and_are_neither_ranked_nor_spread_beside_others()
    {
        var (plan, comparisons) = (store.Plan("ekero"), store.Told(store.Plan("ekero")));
        Assert.All(
            comparisons,
            comparison => Assert.Equal((null, null), (ChartBuilder.Rank(plan, comparison), ChartBuilder.Spread(plan, comparison)))
        );
    }

    [Fact]
    public void No_place_is_told_where_no_direction_is_better()
    {
        var plan = store.Norrtalje();
        var neutral = store.Told(plan).Single(comparison => comparison.Indicator.Key == "N00701");
        Assert.All(
            new Chart[] { ChartBuilder.Rank(plan, neutral)!, ChartBuilder.Spread(plan, neutral)! },
            chart =>
                Assert.DoesNotContain(
                    DrawnText.In(SvgDrawing.Draw(chart, ChartFrame.Page)),
                    text => text.Text.Contains("plats", StringComparison.OrdinalIgnoreCase)
                )
        );
    }

    private static IEnumerable<Chart> Charts(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons) =>
        comparisons
            .SelectMany(comparison =>
                ChartBuilder
                    .All(plan, comparison)
                    .Append(ChartBuilder.Spread(plan, comparison))
                    .Append(ChartBuilder.Parts(plan, comparison.Indicator))
            )
            .Append(ChartBuilder.Summary(plan, comparisons))
            .OfType<Chart>();

    // Its own figures under another municipality's name.
    private static PlanFigures Called(PlanFigures plan, string name) =>
        plan with
        {
            Plan = plan.Plan with { Name = name },
            AreaNames = plan.AreaNames.ToDictionary(pair => pair.Key, pair => pair.Key == plan.Plan.Municipality ? name : pair.Value),
        };
}
