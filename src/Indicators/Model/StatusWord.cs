namespace Indicators.Model;

/// <summary>A word for how a goal stands, and what it means.</summary>
/// <param name="Status">What it means.</param>
/// <param name="Word">The word: "till största delen uppfylld".</param>
public sealed record StatusWord(TargetStatus Status, string Word);
