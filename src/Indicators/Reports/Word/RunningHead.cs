using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Word;

/// <summary>What stands on every page: whose document and what it is above, the plan and the page number below.</summary>
internal static class RunningHead
{
    // Where Word's own heads and feet have their stops.
    private static readonly int[] UsualStops = [4513, 4536, 9026, 9072];

    public static Header Head(Document document, WordPage page)
    {
        var draft = document.Draft is { } word ? new OpenXmlElement[] { new Run(new TabChar()), WordText.Run(word, WordStyle.Strong) } : [new Run(new TabChar())];
        return new(Stops(page, WordText.Paragraph(
            WordStyle.Header,
            [WordText.Run(document.Owner), .. draft, new Run(new TabChar()), WordText.Run(document.Occasion)])));
    }

    /// <param name="document">The report.</param>
    /// <param name="page">Its page.</param>
    /// <param name="numbered">Whether the page number stands elsewhere.</param>
    public static Footer Foot(Document document, WordPage page, bool numbered = false) => new(Stops(page, WordText.Paragraph(
        WordStyle.Footer,
        [WordText.Run(document.Foot), .. numbered ? [] : new OpenXmlElement[] { new Run(new TabChar()), new Run(new TabChar()) }, .. numbered ? [] : Number()])));

    /// <summary>The page number alone, to the right.</summary>
    public static Paragraph PageNumber()
    {
        var paragraph = WordText.Paragraph(WordStyle.Footer, [.. Number()]);
        paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };
        return paragraph;
    }

    private static IEnumerable<OpenXmlElement> Number() => [WordText.Run("Sida "), new SimpleField(WordText.Run("1")) { Instruction = "PAGE" }];

    // A template's style has stops for its own text; the report's stand at the middle and the edge of the page it is set on.
    private static Paragraph Stops(WordPage page, Paragraph paragraph)
    {
        if (page == WordPage.Own)
            return paragraph;
        var stops = UsualStops.Append(WordMeasure.TextWidth / 2).Append(WordMeasure.TextWidth).Except([page.TextWidth / 2, page.TextWidth])
            .Select(at => new TabStop { Val = TabStopValues.Clear, Position = at })
            .Append(new TabStop { Val = TabStopValues.Center, Position = page.TextWidth / 2 })
            .Append(new TabStop { Val = TabStopValues.Right, Position = page.TextWidth });
        paragraph.ParagraphProperties!.Tabs = new Tabs(stops.OrderBy(stop => stop.Position!.Value));
        return paragraph;
    }
}
