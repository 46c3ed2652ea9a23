using Indicators.Wording;

namespace Indicators.Charts.Model;

/// <summary>Actual against expected over the years, and the deviation as bars from zero on the same years.</summary>
public sealed record ExpectedChart : Chart
{
    /// <summary>Every year from the first to the newest, rising by one.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>How values and deviations are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>Which side of zero is the better one; decides which side says "bättre än förväntat".</summary>
    public required Better Better { get; init; }

    /// <summary>The own municipality's actual values.</summary>
    public required Line Own { get; init; }

    /// <summary>The values the model expects.</summary>
    public required Line Expected { get; init; }

    /// <summary>Actual minus expected, one a year, in the format's difference unit; null where either is missing.</summary>
    public required IReadOnlyList<double?> Deviations { get; init; }

    /// <summary>Whether the bars stand alone, as beside a sentence that says the rest.</summary>
    public bool BarsOnly { get; init; }

    /// <summary>The lower panel's heading: "Avvikelse från förväntat värde, procentenheter".</summary>
    public required string DeviationTitle { get; init; }
}
