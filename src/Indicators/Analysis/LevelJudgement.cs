namespace Indicators.Analysis;

/// <summary>
/// What may be said of a value beside another's the same year: better or worse only where the difference is more than noise.
/// </summary>
/// <param name="Verdict">What may be said.</param>
/// <param name="Evidence">What it rests on, or why nothing may be said.</param>
/// <param name="Limit">
/// What the difference must exceed to be claimed, in the unit of the indicator's differences; null when nothing can tell.
/// </param>
public sealed record LevelJudgement(Verdict Verdict, Evidence Evidence, double? Limit = null);
