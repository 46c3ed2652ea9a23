using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.Wording;

/// <summary>The few things a reader should know first, each a sentence or two that the figures bear.</summary>
/// <remarks>
/// The rule: changes that are more than noise come first, then levels that differ from Riket or comparable municipalities by more than
/// chance, one year's or three years' together, then changes over ten or five years, then deviations from what is expected that are
/// unusual, then promises kept or broken, the measures' before the goals'. Within each the plan's order holds, and no measure is told
/// twice. What the plan asks for comes before what only gives context, which says that it does. Where fewer can be claimed, fewer are told.
/// </remarks>
public static class KeyFindings
{
    /// <summary>The most that are told.</summary>
    public const int Most = 3;

    /// <summary>The findings, the first first; empty when the figures bear none.</summary>
    /// <param name="plan">The plan and its figures.</param>
    /// <param name="comparisons">Its indicators compared, in its order.</param>
    /// <param name="goals">Its goals as judged, in its order.</param>
    /// <param name="period">What the report covers.</param>
    public static IReadOnlyList<string> Of(
        PlanFigures plan,
        IReadOnlyList<IndicatorComparison> comparisons,
        IReadOnlyList<(Goal Goal, GoalJudgement Judged)> goals,
        ReportPeriod period
    )
    {
        PlanIndicator Named(IndicatorComparison comparison) => plan.Plan.Named(comparison.Indicator);
        var ofMeasures =
            from one in comparisons
            let named = Named(one)
            let finding = Rank(named, one)
            where finding is not null
            let context = named.Role == IndicatorRole.Context
            select (
                Context: context,
                finding.Value.Kind,
                Text: finding.Value.Text + (context ? " Planen begär inte måttet; det ger sammanhang." : "")
            );
        var ofGoals = goals
            .Select(pair => Judged(pair.Goal, pair.Judged, period))
            .OfType<string>()
            .Select(text => (Context: false, Kind: 7, Text: text));
        return
        [
            .. ofMeasures
                .Concat(ofGoals)
                .OrderBy(finding => finding.Context)
                .ThenBy(finding => finding.Kind)
                .Select(finding => finding.Text)
                .Take(Most),
        ];
    }

    /// <summary>Those of the measures alone, as the pages begin with them.</summary>
    public static IReadOnlyList<string> OfMeasures(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons) =>
        Of(plan, comparisons, [], default);

    private static (int Kind, string Text)? Rank(PlanIndicator named, IndicatorComparison comparison) =>
        comparison.Total is not { } total ? null
        : Changed(comparison.Indicator, total) is { } change ? (1, change)
        : Together(comparison) is { } together ? (2, together)
        : Differs(comparison.Indicator, total) is { } level ? (2, level)
        : Long(comparison, total) is { } longer ? (4, longer)
        : Expected(comparison, total) is { } expected ? (5, expected)
        : Promised(named, comparison, total) is { } promised ? (6, promised)
        : null;

    // Three years together, where they are claimed to be other than Riket's or than the three before.
    private static string? Together(IndicatorComparison comparison)
    {
        if (comparison.Pooled is not { } pooled)
        {
            return null;
        }

        var format = Sentences.Format(comparison.Indicator);
        (Verdict Verdict, string Than)?[] both =
        [
            pooled.Country is { } country ? (pooled.Judgement.Verdict, $"Rikets {format.Value(country)}") : null,
            pooled.Before is { } before
                ? (before.Judgement.Verdict, $"de egna {format.Value(before.Value)} åren {LongerWords.Span(before.Years)}")
                : null,
        ];
        var claimed = both.OfType<(Verdict Verdict, string Than)>()
            .Where(claim => claim.Verdict is Verdict.Better or Verdict.Worse)
            .ToList();
        var claims = claimed
            .GroupBy(claim => claim.Verdict)
            .Select(same => $"{Words.Of(same.Key)} än {Words.List([.. same.Select(claim => claim.Than)])}")
            .ToList();
        return claims.Count == 0
            ? null
            : $"”{comparison.Indicator.Name}” var {format.InWords(pooled.Value)} {LongerWords.Span(pooled.Years)} tillsammans "
                + $"({SwedishFormat.Number(pooled.Persons, 0)} personer). "
                + $"Det är {string.Join(" men ", claims)}. {Larger(claimed.Count)} {Sentences.Noise(Evidence.Persons)}.";
    }

    private static string? Long(IndicatorComparison comparison, SeriesComparison total)
    {
        if (
            LongerWords.Claimed(comparison) is not { From: { } from, Change: { } change } told
            || comparison.Indicator.Better == Better.Neutral
        )
        {
            return null;
        }

        var format = Sentences.Format(comparison.Indicator);
        return $"”{comparison.Indicator.Name}” {(change > 0 ? "ökade" : "minskade")} från {format.InYear(from, told.FromYear)} "
            + $"till {format.InYear(total.Value, total.Year)}{LongerWords.Country(format, told)}. "
            + $"Det är {Words.Of(told.Judgement.Verdict)}, och ändringen är större än {Sentences.Noise(told.Judgement.Evidence)}.";
    }

