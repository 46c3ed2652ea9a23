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
        var of = bars.Count;
        var quarters = indicator.Better == Better.Neutral ? null : new RankQuarters(of / 4, 3 * of / 4, of);
        var peers = bars.Where(bar => bar.Role == RankRole.Peer).ToList();
        var (top, bottom) = (bars[0], bars[^1]);
        var place = quarters is null ? Finding(indicator, plan.Plan.Name, total.Value) : $"{plan.Plan.Name} har {Words.Place(total.Rank)}";
        return new RankChart
        {
            Title = place,
            Subtitle =
                $"{indicator.Measures}, {SwedishFormat.UnitWord(indicator.Unit)}, {SwedishFormat.Year(year)}. Varje stapel är en kommun",
            Format = format,
            Bars = bars,
            Quarters = quarters,
            Country = total.Country,
            Notes =
            [
                (peers.Count == 0 || plan.Group is null ? "" : $"Staplar med namn: liknande kommuner ({GroupName(plan.Group)}). ")
                    + (
                        quarters is null
                            ? "Måttet har inget håll som är bättre; högst värde står till vänster."
                            : "Fjärdedelarna säger plats, inte om resultatet är bra."
                    )
                    + (
                        Words.PlacesOf(total.Rank) is { } places
                            ? $" Med slumpen inräknad kan {Words.Genitive(plan.Plan.Name)} plats vara {places} (95 procents säkerhet)."
                            : ""
                    )
                    + (of < plan.Municipalities.Count ? $" {plan.Municipalities.Count - of} kommuner saknar värde." : ""),
                Sources.Published(indicator) + " " + Sources.Computed(quarters is null ? "ordningen" : "plats och fjärdedelar"),
            ],
            Description =
                $"Stapeldiagram över {of} kommuner {SwedishFormat.Year(year)}, "
                + $"{(quarters is null ? "högst värde" : "bäst")} till vänster: från {top.Name} "
                + $"{format.WithUnit(top.Value)} till {bottom.Name} {format.WithUnit(bottom.Value)}. "
                + $"{plan.Plan.Name} har {format.WithUnit(total.Value)}{(quarters is null ? "" : ", " + Words.Place(total.Rank))}."
                + (
                    peers.Count == 0
                        ? ""
                        : $" Liknande kommuner: {Words.List([.. peers.Select(peer => $"{peer.Name} {format.Value(peer.Value)}")])}."
                ),
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
        var ranked = indicator.Better != Better.Neutral;
        var middle = new Interval(Analysis.Summary.Quantile(sorted, 0.25), Analysis.Summary.Quantile(sorted, 0.75));
        return new SpreadChart
        {
            Title = Finding(indicator, plan.Plan.Name, total.Value),
            Subtitle =
                $"{indicator.Measures}, {SwedishFormat.UnitWord(indicator.Unit)}, {SwedishFormat.Year(year)}. Varje punkt är en kommun",
            Format = format,
            Municipalities = bars,
            Ranked = ranked,
            MiddleHalf = middle,
            Country = total.Country,
            Notes =
            [
                plan.Group is null ? "Fältet visar mellersta hälften av kommunerna." : $"Ring: liknande kommun ({GroupName(plan.Group)}).",
                Sources.Published(indicator) + " " + Sources.Computed(ranked ? "plats och mellersta hälften" : "mellersta hälften"),
            ],
            Description =
                $"Punktdiagram över {bars.Count} kommuner {SwedishFormat.Year(year)}, från "
                + $"{format.WithUnit(sorted[0])} till {format.WithUnit(sorted[^1])}; "
                + $"mellersta hälften ligger mellan {format.Value(middle.Low)} och "
                + $"{format.Value(middle.High)}. {plan.Plan.Name} har {format.WithUnit(total.Value)}"
                + (total.Country is { } country ? $" och Riket {format.WithUnit(country)}." : ".")
                + (
                    bars.Where(bar => bar.Role == RankRole.Peer).ToList() is { Count: > 0 } peers
                        ? $" Liknande kommuner: {Words.List([.. peers.Select(peer => $"{peer.Name} {format.Value(peer.Value)}")])}."
                        : ""
                ),
        };
    }

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
