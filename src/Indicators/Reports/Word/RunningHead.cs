using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Word;

/// <summary>What stands on every page: whose document and what it is above, the plan and the page number below.</summary>
internal static class RunningHead
{
    public static Header Head(Document document)
    {
        var draft = document.Draft is { } word ? new OpenXmlElement[] { new Run(new TabChar()), WordText.Run(word, WordStyle.Strong) } : [new Run(new TabChar())];
        return new(WordText.Paragraph(
            WordStyle.Header,
            [WordText.Run(document.Owner), .. draft, new Run(new TabChar()), WordText.Run(document.Occasion)]));
    }

    public static Footer Foot(Document document) => new(WordText.Paragraph(
        WordStyle.Footer,
        WordText.Run(document.Foot),
        new Run(new TabChar()),
        new Run(new TabChar()),
        WordText.Run("Sida "),
        new SimpleField(WordText.Run("1")) { Instruction = "PAGE" }));
}