    private static string? Changed(Indicator indicator, SeriesComparison total)
    {
        if (total.Judgement.Verdict is not (Verdict.Better or Verdict.Worse) || total is not { Change: { } change, Compared: { } compared })
        {
            return null;
        }

        var format = Sentences.Format(indicator);
        return $"”{indicator.Name}” {(change > 0 ? "ökade" : "minskade")} från {format.InYear(compared, total.ComparedYear)} "
            + $"till {format.InYear(total.Value, total.Year)}{Few(indicator, total)}. "
            + $"Det är {Words.Of(total.Judgement.Verdict)}, och ändringen är större än {Sentences.Noise(total.Judgement.Evidence)}.";
    }

    private static string? Differs(Indicator indicator, SeriesComparison total)
    {
        var format = Sentences.Format(indicator);
        var others = new List<(string Name, Verdict Verdict)>();
        if (total.Country is { } country)
        {
            others.Add(($"Rikets {format.Value(country)}", total.CountryJudgement.Verdict));
        }

        if (total.Peers is { } peers)
        {
            others.Add(($"liknande kommuners medel {format.Value(peers.Mean)}", total.PeersJudgement.Verdict));
        }

        List<string> With(Verdict verdict) => [.. others.Where(other => other.Verdict == verdict).Select(other => other.Name)];
        var claims = new[] { Verdict.Better, Verdict.Worse }
            .Where(verdict => With(verdict).Count > 0)
            .Select(verdict => $"{Words.Of(verdict)} än {Words.List(With(verdict))}")
            .ToList();
        if (claims.Count == 0)
        {
            return null;
        }

        var uncertain = With(Verdict.Uncertain);
        return $"{Level(indicator, total)}. Det är {string.Join(" men ", claims)}. "
            + $"{Larger(others.Count(other => other.Verdict is Verdict.Better or Verdict.Worse))} {Sentences.Noise(Evidence.Persons)}."
            + (uncertain.Count == 0 ? "" : $" {Words.Differences(uncertain)} kan bero på slumpen.");
    }

    private static string? Expected(IndicatorComparison comparison, SeriesComparison total)
    {
        var format = Sentences.Format(comparison.Indicator);
        return comparison switch
        {
            { Expected: null } => null,
            { Expected: { } own, Model.Newest.Interval: { } span } when span.Holds(own.Value + own.Deviation) => null,
            { Expected: { } own, Model.Newest.Interval: { } span } =>
                $"{Level(comparison.Indicator, total)}. Det är {OwnModelWords.Deviation(format, own, span)}.",
            { Expected.Unusual: false } => null,
            { Expected: { } expected } => $"{Level(comparison.Indicator, total)}. "
                + $"Det är {Sentences.Against(format, expected.Deviation)} det förväntade värdet {format.Value(expected.Value)}.",
        };
    }

    private static string? Promised(PlanIndicator named, IndicatorComparison comparison, SeriesComparison total) =>
        named.Role == IndicatorRole.Named
        && comparison.Target is { Status: TargetStatus.Met or TargetStatus.NotMet } judged
        && TargetWords.Limit(judged.Target, comparison.Indicator) is { } limit
            ? $"{Level(comparison.Indicator, total)}. Målet, {limit}, är "
                + $"{OwnWords.State(judged.Status)} det året, med 95 procents säkerhet."
            : null;

    private static string? Judged(Goal goal, GoalJudgement judged, ReportPeriod period) =>
        judged.Status == TargetStatus.NotAssessable
            ? null
            : $"Målet ”{goal.Short}” "
                + $"{(period.WholeYear ? "är " : "")}{OwnWords.Status(judged.Status, period)}, "
                + "enligt "
                + $"{(judged.DecidedBy == DecidedBy.Administration ? "förvaltningens bedömning" : "programmets förslag")}.";

    private static string Level(Indicator indicator, SeriesComparison total) =>
        $"”{indicator.Name}” var {Sentences.Format(indicator).InYear(total.Value, total.Year)}{Few(indicator, total)}";

    private static string Larger(int differences) => (differences == 1 ? "Skillnaden" : "Skillnaderna") + " är större än";

    private static string Few(Indicator indicator, SeriesComparison total) =>
        total is { SmallBase: true, Base: { } persons } && indicator.Base is { } known
            ? $" (litet underlag: {SwedishFormat.Number(persons, 0)} {known.Of})"
            : "";
}
