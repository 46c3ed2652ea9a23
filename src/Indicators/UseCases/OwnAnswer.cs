using Indicators.Analysis;
using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>
/// One own measure in <c>compare --json</c>: what is asked for, and what has come for the period. A hidden figure is null, and
/// <c>hidden</c> is true.
/// </summary>
/// <param name="Id">Its id within the plan.</param>
/// <param name="Kind">What kind of measure it is.</param>
/// <param name="Name">A few words.</param>
/// <param name="Wording">Word by word from the plan.</param>
/// <param name="Unit">The unit of its figures; null when it has none.</param>
/// <param name="Better">Which way is the better one.</param>
/// <param name="Reported">Whether anything has come for the period.</param>
/// <param name="Hidden">Whether the figure has come and is not shown, for it could tell of persons.</param>
/// <param name="Value">The figure; null when it has not come, or is hidden.</param>
/// <param name="Women">Women's; null when it has not come, or is hidden.</param>
/// <param name="Men">Men's; null when it has not come, or is hidden.</param>
/// <param name="Date">The day that it is of, as reported; null when not told.</param>
/// <param name="Comment">What was written beside it; null when nothing was.</param>
/// <param name="Target">What was promised, and how it stands; null when nothing can be said.</param>
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
/// <param name="Id">Its id within the plan.</param>
/// <param name="Name">A few words.</param>
/// <param name="Wording">Word by word from the plan.</param>
/// <param name="Bodies">Who answers for it.</param>
/// <param name="State">How it stands, in the municipality's word.</param>
/// <param name="Date">The day that this is of, as reported.</param>
/// <param name="Body">Who reported.</param>
/// <param name="Comment">What was written beside it.</param>
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
/// <param name="Grants">State grants in all; null when none has come.</param>
/// <param name="Costs">Municipal costs in all; null when none has come.</param>
/// <param name="Net">Grants less costs; null when either is missing.</param>
/// <param name="Lines">Line by line.</param>
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
/// <param name="Id">Its id within the plan.</param>
/// <param name="Text">Word by word from the plan.</param>
/// <param name="Proposal">What the program proposes.</param>
/// <param name="Status">What is told.</param>
/// <param name="DecidedBy">Who says so.</param>
internal sealed record GoalAnswer(string Id, string Text, TargetStatus Proposal, TargetStatus Status, DecidedBy DecidedBy)
{
    public static GoalAnswer Of(Goal goal, GoalJudgement judged) =>
        new(goal.Id, goal.Text, judged.Proposal, judged.Status, judged.DecidedBy);
}
