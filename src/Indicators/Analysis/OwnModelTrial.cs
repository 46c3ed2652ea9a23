namespace Indicators.Analysis;

/// <summary>What trying our own model on an indicator came to.</summary>
/// <param name="Outcome">Whether its expected value is shown, or why not.</param>
/// <param name="Years">The years tried, in order; the last is the indicator's newest.</param>
public sealed record OwnModelTrial(OwnModelOutcome Outcome, IReadOnlyList<OwnModelTrial.Tried> Years)
{
    /// <summary>The newest year.</summary>
    public Tried Newest => Years[^1];

    /// <summary>Whether the expected value is shown.</summary>
    public bool Shown => Outcome == OwnModelOutcome.Shown;

    /// <summary>The newest year that explains too little; the newest when none does.</summary>
    public Tried Weakest => Years.LastOrDefault(year => year.R2 < OwnModel.LeastR2) ?? Newest;

    /// <summary>The municipality's value beside the expected; null when none is shown.</summary>
    public ExpectedComparison? Against(double value) =>
        Newest.Expected is { } expected ? new ExpectedComparison(expected, value - expected, ExpectedSource.Model) : null;

    /// <summary>One year's fit.</summary>
    /// <param name="Year">The year.</param>
    /// <param name="N">The municipalities in the fit.</param>
    /// <param name="R2">Cross-validated share explained; null when nothing could be fitted.</param>
    /// <param name="Expected">What the other municipalities expect of this one, in the indicator's unit; null when it is not shown.</param>
    /// <param name="Interval">The 95 % prediction interval of it; null with it.</param>
    public sealed record Tried(int Year, int N, double? R2, double? Expected, Interval? Interval);
}

/// <summary>Whether our own model's expected value is shown, or why not.</summary>
public enum OwnModelOutcome
{
    /// <summary>The model bears, and says something of this municipality.</summary>
    Shown,

    /// <summary>It explains too little of the differences between municipalities in one of the years.</summary>
    ExplainsTooLittle,

    /// <summary>Too few municipalities have the value and all conditions in one of the years.</summary>
    TooFewMunicipalities,

    /// <summary>The conditions give one another, so their effects cannot be told apart.</summary>
    ConditionsOverlap,

    /// <summary>The municipality itself lacks a condition, or the persons behind its value.</summary>
    OwnConditionsMissing,

    /// <summary>The municipality's conditions lie too far from the others'.</summary>
    OwnConditionsOutside,
}
