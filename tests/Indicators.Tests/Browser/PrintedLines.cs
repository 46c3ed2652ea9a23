using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Indicators.Tests.Browser;

/// <summary>The lines of a printed page, as they lie on the paper.</summary>
internal static class PrintedLines
{
    // What stands in the margin (page numbers) begins under this many points from the foot.
    private const double Margin = 40;

    /// <summary>The last line of every page but the last, without spaces; a page of pictures alone gives an empty one.</summary>
    public static IReadOnlyList<string> LastOfPages(byte[] pdf)
    {
        using var paper = PdfDocument.Open(pdf);
        return [.. paper.GetPages().SkipLast(1).Select(Last)];
    }

    private static string Last(Page page)
    {
        var letters = page.Letters.Where(letter => letter.StartBaseLine.Y > Margin && !string.IsNullOrWhiteSpace(letter.Value)).ToList();
        var foot = letters.Select(letter => letter.StartBaseLine.Y).DefaultIfEmpty().Min();
        return string.Concat(
            letters
                .Where(letter => letter.StartBaseLine.Y < foot + 2)
                .OrderBy(letter => letter.StartBaseLine.X)
                .Select(letter => letter.Value)
        );
    }
}
