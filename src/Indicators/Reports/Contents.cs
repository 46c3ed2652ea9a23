namespace Indicators.Reports;

/// <summary>A document's table of contents: its main headings in order, which the renderings write with links before the first of them.</summary>
public static class Contents
{
    /// <summary>What stands above the list.</summary>
    public const string Title = "Innehåll";

    // A list this long fills so much of the first page that the text after it begins the next one.
    private const int Long = 6;

    /// <summary>The headings of level 2, in order; a heading's place here is also the number in its anchor, from 1.</summary>
    public static IReadOnlyList<Block.Heading> Of(Document document) => [.. document.Blocks.OfType<Block.Heading>().Where(heading => heading.Level == 2)];

    /// <summary>Whether what follows the list begins a new page in print.</summary>
    public static bool HasOwnPage(IReadOnlyList<Block.Heading> headings) => headings.Count >= Long;
}
