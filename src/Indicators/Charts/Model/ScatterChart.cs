using Indicators.Analysis;
using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>One measure of every municipality against another: do they go together, and where are we?</summary>
public sealed record ScatterChart : Chart
{
    /// <summary>How values of the upright measure are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>How values of the measure along the bottom are written.</summary>
    public required ValueFormat Along { get; init; }

    /// <summary>The upright measure's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the measure along the bottom.</summary>
    public required string AlongName { get; init; }

    /// <summary>The points and the line.</summary>
    public required Scatter Scatter { get; init; }

    /// <summary>The municipalities, the own one among them.</summary>
    public required IReadOnlyList<ScatterMark> Marks { get; init; }

    /// <summary>What stands where the fewest points are: the finding of the line in a few words.</summary>
    public required string Finding { get; init; }

    /// <summary>How many municipalities it rests on, under the finding.</summary>
    public required string Counted { get; init; }
}

/// <summary>One municipality in a scatter.</summary>
/// <param name="Name">The municipality.</param>
/// <param name="Point">Its two values.</param>
/// <param name="Role">How it is marked.</param>
public sealed record ScatterMark(string Name, ScatterPoint Point, RankRole Role);
