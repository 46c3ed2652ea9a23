using Indicators.Analysis;
using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>How all municipalities' values lie year by year, with the own line and Riket's over: did we move, or did everybody?</summary>
public sealed record BoxChart : Chart
{
    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>The own municipality.</summary>
    public required string Name { get; init; }

    /// <summary>The years, rising by one; at least one has a box.</summary>
    public required IReadOnlyList<BoxYear> Years { get; init; }

    /// <summary>Where lines are cut; empty when the series is whole.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];
}
