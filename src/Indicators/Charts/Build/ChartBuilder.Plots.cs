using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>
    /// Every municipality's share by the persons behind it; null when they are not known for the municipality's newest value.
    /// </summary>
    public static FunnelChart? Funnel(PlanFigures plan, Indicator indicator)
    {
        if (Analysis.Funnel.Of(plan, indicator) is not { } funnel)
        {
            return null;
        }

        var (name, format) = (plan.Plan.Name, Sentences.Format(indicator));
        var marks = funnel
            .Points.OrderBy(point => point.Persons)
            .ThenBy(point => point.Area, StringComparer.Ordinal)
            .Select(point => new FunnelMark(plan.NameOf(point.Area), point, RoleOf(plan, point.Area)))
            .ToList();
        string Told(FunnelPoint point) => $"{plan.NameOf(point.Area)} {format.Value(point.Value)}";
        var outside = funnel.Farthest(above: true, most: 3).Concat(funnel.Farthest(above: false, most: 3)).Select(Told).ToList();
        var peers = marks.Where(mark => mark.Role == RankRole.Peer).Select(mark => Told(mark.Point)).ToList();
        return new FunnelChart
        {
            Title = FunnelWords.Title(name, funnel, format),
            Subtitle = FunnelWords.Subtitle(indicator, funnel.Year),
            Format = format,
            Funnel = funnel,
            Marks = marks,
            Counted = FunnelWords.Counted(indicator.Base!),
            Notes = FunnelWords.Notes(indicator, funnel, outside, plan.Group is null ? null : SeriesWords.Group(plan.Group), peers),
            Description = FunnelWords.Description(indicator, name, funnel, format, outside),
        };
    }

    /// <summary>
    /// All municipalities by year as boxes; null when no year has enough of them, or the measure is not held against others.
    /// </summary>
    public static BoxChart? Boxes(PlanFigures plan, Indicator indicator)
    {
        var boxes = BoxYears.Of(plan, indicator);
        if (boxes.Count == 0)
        {
            return null;
        }

        var (name, format) = (plan.Plan.Name, Sentences.Format(indicator));
        List<int> years = [.. boxes.Select(year => year.Year)];
        var own = new Line { Name = name, Values = [.. boxes.Select(year => year.Own)] };
        var breaks = BreaksIn(indicator, years);
        var whole = breaks.Count == 0 ? boxes : [.. boxes.Where(year => year.Year > breaks.Max(cut => cut.After))];
        return new BoxChart
        {
            Title = BoxWords.Title(name, whole, format),
            Subtitle = BoxWords.Subtitle(indicator, boxes),
            Format = format,
            Name = name,
            Years = boxes,
            Breaks = breaks,
            Notes =
            [
                BoxWords.HowToRead(boxes),
                .. Shown(indicator, years).Select(broken => broken.Note),
                .. Missing(plan, indicator, years, own, CountryLine(plan, indicator, years)),
                BoxWords.Source(indicator),
            ],
            Description = BoxWords.Description(indicator, name, boxes, format, SeriesWords.Course(format, years, own.Values)),
        };
    }

    /// <summary>The plan's measures by year as distance from Riket; null when none has a direction and values.</summary>
    public static HeatmapChart? Heatmap(PlanFigures plan) =>
        Analysis.Heatmap.Of(plan) is not { } heatmap
            ? null
            : new HeatmapChart
            {
                Title = HeatmapWords.Title(plan.Plan.Name, heatmap),
                Subtitle = HeatmapWords.Subtitle(heatmap),
                Heatmap = heatmap,
                Notes = HeatmapWords.Notes(plan.Plan.Name, heatmap),
                Description = HeatmapWords.Description(plan.Plan.Name, heatmap),
            };

    private static RankRole RoleOf(PlanFigures plan, string area) =>
        area == plan.Plan.Municipality ? RankRole.Own
        : plan.Group?.Members.Contains(area) == true ? RankRole.Peer
        : RankRole.Other;
}
