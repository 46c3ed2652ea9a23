using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>
/// What may be said of a goal for the report's year, from its parts: at delår what is expected of the whole year, at helår how it went.
/// </summary>
/// <param name="Proposal">What the program proposes. A goal is judged only when every part of it has a promise that can be judged.</param>
/// <param name="Reported">Whether anything has come to judge by: an indicator with a value, or an own figure.</param>
/// <param name="HasTarget">Whether any part states a promise.</param>
public sealed record GoalJudgement(TargetStatus Proposal, bool Reported, bool HasTarget)
{
    /// <summary>
    /// The plan's own indicators with a promise whose newest value is from before the report's year, in the goal's order.
    /// </summary>
    public IReadOnlyList<IndicatorComparison> Awaited { get; init; } = [];

    /// <summary>Whether some of its parts promise nothing that can be judged.</summary>
    public bool SomeWithoutTarget { get; init; }

    /// <summary>Whether an indicator with a promise only stands in for the plan's words, and so cannot decide.</summary>
    public bool StandsIn { get; init; }

    /// <summary>How many own measures it has.</summary>
    public int Measures { get; init; }

    /// <summary>How many of them nothing is reported of.</summary>
    public int Unreported { get; init; }

    /// <summary>What the administration has decided; null when it has not.</summary>
    public TargetStatus? Decided { get; init; }

    /// <summary>What is told: the administration's decision, else the program's proposal.</summary>
    public TargetStatus Status => Decided ?? Proposal;

    /// <summary>Whose it is.</summary>
    public DecidedBy DecidedBy => Decided is null ? DecidedBy.Program : DecidedBy.Administration;
}

/// <summary>Who has judged a goal.</summary>
public enum DecidedBy
{
    /// <summary>Nobody yet: it is the program's proposal.</summary>
    Program,

    /// <summary>The administration, in its comment.</summary>
    Administration,
}

/// <summary>Judges goals.</summary>
public static class GoalJudging
{
    /// <summary>Judges one goal from its indicators' and own measures' promises.</summary>
    /// <remarks>An indicator whose newest value is of another year than the report's tells how it was then, and nothing of the report's
    /// year.</remarks>
    public static GoalJudgement Judge(
        PlanFigures plan,
        Goal goal,
        ReportPeriod period,
        IReadOnlyList<IndicatorComparison> comparisons,
        TargetStatus? decided = null
    )
    {
        var measures = goal.Measures.Select(id => plan.Plan.Measures.First(measure => measure.Id == id)).ToList();
        var indicators = goal.Indicators.Select(id => comparisons.First(comparison => comparison.Indicator.Id == id)).ToList();
        // What has neither a promise nor a better direction tells about the goal, and is no part of it to keep.
        var statuses = measures
            .Where(measure => measure.Better != Better.Neutral || measure.Target is not null)
            .Select(measure => OwnTarget.Expect(measure, plan.Own.Measure(measure.Id, period), period))
            .Concat(
                indicators.Select(comparison =>
                    comparison.Year != period.Year && comparison.Target is not null ? TargetStatus.NotAssessable : comparison.Target?.Status
                )
            )
            .ToList();
        return new GoalJudgement(
            Together(statuses),
            measures.Any(measure => plan.Own.IsReported(measure.Id, period)) || indicators.Any(comparison => comparison.Total is not null),
            statuses.Any(status => status is not null) || goal.Targets.Count > 0
        )
        {
            Awaited =
            [
                .. indicators.Where(comparison =>
                    comparison.Target is not null && comparison.Year < period.Year && !StandsIn(plan, comparison)
                ),
            ],
            SomeWithoutTarget = statuses.Any(status => status is null),
            StandsIn = indicators.Any(comparison => comparison.Target is not null && StandsIn(plan, comparison)),
            Measures = measures.Count,
            Unreported = measures.Count(measure => !plan.Own.IsReported(measure.Id, period)),
            Decided = decided,
        };
    }

    private static bool StandsIn(PlanFigures plan, IndicatorComparison comparison) =>
        plan.Plan.Indicators.FirstOrDefault(named => named.Indicator == comparison.Indicator.Id) is { Role: not IndicatorRole.Named };

    internal static TargetStatus Together(IReadOnlyList<TargetStatus?> parts) =>
        parts.Count == 0 || parts.Any(part => part is null or TargetStatus.NotAssessable) ? TargetStatus.NotAssessable
        : parts.All(part => part == TargetStatus.Met) ? TargetStatus.Met
        : parts.All(part => part == TargetStatus.NotMet) ? TargetStatus.NotMet
        : TargetStatus.Partly;
}
