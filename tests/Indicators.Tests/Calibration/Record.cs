using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Tests.Calibration;

/// <summary>What each rule would have claimed of every municipality in the shipped years, and what came the year after.</summary>
internal static class Record
{
    public const int First = 2016;
    public const int Last = 2021;

    /// <summary>Every question of the measures that the plans and their context hold, by year.</summary>
    public static IReadOnlyList<(int Year, string Measure, Judged Judged)> Read(IReadOnlyList<PlanFigures> plans)
    {
        var measures = plans
            .SelectMany(plan => plan.Catalogue.IndicatorsOf(plan.Plan).Select(indicator => (Plan: plan, Indicator: indicator)))
            .Where(pair => pair.Indicator.Comparable)
            .DistinctBy(pair => pair.Indicator.Id)
            .ToList();
        return
        [
            .. measures
                .SelectMany(pair => Enumerable.Range(First, Last - First + 1).Select(year => (pair.Plan, pair.Indicator, Year: year)))
                .AsParallel()
                .AsOrdered()
                .SelectMany(one =>
                    one.Plan.Municipalities.SelectMany(area =>
                        Judgements
                            .Of(one.Plan with { Group = null }, one.Indicator, area, one.Year)
                            .Select(judged => (one.Year, one.Indicator.Id, judged))
                    )
                ),
        ];
    }

    /// <summary>Every tenth municipality's place with its span: whether a quarter was named, and where it lay the year after.</summary>
    public static IReadOnlyList<(int Year, Rank Rank, int After)> Places(PlanFigures plan, Indicator indicator)
    {
        return
        [
            .. Enumerable
                .Range(First, Last - First + 1)
                .AsParallel()
                .AsOrdered()
                .SelectMany(year =>
                {
                    var (now, next) = (At(year), At(year + 1).ToDictionary(pair => pair.Area, pair => pair.Value));
                    return now.Where((pair, i) => i % 10 == 0 && next.ContainsKey(pair.Area))
                        .Select(pair =>
                            (
                                year,
                                Placing.Of(
                                    plan with
                                    {
                                        Plan = plan.Plan with { Municipality = pair.Area },
                                    },
                                    indicator,
                                    now,
                                    year,
                                    Figures.Total,
                                    indicator.Base is null ? plan.SwingsOf(indicator, year) : null
                                ),
                                Rank.For(indicator, next[pair.Area], [.. next.Values]).Place
                            )
                        );
                }),
        ];

        List<(string Area, double Value)> At(int year) => [.. plan.Figures.Values(indicator.Key, plan.Municipalities, year)];
    }

    /// <summary>How often our own model's 95 % interval holds a municipality's value that it was fitted without.</summary>
    public static (int Held, int Of) OwnModelHolds(PlanFigures plan, Indicator indicator, int year)
    {
        var fitted = OwnModelYear.Of(plan.Figures, indicator, plan.Municipalities, year);
        var asked = plan
            .Municipalities.Select(area => (Value: plan.Figures.Value(indicator.Key, area, year), Interval: fitted.Interval(area)))
            .Where(one => one is { Value: not null, Interval: not null })
            .ToList();
        return (asked.Count(one => one.Interval!.Value.Holds(one.Value!.Value)), asked.Count);
    }
}
