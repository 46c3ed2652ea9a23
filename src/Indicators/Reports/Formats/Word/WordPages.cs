using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>
/// Where the pages of a file in our own look break, so that its contents can say numbers that are right before any program has set it.
/// </summary>
/// <remarks>
/// Every height is known within a margin. Pages are filled twice, with the least heights and with the most, and where the most asks for a
/// new page a break is said outright. A break within a table cannot be said; when it may fall on either of two rows, the pages after it
/// must still be the same, else a break is said before the table.
/// </remarks>
internal sealed class WordPages
{
    // A page less filled than this takes the text about what must stand on the next.
    private const double Sparse = 0.85;

    // Text that stays behind says something by itself: three lines of it, and not a heading with a line that introduces a table.
    private const double Enough = 3 * 250;

    // Pieces that stand on one page.
    private readonly List<List<WordPiece>> chains = [];

    // What begins a page because it is told to, and what is parted from the piece after it.
    private readonly HashSet<Paragraph> broken = [];
    private readonly HashSet<Paragraph> parted = [];

    // Whether the last filling found a break to say, so that another is worth while.
    private bool changed;

    private WordPages(IEnumerable<WordPiece> pieces)
    {
        chains.Add([]);
        foreach (var piece in pieces)
        {
            chains[^1].Add(piece);
            if (!piece.WithNext)
                chains.Add([]);
        }

        chains.RemoveAll(chain => chain.Count == 0);
    }

    /// <summary>Says the breaks that are needed, and on which page each main heading stands, by its bookmark.</summary>
    /// <returns>Null when some page cannot be told, and the body is as it was.</returns>
    public static WordPageNumbers? Set(OpenXmlElement body, int width)
    {
        var pieces = WordPiece.Of(body, width).ToList();
        var pages = new WordPages(pieces);
        WordPageNumbers? told;
        do told = pages.Fill();
        while (told is null && pages.changed);
        if (told is null)
            return null;
        foreach (var piece in pieces.Where(piece => piece.Whole))
            piece.First.ParagraphProperties!.KeepLines = new KeepLines();
        foreach (var paragraph in pages.parted)
            paragraph.ParagraphProperties!.KeepNext = new KeepNext { Val = false };
        foreach (var paragraph in pages.broken)
            Break(paragraph);
        return told;
    }

    private static void Break(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties!;
        properties.PageBreakBefore = new PageBreakBefore();
        if (paragraph.Parent is not TableCell)
            (properties.SpacingBetweenLines ??= new SpacingBetweenLines()).Before = "0";
    }

    // The page of each main heading; null when a break had to be said first, or none could be.
    private WordPageNumbers? Fill()
    {
        var (least, most) = (WordPlace.Begin, WordPlace.Begin);
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < chains.Count; i++)
        {
            var chain = chains[i];
            var within = chain[0].Within;
            if (!within && least.Page != most.Page)
                return Say(i - 1);
            if (broken.Contains(chain[0].First) || chain[0].OwnPage)
                (least, most) = (least.Next(), most.Next());
            var (low, high) = (least.Take(chain, piece => piece.Least), most.Take(chain, piece => piece.Most));
            if (!within && high.Pages[0] > most.Page)
                return most.Filled < Sparse * WordPlace.Room && Part(i, most) ? Again() : Say(i);
            (least, most) = (low.End, high.End);
            foreach (var (piece, page) in chain.Zip(high.Pages))
                if (piece.Bookmark is { } bookmark)
                    told[bookmark] = page;
        }

        return least.Page == most.Page ? new WordPageNumbers(most.Page, told) : Say(chains.Count - 1);
    }

    // A break before a chain, or before the table that it is within.
    private WordPageNumbers? Say(int chain)
    {
        while (chains[chain][0].Within)
            chain--;
        changed = broken.Add(chains[chain][0].First);
        return null;
    }

    private WordPageNumbers? Again()
    {
        changed = true;
        return null;
    }

    private static bool SaysEnough(IEnumerable<WordPiece> pieces) =>
        pieces.Where(piece => piece.IsText).Sum(piece => piece.Least) >= Enough;

    // As much of the text before a chart or a table as the page still has room for stays on it.
    private bool Part(int chain, WordPlace place)
    {
        var pieces = chains[chain];
        for (var count = pieces.Count - 1; count > 0; count--)
            if (
                SaysEnough(pieces.Take(count))
                && pieces[count - 1].IsText
                && place.With(pieces.Take(count), piece => piece.Most).Filled <= WordPlace.Room
            )
            {
                parted.Add(pieces[count - 1].First);
                chains[chain] = pieces[..count];
                chains.Insert(chain + 1, pieces[count..]);
                return true;
            }

        return false;
    }
}

/// <summary>How many pages a file has, and where its main headings stand.</summary>
/// <param name="Count">How many.</param>
/// <param name="Headings">The page of each main heading, by its bookmark.</param>
internal sealed record WordPageNumbers(int Count, IReadOnlyDictionary<string, int> Headings);
