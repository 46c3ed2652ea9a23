using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Indicators.Charts.Word;

/// <summary>One chart as Word holds it: its drawing, the sheet behind it and what stands beside the figures.</summary>
internal sealed record NativeChart
{
    /// <summary>A bold line above this chart; null where the report's own title is enough.</summary>
    public string? Heading { get; init; }

    /// <summary>The text alternative.</summary>
    public required string Description { get; init; }

    /// <summary>The chart's room.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The drawing; its references lead into <see cref="Sheet"/>.</summary>
    public required C.ChartSpace Space { get; init; }

    /// <summary>The figures.</summary>
    public required DataSheet Sheet { get; init; }

    /// <summary>Words and lines drawn over the plot.</summary>
    public IReadOnlyList<Annotation> Annotations { get; init; } = [];
}
