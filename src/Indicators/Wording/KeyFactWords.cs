using Indicators.Analysis;

namespace Indicators.Wording;

/// <summary>What stands beside the figures that say how one measure stands.</summary>
internal static class KeyFactWords
{
    /// <summary>How few are behind a value; null when they are enough.</summary>
    public static string? Few(SeriesComparison series) => series.SmallBase ? "färre än 30 personer" : null;

    /// <summary>The year a change counts from.</summary>
    public static string Since(SeriesComparison series) => $"Sedan {SwedishFormat.Year(series.ComparedYear)}";

    /// <summary>Whose model an expected value is of, where it is not Kolada's.</summary>
    public static string? Source(ExpectedComparison expected) => expected.Source == ExpectedSource.Model ? "enligt egen modell" : null;

    /// <summary>That a difference may be chance; null where it is known not to be, or nothing is claimed.</summary>
    public static string? Chance(LevelJudgement judged) => judged.Verdict == Verdict.Uncertain ? "kan bero på slumpen" : null;

    /// <summary>How many of a group have a value; null when all do.</summary>
    public static string? Some(Summary peers, int members) => peers.N < members ? $"{OfAll(peers.N, members)} har värde" : null;

    /// <summary>"6 av 7".</summary>
    public static string OfAll(int some, int all) => FormattableString.Invariant($"{some} av {all}");

    /// <summary>The places that chance allows, else the quarter, which is told only where chance cannot move the place out of it.</summary>
    public static string? Place(Rank rank) => Words.PlacesOf(rank) is { } places ? $"med slumpen inräknad {places}" : Words.Quarter(rank);

    /// <summary>The unit of a difference; null where the number says enough.</summary>
    public static string? Unit(ValueFormat format) =>
        format.Unit is Model.Unit.Count or Model.Unit.Ratio or Model.Unit.Index ? null : format.DifferenceUnit;

    /// <summary>A small text of those that there are; null when there is none.</summary>
    public static string? Together(params IReadOnlyList<string?> parts) =>
        string.Join(", ", parts.OfType<string>()) is { Length: > 0 } small ? small : null;
}
