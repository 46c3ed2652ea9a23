using Indicators.Analysis;

namespace Indicators.Charts.Model;

/// <summary>A plan's measures by year, as distance from Riket: where and when are we off?</summary>
public sealed record HeatmapChart : Chart
{
    /// <summary>The measures and their cells.</summary>
    public required Heatmap Heatmap { get; init; }
}
