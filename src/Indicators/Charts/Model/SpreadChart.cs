using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>All municipalities as dots along one axis: where are we among them, and how far apart are they.</summary>
public sealed record SpreadChart : Chart
{
    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>Every municipality with a value, in any order.</summary>
    public required IReadOnlyList<RankBar> Municipalities { get; init; }

    /// <summary>Whether a place is told; no place is where no direction is better.</summary>
    public bool Ranked { get; init; } = true;

    /// <summary>The middle half: lower and upper quartile of the values.</summary>
    public required Interval MiddleHalf { get; init; }

    /// <summary>Riket's value, named above; null when missing.</summary>
    public double? Country { get; init; }
}
