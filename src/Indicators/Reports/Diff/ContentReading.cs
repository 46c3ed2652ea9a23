using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Diff;

/// <summary>Takes out of a report what a later one may say otherwise.</summary>
internal static class ContentReading
{
    private static readonly string[] Genders = [Figures.Total, Figures.Women, Figures.Men];

    /// <summary>All that is kept of a report.</summary>
    public static ReportContent Of(ReportMaterial report) =>
        OfFigures(report) with
        {
            Indicators =
            [
                .. report.Comparisons.Select(comparison =>
                    Of(report, comparison) with
                    {
                        Definition = comparison.Indicator.Definition,
                        Target = report.Named(comparison).Target?.Text,
                    }
                ),
            ],
            Measures = [.. report.Figures.Plan.Measures.Select(measure => Of(report, measure))],
            Goals =
            [
                .. report.Figures.Plan.Goals.Select(goal => new SaidGoal(
                    goal.Id,
                    goal.Short,
                    goal.Text,
                    OwnWords.Status(report.Judge(goal).Status, report.Period)
                )),
            ],
        };

    /// <summary>Only what Kolada had, for a report whose manifest does not say what the plan had.</summary>
    public static ReportContent OfFigures(ReportMaterial report) =>
        new()
        {
            Indicators = [.. report.Comparisons.Select(comparison => Of(report, comparison))],
            Group = report.Figures.Group is { } group
                ? new SaidGroup(group.Id, group.Title, [.. group.Members.Select(report.Figures.NameOf).Order(StringComparer.Ordinal)])
                : null,
        };

    private static SaidIndicator Of(ReportMaterial report, IndicatorComparison comparison)
    {
        var (indicator, total) = (comparison.Indicator, comparison.Total);
        var kpi = report.Kpis.GetValueOrDefault(indicator.Kpi ?? "");
        Series? Own(string gender) =>
            Said(
                indicator,
                report
                    .Figures.Figures.Years(indicator.Key, report.Figures.Plan.Municipality, gender)
                    .ToDictionary(
                        year => year,
                        year => report.Figures.Figures.Value(indicator.Key, report.Figures.Plan.Municipality, year, gender)!.Value
                    )
            );
        Series? Newest(double? value) => value is { } number && total is not null ? Said(indicator, new() { [total.Year] = number }) : null;
        return new SaidIndicator
        {
            Id = indicator.Id,
            Name = indicator.Name,
            Kpi = indicator.Kpi,
            Title = kpi?.Title,
            KoladaDefinition = kpi?.Description,
            Total = Own(Figures.Total),
            Women = Own(Figures.Women),
            Men = Own(Figures.Men),
            Country = Newest(indicator.Comparable ? total?.Country : null),
            Peers = Newest(indicator.Comparable ? total?.Peers?.Mean : null),
            Expected = Newest(comparison.Expected?.Value),
            Place =
                total is null || indicator.Better == Better.Neutral
                    ? null
                    : new Series(new Dictionary<int, double> { [total.Year] = total.Rank.Place }),
        };
    }

    // Kolada's values are unrounded, and a reader cannot see a change that rounding hides.
    private static Series? Said(Indicator indicator, Dictionary<int, double> years) =>
        years.Count == 0
            ? null
            : new Series(
                years.ToDictionary(
                    pair => pair.Key,
                    pair =>
                        Math.Round(pair.Value, indicator.Decimals, MidpointRounding.AwayFromZero) is var rounded && rounded == 0
                            ? 0
                            : rounded
                )
            );

    private static SaidMeasure Of(ReportMaterial report, OwnMeasure measure) =>
        new()
        {
            Id = measure.Id,
            Name = measure.Name,
            Definition = measure.Definition,
            Target = measure.Target?.Text,
            Shown = Shown(report.Figures.Own, measure, report.Period)
                .Concat(Shown(report.Figures.Own, measure, report.Period.YearBefore))
                .ToDictionary(),
        };

    private static IEnumerable<KeyValuePair<ReportedPeriod, string>> Shown(OwnFigures own, OwnMeasure measure, ReportPeriod period) =>
        from gender in Genders
        let figure = own.Measure(measure.Id, period, gender)
        where figure is not null
        // What it is a share of is a measure of its own.
        select KeyValuePair.Create(new ReportedPeriod(period, gender), TableWords.Of(OwnWords.Value(measure, figure with { Of = null })));
}
