using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Reports.Model;
using Document = Indicators.Reports.Model.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>A report as a Word file: real headings, lists and tables, and charts that Word itself can edit.</summary>
public static class WordReport
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The .docx; the same document always gives the same bytes.</summary>
    public static byte[] Write(Document document)
    {
        var page = WordPage.Own;
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Ids are given by hand: the library's own are random.
            var main = file.AddNewPart<MainDocumentPart>(MainType, "rIdMain");
            Properties(file, document);
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.Make();
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = WordNumbering.Make();
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = Settings();
            main.AddNewPart<HeaderPart>("rIdHeader").Header = RunningHead.Head(document, page);
            main.AddNewPart<FooterPart>("rIdFooter").Footer = RunningHead.Foot(document, page);
            var body = Body(main, document, page, []);
            var section = Section();
            if (body.GetFirstChild<SdtBlock>() is { } contents)
            {
                WordContents.InColumns(contents, Section());
                if (WordPages.Set(body, page.TextWidth) is { } pages)
                    WordContents.Number(contents, pages.Headings);
                section.PrependChild(new SectionType { Val = SectionMarkValues.Continuous });
                section.RemoveAllChildren<HeaderFooterReferenceType>();
            }

            body.Append(section);
            main.Document = new(body);
        }

        return FixedPackage.Rewrite(stream.ToArray());
    }

    /// <summary>The pages of the file in our own look, without writing it; null when they cannot be told.</summary>
    internal static WordPageNumbers? Pages(Document document)
    {
        using var stream = new MemoryStream();
        using var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = file.AddNewPart<MainDocumentPart>(MainType, "rIdMain");
        var body = Body(main, document, WordPage.Own, []);
        if (body.GetFirstChild<SdtBlock>() is { } contents)
            WordContents.InColumns(contents, Section());
        return WordPages.Set(body, WordPage.Own.TextWidth);
    }

    /// <summary>The .docx in a municipality's own template; the same document and template always give the same bytes.</summary>
    /// <returns>The file, and the Swedish names of the styles that the template does not have: text in them looks as without a
    /// template.</returns>
    /// <exception cref="UserException">A value in the template is none that there can be.</exception>
    public static (byte[] Content, IReadOnlyList<string> Lacking) Write(Document document, WordTemplate template)
    {
        try
        {
            return In(template, document);
        }
        // The library reads a value when it is asked for it, and these are its words for a number or a choice that is none.
        catch (Exception failure)
            when (failure is FormatException or InvalidOperationException or InvalidDataException or OpenXmlPackageException)
        {
            throw template.Refusal(failure);
        }
    }

    private static (byte[] Content, IReadOnlyList<string> Lacking) In(WordTemplate template, Document document)
    {
        using var stream = new MemoryStream();
        stream.Write(template.Package);
        IReadOnlyList<string> lacking;
        using (var file = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = file.MainDocumentPart!;
            var section = new TemplateSection(main);
            TemplateParts.Clear(file, section);
            Properties(file, document);
            var styles = new TemplateStyles(main);
            var page = section.Page();
            var unsaid = TemplateHeads.Complete(main, section, styles, page, document);
            var body = Body(main, document, page, unsaid);
            styles.Apply(body);
            body.Append(section.Write());
            main.Document = new(body);
            lacking = styles.Lacking;
        }

        return (FixedPackage.Rewrite(stream.ToArray()), lacking);
    }

    /// <summary>The margins of our own page.</summary>
    internal static PageMargin Margin() =>
        new()
        {
            Top = WordMeasure.Top,
            Bottom = WordMeasure.Bottom,
            Left = WordMeasure.Side,
            Right = WordMeasure.Side,
            Header = WordMeasure.HeaderFromEdge,
            Footer = WordMeasure.FooterFromEdge,
            Gutter = 0,
        };

    private static SectionProperties Section() =>
        new(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHeader" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFooter" },
            new PageSize { Width = WordMeasure.PageWidth, Height = WordMeasure.PageHeight },
            Margin()
        );

    private static Body Body(MainDocumentPart main, Document document, WordPage page, IReadOnlyList<string> unsaid)
    {
        var blocks = new WordBlocks(main, page, Contents.Of(document), document.Pictures);
        var body = new Body(WordText.Paragraph(WordStyle.Heading + "1", document.Title));
        body.Append(unsaid.Append(document.Subtitle).Select(line => WordText.Paragraph(WordStyle.Subtitle, line)));
        body.Append(document.Blocks.SelectMany(blocks.Write));
        foreach (var table in body.Elements<W.Table>())
            SetApart(table);
        return body;
    }

    // A note must not lie against the last rule; a heading or a caption has its own distance. Word asks for a paragraph after the last
    // table, and joins two that have none between them.
    private static void SetApart(W.Table table)
    {
        if (table.NextSibling() is null or W.Table)
            table.InsertAfterSelf(WordText.Paragraph(WordStyle.Note));
        else if (table.NextSibling() is Paragraph { ParagraphProperties: { SpacingBetweenLines: null, KeepNext: null } properties })
            properties.SpacingBetweenLines = new SpacingBetweenLines { Before = "120" };
        KeepWithNotes(table);
    }

    // The signs are explained on the page where the table ends, not alone on the next.
    private static void KeepWithNotes(W.Table table)
    {
        var notes = table
            .ElementsAfter()
            .TakeWhile(after => after is Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: WordStyle.Note })
            .Cast<Paragraph>()
            .ToList();
        if (notes.Count == 0)
            return;
        foreach (var paragraph in table.Elements<W.TableRow>().Last().Descendants<Paragraph>().Concat(notes.SkipLast(1)))
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
    }

    private static void Properties(WordprocessingDocument file, Document document) =>
        CoreProperties.Write(
            file.CoreFilePropertiesPart
                ?? file.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rIdCore"),
            document
        );

    // Mode 15 keeps Word from opening the file as an old one.
    internal static W.Settings Settings() =>
        new(
            new Compatibility(
                new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }
            ),
            new ThemeFontLanguages { Val = "sv-SE" },
            new DecimalSymbol { Val = "," },
            new ListSeparator { Val = ";" }
        );
}
