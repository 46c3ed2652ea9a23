using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>The municipality through the years; null when it has no value.</summary>
    /// <param name="plan">The plan's figures.</param>
    /// <param name="comparison">The indicator compared.</param>
    /// <param name="first">The first year, where it is to be earlier than ten years back.</param>
    public static TrendChart? Trend(PlanFigures plan, IndicatorComparison comparison, int? first = null)
    {
        if (comparison.Year is null || comparison.Total is null)
        {
            return null;
        }

        var indicator = comparison.Indicator;
        var shown = Years(plan, comparison, Figures.Total);
        IReadOnlyList<int> years = first < shown[0] ? [.. Enumerable.Range(first.Value, shown[^1] - first.Value + 1)] : shown;
        var named = plan.Plan.Named(indicator);
        var own = WithLevel(OwnLine(plan, indicator, plan.Plan.Name, years), comparison);
        var target = TargetIn(named, comparison, years, own);
        var country = CountryLine(plan, indicator, years);
        var expected =
            indicator.Expected is { } model && comparison.Expected is not null
                ? LineOf(plan, ChartWords.Expected, model.Kpi, plan.Plan.Municipality, years)
                : null;
        var peers = Band(plan, indicator, years);
        return new TrendChart
        {
            Title = TrendWords.Title(comparison, plan.Plan.Name, target is null ? null : comparison.Target!.Target),
            Subtitle = SeriesWords.Subtitle(indicator, years),
            Years = years,
            Format = Sentences.Format(indicator),
            Own = own,
            Country = country,
            Expected = expected,
            Peers = peers,
            Breaks = BreaksIn(indicator, years),
            Target = target,
            Notes = [.. TargetNotes(named, comparison, target), .. TrendNotes(plan, comparison, years, own, country, expected, peers)],
            Description =
                TrendWords.Description(comparison, plan.Plan.Name, years, own.Values, peers is not null)
                + (target is null ? "" : TargetLineWords.Description(comparison.Target!.Target, comparison, own.Intervals![^1])),
        };
    }

    private static PeerBand? Band(PlanFigures plan, Indicator indicator, IReadOnlyList<int> years)
    {
        if (plan.Group is not { } group || !indicator.Comparable)
        {
            return null;
        }

        var band = BandOf(plan, indicator, Figures.Total, years, ChartWords.Peers, group.Members);
        return band.Count.All(count => count == 0) ? null : band;
    }

    private static IEnumerable<string> TrendNotes(
        PlanFigures plan,
        IndicatorComparison comparison,
        IReadOnlyList<int> years,
        Line own,
        Line? country,
        Line? expected,
        PeerBand? peers
    )
    {
        var indicator = comparison.Indicator;
        if (own.Intervals is not null)
        {
            yield return TrendWords.HowToRead(own.Bases is not null, years[^1]);
        }

        foreach (var note in Shown(indicator, years).Select(broken => broken.Note))
        {
            yield return note;
        }

        var missing = string.Join(' ', Missing(plan, indicator, years, own, country));
        if (missing.Length > 0)
        {
            yield return missing;
        }

        yield return TrendWords.Source(
            indicator,
            expected is not null,
            own.Intervals is not null,
            peers is null ? null : (plan.Group!, peers.Members, peers.Count[^1]),
            years[^1]
        );
    }
}
