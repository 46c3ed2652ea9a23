using Indicators.Charts.Layout;
using Indicators.Charts.Model;

namespace Indicators.Tests.Charts.Support;

/// <summary>Every chart that must come out right, by name: ordinary ones and the hard cases.</summary>
internal static class ChartCases
{
    public static IReadOnlyDictionary<string, Func<Chart>> All { get; } =
        new Dictionary<string, Func<Chart>>(StringComparer.Ordinal)
        {
            ["trend"] = () => RealCharts.Trend(),
            ["trend, longest name"] = () => RealCharts.Trend("Upplands Väsby"),
            ["trend, one long word"] = () => RealCharts.Trend("Örnsköldsvik"),
            ["trend, target"] = () => RealCharts.Target(),
            ["trend, target to equal"] = () =>
                RealCharts.Target("Norrtälje") with
                {
                    Target = new TargetLine("Mål: 50\u00A0%", 50, 50, 2018, null),
                },
            ["trend, target as a range"] = () => RealCharts.Target("Norrtälje", 45, 60),
            ["trend, target on the axis's edge"] = () =>
                RealCharts.Target("Ekerö", 100) with
                {
                    Target = new TargetLine("Mål: minst 100 %", 100, null, 2018, null),
                },
            ["trend, gaps"] = RealCharts.Gaps,
            ["trend, break"] = RealCharts.Break,
            ["trend, value 0"] = () =>
                RealCharts.Target("Ekerö") with
                {
                    Own = RealCharts.Line("Ekerö", "N00973", RealCharts.Id("Ekerö"), RealCharts.Years(2015), "K", "N00964"),
                },
            ["trend, 0 and 100"] = () => WithOwn([0, 100, 0, 100, 50, null, 100, 0, null, 100]),
            ["trend, one value only"] = () =>
                WithOwn([null, null, null, null, null, null, null, null, null, 100]) with
                {
                    Peers = null,
                    Country = null,
                    Expected = null,
                },
            ["trend, one year only"] = () => OneYear(),
            ["trend, own missing"] = () => WithOwn(new double?[10]),
            ["trend, all missing"] = () => WithOwn(new double?[10]) with { Peers = null, Country = null, Expected = null },
            ["trend, same values"] = () =>
                WithOwn([.. RealCharts.Trend().Country!.Values]) with
                {
                    Expected = RealCharts.Trend().Country! with { Name = "Förväntat värde" },
                },
            ["trend, own ends early"] = () => WithOwn([60, 61, 62, 61, 60, 59, 58, 57, 56, null]),
            ["trend, peers without all values"] = () =>
                With(RealCharts.Trend(), chart => chart with { Peers = chart.Peers! with { Count = [.. chart.Years.Select(_ => 5)] } }),
            ["trend, negative values"] = () =>
                RealCharts.Trend() with
                {
                    Format = RealCharts.Points,
                    Own = RealCharts.Line("Norrtälje", "N00486", KoladaFigures.Norrtalje, RealCharts.Years(2013)),
                    Country = RealCharts.Line("Riket", "N00486", KoladaFigures.Riket, RealCharts.Years(2013)),
                    Expected = null,
                    Peers = RealCharts.Band("N00486", KoladaFigures.Norrtalje, RealCharts.Years(2013)),
                },
            ["trend, many years"] = () => Long(),
            ["expected"] = () => RealCharts.Expected(),
            ["expected, longest name, low is better"] = () => RealCharts.Expected("Upplands Väsby", Better.Low),
            ["expected, one long word"] = () => RealCharts.Expected("Örnsköldsvik"),
            ["expected, neutral"] = () => RealCharts.Expected("Ekerö", Better.Neutral),
            ["expected, gaps"] = () =>
                With(
                    RealCharts.Expected(),
                    chart =>
                        chart with
                        {
                            Own = chart.Own with { Values = Without(chart.Own.Values, 3, 4, 6) },
                            Deviations = Without(chart.Deviations, 3, 4, 6),
                        }
                ),
            ["expected, all missing"] = () =>
                With(
                    RealCharts.Expected(),
                    chart =>
                        chart with
                        {
                            Own = chart.Own with { Values = new double?[10] },
                            Expected = chart.Expected with { Values = new double?[10] },
                            Deviations = new double?[10],
                        }
                ),
            ["rank"] = () => RealCharts.Rank(),
            ["rank, first place"] = () => RealCharts.Rank("Sorsele"),
            ["rank, last place"] = () => RealCharts.Rank("Filipstad"),
            ["rank, longest name"] = () => RealCharts.Rank("Upplands Väsby"),
            ["rank, one long word"] = () => RealCharts.Rank("Örnsköldsvik"),
            ["rank, ties and zeros"] = () => RealCharts.Rank("Ekerö", "N00973"),
            ["rank, low is better"] = () => RealCharts.Rank("Norrtälje", "N18411", Better.Low),
            ["rank, neutral"] = () => RealCharts.Rank("Norrtälje", "N00700", Better.Neutral),
            ["rank, negative values"] = () => RealCharts.Rank("Norrtälje", "N00486", format: RealCharts.Points),
            ["rank, own missing"] = () => RealCharts.Rank("Oxelösund", "N18409", country: false),
            ["rank, few"] = () =>
                With(
                    RealCharts.Rank(),
                    chart =>
                        chart with
                        {
                            Bars =
                            [
                                .. chart
                                    .Bars.Where((bar, index) => bar.Role != RankRole.Other || index % 60 == 0)
                                    .Select((bar, index) => bar with { Place = index + 1 }),
                            ],
                            Quarters = new RankQuarters(3, 9, 13),
                        }
                ),
            ["rank, all tied"] = () =>
                With(
                    RealCharts.Rank(),
                    chart => chart with { Bars = [.. chart.Bars.Select(bar => bar with { Value = 50, Place = 1 })], Country = 50 }
                ),
            ["rank, nobody"] = () => RealCharts.Rank() with { Bars = [], Quarters = null, Country = null },
            ["gender"] = () => RealCharts.Gender(),
            ["gender, tiny bases and a true zero"] = () => RealCharts.Gender("Ekerö"),
            ["gender, longest name"] = () => RealCharts.Gender("Upplands Väsby"),
            ["gender, without bases"] = () => RealCharts.GenderWithoutBases(),
            ["gender, women missing"] = () =>
                With(RealCharts.Gender(), chart => chart with { Women = None(chart.Women), Differences = null }),
            ["gender, men missing, without bases"] = () =>
                With(RealCharts.GenderWithoutBases(), chart => chart with { Men = None(chart.Men), CountryMen = null }),
            ["gender, some years missing"] = () => RealCharts.Gender("Sorsele"),
            ["parts"] = () => RealCharts.Parts(),
            ["parts, incomplete"] = () => RealCharts.Parts("Oxelösund"),
            ["parts, none"] = () => RealCharts.Parts("Ekerö"),
            ["parts, stopped"] = () => RealCharts.Parts("Österåker"),
            ["parts, 0 and 100"] = () =>
                RealCharts.Parts() with
                {
                    Rows = [new PartsRow("2021", 2021, [100, 0, 0]), new PartsRow("2022", 2022, [0, 1, 99])],
                    Breaks = [],
                },
            ["parts, thin last part"] = () =>
                RealCharts.Parts() with
                {
                    Rows = [new PartsRow("2021", 2021, [29, 67, 4]), new PartsRow("2022", 2022, [48, 31, 21])],
                    Breaks = [],
                },
            ["summary"] = () => SummaryCases.Of([.. Enumerable.Repeat(SummaryCases.Panel(), 9)]),
            ["summary, one panel"] = () => SummaryCases.Of(SummaryCases.Panel()),
            ["summary, hard figures"] = SummaryCases.Hard,
            ["spread"] = () => RealCharts.Spread(),
            ["spread, longest name"] = () => RealCharts.Spread("Upplands Väsby"),
            ["spread, one long word"] = () => RealCharts.Spread("Örnsköldsvik"),
            ["spread, zeros and hundreds"] = () => RealCharts.Spread("Ekerö", "N00973"),
            ["spread, first place"] = () => RealCharts.Spread("Sorsele"),
            ["spread, last place"] = () => RealCharts.Spread("Filipstad"),
        };

