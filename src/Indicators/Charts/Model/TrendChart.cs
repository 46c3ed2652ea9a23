using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>The municipality through the years, beside Riket, the span and mean of its peers and the expected value.</summary>
public sealed record TrendChart : Chart
{
    /// <summary>Every year from the first to the newest, rising by one, also those without values.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>The own municipality: heaviest line, labelled at its end.</summary>
    public required Line Own { get; init; }

    /// <summary>Riket; null when Kolada has no value for it in any of the years.</summary>
    public Line? Country { get; init; }

    /// <summary>The model's expected value; null when the indicator has none.</summary>
    public Line? Expected { get; init; }

    /// <summary>Mean and span of comparable municipalities; null without a comparison group.</summary>
    public PeerBand? Peers { get; init; }

    /// <summary>Other areas that the reader has chosen, each with a line and a name of its own; none in a report.</summary>
    public IReadOnlyList<Line> Others { get; init; } = [];

    /// <summary>Where the series jumps for reasons of its own; lines are cut there.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>What was promised; null without a target.</summary>
    public TargetLine? Target { get; init; }
}

/// <summary>
/// The comparable municipalities (liknande kommuner) year by year. Lists have one entry a year of the chart; null where none has a value.
/// </summary>
public sealed record PeerBand
{
    /// <summary>"Liknande kommuner".</summary>
    public required string Name { get; init; }

    /// <summary>The unweighted mean of the members with a value.</summary>
    public required IReadOnlyList<double?> Mean { get; init; }

    /// <summary>The lowest member's value.</summary>
    public required IReadOnlyList<double?> Min { get; init; }

    /// <summary>The highest member's value.</summary>
    public required IReadOnlyList<double?> Max { get; init; }

    /// <summary>How many members have a value each year.</summary>
    public required IReadOnlyList<int> Count { get; init; }

    /// <summary>How many members the group has.</summary>
    public required int Members { get; init; }
}
