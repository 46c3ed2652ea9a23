namespace Indicators.Charts.Model;

/// <summary>Ten years as a small line beside its figures: own solid, Riket beside it. It adds nothing to what stands in words.</summary>
public sealed record SmallLine
{
    /// <summary>The years, rising by one.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The own municipality's values; null where a year has none.</summary>
    public required IReadOnlyList<double?> Own { get; init; }

    /// <summary>Riket's, as many; null where a year has none, or the measure is not held against others.</summary>
    public required IReadOnlyList<double?> Country { get; init; }

    /// <summary>The years after which the series breaks; the lines are cut there.</summary>
    public required IReadOnlySet<int> BreaksAfter { get; init; }

    /// <summary>The least span of values that fills the height, so that a still series is drawn as still.</summary>
    public required double LeastSpan { get; init; }

    /// <summary>The line in words, for those who cannot see it.</summary>
    public required string Description { get; init; }
}
