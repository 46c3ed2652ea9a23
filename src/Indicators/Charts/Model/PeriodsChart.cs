using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>Some periods of several years each beside Riket's: few points, each with its interval and its persons.</summary>
public sealed record PeriodsChart : Chart
{
    /// <summary>What stands under each point, the newest last.</summary>
    public required IReadOnlyList<PeriodLabel> Periods { get; init; }

    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>The own municipality's value of each period, with its interval.</summary>
    public required Line Own { get; init; }

    /// <summary>Riket's, weighted alike; null when it is missing.</summary>
    public Line? Country { get; init; }

    /// <summary>What was promised; null without a target.</summary>
    public TargetLine? Target { get; init; }
}

/// <summary>A period's name and the persons behind it.</summary>
/// <param name="Name">"2020–2022".</param>
/// <param name="Persons">"44 av 213".</param>
public sealed record PeriodLabel(string Name, string Persons);
