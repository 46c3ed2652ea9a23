using System.Security;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Word;

/// <summary>A report as a Word file: real headings, lists and tables, and charts that Word itself can edit.</summary>
public static class WordReport
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The .docx; the same document always gives the same bytes.</summary>
    public static byte[] Write(Document document)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Ids are given by hand: the library's own are random.
            var main = file.AddNewPart<MainDocumentPart>(MainType, "rIdMain");
            Properties(file, document);
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.Make();
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = WordNumbering.Make();
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = Settings();
            main.AddNewPart<HeaderPart>("rIdHeader").Header = RunningHead.Head(document);
            main.AddNewPart<FooterPart>("rIdFooter").Footer = RunningHead.Foot(document);
            main.Document = new(Body(main, document));
        }

        return FixedPackage.Rewrite(stream.ToArray());
    }

    private static Body Body(MainDocumentPart main, Document document)
    {
        var blocks = new WordBlocks(main);
        var body = new Body(
            WordText.Paragraph(WordStyle.Heading + "1", document.Title),
            WordText.Paragraph(WordStyle.Subtitle, document.Subtitle));
        body.Append(document.Blocks.SelectMany(blocks.Write));
        body.Append(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHeader" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFooter" },
            new PageSize { Width = WordMeasure.PageWidth, Height = WordMeasure.PageHeight },
            new PageMargin
            {
                Top = WordMeasure.Top,
                Bottom = WordMeasure.Bottom,
                Left = WordMeasure.Side,
                Right = WordMeasure.Side,
                Header = WordMeasure.HeaderFromEdge,
                Footer = WordMeasure.FooterFromEdge,
                Gutter = 0,
            }));
        return body;
    }

    // Written by hand: the library would put the clock in it. Title and language are what accessibility asks for.
    private static void Properties(WordprocessingDocument file, Document document)
    {
        var part = file.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rIdCore");
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(
            """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"""
            + """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">"""
            + Element("dc:title", document.Title)
            + Element("dc:subject", document.Occasion)
            + Element("dc:creator", document.Owner)
            + Element("dc:language", "sv-SE")
            + "</cp:coreProperties>");
    }

    private static string Element(string name, string text) => $"<{name}>{SecurityElement.Escape(WordText.Clean(text))}</{name}>";

    // Mode 15 keeps Word from opening the file as an old one.
    private static W.Settings Settings() => new(
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new ThemeFontLanguages { Val = "sv-SE" },
        new DecimalSymbol { Val = "," },
        new ListSeparator { Val = ";" });
}
