namespace Indicators.Reports.Model;

/// <summary>A report to be shown: slides, and what stands around them.</summary>
/// <param name="Around">Title, owner, occasion and foot, as on the report's pages; its blocks are those of the slides.</param>
/// <param name="Slides">The slides, first to last.</param>
public sealed record SlideDeck(Document Around, IReadOnlyList<Slide> Slides);

/// <summary>One slide.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Left">Its left half, or the whole width where there is nothing to the right.</param>
/// <param name="Right">Its right half.</param>
/// <param name="Notes">What the speaker has below it: sources, signs and reservations, a paragraph each.</param>
public sealed record Slide(string Title, IReadOnlyList<Block> Left, IReadOnlyList<Block> Right, IReadOnlyList<string> Notes);
