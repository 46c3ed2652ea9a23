namespace Indicators.Analysis;

/// <summary>What may be said of the newest change.</summary>
public enum Verdict
{
    /// <summary>Better, by more than noise.</summary>
    Better,

    /// <summary>Worse, by more than noise.</summary>
    Worse,

    /// <summary>The change is within noise.</summary>
    Uncertain,

    /// <summary>No rule applies: no direction, no earlier year, a break, or too few years.</summary>
    NotAssessable,
}

/// <summary>What a judgement rests on, or why there is none.</summary>
public enum Evidence
{
    /// <summary>The persons behind the share are known: test and interval of two proportions.</summary>
    Persons,

    /// <summary>The series' own usual variation.</summary>
    OwnVariation,

    /// <summary>The indicator has no better direction.</summary>
    NoDirection,

    /// <summary>The year before has no value.</summary>
    NoPrevious,

    /// <summary>The series breaks between the two years.</summary>
    Break,

    /// <summary>Too few earlier changes on this side of any break.</summary>
    TooFewYears,
}

/// <summary>The judgement of the newest change, with what it rests on.</summary>
/// <param name="Verdict">What may be said.</param>
/// <param name="Evidence">What it rests on, or why nothing may be said.</param>
public sealed record ChangeJudgement(Verdict Verdict, Evidence Evidence);
