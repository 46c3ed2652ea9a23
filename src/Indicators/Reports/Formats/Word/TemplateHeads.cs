using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Document = Indicators.Reports.Model.Document;

namespace Indicators.Reports.Formats.Word;

/// <summary>A template's page heads and feet stay as they are; what a report must show on every page, and they do not, is added.</summary>
internal static class TemplateHeads
{
    /// <summary>Adds the draft's word and the page number where they are lacking, and our own head and foot where there is none.</summary>
    /// <returns>What of our running head and foot stands on no page now, for the first page to say: whose document it is and for
    /// when.</returns>
    public static IReadOnlyList<string> Complete(
        MainDocumentPart main,
        TemplateSection section,
        TemplateStyles styles,
        WordPage page,
        Document document
    )
    {
        var (ownHead, ownFoot) = (section.Head(HeaderFooterValues.Default) is null, section.Foot(HeaderFooterValues.Default) is null);
        foreach (var kind in section.Kinds)
        {
            var numbered = Part(main, section.Head(kind)) is { } head && TemplateSection.HasPageNumber(head);
            CompleteHead(main, section, styles, page, document, kind);
            if (kind != HeaderFooterValues.First)
                CompleteFoot(main, section, styles, page, document, kind, numbered);
        }

        return [.. ownHead ? [] : new[] { $"{document.Owner} · {document.Occasion}" }, .. ownFoot ? [] : new[] { document.Foot }];
    }

    private static void CompleteHead(
        MainDocumentPart main,
        TemplateSection section,
        TemplateStyles styles,
        WordPage page,
        Document document,
        HeaderFooterValues kind
    )
    {
        if (Part(main, section.Head(kind)) is HeaderPart there)
        {
            if (document.Draft is { } word && !TemplateSection.Says(there, word))
                Say(there.Header, styles, WordText.Paragraph(WordStyle.Header, WordText.Run(word, WordStyle.Strong)));
        }
        else if (kind != HeaderFooterValues.First || document.Draft is not null)
        {
            // A first page without a head is meant to be bare: only the draft's word comes on it.
            var id = "rIdOwnHeader" + ((IEnumValue)kind).Value;
            var made =
                kind == HeaderFooterValues.First
                    ? new Header(WordText.Paragraph(WordStyle.Header, WordText.Run(document.Draft!, WordStyle.Strong)))
                    : RunningHead.Head(document, page);
            styles.Apply(made);
            main.AddNewPart<HeaderPart>(id).Header = made;
            section.SetHead(kind, id);
        }
    }

    private static void CompleteFoot(
        MainDocumentPart main,
        TemplateSection section,
        TemplateStyles styles,
        WordPage page,
        Document document,
        HeaderFooterValues kind,
        bool numbered
    )
    {
        if (Part(main, section.Foot(kind)) is FooterPart there)
        {
            if (!numbered && !TemplateSection.HasPageNumber(there))
                Say(there.Footer, styles, RunningHead.PageNumber());
        }
        else
        {
            var id = "rIdOwnFooter" + ((IEnumValue)kind).Value;
            var made = RunningHead.Foot(document, page, numbered);
            styles.Apply(made);
            main.AddNewPart<FooterPart>(id).Footer = made;
            section.SetFoot(kind, id);
        }
    }

    // An empty last line, which Word asks for after a table, takes the words.
    private static void Say(OpenXmlPartRootElement place, TemplateStyles styles, Paragraph said)
    {
        var last = place.LastChild as Paragraph;
        place.Append(said);
        styles.Apply(said);
        if (last is not null && !last.Descendants<Run>().Any())
            last.Remove();
        // Another kind of page may have the same head.
        place.Save();
    }

    private static OpenXmlPart? Part(MainDocumentPart main, string? id) => id is null ? null : main.GetPartById(id);
}
