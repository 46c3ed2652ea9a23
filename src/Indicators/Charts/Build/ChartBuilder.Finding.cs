using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>The picture of a finding: no more than it speaks of, to stand small beside its words. Null for a goal.</summary>
    /// <param name="plan">The plan's figures.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The same in words.</param>
    public static Chart? Finding(PlanFigures plan, Finding finding, FindingText text)
    {
        if (finding.About is not { } about)
        {
            return null;
        }

        Chart? chart = finding switch
        {
            Analysis.Finding.ThreeYears or Analysis.Finding.ThreeYearsBesideCountry => Periods(plan, about, target: null),
            Analysis.Finding.ThreeYearsBesideTarget target => Periods(plan, about, target.Target),
            Analysis.Finding.Gap => Gender(plan, about) is { } gender ? gender with { Differences = null } : null,
            Analysis.Finding.Run { Of.Against: StreakAgainst.Expected } or Analysis.Finding.Unusual or Analysis.Finding.OutsideModel =>
                Expected(plan, about) is { } expected ? expected with { BarsOnly = true } : null,
            Analysis.Finding.Promise => Alone(plan, about),
            _ => Alone(plan, about, finding.Years.From) is { } trend ? trend with { Target = null } : null,
        };
        return chart is null ? null : chart with { Title = text.Heading, Subtitle = text.Caption, Notes = [] };
    }

    /// <summary>Three years together beside the three before; null where they are no flow of known persons.</summary>
    public static PeriodsChart? Periods(PlanFigures plan, IndicatorComparison comparison) =>
        comparison.Pooled is null
            ? null
            : Periods(plan, comparison, target: null) with
            {
                Title = FindingWords.PeriodsTitle(plan, comparison),
                Subtitle = FindingWords.PeriodsCaption(comparison.Indicator),
                Notes = [FindingWords.PeriodsRead, FindingWords.PeriodsSource(comparison.Indicator)],
            };

    private static TrendChart? Alone(PlanFigures plan, IndicatorComparison about, int? first = null) =>
        Trend(plan, about, first) is { } trend ? trend with { Peers = null, Expected = null } : null;

    private static PeriodsChart Periods(PlanFigures plan, IndicatorComparison about, Target? target)
    {
        var (indicator, pooled) = (about.Indicator, about.Pooled!);
        var before = pooled.Before;
        PeriodLabel Label(IReadOnlyList<int> years, int with, int of) => new(LongerWords.Span(years), PeopleWords.Part(with, of));
        var country = new[] { before?.Country, pooled.Country }.Skip(before is null ? 1 : 0).ToList();
        return new PeriodsChart
        {
            Title = "",
            Subtitle = "",
            Notes = [],
            Periods =
            [
                .. before is null ? [] : new[] { Label(before.Years, before.With, before.Persons) },
                Label(pooled.Years, pooled.With, pooled.Persons),
            ],
            Format = Sentences.Format(indicator),
            Own = new Line
            {
                Name = plan.Plan.Name,
                Values = before is null ? [pooled.Value] : [before.Value, pooled.Value],
                Intervals = before is null ? [pooled.Interval] : [before.Interval, pooled.Interval],
            },
            Country = country.TrueForAll(value => value is null) ? null : new Line { Name = ChartWords.Country, Values = country },
            Target = target is null ? null : new TargetLine(TargetLineWords.Label(target, indicator), target.Min, target.Max, null, null),
            Description = FindingWords.Periods(plan, about),
        };
    }
}
