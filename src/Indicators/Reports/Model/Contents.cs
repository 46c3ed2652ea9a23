using System.Globalization;

namespace Indicators.Reports.Model;

/// <summary>
/// A document's table of contents: its main headings in order, which the renderings write with links before the first of them. In print it
/// stands on the first page with the head, and the summary has the next to itself.
/// </summary>
public static class Contents
{
    /// <summary>What stands above the list.</summary>
    public const string Title = "Innehåll";

    /// <summary>The headings of level 2, in order; a heading's place here is also the number in its anchor, from 1.</summary>
    public static IReadOnlyList<Block.Heading> Of(Document document) =>
        document.HasContents ? [.. document.Blocks.OfType<Block.Heading>().Where(heading => heading.Level == 2)] : [];

    /// <summary>The name of a heading's place, by its number from 1.</summary>
    public static string Anchor(int number) => "avsnitt-" + number.ToString(CultureInfo.InvariantCulture);
}
