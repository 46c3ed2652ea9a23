using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>Says whether a promise is kept, only where the figures bear it; everything else is not assessable.</summary>
/// <remarks>
/// A share of known persons is judged by its 95 % interval, as changes are: it must lie wholly on one side of the limit. A promise without limits
/// (a direction, one relative to others, one to be set), parity, and a value whose uncertainty is not known are not assessed.
/// </remarks>
public static class TargetJudging
{
    /// <summary>The plan's target for an indicator with what may be said of it; null when the plan states none.</summary>
    public static TargetJudgement? Judge(PlanIndicator named, Indicator indicator, Figures figures, string area, int? year) =>
        named.Target is not { } target ? null : new TargetJudgement(
            target,
            named.Role == IndicatorRole.Named && year is { } y && InForce(target, y) && Judging.Persons(indicator, figures, area, y, Figures.Total) is { } share
                ? Status(target, Proportions.Wilson(share.K, share.N))
                : TargetStatus.NotAssessable);

    private static bool InForce(Target target, int year) => !(year < target.From) && !(year > target.Until);

    private static TargetStatus Status(Target target, Interval share)
    {
        var (low, high) = (100 * share.Low, 100 * share.High);
        return target.Kind is not (TargetKind.Minimum or TargetKind.Maximum or TargetKind.Range) ? TargetStatus.NotAssessable
            : high < target.Min || low > target.Max ? TargetStatus.NotMet
            : !(low < target.Min) && !(high > target.Max) ? TargetStatus.Met
            : TargetStatus.NotAssessable;
    }
}

/// <summary>A promise and what may be said of it.</summary>
/// <param name="Target">The promise.</param>
/// <param name="Status">Whether the newest year's value keeps it.</param>
public sealed record TargetJudgement(Target Target, TargetStatus Status);
