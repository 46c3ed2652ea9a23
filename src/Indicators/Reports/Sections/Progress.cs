using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>How far a report has come: what stands how, what is awaited, and from whom.</summary>
internal sealed class Progress(ReportMaterial report)
{
    private readonly Plan plan = report.Figures.Plan;

    /// <summary>Each goal's status, in the plan's order; null where the administration has given nothing to judge by.</summary>
    public IReadOnlyList<TargetStatus?> Goals { get; } =
    [.. report.Figures.Plan.Goals.Select(goal => GoalSection.Standing(report.Judge(goal)))];

    /// <summary>Each action's state, in the plan's order; null where none is given.</summary>
    public IReadOnlyList<ActionState?> Actions { get; } = ActionSection.States(report);

    /// <summary>The own measures that somebody is to report, a share's base not counted beside its share.</summary>
    public IReadOnlyList<OwnMeasure> Measures { get; } = Asked(report.Figures.Plan);

    /// <summary>Those that have come.</summary>
    public int MeasuresCome => Measures.Count(report.IsReported);

    /// <summary>Whether the statement of money has come; null where the plan asks for none.</summary>
    public bool? Money => plan.Money is null ? null : MoneySums.Of(report.Figures.Own, report.Period).Lines.Count > 0;

    /// <summary>Whether anything at all has come from the municipality itself.</summary>
    public bool AnythingCome =>
        MeasuresCome > 0
        || Actions.Any(state => state is not null)
        || Money == true
        || report.Comments.Summary is not null
        || plan.Goals.Any(goal => report.Comments.Decision(goal.Id) is not null || report.Comments.OnGoal(goal.Id).Count > 0);

    /// <summary>Whether the plan asks the municipality for anything of its own.</summary>
    public bool Asks => Measures.Count + Actions.Count > 0 || plan.Money is not null;

    /// <summary>Who owes what, in the order they are met in the plan; empty when all has come.</summary>
    public IReadOnlyList<Owing> Owed()
    {
        var measures = Measures.Where(measure => !report.IsReported(measure)).ToLookup(measure => Who(measure.Bodies));
        var actions = plan.Actions.Zip(Actions).Where(pair => pair.Second is null).ToLookup(pair => Who(pair.First.Bodies));
        var money = Money == false ? Who([]) : null;
        return
        [
            .. measures
                .Select(by => by.Key)
                .Concat(actions.Select(by => by.Key))
                .Concat(money is null ? [] : [money])
                .Distinct()
                .Select(who => new Owing(
                    who,
                    [.. measures[who].Select(measure => measure.Id)],
                    [.. actions[who].Select(pair => pair.First.Id)],
                    Money: who == money,
                    plan.ActionName
                )),
        ];
    }

    private string Who(IReadOnlyList<string> bodies) => OwnWords.Bodies(bodies, plan) ?? AwaitWords.Nobody;

    private static IReadOnlyList<OwnMeasure> Asked(Plan plan)
    {
        var bases = plan.Measures.Select(measure => measure.Base).OfType<string>().ToHashSet();
        return [.. plan.Measures.Where(measure => !bases.Contains(measure.Id))];
    }
}

/// <summary>What one of the municipality's parts has not given yet.</summary>
/// <param name="Who">The part, as the plan names it.</param>
/// <param name="Measures">Ids of own measures.</param>
/// <param name="Actions">Ids of actions whose state is owed.</param>
/// <param name="Money">Whether it is the statement of money too.</param>
/// <param name="Called">What the plan calls its actions.</param>
internal sealed record Owing(string Who, IReadOnlyList<string> Measures, IReadOnlyList<string> Actions, bool Money, LevelName Called)
{
    /// <summary>All of it in words.</summary>
    public string What =>
        Words.List([
            .. Measures.Count > 0 ? [AwaitWords.Measures(Measures)] : Array.Empty<string>(),
            .. Actions.Count > 0 ? [AwaitWords.Actions(Actions, Called)] : Array.Empty<string>(),
            .. Money ? [AwaitWords.Money] : Array.Empty<string>(),
        ]);
}
