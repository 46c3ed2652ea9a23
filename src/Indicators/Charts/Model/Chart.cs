namespace Indicators.Charts.Model;

/// <summary>What a chart says, apart from how it is drawn: the same description becomes SVG, a native Word chart or a table.</summary>
/// <remarks>All texts are finished Swedish, made from the same figures as the drawing; a renderer adds none of its own but axis
/// numbers.</remarks>
public abstract record Chart
{
    /// <summary>The finding in one short sentence without a full stop: "Norrtälje: 66,2 procent arbetar, färre än förväntat".</summary>
    public required string Title { get; init; }

    /// <summary>What is measured, of whom, in what unit and which years.</summary>
    public required string Subtitle { get; init; }

    /// <summary>
    /// The text alternative: chart type, lowest or highest and newest value with years, comparisons of the same year, what is missing.
    /// </summary>
    public required string Description { get; init; }

    /// <summary>What the reader must know to read the picture right; one paragraph each, the source line last (truth rule 5).</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
