using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>What a page takes whole: a paragraph, or a row of a table. Lengths in twips.</summary>
/// <param name="First">The paragraph that a break before it is said in.</param>
/// <param name="Least">Its height at least.</param>
/// <param name="Most">Its height at most.</param>
internal sealed record WordPiece(Paragraph First, double Least, double Most)
{
    private const int LongText = 12;
    private const double Line = 250;

    /// <summary>Whether a page takes it whole.</summary>
    public bool Whole => Least < LongText * Line || First.Parent is TableCell || First.Descendants<Drawing>().Any();

    public double Before { get; init; }

    public double After { get; init; }

    /// <summary>Whether it stays on the page of the piece after it.</summary>
    public bool WithNext { get; init; }

    /// <summary>Whether it begins a page, whatever is on the one before.</summary>
    public bool OwnPage { get; init; }

    /// <summary>The height of the head that comes again above it on a new page; 0 for a paragraph and for a table's first row.</summary>
    public double Head { get; init; }

    /// <summary>Whether it is a row after a table's first, before which no program breaks a page because it is told to.</summary>
    public bool Within { get; init; }

    /// <summary>Whether it is running text, which can stand without what it is about on the same page.</summary>
    public bool IsText => First.Parent is not TableCell && First.ParagraphProperties!.ParagraphStyleId!.Val == WordStyle.Normal;

    /// <summary>The bookmark of a main heading.</summary>
    public string? Bookmark => First.Parent is TableCell ? null : First.GetFirstChild<BookmarkStart>()?.Name?.Value;

    // The list of contents: its heading across, and its entries in columns that end as evenly as they can.
    private static IEnumerable<WordPiece> Entries(IEnumerable<Paragraph> list)
    {
        var entries = list.Select(entry => WordHeights.Of(entry, WordContents.ColumnWidth)).ToList();
        var least = entries.Skip(1).Sum(entry => entry.Least) / WordContents.Columns;
        var most = (entries.Skip(1).Sum(entry => entry.Most) / WordContents.Columns) + Line;
        return [entries[0], entries[1] with { Least = least, Most = most }];
    }

    // A long text is divided between pages line by line, two at least on each; a shorter one stands whole.
    private IEnumerable<WordPiece> Parted()
    {
        if (Whole)
            return [this];
        var lines = (int)Math.Round(Least / Line);
        return Enumerable
            .Range(0, lines)
            .Select(line =>
                this with
                {
                    Least = Least / lines,
                    Most = Most / lines,
                    Before = line == 0 ? Before : 0,
                    After = line == lines - 1 ? After : 0,
                    OwnPage = OwnPage && line == 0,
                    WithNext = line == 0 || line == lines - 2 || (WithNext && line == lines - 1),
                    Within = line > 0,
                }
            );
    }

    /// <summary>A body in our own styles, piece by piece.</summary>
    /// <param name="body">The body, with everything in it but its numbers of pages.</param>
    /// <param name="width">The width of its text.</param>
    public static IEnumerable<WordPiece> Of(OpenXmlElement body, int width) =>
        body.ChildElements.SelectMany(element =>
            element switch
            {
                Paragraph paragraph => WordHeights.Of(paragraph, width).Parted(),
                Table table => WordHeights.Rows(table),
                SdtBlock list => Entries(list.SdtContentBlock!.Elements<Paragraph>()),
                _ => [],
            }
        );
}
