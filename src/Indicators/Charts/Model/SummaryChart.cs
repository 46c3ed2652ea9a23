using Indicators.Analysis;
using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>
/// A plan's main measures as small panels beside each other: where each stands, where it comes from and whether its change is real.
/// </summary>
public sealed record SummaryChart : Chart
{
    /// <summary>The panels, read row by row; at least one.</summary>
    public required IReadOnlyList<SummaryPanel> Panels { get; init; }
}

/// <summary>
/// One measure: its newest value, Riket the same year, ten years as a line on a scale of its own, and the judgement of the change.
/// </summary>
public sealed record SummaryPanel
{
    /// <summary>The measure: "Flyktingar 20–64 år som arbetar".</summary>
    public required string Name { get; init; }

    /// <summary>Ten years, rising by one, the newest with an own value last.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>The own municipality; its last value is the panel's number.</summary>
    public required Line Own { get; init; }

    /// <summary>
    /// Riket, dashed; null when Kolada has no value for it in any of the years, or the measure is not held against others.
    /// </summary>
    public Line? Country { get; init; }

    /// <summary>Where the series jumps for reasons of its own; lines are cut there.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>The panel in words, where it stands as a picture of its own: its course, Riket and the judgement.</summary>
    public required string Description { get; init; }

    /// <summary>The judgement's sign.</summary>
    public required Mark Mark { get; init; }

    /// <summary>The judgement itself.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The change; null when there is no value to compare with.</summary>
    public PanelChange? Change { get; init; }

    /// <summary>Whether the change is from another year than the subtitle says that most are.</summary>
    public bool SinceDiffers { get; init; }
}

/// <summary>How much a measure has changed.</summary>
/// <param name="By">The newest value minus the earlier, in the measure's unit for differences.</param>
/// <param name="Since">The year it is from.</param>
public sealed record PanelChange(double By, int Since);
