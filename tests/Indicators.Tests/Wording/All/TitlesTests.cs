using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Analysis;
using Indicators.Charts.Build;
using Indicators.Charts.Model;
using Indicators.Tests.Support;

namespace Indicators.Tests.Wording.All;

/// <summary>A chart's title is what is found, and never more than what is judged.</summary>
[Collection(FetchedStoreTests.Name)]
[Trait("Category", "Whole")]
public sealed partial class TitlesTests(FetchedStore store)
{
    // Beside the plans' own municipalities some twenty others.
    private const int Every = 15;

    [Theory]
    [InlineData("norrtalje", "N00700", "Norrtälje: 66,2 procent arbetar, upp sedan 2017 men under förväntat värde")]
    [InlineData(
        "norrtalje",
        "N00973",
        "Norrtälje: 20,4 procent arbetar eller studerar efter etableringsuppdraget, sämre 2020–2022 än 2017–2019 och Riket"
    )]
    [InlineData("norrtalje", "N00703", "Norrtälje: 11,3 procent varken arbetar eller studerar, bättre än 2012")]
    [InlineData("norrtalje", "N40010", "Norrtälje: flyktingmottagandet gav 101 kr mer i intäkter än kostnader per invånare")]
    [InlineData(
        "oxelosund",
        "N00973",
        "Oxelösund: 42,9 procent av 14 personer arbetar eller studerar efter etableringsuppdraget, målet är minst 50 procent"
    )]
    [InlineData(
        "sollentuna",
        "N00973",
        "Sollentuna: 52,7 procent arbetar eller studerar efter etableringsuppdraget, bättre 2020–2022 än Riket"
    )]
    [InlineData("sollentuna", "U01413", "Sollentuna: 25 procent saknar tillit till andra, i Riket 28")]
    [InlineData("osteraker", "N02006", "Österåker: 1,1 flyktingar per 1 000 invånare togs emot, lägre än 2017")]
    [InlineData("osteraker", "N01986", "Österåker: 55 kommunmottagna, mot 226 under 2017")]
    [InlineData(
        "sollentuna",
        "andel-anstallda-mot-riket",
        "Sollentuna: andelen utrikes födda bland de anställda är 0,96 gånger andelen i Sveriges befolkning, målet är 1"
    )]
    public void A_trend_says_the_value_its_course_and_what_it_stands_beside(string plan, string key, string title)
    {
        var figures = store.Plan(plan);
        Assert.Equal(title, ChartBuilder.Trend(figures, Of(figures, key))!.Title.Replace('\u00A0', ' '));
    }

    [Fact]
    public void Others_are_over_or_under_only_where_that_is_claimed_and_a_quarter_holds_the_whole_span()
    {
        var plan = store.Norrtalje();
        Assert.Equal(
            "Norrtälje: 66,2 procent arbetar, i Riket 67,7",
            ChartBuilder.Spread(plan, Of(plan, "N00700"))!.Title.Replace('\u00A0', ' ')
        );
        Assert.Equal("Norrtälje har plats 167 av 290", ChartBuilder.Rank(plan, Of(plan, "N00700"))!.Title);
        Assert.Equal(
            "Norrtälje ligger 4,1 procentenheter under förväntat värde",
            ChartBuilder.Expected(plan, Of(plan, "N00700"))!.Title.Replace('\u00A0', ' ')
        );
    }

    [Fact]
    public void The_panels_say_what_they_bear_together()
    {
        Assert.Equal("Norrtälje: ingen säker ändring i nio mått sedan 2021", Panels("norrtalje"));
        Assert.Equal("Ekerö: två mått som inte bedöms, senaste året med värde", Panels("ekero"));
    }

    [Fact]
    public void No_title_of_any_chart_claims_more_than_its_judgement()
    {
        var told = 0;
        foreach (var plan in store.PlansAndExamples())
        {
            var others = plan.Municipalities.Where((area, i) => i % Every == 0 || area == plan.Plan.Municipality);
            foreach (
                var there in others.Select(area => plan with { Plan = plan.Plan with { Municipality = area, Name = plan.NameOf(area) } })
            )
            {
                foreach (var comparison in plan.Catalogue.IndicatorsOf(plan.Plan).Select(indicator => Comparing.Compare(there, indicator)))
                {
                    foreach (var chart in Charts(there, comparison))
                    {
                        Check(chart, comparison);
                        told++;
                    }
                }
            }
        }

        Assert.True(told > 1500, $"{told}");
    }

