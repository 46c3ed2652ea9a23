using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>
/// One own measure in <c>compare --json</c>: what is asked for, and what has come for the period. A hidden figure is null, and
/// <c>hidden</c> is true.
/// </summary>
internal sealed record OwnMeasureAnswer(
    string Id,
    MeasureKind Kind,
    string Name,
    string Wording,
    Unit? Unit,
    Better Better,
    bool Reported,
    bool Hidden,
    double? Value,
    double? Women,
    double? Men,
    string? Date,
    string? Comment,
    CompareAnswer.Target? Target
)
{
    public static OwnMeasureAnswer Of(PlanFigures plan, OwnMeasure measure, ReportPeriod period)
    {
        var figure = plan.Own.Measure(measure.Id, period);
        return new OwnMeasureAnswer(
            measure.Id,
            measure.Kind,
            measure.Name,
            measure.Wording,
            measure.Unit,
            measure.Better,
            plan.Own.IsReported(measure.Id, period),
            figure?.Hidden == true,
            figure?.Value,
            plan.Own.Measure(measure.Id, period, Figures.Women)?.Value,
            plan.Own.Measure(measure.Id, period, Figures.Men)?.Value,
            figure?.Date,
            figure?.Comment,
            OwnTarget.Judge(measure, figure, period) is { } status
                ? new CompareAnswer.Target(measure.Target?.Text ?? measure.Wording, measure.Target?.Min, measure.Target?.Max, status)
                : null
        );
    }
}

/// <summary>One action in <c>compare --json</c>; what is not reported is null.</summary>
internal sealed record ActionAnswer(
    string Id,
    string Name,
    string Wording,
    IReadOnlyList<string> Bodies,
    string? State,
    string? Date,
    string? Body,
    string? Comment
)
{
    public static ActionAnswer Of(PlanFigures plan, PlanAction action, ReportPeriod period)
    {
        var reported = plan.Own.Action(action.Id, period);
        return new ActionAnswer(
            action.Id,
            action.Short,
            action.Text,
            action.Bodies.Count > 0 ? action.Bodies : plan.Plan.Bodies,
            reported?.State,
            reported?.Date,
            reported?.Body,
            reported?.Comment
        );
    }
}

/// <summary>The statement of money in <c>compare --json</c>, in SEK.</summary>
internal sealed record MoneyAnswer(double? Grants, double? Costs, double? Net, IReadOnlyList<MoneyLine> Lines)
{
    public static MoneyAnswer? Of(PlanFigures plan, ReportPeriod period)
    {
        if (plan.Plan.Money is null)
        {
            return null;
        }

        var sums = MoneySums.Of(plan.Own, period);
        return new MoneyAnswer(sums.Grants.Value, sums.Costs.Value, sums.Net.Value, sums.Lines);
    }
}

/// <summary>
/// One goal in <c>compare --json</c>: what the program proposes, and what is told. At delår the words are of the whole year to come.
/// </summary>
internal sealed record GoalAnswer(string Id, string Text, TargetStatus Proposal, TargetStatus Status, DecidedBy DecidedBy)
{
    public static GoalAnswer Of(Goal goal, GoalJudgement judged) =>
        new(goal.Id, goal.Text, judged.Proposal, judged.Status, judged.DecidedBy);
}
