using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Reports.Model;

namespace Indicators.Reports.Formats.Word;

/// <summary>The table of contents as Word's own field, its entries written out so that it is right before anyone updates it.</summary>
/// <remarks>Without page numbers (<c>\n</c>): where pages break is known only when the file is opened, a number written here could be
/// false, and asking Word to update on opening makes it ask the reader.</remarks>
internal static class WordContents
{
    private const string Instruction = " TOC \\o \"2-2\" \\n \\h \\z ";

    /// <summary>The bookmark of a heading, by its number among the main headings from 1.</summary>
    public static string Bookmark(int number) => "_Toc" + number.ToString("D8", CultureInfo.InvariantCulture);

    /// <summary>The list in the frame that gives it Word's own tab for updating.</summary>
    public static SdtBlock Write(IReadOnlyList<Block.Heading> headings)
    {
        var content = new SdtContentBlock(WordText.Paragraph(WordStyle.ContentsHeading, Contents.Title));
        for (var i = 0; i < headings.Count; i++)
        {
            var link = new Hyperlink(WordText.Run(headings[i].Text)) { Anchor = Bookmark(i + 1), History = true };
            var entry = WordText.Paragraph(WordStyle.Contents, [.. i == 0 ? Opening() : [], link]);
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

    private static Run[] Opening() =>
        [
            Sign(FieldCharValues.Begin),
            new Run(new FieldCode(Instruction) { Space = SpaceProcessingModeValues.Preserve }),
            Sign(FieldCharValues.Separate),
        ];

    private static Run Sign(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });
}
