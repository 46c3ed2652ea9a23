using System.IO.Compression;
using System.Text;

namespace Indicators.Tests.Reports.Word;

/// <summary>
/// A template such as a municipality has it: made in Swedish Word, with its own letters and colours, a logo in the head, and text to write
/// over.
/// </summary>
internal static class MunicipalTemplate
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Names =
        $"xmlns:w=\"{W}\" xmlns:r=\"{R}\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private const string TemplateType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    // 8 × 8 pixels of green.
    private static readonly byte[] Logo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGNQ0G7BihiGlgQA2OYzwQvXpkAAAAAASUVORK5CYII="
    );

    /// <summary>The styles it has, by Word's own name and the id that Swedish Word gives them.</summary>
    private static readonly (string Id, string Name, string Look)[] Styles =
    [
        (
            "Rubrik1",
            "heading 1",
            "<w:pPr><w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl "
                + "w:val=\"0\"/></w:pPr><w:rPr><w:rFonts w:asciiTheme=\"majorHAnsi\" "
                + "w:hAnsiTheme=\"majorHAnsi\"/><w:color w:val=\"1E5C3A\"/><w:sz w:val=\"44\"/></w:rPr>"
        ),
        (
            "Rubrik2",
            "heading 2",
            "<w:pPr><w:keepNext/><w:spacing w:before=\"280\" w:after=\"100\"/><w:outlineLvl "
                + "w:val=\"1\"/></w:pPr><w:rPr><w:rFonts w:asciiTheme=\"majorHAnsi\" "
                + "w:hAnsiTheme=\"majorHAnsi\"/><w:color w:val=\"1E5C3A\"/><w:sz w:val=\"32\"/></w:rPr>"
        ),
        (
            "Rubrik3",
            "heading 3",
            "<w:pPr><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl "
                + "w:val=\"2\"/></w:pPr><w:rPr><w:rFonts w:asciiTheme=\"majorHAnsi\" "
                + "w:hAnsiTheme=\"majorHAnsi\"/><w:sz w:val=\"26\"/></w:rPr>"
        ),
        ("Rubrik4", "heading 4", "<w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr><w:rPr><w:b/></w:rPr>"),
        ("Underrubrik", "Subtitle", "<w:rPr><w:i/></w:rPr>"),
        ("Citat", "Quote", "<w:pPr><w:ind w:left=\"567\" w:right=\"567\"/></w:pPr><w:rPr><w:i/></w:rPr>"),
        ("Punktlista", "List Bullet", "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>"),
        ("Beskrivning", "caption", "<w:rPr><w:i/><w:color w:val=\"1E5C3A\"/><w:sz w:val=\"18\"/></w:rPr>"),
        (
            "Sidhuvud",
            "header",
            "<w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"4536\"/><w:tab w:val=\"right\" "
                + "w:pos=\"9072\"/></w:tabs></w:pPr><w:rPr><w:sz w:val=\"18\"/></w:rPr>"
        ),
        (
            "Sidfot",
            "footer",
            "<w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"4536\"/><w:tab w:val=\"right\" "
                + "w:pos=\"9072\"/></w:tabs></w:pPr><w:rPr><w:sz w:val=\"18\"/></w:rPr>"
        ),
        ("Innehllsfrteckningsrubrik", "TOC Heading", "<w:rPr><w:color w:val=\"1E5C3A\"/><w:sz w:val=\"26\"/></w:rPr>"),
        ("Innehll2", "toc 2", "<w:pPr><w:spacing w:after=\"60\"/></w:pPr>"),
    ];

    /// <summary>The template, whole or with some of its parts otherwise.</summary>
    /// <param name="without">Names of styles it does not have, as Word writes them.</param>
    /// <param name="headAndFoot">Whether its pages have a head with a logo and a foot with the address.</param>
    /// <param name="font">The letters of its running text.</param>
    /// <param name="type">What the file says it is.</param>
    /// <param name="extra">More parts, by name.</param>
    public static byte[] Write(
        string[]? without = null,
        bool headAndFoot = true,
        string font = "Calibri",
        string type = TemplateType,
        params (string Name, string Content)[] extra
    )
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                var (name, content) in Parts(without ?? [], headAndFoot, font, type)
                    .Concat(extra.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content))))
            )
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static IEnumerable<(string Name, byte[] Content)> Parts(string[] without, bool headAndFoot, string font, string type)
    {
        yield return (
            "[Content_Types].xml",
            Xml(
                $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
                <Override PartName="/word/document.xml" ContentType="{type}"/>{Typed(
                    "styles",
                    "numbering",
                    "settings",
                    "header",
                    "footer",
                    "comments"
                )}<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>
                <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
                """
            )
        );
        yield return (
            "_rels/.rels",
            Relations(
                ("rId1", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument", "word/document.xml", false),
                (
                    "rId2",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml",
                    false
                )
            )
        );
        yield return (
            "docProps/core.xml",
            Xml(
                """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Mall för tjänsteskrivelse</dc:title><cp:lastModifiedBy>Kanslist</cp:lastModifiedBy><dcterms:modified xsi:type="dcterms:W3CDTF">2024-01-05T09:00:00Z</dcterms:modified></cp:coreProperties>
                """
            )
        );
        yield return (
            "word/_rels/document.xml.rels",
            Relations(
                ("rId1", R + "/styles", "styles.xml", false),
                ("rId2", R + "/numbering", "numbering.xml", false),
                ("rId3", R + "/settings", "settings.xml", false),
                ("rId4", R + "/header", "header.xml", false),
                ("rId5", R + "/footer", "footer.xml", false),
                ("rId6", R + "/theme", "theme/theme1.xml", false),
                ("rId7", R + "/comments", "comments.xml", false),
                ("rId8", R + "/hyperlink", "https://kommun.example", true)
            )
        );
        var references = headAndFoot
            ? "<w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
            : "";
        // The head belongs to the first of two sections; the second has it by inheritance.
        yield return (
            "word/document.xml",
            Xml(
                $"""
                <w:document {Names}><w:body><w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:r><w:t>Skriv rubriken här</w:t></w:r></w:p>
                <w:p><w:pPr><w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="3000" w:right="1418" w:bottom="1418" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:pPr></w:p>
                <w:p><w:hyperlink r:id="rId8"><w:r><w:t>Skriv brödtexten här</w:t></w:r></w:hyperlink></w:p>
                <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1418" w:bottom="1701" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:docGrid w:linePitch="360"/></w:sectPr></w:body></w:document>
                """
            )
        );
        yield return (
            "word/styles.xml",
            Xml(
                $"""
                <w:styles {Names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:style>
                <w:style w:type="character" w:default="1" w:styleId="Standardstycketeckensnitt"><w:name w:val="Default Paragraph Font"/></w:style>
                <w:style w:type="table" w:default="1" w:styleId="Normaltabell"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
                <w:style w:type="character" w:customStyle="1" w:styleId="Note"><w:name w:val="Randanmärkning"/></w:style>
                {string.Concat(
                    Styles.Where(style => !without.Contains(style.Name)).Select(style =>
                        $"<w:style w:type=\"paragraph\" w:styleId=\"{style.Id}\"><w:name w:val=\"{style.Name}\"/><w:basedOn w:val=\"Normal\"/>{style.Look}</w:style>"
                    )
                )}</w:styles>
                """
            )
        );
        yield return (
            "word/numbering.xml",
            Xml(
                $"""
                <w:numbering {Names}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Punktlista"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>
                """
            )
        );
        yield return (
            "word/settings.xml",
            Xml(
                $"""<w:settings {Names}><w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:documentProtection w:edit="forms" w:enforcement="1"/></w:settings>"""
            )
        );
        yield return ("word/_rels/settings.xml.rels", Relations(("rId1", R + "/attachedTemplate", "file:///G:/Mallar/Kommun.dotm", true)));
        yield return (
            "word/comments.xml",
            Xml(
                $"""<w:comments {Names}><w:comment w:id="0" w:author="Kanslist"><w:p><w:r><w:t>Byt ut</w:t></w:r></w:p></w:comment></w:comments>"""
            )
        );
        yield return (
            "word/header.xml",
            Xml(
                $"""
                <w:hdr {Names}><w:p><w:pPr><w:pStyle w:val="Sidhuvud"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="540000"/><wp:docPr id="1" name="Logotyp" descr="Kommunens logotyp"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Sidhuvud"/></w:pPr></w:p></w:hdr>
                """
            )
        );
        yield return ("word/_rels/header.xml.rels", Relations(("rId1", R + "/image", "media/logo.png", false)));
        yield return ("word/media/logo.png", Logo);
        yield return (
            "word/footer.xml",
            Xml(
                $"""<w:ftr {Names}><w:p><w:pPr><w:pStyle w:val="Sidfot"/></w:pPr><w:r><w:t>Kommunhuset, 761 28 Norrtälje</w:t></w:r></w:p></w:ftr>"""
            )
        );
        yield return ("word/theme/theme1.xml", Xml(Theme(font)));
    }

    private static string Typed(params string[] parts) =>
        string.Concat(
            parts.Select(part =>
                $"<Override PartName=\"/word/{part}.xml\" "
                + $"ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{part}+xml\"/>"
            )
        );

    private static byte[] Relations(params (string Id, string Type, string Target, bool Outside)[] all) =>
        Xml(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(
                    all.Select(one =>
                        $"<Relationship Id=\"{one.Id}\" Type=\"{one.Type}\" "
                        + $"Target=\"{one.Target}\"{(one.Outside ? " TargetMode=\"External\"" : "")}/>"
                    )
                )
                + "</Relationships>"
        );

    private static byte[] Xml(string content) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content);

    private static string Theme(string font) =>
        $"""
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kommunen"><a:themeElements>
            <a:clrScheme name="Kommunen"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1E5C3A"/></a:dk2><a:lt2><a:srgbClr val="EEF3EF"/></a:lt2>{string.Concat(
                Enumerable.Range(1, 6).Select(i => $"<a:accent{i}><a:srgbClr val=\"1E5C3A\"/></a:accent{i}>")
            )}<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme>
            <a:fontScheme name="Kommunen"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="{font}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
            <a:fmtScheme name="Kommunen"><a:fillStyleLst>{Three(
                "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
            )}</a:fillStyleLst><a:lnStyleLst>{Three(
                "<a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>"
            )}</a:lnStyleLst><a:effectStyleLst>{Three(
                "<a:effectStyle><a:effectLst/></a:effectStyle>"
            )}</a:effectStyleLst><a:bgFillStyleLst>{Three(
                "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
            )}</a:bgFillStyleLst></a:fmtScheme>
            </a:themeElements></a:theme>
            """;

    private static string Three(string element) => string.Concat(Enumerable.Repeat(element, 3));
}
