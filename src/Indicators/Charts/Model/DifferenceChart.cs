using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>How far some municipalities' values are from one's, each with its interval: which differences are certain?</summary>
public sealed record DifferenceChart : Chart
{
    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>The one that the others are held against: the zero.</summary>
    public required string Against { get; init; }

    /// <summary>The others, the highest first.</summary>
    public required IReadOnlyList<DifferenceRow> Rows { get; init; }
}

/// <summary>One difference.</summary>
/// <param name="Name">The municipality.</param>
/// <param name="Value">Its value less the zero's, in the measure's unit.</param>
/// <param name="Low">The low end of its interval.</param>
/// <param name="High">The high end.</param>
/// <param name="Certain">Whether the interval does not hold zero.</param>
public sealed record DifferenceRow(string Name, double Value, double Low, double High, bool Certain);
