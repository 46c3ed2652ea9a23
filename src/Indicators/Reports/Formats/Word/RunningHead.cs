using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Document = Indicators.Reports.Model.Document;

namespace Indicators.Reports.Formats.Word;

/// <summary>What stands on every page: whose document and what it is above, the plan and the page number below.</summary>
internal static class RunningHead
{
    // Where Word's own heads and feet have their stops.
    private static readonly int[] UsualStops = [4513, 4536, 9026, 9072, WordMeasure.TextWidth / 2, WordMeasure.TextWidth];

    /// <summary>The head; on a narrower page than ours, in letters we do not know, what the document is has a line of its own.</summary>
    public static Header Head(Document document, WordPage page)
    {
        var draft = document.Draft is { } word
            ? new OpenXmlElement[] { new Run(new TabChar()), WordText.Run(word, WordStyle.Strong) }
            : [new Run(new TabChar())];
        return page == WordPage.Own
            ? new(
                WordText.Paragraph(
                    WordStyle.Header,
                    [WordText.Run(document.Owner), .. draft, new Run(new TabChar()), WordText.Run(document.Occasion)]
                )
            )
            : new(
                Edged(page, WordStyle.Header, [WordText.Run(document.Owner), .. draft]),
                WordText.Paragraph(WordStyle.Header, document.Occasion)
            );
    }

    /// <param name="document">The report.</param>
    /// <param name="page">Its page.</param>
    /// <param name="numbered">Whether the page number stands elsewhere.</param>
    public static Footer Foot(Document document, WordPage page, bool numbered = false) =>
        new(
            numbered
                ? WordText.Paragraph(WordStyle.Footer, document.Foot)
                : Edged(page, WordStyle.Footer, [WordText.Run(document.Foot), new Run(new TabChar()), .. Number()])
        );

    /// <summary>The page number alone, to the right.</summary>
    public static Paragraph PageNumber()
    {
        var paragraph = WordText.Paragraph(WordStyle.Footer, [.. Number()]);
        paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> Number() =>
        [WordText.Run("Sida "), new SimpleField(WordText.Run("1")) { Instruction = "PAGE" }];

    // One stop, at the right edge, instead of those the style may have for other pages.
    private static Paragraph Edged(WordPage page, string style, OpenXmlElement[] content)
    {
        var paragraph = WordText.Paragraph(style, content);
        paragraph.ParagraphProperties!.Tabs = new Tabs(
            UsualStops
                .Where(at => at != page.TextWidth)
                .Select(at => new TabStop { Val = TabStopValues.Clear, Position = at })
                .Append(new TabStop { Val = TabStopValues.Right, Position = page.TextWidth })
                .OrderBy(stop => stop.Position!.Value)
        );
        return paragraph;
    }
}
