using Indicators.Analysis;

namespace Indicators.Charts.Model;

/// <summary>One named line through the years of its chart.</summary>
public sealed record Line
{
    /// <summary>The name set at the line's end: "Norrtälje", "Riket", "Kvinnor".</summary>
    public required string Name { get; init; }

    /// <summary>One value a year of the chart, in its unit; null is a gap, never bridged and never 0.</summary>
    public required IReadOnlyList<double?> Values { get; init; }

    /// <summary>
    /// The 95 % interval of each value, where its base is known or a model gives it; null for a line without intervals. Same length as
    /// <see cref="Values"/>.
    /// </summary>
    public IReadOnlyList<Interval?>? Intervals { get; init; }

    /// <summary>
    /// Persons behind each value, where known; under <see cref="SmallBase"/> the mark is drawn hollow. Same length as <see cref="Values"/>.
    /// </summary>
    public IReadOnlyList<double?>? Bases { get; init; }

    /// <summary>The index of the newest value; -1 when there is none.</summary>
    public int Newest => NewestOf(Values);

    /// <summary>Whether any value has an interval to draw.</summary>
    public bool Uncertain => Intervals?.Any(interval => interval is not null) ?? false;

    /// <summary>Under this number of persons a share is marked as resting on a small base (litet underlag).</summary>
    public const double SmallBase = SeriesComparison.SmallBaseUnder;

    /// <summary>The index of the newest of some values; -1 when there is none.</summary>
    public static int NewestOf(IReadOnlyList<double?> values) =>
        Enumerable.Range(0, values.Count).LastOrDefault(index => values[index] is not null, -1);
}

/// <summary>A jump that is not the municipality's doing (a redefinition, a jump in the whole country): lines are cut there.</summary>
/// <param name="After">The last year before the break; the mark stands between it and the next.</param>
/// <param name="Reason">A few words: "hopp i hela landet".</param>
public sealed record SeriesBreak(int After, string Reason);

/// <summary>What was promised, drawn over its years of validity.</summary>
/// <param name="Label">"Mål: minst 50 %".</param>
/// <param name="Min">The least good value; null when there is no lower border.</param>
/// <param name="Max">The greatest good value; null when there is no upper border.</param>
/// <param name="From">First year it holds; null from the beginning.</param>
/// <param name="To">Last year it holds; null until further.</param>
public sealed record TargetLine(string Label, double? Min, double? Max, int? From, int? To);
