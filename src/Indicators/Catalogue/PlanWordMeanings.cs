namespace Indicators.Catalogue;

/// <summary>What a plan's confirmed words mean.</summary>
public static class PlanWordMeanings
{
    /// <summary>The confirmed words that are about goals.</summary>
    public static IEnumerable<StatusWord> OfGoals(this Plan plan) =>
        plan.Words.Where(word => Status(word.Means) is not null).Select(word => new StatusWord(Status(word.Means)!.Value, word.Word));

    /// <summary>The state of an action that a confirmed word means; null when none is confirmed.</summary>
    public static ActionState? StateOf(this Plan plan, string said) =>
        plan.Words.Where(word => Folded.Same(word.Word, said)).Select(word => State(word.Means)).FirstOrDefault(state => state is not null);

    /// <summary>How a goal stands that is told of by a meaning; null when it is about actions.</summary>
    public static TargetStatus? Status(WordMeaning means) =>
        means switch
        {
            WordMeaning.Met => TargetStatus.Met,
            WordMeaning.Partly => TargetStatus.Partly,
            WordMeaning.NotMet => TargetStatus.NotMet,
            WordMeaning.NotAssessable => TargetStatus.NotAssessable,
            _ => null,
        };

    /// <summary>How an action stands that is told of by a meaning; null when it is about goals.</summary>
    public static ActionState? State(WordMeaning means) =>
        means switch
        {
            WordMeaning.NotStarted => ActionState.NotStarted,
            WordMeaning.UnderWay => ActionState.UnderWay,
            WordMeaning.Delayed => ActionState.Delayed,
            WordMeaning.Done => ActionState.Done,
            WordMeaning.WithoutResult => ActionState.WithoutResult,
            WordMeaning.Struck => ActionState.Struck,
            _ => null,
        };
}
