using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Reports.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>The table of contents as Word's own field, its entries written out so that it is right before anyone updates it.</summary>
/// <remarks>Page numbers are written where <see cref="WordPages"/> knows them. Else the field is without (<c>\n</c>): a number that
/// could be false is not written, and asking Word to update on opening makes it ask the reader.</remarks>
internal static class WordContents
{
    private const string Instruction = " TOC \\o \"2-2\" \\n \\h \\z ";
    private const string Numbered = " TOC \\o \"2-2\" \\h \\z ";

    /// <summary>How many columns the entries stand in.</summary>
    public const short Columns = 2;

    /// <summary>How wide each is, in twips.</summary>
    public const int ColumnWidth = (WordMeasure.TextWidth - WordMeasure.Gutter) / Columns;

    /// <summary>The bookmark of a heading, by its number among the main headings from 1.</summary>
    public static string Bookmark(int number) => "_Toc" + number.ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>The list in the frame that gives it Word's own tab for updating.</summary>
    public static SdtBlock Write(IReadOnlyList<Block.Heading> headings)
    {
        var content = new SdtContentBlock(WordText.Paragraph(WordStyle.ContentsHeading, Contents.Title));
        for (var i = 0; i < headings.Count; i++)
        {
            var link = new Hyperlink(WordText.Run(headings[i].Text)) { Anchor = Bookmark(i + 1), History = true };
            var entry = WordText.Paragraph(WordStyle.Contents, [.. i == 0 ? Opening(Instruction) : [], link]);
            if (i == headings.Count - 1)
                entry.Append(Sign(FieldCharValues.End));
            content.Append(entry);
        }

        return new SdtBlock(
            new SdtProperties(
                new SdtId { Val = 1 },
                new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())
            ),
            content
        );
    }

    /// <summary>Sets the entries in two columns, in a section of their own; the text after them is in the body's last one.</summary>
    /// <param name="list">The list.</param>
    /// <param name="before">The section of what stands before the entries.</param>
    public static void InColumns(SdtBlock list, SectionProperties before)
    {
        var entries = list.SdtContentBlock!.Elements<Paragraph>().ToList();
        entries[0].ParagraphProperties!.SectionProperties = before;
        entries[^1].ParagraphProperties!.SectionProperties = new SectionProperties(
            new SectionType { Val = SectionMarkValues.Continuous },
            new PageSize { Width = WordMeasure.PageWidth, Height = WordMeasure.PageHeight },
            WordReport.Margin(),
            new W.Columns { ColumnCount = Columns, Space = WordMeasure.Gutter.ToString(CultureInfo.InvariantCulture) }
        );
    }

    /// <summary>Writes the entries' page numbers, each as Word's own field.</summary>
    /// <param name="list">The list, in columns.</param>
    /// <param name="pages">The page of each bookmark.</param>
    public static void Number(SdtBlock list, IReadOnlyDictionary<string, int> pages)
    {
        list.Descendants<FieldCode>().First().Text = Numbered;
        foreach (var link in list.Descendants<Hyperlink>().ToList())
        {
            var properties = ((Paragraph)link.Parent!).ParagraphProperties!;
            properties.Tabs = new Tabs(
                new TabStop
                {
                    Val = TabStopValues.Right,
                    Leader = TabStopLeaderCharValues.Dot,
                    Position = ColumnWidth,
                }
            );
            link.Append([
                new Run(new TabChar()),
                .. Opening($" PAGEREF {link.Anchor!.Value} \\h "),
                WordText.Run(pages[link.Anchor.Value!].ToString(CultureInfo.InvariantCulture)),
                Sign(FieldCharValues.End),
            ]);
        }
    }

    private static Run[] Opening(string instruction) =>
        [
            Sign(FieldCharValues.Begin),
            new Run(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }),
            Sign(FieldCharValues.Separate),
        ];

    private static Run Sign(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });
}