    public static IReadOnlyList<ChartFrame> Frames(Chart chart) =>
        [
            ChartFrame.Page,
            ChartFrame.Column,
            ChartFrame.Phone,
            ChartFrame.Report,
            ChartFrame.Page with
            {
                Head = false,
            },
            ChartFrame.Phone with
            {
                Head = false,
            },
            .. chart is RankChart or SpreadChart ? new[] { ChartFrame.Wide } : [],
        ];

    private static T With<T>(T chart, Func<T, T> change) => change(chart);

    private static TrendChart WithOwn(IReadOnlyList<double?> values) =>
        RealCharts.Trend() with
        {
            Own = new Line { Name = "Norrtälje", Values = values },
        };

    private static TrendChart OneYear()
    {
        var chart = RealCharts.Trend();
        return chart with
        {
            Years = [2022],
            Own = Last(chart.Own),
            Country = Last(chart.Country!),
            Expected = Last(chart.Expected!),
            Peers = chart.Peers! with
            {
                Mean = [chart.Peers.Mean[^1]],
                Min = [chart.Peers.Min[^1]],
                Max = [chart.Peers.Max[^1]],
                Count = [7],
            },
        };
    }

    private static TrendChart Long()
    {
        var years = RealCharts.Years(1994);
        return RealCharts.Trend() with
        {
            Years = years,
            Own = With(
                RealCharts.Line("Norrtälje", "N00700", KoladaFigures.Norrtalje, years),
                line => line with { Bases = [.. line.Values.Select(value => value * 20)] }
            ),
            Country = RealCharts.Line("Riket", "N00700", KoladaFigures.Riket, years),
            Expected = null,
            Peers = null,
            Breaks = [new SeriesBreak(2015, "ny definition"), new SeriesBreak(2018, "hopp i hela landet")],
        };
    }

    private static Line Last(Line line) => line with { Values = [line.Values[^1]] };

    private static Line None(Line line) =>
        line with
        {
            Values = [.. line.Values.Select(_ => (double?)null)],
            Intervals = null,
            Bases = null,
        };

    private static IReadOnlyList<double?> Without(IReadOnlyList<double?> values, params int[] indices) =>
        [.. values.Select((value, index) => indices.Contains(index) ? null : value)];
}
