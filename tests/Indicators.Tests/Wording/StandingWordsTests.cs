using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Tests.Support;
using Indicators.Wording;

namespace Indicators.Tests.Wording;

[Collection(FetchedStoreTests.Name)]
public sealed class StandingWordsTests(FetchedStore store)
{
    private const string Flow = "etablering-arbetar-studerar";

    [Theory]
    [InlineData("arbetar", "0117 0163", "År 2022 har Österåker och Sollentuna 75,2 och 75,1 procent; skillnaden mellan dem är inte säker.")]
    [InlineData(
        "arbetar",
        "0188 0117 0163",
        "År 2022 har Österåker, Sollentuna och Norrtälje 75,2, 75,1 och 66,2 procent; skillnaderna mellan dem är inte säkra. "
            + "Norrtälje har legat under Österåker och Sollentuna 15 år i rad."
    )]
    [InlineData(
        Flow,
        "0188 0117 0163 0125",
        "År 2022 ligger Österåker och Sollentuna högst med 52,9 och 52,7 procent; skillnaden mellan dem är inte säker. "
            + "Norrtälje har 20,4, säkert lägre än Sollentuna; skillnaden mot Österåker är inte säker. "
            + "Ekerö har 9,1, säkert lägre än Österåker och Sollentuna; skillnaden mot Norrtälje är inte säker. "
            + "Norrtälje har legat under Österåker och Sollentuna sex år i rad. "
            + "Underlaget är litet: Österåker (17 personer) och Ekerö (22 personer)."
    )]
    [InlineData(
        Flow,
        "0188 0114 0117 0120 0139 0191 0330 0380 0382",
        "År 2022 har Norrtälje 20,4 procent. Säkert högre ligger en av de åtta andra: Sigtuna. "
            + "Skillnaderna mot Värmdö, Österåker, Upplands-Bro, Upplands Väsby, Uppsala, Knivsta och Östhammar är inte säkra. "
            + "Norrtälje har legat under Upplands Väsby åtta år i rad, och under Österåker, Upplands-Bro och Sigtuna sex. "
            + "Underlaget är litet: Värmdö (20 personer), Österåker (17 personer), Knivsta (24 personer) och Östhammar (16 personer)."
    )]
    [InlineData(
        "balanstal-anstallda",
        "0188 0117 0163 0481",
        "År 2022 ligger Oxelösund, Österåker och Norrtälje högst med 1,01, 0,84 och 0,79; skillnaderna mellan dem är inte säkra. "
            + "Sollentuna har 0,69, säkert lägre än Oxelösund; skillnaderna mot Österåker och Norrtälje är inte säkra. "
            + "Norrtälje har legat över Sollentuna fem år i rad. Norrtälje har legat under Oxelösund fem år i rad."
    )]
    public void Who_stands_where_is_said_with_what_is_certain(string id, string areas, string told) =>
        Assert.Equal(told, Told(id, Figures.Total, areas));

    [Fact]
    public void A_measure_without_a_better_direction_is_said_to_be_higher_and_lower_all_the_same() =>
        Assert.Equal(
            "År 2022 har Sollentuna, Österåker och Norrtälje 12,9, 12,8 och 11,6 procent; skillnaderna mellan dem är inte säkra.",
            Told("studerar", Figures.Total, "0188 0117 0163")
        );

    [Theory]
    [InlineData(
        "mottagna",
        Figures.Total,
        "0188 0117 0163",
        "År 2022 ligger Sollentuna högst med 93 och Österåker lägst med 55. "
            + "Om skillnaderna är säkra går inte att bedöma, för måttet hålls inte mot andra kommuner."
    )]
    [InlineData(
        "tillit",
        Figures.Total,
        "0188 0163",
        "År 2022 ligger Norrtälje högst med 29 procent och Sollentuna lägst med 25. "
            + "Om skillnaderna är säkra går inte att bedöma, för osäkerhetstalen saknas."
    )]
    [InlineData(
        "arbetar",
        Figures.Women,
        "0188 0117 0163",
        "År 2022 ligger Sollentuna högst med 72,1 procent och Norrtälje lägst med 56,8. "
            + "Om skillnaderna är säkra går inte att bedöma, för antalet personer bakom är inte känt. "
            + "Norrtälje har legat under Österåker och Sollentuna tio år i rad."
    )]
    public void Where_nothing_can_be_judged_it_says_so_and_why(string id, string gender, string areas, string told)
    {
        Assert.Equal(told, Told(id, gender, areas));
        Assert.Null(StandingWords.Basis(Stand(id, gender, areas).Standing!, gender));
    }

