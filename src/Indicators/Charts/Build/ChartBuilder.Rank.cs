using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>
    /// All municipalities with a value the newest year; null when the municipality has none, or the measure is not held against others.
    /// </summary>
    public static RankChart? Rank(PlanFigures plan, IndicatorComparison comparison)
    {
        if (comparison.Year is not { } year || comparison.Total is not { } total || !comparison.Indicator.Comparable)
        {
            return null;
        }

        var indicator = comparison.Indicator;
        var format = Sentences.Format(indicator);
        var bars = Bars(plan, indicator, year);
        var (of, peers) = (bars.Count, PeersIn(bars));
        return new RankChart
        {
            Title = RankWords.Title(comparison, plan.Plan.Name),
            Subtitle = RankWords.Subtitle(indicator, year),
            Format = format,
            Bars = bars,
            Quarters = RankWords.Ranked(indicator) ? new RankQuarters(of / 4, 3 * of / 4, of) : null,
            Country = total.Country,
            Notes =
            [
                RankWords.HowToRead(
                    comparison,
                    plan.Plan.Name,
                    peers.Count == 0 ? null : plan.Group,
                    without: plan.Municipalities.Count - of
                ),
                RankWords.Source(indicator),
            ],
            Description = RankWords.Description(comparison, plan.Plan.Name, [.. bars.Select(bar => (bar.Name, bar.Value))], peers),
        };
    }

    /// <summary>
    /// The same municipalities as dots along one axis; null when the municipality has no value, or the measure is not held against others.
    /// </summary>
    public static SpreadChart? Spread(PlanFigures plan, IndicatorComparison comparison)
    {
        if (comparison.Year is not { } year || comparison.Total is not { } total || !comparison.Indicator.Comparable)
        {
            return null;
        }

        var indicator = comparison.Indicator;
        var format = Sentences.Format(indicator);
        var bars = Bars(plan, indicator, year);
        var sorted = bars.Select(bar => bar.Value).Order().ToList();
        var middle = new Interval(Analysis.Summary.Quantile(sorted, 0.25), Analysis.Summary.Quantile(sorted, 0.75));
        return new SpreadChart
        {
            Title = TitleWords.Finding(comparison, plan.Plan.Name) + TitleWords.BesideCountry(comparison),
            Subtitle = SpreadWords.Subtitle(indicator, year),
            Format = format,
            Municipalities = bars,
            Ranked = RankWords.Ranked(indicator),
            MiddleHalf = middle,
            Country = total.Country,
            Notes = [SpreadWords.HowToRead(plan.Group), SpreadWords.Source(indicator)],
            Description =
                SpreadWords.Description(format, year, Figures.Total, sorted, middle, (plan.Plan.Name, total.Value), total.Country)
                + RankWords.Peers(format, PeersIn(bars)),
        };
    }

    private static List<(string Name, double Value)> PeersIn(IReadOnlyList<RankBar> bars) =>
        [.. bars.Where(bar => bar.Role == RankRole.Peer).Select(bar => (bar.Name, bar.Value))];

    private static List<RankBar> Bars(PlanFigures plan, Indicator indicator, int year)
    {
        var values = plan
            .Figures.Values(indicator.Key, plan.Municipalities, year)
            .OrderByDescending(pair => Analysis.Rank.Goodness(indicator, pair.Value))
            .ThenBy(pair => pair.Area, StringComparer.Ordinal)
            .ToList();
        var goodness = values.Select(pair => Analysis.Rank.Goodness(indicator, pair.Value)).ToList();
        return
        [
            .. values.Select(
                (pair, i) =>
                    new RankBar(
                        plan.NameOf(pair.Area),
                        pair.Value,
                        Place: 1 + goodness.FindIndex(value => value == goodness[i]),
                        RoleOf(plan, pair.Area)
                    )
            ),
        ];
    }
}
