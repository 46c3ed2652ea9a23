using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>The parts of a whole year by year, stacked to 100 %, Riket last.</summary>
public sealed record PartsChart : Chart
{
    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>
    /// The parts' short names in stacking order: "Klarat minst två kurser", "Fortsätter", "Avbrutit, färre än två kurser".
    /// </summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>One row a year, oldest first.</summary>
    public required IReadOnlyList<PartsRow> Rows { get; init; }

    /// <summary>Riket the newest year that is complete there; null when it has none.</summary>
    public PartsRow? Country { get; init; }

    /// <summary>Where the series jumps for reasons of its own: a dotted line between rows.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];
}

/// <summary>One year's parts.</summary>
/// <param name="Label">"2022", or "Riket".</param>
/// <param name="Year">The year the values describe.</param>
/// <param name="Values">One value a part, in per cent; null where missing. The sum is drawn as it is (99–101), never stretched.</param>
public sealed record PartsRow(string Label, int Year, IReadOnlyList<double?> Values)
{
    /// <summary>Whether every part has a value; an incomplete row is drawn empty and dashed with what is known.</summary>
    public bool Complete => Values.All(value => value is not null);
}
