using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>The most panels of a summary: three rows of three, what fits on a page beside the goals.</summary>
    public const int MostPanels = 9;

    /// <summary>The plan's main measures in small panels; null when none of them has a value.</summary>
    /// <param name="plan">The plan and its figures.</param>
    /// <param name="comparisons">Its indicators compared.</param>
    /// <param name="most">The most panels.</param>
    public static SummaryChart? Summary(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons, int most = MostPanels)
    {
        var shown = MainMeasures(plan, comparisons, most);
        if (shown.Count == 0)
        {
            return null;
        }

        var panels = shown.Select(comparison => PanelOf(plan, comparison)).ToList();
        var since = panels
            .Select(panel => panel.Change?.Since)
            .Where(year => year is not null)
            .GroupBy(year => year)
            .MaxBy(same => same.Count())
            ?.Key;
        bool Differs(SummaryPanel panel) => panel.Change is { } change && change.Since != since;
        return new SummaryChart
        {
            Title = PanelWords.Title(plan.Plan.Name, shown),
            Subtitle = PanelWords.Subtitle(
                plan.Plan.Name,
                country: panels.Any(panel => panel.Country is not null),
                since,
                others: panels.Any(Differs)
            ),
            Panels = [.. panels.Select(panel => panel with { SinceDiffers = Differs(panel) })],
            Notes = [.. SummaryNotes(plan, comparisons, shown, panels)],
            Description = PanelWords.Description([.. panels.Select(panel => panel.Description)]),
        };
    }

    /// <summary>
    /// Which measures a summary shows, in the plan's order: those the plan names before those that stand in for its words, and those before
    /// context;
    /// those with a better direction before those without; and last what follows from another: the parts of a whole and the expected value
    /// of another measure.
    /// </summary>
    public static IReadOnlyList<IndicatorComparison> MainMeasures(
        PlanFigures plan,
        IReadOnlyList<IndicatorComparison> comparisons,
        int most = MostPanels
    )
    {
        var expected = comparisons.Select(comparison => comparison.Indicator.Expected?.Kpi).OfType<string>().ToHashSet();
        bool Follows(Indicator indicator) => expected.Contains(indicator.Key) || plan.Catalogue.WholeOf(indicator) is not null;
        var chosen = comparisons
            .Where(comparison => comparison.Total is not null)
            .OrderBy(comparison => Role(plan, comparison))
            .ThenBy(comparison => comparison.Indicator.Better == Better.Neutral)
            .ThenBy(comparison => comparison.Indicator.Better == Better.Neutral && Follows(comparison.Indicator))
            .Take(most)
            .ToHashSet();
        return [.. comparisons.Where(chosen.Contains).OrderBy(comparison => Role(plan, comparison) == IndicatorRole.Context)];
    }

    private static IndicatorRole Role(PlanFigures plan, IndicatorComparison comparison) => plan.Plan.Named(comparison.Indicator).Role;

    private static SummaryPanel PanelOf(PlanFigures plan, IndicatorComparison comparison)
    {
        var (indicator, total) = (comparison.Indicator, comparison.Total!);
        var years = Enumerable.Range(total.Year - YearsShown + 1, YearsShown).ToList();
        var own = OwnLine(plan, indicator, plan.Plan.Name, years);
        var country = CountryLine(plan, indicator, years);
        return new SummaryPanel
        {
            Description = PanelWords.Panel(comparison, years, own.Values, country?.Values[^1]),
            Name = indicator.Name,
            Years = years,
            Format = Sentences.Format(indicator),
            Own = own with { Intervals = null },
            Country = country,
            Breaks = BreaksIn(indicator, years),
            Mark = MarkOf(total),
            Verdict = total.Judgement.Verdict,
            Change = total.Change is { } change ? new(change, total.ComparedYear) : null,
        };
    }

    /// <summary>The sign of a change; the arrow follows the number, the shape says good or bad.</summary>
    public static Mark MarkOf(SeriesComparison series) =>
        (series.Judgement.Verdict, series.Change > 0) switch
        {
            (Verdict.Better, true) => Mark.BetterUp,
            (Verdict.Better, false) => Mark.BetterDown,
            (Verdict.Worse, true) => Mark.WorseUp,
            (Verdict.Worse, false) => Mark.WorseDown,
            (Verdict.Higher or Verdict.Lower, _) => Mark.Told,
            (Verdict.Uncertain, _) => Mark.Uncertain,
            _ => Mark.NotAssessable,
        };

    private static IEnumerable<string> SummaryNotes(
        PlanFigures plan,
        IReadOnlyList<IndicatorComparison> comparisons,
        IReadOnlyList<IndicatorComparison> shown,
        IReadOnlyList<SummaryPanel> panels
    )
    {
        yield return PanelWords.HowToRead(
            percent: shown.Any(comparison => comparison.Indicator.Unit == Unit.Percent),
            few: panels.Any(panel => panel.Own.Bases?[^1] < Line.SmallBase)
        );
        var without = comparisons.Where(comparison => comparison.Total is null).Select(comparison => comparison.Indicator).ToList();
        // Nothing is left out in silence.
        var gaps = PanelWords.Gaps(
            [.. panels.SelectMany(panel => panel.Breaks).Select(cut => (cut.Reason, cut.After + 1))],
            [.. shown.Where(comparison => Role(plan, comparison) == IndicatorRole.Context).Select(comparison => comparison.Indicator)],
            comparisons.Count - without.Count - shown.Count,
            without
        );
        if (gaps is not null)
        {
            yield return gaps;
        }

        yield return PanelWords.Source([.. shown.Select(comparison => comparison.Indicator)]);
    }
}
