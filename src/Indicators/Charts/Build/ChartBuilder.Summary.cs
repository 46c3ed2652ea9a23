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
        var since = panels.Select(panel => panel.Since).OfType<string>().GroupBy(text => text).MaxBy(group => group.Count())?.Key;
        return new SummaryChart
        {
            Title = $"{plan.Plan.Name}: läget i {NumberWords.Word(panels.Count)} mått, {NewestYear(panels)}",
            Subtitle =
                $"Heldragen linje: {plan.Plan.Name}."
                + (panels.Any(panel => panel.Country is not null) ? " Streckad linje: Riket." : "")
                + (
                    since is null
                        ? ""
                        : $" Bedömningen gäller ändringen {since}"
                            + (panels.Any(panel => panel.Since is not null && panel.Since != since) ? " där inget annat står" : "")
                ),
            Panels = [.. panels.Select(panel => panel with { SinceDiffers = panel.Since != since })],
            Notes = [.. SummaryNotes(plan, comparisons, shown, panels)],
            Description =
                (
                    panels.Count == 1
                        ? "Ett litet linjediagram. "
                        : $"{Words.Sentence(NumberWords.Word(panels.Count))} små linjediagram, ett för varje mått. "
                ) + $"{string.Join(' ', panels.Select(panel => panel.Description))}",
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

    private static IndicatorRole Role(PlanFigures plan, IndicatorComparison comparison) =>
        plan.Plan.Indicators.First(named => named.Indicator == comparison.Indicator.Id).Role;

    private static SummaryPanel PanelOf(PlanFigures plan, IndicatorComparison comparison)
    {
        var (indicator, total) = (comparison.Indicator, comparison.Total!);
        var years = Enumerable.Range(total.Year - YearsShown + 1, YearsShown).ToList();
        var own = OwnLine(plan, indicator, plan.Plan.Name, years);
        var panel = new SummaryPanel
        {
            Description = "",
            Name = indicator.Name,
            Years = years,
            Format = Sentences.Format(indicator),
            Own = own with { Intervals = null },
            Country = CountryLine(plan, indicator, years),
            Breaks = BreaksIn(indicator, years),
            Mark = MarkOf(total),
            Judged = Words.Sentence(Words.Of(total.Judgement.Verdict)),
            Change = total.Change is { } change ? Sentences.Format(indicator).Difference(change) : "–",
            Since = total.Change is null ? null : $"sedan {SwedishFormat.Year(total.ComparedYear)}",
        };
        return panel with { Description = InWords(panel) };
    }

    /// <summary>The sign of a change; the arrow follows the number, the shape says good or bad.</summary>
    public static Mark MarkOf(SeriesComparison series) =>
        (series.Judgement.Verdict, series.Change > 0) switch
        {
            (Verdict.Better, true) => Mark.BetterUp,
            (Verdict.Better, false) => Mark.BetterDown,
            (Verdict.Worse, true) => Mark.WorseUp,
            (Verdict.Worse, false) => Mark.WorseDown,
            (Verdict.Uncertain, _) => Mark.Uncertain,
            _ => Mark.NotAssessable,
        };

    private static string NewestYear(IReadOnlyList<SummaryPanel> panels) =>
        panels.Select(panel => panel.Years[^1]).Distinct().ToList() is [var only] ? SwedishFormat.Year(only) : "senaste året med värde";

    private static IEnumerable<string> SummaryNotes(
        PlanFigures plan,
        IReadOnlyList<IndicatorComparison> comparisons,
        IReadOnlyList<IndicatorComparison> shown,
        IReadOnlyList<SummaryPanel> panels
    )
    {
        yield return "Varje linje har egen skala."
            + (shown.Any(comparison => comparison.Indicator.Unit == Unit.Percent) ? " Andelar ändras i procentenheter." : "")
            + " Bättre och sämre sägs bara när ändringen är större än slumpen, undersökningens osäkerhet eller den vanliga variationen."
            + (panels.Any(panel => panel.Own.Bases?[^1] < Line.SmallBase) ? " Ihålig punkt: färre än 30 personer." : "");
        var gaps = new[] { BrokenIn(panels), ContextIn(plan, shown), LeftOut(comparisons, shown) }.OfType<string>().ToList();
        if (gaps.Count > 0)
        {
            yield return string.Join(' ', gaps);
        }

        yield return $"{Sources.Published([.. shown.Select(comparison => comparison.Indicator)])} {Sources.Computed("bedömning")}";
    }

    private static string? BrokenIn(IReadOnlyList<SummaryPanel> panels)
    {
        var broken = panels
            .SelectMany(panel => panel.Breaks)
            .Select(cut => $"{cut.Reason} {SwedishFormat.Year(cut.After + 1)}")
            .Distinct()
            .ToList();
        return broken.Count == 0 ? null : $"Prickad lodrät linje: {Words.List(broken)}; linjen är bruten där.";
    }

    private static string? ContextIn(PlanFigures plan, IReadOnlyList<IndicatorComparison> shown)
    {
        var context = shown
            .Where(comparison => Role(plan, comparison) == IndicatorRole.Context)
            .Select(comparison => $"”{comparison.Indicator.Name}”")
            .ToList();
        return context.Count == 0 ? null : $"Ger sammanhang utan att planen begär det: {Words.List(context)}.";
    }

    // Nothing is left out in silence.
    private static string? LeftOut(IReadOnlyList<IndicatorComparison> comparisons, IReadOnlyList<IndicatorComparison> shown)
    {
        var left = comparisons.Count(comparison => comparison.Total is not null) - shown.Count;
        var without = comparisons
            .Where(comparison => comparison.Total is null)
            .Select(comparison => $"”{comparison.Indicator.Name}”")
            .ToList();
        string?[] said =
        [
            left == 0 ? null : $"{Words.Sentence(NumberWords.Word(left))} {(left == 1 ? "annat" : "andra")} mått visas inte här.",
            without.Count == 0 ? null : $"Värde saknas för {Words.List(without)}.",
        ];
        return said.All(text => text is null) ? null : string.Join(' ', said.OfType<string>());
    }

    private static string InWords(SummaryPanel panel)
    {
        var judged = panel.Judged.ToLowerInvariant() + (panel.Since is null ? "" : $" ({panel.Change} {panel.Since})");
        var country = panel.Country?.Values[^1] is { } value ? $", Riket {panel.Format.Value(value)}" : "";
        return $"{panel.Name}: {Course(panel.Format, panel.Years, panel.Own.Values)}{country}, {judged}.";
    }
}
