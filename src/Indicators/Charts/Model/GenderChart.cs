using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>Women and men side by side, with the difference and its uncertainty below where the bases are known.</summary>
public sealed record GenderChart : Chart
{
    /// <summary>Every year from the first to the newest, rising by one.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>Women (K); all null when Kolada has none.</summary>
    public required Line Women { get; init; }

    /// <summary>Men (M); all null when Kolada has none.</summary>
    public required Line Men { get; init; }

    /// <summary>Riket's women, dotted; only where the bases are unknown, and null otherwise.</summary>
    public Line? CountryWomen { get; init; }

    /// <summary>Riket's men, dotted; only where the bases are unknown, and null otherwise.</summary>
    public Line? CountryMen { get; init; }

    /// <summary>
    /// Men minus women each year; null when the bases are unknown: then no certainty is claimed and no lower panel drawn.
    /// </summary>
    public IReadOnlyList<GenderDifference?>? Differences { get; init; }

    /// <summary>The lower panel's heading: "Skillnad, män minus kvinnor, procentenheter".</summary>
    public required string DifferenceTitle { get; init; }

    /// <summary>Where the series jumps for reasons of its own; lines are cut there.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];
}

/// <summary>Men minus women one year.</summary>
/// <param name="Value">In the format's difference unit.</param>
/// <param name="Interval">Its interval (Newcombe).</param>
/// <param name="Certain">Whether the judgement claims a difference: filled diamond, else hollow.</param>
public sealed record GenderDifference(double Value, Interval Interval, bool Certain);
