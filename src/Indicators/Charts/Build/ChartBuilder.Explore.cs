using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>One measure of every municipality against another; null when the municipality has no year with both.</summary>
    /// <param name="plan">Figures that hold the upright measure.</param>
    /// <param name="indicator">The upright measure.</param>
    /// <param name="against">Figures that hold the measure along the bottom; they may be others.</param>
    /// <param name="other">The measure along the bottom.</param>
    public static ScatterChart? Scatter(PlanFigures plan, Indicator indicator, PlanFigures against, Indicator other)
    {
        if (Analysis.Scatter.Of(plan, indicator, against, other) is not { } scatter)
        {
            return null;
        }

        var name = plan.Plan.Name;
        List<ScatterMark> marks =
        [
            .. scatter.Points.Select(point => new ScatterMark(plan.NameOf(point.Area), point, RoleOf(plan, point.Area))),
        ];
        List<string> peers = [.. marks.Where(mark => mark.Role == RankRole.Peer).Select(mark => mark.Name)];
        return new ScatterChart
        {
            Title = ScatterWords.Title(name, scatter),
            Subtitle = ScatterWords.Subtitle(indicator, other, scatter.Year),
            Format = Sentences.Format(indicator),
            Along = Sentences.Format(other),
            Name = indicator.Name,
            AlongName = other.Name,
            Scatter = scatter,
            Marks = marks,
            Finding = ScatterWords.Finding(scatter),
            Counted = ScatterWords.Counted(scatter),
            Notes = ScatterWords.Notes(name, indicator, other, scatter, plan.Group is null ? null : SeriesWords.Group(plan.Group), peers),
            Description = ScatterWords.Description(name, indicator, other, scatter),
        };
    }

    /// <summary>
    /// All municipalities by value; null when the municipality has none, too few have one, the measure is not held against others, or most
    /// shares are of few persons.
    /// </summary>
    public static MapChart? Map(PlanFigures plan, IndicatorComparison comparison)
    {
        var (indicator, name) = (comparison.Indicator, plan.Plan.Name);
        return MapClasses.Of(plan, indicator) is not { } map
            ? null
            : new MapChart
            {
                Title = MapWords.Title(name, indicator, map),
                Subtitle = MapWords.Subtitle(indicator, map.Year),
                Format = Sentences.Format(indicator),
                Name = name,
                Map = map,
                Places = [.. map.Places.Select(place => new NamedPlace(plan.NameOf(place.Area), place, RoleOf(plan, place.Area)))],
                Notes = MapWords.Notes(name, indicator, map, comparison.Total?.Rank),
                Description = MapWords.Description(
                    name,
                    indicator,
                    map,
                    (plan.NameOf(map.Places[0].Area), plan.NameOf(map.Places[^1].Area))
                ),
            };
    }

    /// <summary>
    /// How many municipalities have a value in each step; null when the municipality has none, too few have one, or the measure is not held
    /// against others.
    /// </summary>
    public static DistributionChart? Distribution(PlanFigures plan, Indicator indicator)
    {
        if (Analysis.Distribution.Of(plan, indicator) is not { } distribution)
        {
            return null;
        }

        var (name, format) = (plan.Plan.Name, Sentences.Format(indicator));
        var (highest, missing) = (distribution.Values[^1], distribution.Missing.Select(plan.NameOf).ToList());
        return new DistributionChart
        {
            Title = DistributionWords.Title(name, distribution, format),
            Subtitle = DistributionWords.Subtitle(indicator, distribution.Year),
            Format = format,
            Name = name,
            Distribution = distribution,
            Values =
            [
                .. distribution.Values.Select(pair => new NamedValue(
                    pair.Area,
                    plan.NameOf(pair.Area),
                    pair.Value,
                    RoleOf(plan, pair.Area)
                )),
            ],
            Notes = DistributionWords.Notes(name, indicator, distribution, missing),
            Description = DistributionWords.Description(
                name,
                indicator,
                distribution,
                $"{format.Value(highest.Value)} i {plan.NameOf(highest.Area)}",
                missing
            ),
        };
    }
}