    [Fact]
    public void Who_has_no_value_is_named_and_the_others_are_judged_without_it()
    {
        var plan = store.Norrtalje();
        var none = plan.Municipalities.First(area => plan.Figures.Value("N00973", area, 2022) is null);

        Assert.Equal(
            "År 2022 ligger Sollentuna högst med 52,7 procent. Norrtälje har 20,4, säkert lägre än Sollentuna. "
                + $"{plan.NameOf(none)} saknar värde 2022.",
            Told(Flow, Figures.Total, $"{none} 0188 0163", 2022)
        );
        Assert.Equal(
            $"De skulle hållas mot {plan.NameOf(none)}, så om skillnaderna är säkra går inte att bedöma.",
            Told(Flow, Figures.Total, $"{none} 0188 0163 0191 0380", 2022).Split(". ")[1] + "."
        );
        Assert.Null(Stand(Flow, Figures.Total, $"{none} 0188", 2022).Standing);
        Assert.Null(Stand(Flow, Figures.Total, "0188").Standing);
    }

    [Fact]
    public void Two_alone_are_judged_as_a_level_beside_one_peer()
    {
        var plan = store.Norrtalje();
        var indicator = plan.Catalogue.IndicatorOf(plan.Plan, Flow);
        var areas = plan.Municipalities.Where(area => plan.Figures.Value("N00973", area, 2022) is not null).Take(40).ToList();
        var pairs = areas.SelectMany((one, at) => areas.Skip(at + 1).Select(other => (One: one, Other: other))).ToList();

        var claimed = 0;
        Assert.All(
            pairs,
            pair =>
            {
                var alone = Standing.Of(plan, indicator, Figures.Total, [pair.One, pair.Other], [2022])!;
                var level = LevelJudging.AgainstPeers(
                    indicator,
                    plan.Figures,
                    pair.One,
                    [pair.Other],
                    2022,
                    Figures.Total,
                    plan.Rho(indicator, 2022)
                );
                claimed += alone.Certain.Count;
                Assert.Equal(level.Verdict is Verdict.Better or Verdict.Worse, alone.Certain.Count == 1);
            }
        );
        Assert.InRange(claimed, 20, pairs.Count / 2);
    }

    [Fact]
    public void A_difference_is_certain_where_its_interval_does_not_hold_zero_and_the_sentence_says_so()
    {
        var plan = store.Norrtalje();
        var indicator = plan.Catalogue.IndicatorOf(plan.Plan, Flow);
        var areas = plan.Municipalities.Where(area => plan.Figures.Value("N00973", area, 2022) is not null).ToList();
        var told = 0;
        foreach (var some in areas.Chunk(3).Concat(areas.Chunk(12)).Where(some => some.Length > 1))
        {
            var standing = Standing.Of(plan, indicator, Figures.Total, some, [2022])!;
            Assert.Equal(
                standing.Certain.Count(pair => pair.Higher == some[0] || pair.Lower == some[0]),
                standing.Differences.Count(one => one.Certain)
            );
            var chart = Indicators.Charts.Build.ChartBuilder.Differences(plan, indicator, Figures.Total, standing);
            Assert.Equal(standing.Differences.Count, chart?.Rows.Count ?? 0);
            Assert.All(chart?.Rows ?? [], row => Assert.Equal(row.Low > 0 || row.High < 0, row.Certain));
            told += standing.Differences.Count(one => one.Certain);
        }

        Assert.True(told > 10, $"{told}");
    }

    [Fact]
    public void The_more_are_compared_the_more_each_claim_must_bear()
    {
        var plan = store.Norrtalje();
        var indicator = plan.Catalogue.IndicatorOf(plan.Plan, Flow);
        var areas = plan.Municipalities.Where(area => plan.Figures.Value("N00973", area, 2022) is not null).Take(40).ToList();
        var (alone, together) = (0, 0);
        foreach (var four in areas.Chunk(4))
        {
            var all = Standing.Of(plan, indicator, Figures.Total, four, [2022])!;
            var each = four.SelectMany((one, at) => four.Skip(at + 1).Select(other => (one, other)))
                .SelectMany(pair => Standing.Of(plan, indicator, Figures.Total, [pair.one, pair.other], [2022])!.Certain)
                .ToHashSet();
            Assert.True(all.Certain.All(each.Contains));
            (alone, together) = (alone + each.Count, together + all.Certain.Count);
        }

        Assert.True(together < alone, $"{together} of {alone}");
    }

    private string Told(string id, string gender, string areas, int from = 2013)
    {
        var (plan, indicator, standing) = Stand(id, gender, areas, from);
        return StandingWords.Told(indicator, standing!, plan.NameOf).Replace(SwedishFormat.HardSpace, ' ');
    }

    private (PlanFigures Plan, Indicator Indicator, Standing? Standing) Stand(string id, string gender, string areas, int from = 2013)
    {
        var plan = store.Plans().First(plan => plan.Plan.Indicators.Any(named => named.Indicator == id));
        var indicator = plan.Catalogue.IndicatorOf(plan.Plan, id);
        return (plan, indicator, Standing.Of(plan, indicator, gender, areas.Split(' '), Enumerable.Range(from, 2022 - from + 1)));
    }
}