    [Fact]
    public void A_funnel_is_outside_only_where_its_point_is_and_boxes_and_heatmaps_say_only_numbers_beside_each_other()
    {
        foreach (var plan in store.PlansAndExamples())
        {
            foreach (var indicator in plan.Catalogue.IndicatorsOf(plan.Plan))
            {
                if (ChartBuilder.Funnel(plan, indicator) is { } funnel)
                {
                    var own = funnel.Funnel.Own;
                    var where =
                        own.Zone == FunnelZone.Inside ? "inom"
                        : own.Value > funnel.Funnel.Country ? "över"
                        : "under";
                    Assert.EndsWith($", {where} den vanliga variationen", funnel.Title, StringComparison.Ordinal);
                }

                if (ChartBuilder.Boxes(plan, indicator) is { } boxes)
                {
                    Assert.DoesNotMatch("bättre|sämre|säker", boxes.Title);
                    Assert.Matches(@"\d", boxes.Title);
                }
            }

            if (ChartBuilder.Heatmap(plan) is { } heatmap)
            {
                Assert.Matches("Riket|osäk", heatmap.Title);
            }
        }
    }

    private static IEnumerable<Chart> Charts(PlanFigures plan, IndicatorComparison comparison) =>
        ChartBuilder
            .All(plan, comparison)
            .Concat(new Chart?[] { ChartBuilder.Spread(plan, comparison), ChartBuilder.Parts(plan, comparison.Indicator) }.OfType<Chart>());

    private static void Check(Chart chart, IndicatorComparison comparison)
    {
        var (title, total) = (chart.Title, comparison.Total!);
        bool Says(string word) => Regex.IsMatch(title, $@"\b{word}\b", RegexOptions.None, TimeSpan.FromSeconds(1));
        Verdict[] judged =
        [
            .. new[]
            {
                total.Judgement.Verdict,
                comparison.Pooled?.Before?.Judgement.Verdict,
                comparison.Pooled?.Judgement.Verdict,
                comparison.FiveYears?.Judgement.Verdict,
                comparison.TenYears?.Judgement.Verdict,
            }.OfType<Verdict>(),
        ];
        Assert.True(!Says("bättre") || judged.Contains(Verdict.Better), title);
        Assert.True(!Says("sämre") || judged.Contains(Verdict.Worse), title);
        Assert.True(!Says("upp sedan") || comparison.FiveYears!.Change > 0, title);
        Assert.True(!Says("ned sedan") || comparison.FiveYears!.Change < 0, title);
        Assert.True(!Says("över Rikets") || (Claimed(total.CountryJudgement.Verdict) && total.Value > total.Country), title);
        Assert.True(!Says("under Rikets") || (Claimed(total.CountryJudgement.Verdict) && total.Value < total.Country), title);
        Assert.True(!Says("fjärdedelen") || total.Rank.Quartile is not null, title);
        Assert.True(!Says("år i rad") || 10 * comparison.Streak!.AsLong <= comparison.Streak.Of, title);
        Assert.DoesNotMatch("säkerställ|signifikan|slump", title);
        Assert.Matches(@"\d|saknas|säker|spannet|inte kända|i nivå med", title);
        if (
            chart is TrendChart or SpreadChart
            && total.SmallBase
            && comparison.Indicator.Finding.Contains("{värde}", StringComparison.Ordinal)
        )
        {
            Assert.Contains(total.Base == 1 ? "av en person" : "person", title, StringComparison.Ordinal);
        }

        if (chart is GenderChart)
        {
            Near(title, comparison.Gap);
        }
    }

    // The number is the interval's near end and not the difference itself.
    private static void Near(string title, GenderGap? gap)
    {
        if (Least().Match(title) is { Success: true } least)
        {
            var said = double.Parse(least.Groups["size"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
            Assert.True(Claimed(gap!.Judgement.Verdict), title);
            Assert.True(said <= Math.Min(Math.Abs(gap.Interval!.Value.Low), Math.Abs(gap.Interval.Value.High)) + 0.05, title);
        }

        Assert.Equal(
            gap?.Women is not null && gap.Judgement.Verdict == Verdict.Uncertain,
            title.Contains("ingen säker", StringComparison.Ordinal)
        );
        Assert.True(!title.Contains("högre", StringComparison.Ordinal) || Least().IsMatch(title), title);
    }

    private static bool Claimed(Verdict verdict) => verdict is Verdict.Better or Verdict.Worse or Verdict.Higher or Verdict.Lower;

    private IndicatorComparison Of(PlanFigures plan, string key) => store.Told(plan).Single(comparison => comparison.Indicator.Key == key);

    private string Panels(string plan) => ChartBuilder.Summary(store.Plan(plan), store.Told(store.Plan(plan)))!.Title;

    [GeneratedRegex(@"minst (?<size>[\d,]+)\s.*högre", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Least();
}
