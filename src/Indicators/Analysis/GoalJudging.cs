using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>What may be said of a goal from its parts. A goal is judged only when every part of it has a promise that can be judged.</summary>
/// <param name="Status">Whether the goal is kept.</param>
/// <param name="Reported">Whether anything has come to judge by: an indicator with a value, or an own figure.</param>
/// <param name="HasTarget">Whether any part states a promise.</param>
public sealed record GoalJudgement(TargetStatus Status, bool Reported, bool HasTarget);

/// <summary>Judges goals.</summary>
public static class GoalJudging
{
    /// <summary>Judges one goal from its indicators' and own measures' promises.</summary>
    public static GoalJudgement Judge(PlanFigures plan, Goal goal, ReportPeriod period, IReadOnlyList<IndicatorComparison> told)
    {
        var measures = goal.Measures.Select(id => plan.Plan.Measures.First(measure => measure.Id == id)).ToList();
        // What has neither a promise nor a better direction tells about the goal, and is no part of it to keep.
        var statuses = measures.Where(measure => measure.Better != Better.Neutral || measure.Target is not null).Select(measure => OwnTarget.Judge(measure, plan.Own.Measure(measure.Id, period), period))
            .Concat(goal.Indicators.Select(id => told.First(one => one.Indicator.Id == id).Target?.Status))
            .ToList();
        var reported = measures.Any(measure => plan.Own.Measure(measure.Id, period) is not null) || goal.Indicators.Any(id => told.First(one => one.Indicator.Id == id).Total is not null);
        return new GoalJudgement(Together(statuses), reported, statuses.Any(status => status is not null) || goal.Targets.Count > 0);
    }

    private static TargetStatus Together(List<TargetStatus?> parts) =>
        parts.Count == 0 || parts.Any(part => part is null or TargetStatus.NotAssessable) ? TargetStatus.NotAssessable
        : parts.All(part => part == TargetStatus.Met) ? TargetStatus.Met
        : parts.All(part => part == TargetStatus.NotMet) ? TargetStatus.NotMet
        : TargetStatus.Partly;
}
