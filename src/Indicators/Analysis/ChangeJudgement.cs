using System.ComponentModel;

namespace Indicators.Analysis;

/// <summary>What may be said of a change, or of a difference from others.</summary>
public enum Verdict
{
    /// <summary>Better, by more than noise.</summary>
    Better,

    /// <summary>Worse, by more than noise.</summary>
    Worse,

    /// <summary>
    /// Higher by more than noise, where no direction is better. Told of changes over several years, and of any KPI of which nobody has said
    /// which direction is better.
    /// </summary>
    Higher,

    /// <summary>Lower by more than noise, as <see cref="Higher"/>.</summary>
    Lower,

    /// <summary>It is within noise.</summary>
    Uncertain,

    /// <summary>No rule applies: no direction, nothing to compare with, a break, too few years, or nothing known of the noise.</summary>
    NotAssessable,
}

/// <summary>What a judgement rests on, or why there is none.</summary>
[Description("What a judgement rests on, or why there is none.")]
public enum Evidence
{
    /// <summary>The persons behind the share are known: test and interval of two proportions.</summary>
    Persons,

    /// <summary>The published uncertainty figures (osäkerhetstal).</summary>
    Uncertainty,

    /// <summary>The series' own usual variation.</summary>
    OwnVariation,

    /// <summary>The indicator has no better direction.</summary>
    NoDirection,

    /// <summary>The year to compare with has no value.</summary>
    NoPrevious,

    /// <summary>The series breaks between the two years.</summary>
    Break,

    /// <summary>Too few earlier changes on this side of any break.</summary>
    TooFewYears,

    /// <summary>Most earlier changes are exactly 0, so no usual variation can be told from them.</summary>
    Unmoving,

    /// <summary>Neighbouring years resemble each other so much that no order of so few values tells more than swings.</summary>
    YearsAlike,

    /// <summary>The uncertainty figures are not stored for both values.</summary>
    NoUncertainty,

    /// <summary>The persons behind the values are not known, so of a difference from others only the size is told.</summary>
    NoPersons,

    /// <summary>There is no other value to hold it against, or the measure is not held against others.</summary>
    NoComparison,
}

/// <summary>The judgement of the newest change, with what it rests on.</summary>
/// <param name="Verdict">What may be said.</param>
/// <param name="Evidence">What it rests on, or why nothing may be said.</param>
/// <param name="Limit">
/// What the change must exceed to be claimed, in the unit of the indicator's differences; null when nothing can tell.
/// </param>
public sealed record ChangeJudgement(Verdict Verdict, Evidence Evidence, double? Limit = null);
