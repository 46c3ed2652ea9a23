using System.IO.Compression;
using System.Text;
using Indicators.Reports.Formats.Word;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports.Word;

/// <summary>
/// A template from anyone: nothing that runs, fetches or was hidden in it comes into our Word file, and what does not come is told.
/// </summary>
public sealed class HostileTemplateTests : IDisposable
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Fetched = "file://host/share/x.png";

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>What stands in a head, the head's links, and a word of what is told.</summary>
    public static TheoryData<string, string, string> Heads =>
        new()
        {
            { Picture("r:link"), External("image", Fetched), "den är länkad (file://host/share/x.png)" },
            {
                "<w:pict><v:shape style=\"width:9pt;height:9pt\"><v:imagedata r:id=\"rId9\"/></v:shape></w:pict>",
                External("image", Fetched),
                "den är länkad (file://host/share/x.png)"
            },
            {
                "<w:pict><v:shape style=\"width:9pt;height:9pt\" href=\"file://host/share/x.png\"/></w:pict>",
                "",
                "leder till något annat än en webbsida"
            },
            {
                "<w:object><v:shape style=\"width:9pt;height:9pt\"/>"
                    + "<o:OLEObject Type=\"Embed\" ProgID=\"Package\" r:id=\"rId9\"/></w:object>",
                Internal("oleObject", "embeddings/oleObject1.bin"),
                "Ett objekt i mallens sidhuvud"
            },
            { "<w:control r:id=\"rId9\" w:name=\"Knapp\"/>", Internal("control", "activeX/activeX1.xml"), "Ett objekt i mallens sidhuvud" },
            {
                Graphic("http://schemas.openxmlformats.org/drawingml/2006/chart", "<c:chart r:id=\"rId9\"/>"),
                "",
                "Ett objekt i mallens sidhuvud"
            },
            { Field("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\""), "", "Fältet DDEAUTO" },
            { Field("INCLUDEPICTURE \"file://host/share/x.png\" \\d"), "", "Fältet INCLUDEPICTURE" },
            { Field("INCLUDETEXT \"//host/share/x.docx\""), "", "Fältet INCLUDETEXT" },
            { Field("LINK Excel.Sheet.12 \"//host/share/x.xlsx\""), "", "Fältet LINK" },
            { Field("MACROBUTTON Kör Klicka"), "", "Fältet MACROBUTTON" },
            { Field("HYPERLINK \"file://host/share/x.png\""), "", "Fältet HYPERLINK" },
            { Field("IF 1 = 1 \" </w:instrText></w:r>" + Runs(Field("DDE cmd x")) + "<w:r><w:instrText>\" \"b\""), "", "Fältet DDE" },
            { "</w:r><w:fldSimple w:instr=\" DATABASE \\d x \"><w:r><w:t>Syns</w:t></w:r></w:fldSimple><w:r>", "", "Fältet DATABASE" },
            {
                "</w:r><w:hyperlink r:id=\"rId9\"><w:r><w:t>Syns</w:t></w:r></w:hyperlink><w:r>",
                External("hyperlink", "file://host/share/x.png"),
                "leder till något annat än en webbsida"
            },
        };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Nothing_in_a_head_that_runs_or_fetches_comes_into_the_report_and_it_is_told(string head, string links, string said)
    {
        var template = Read(Template(head, links));
        var (content, _) = WordReport.Write(SampleReport.Document, template);

        Assert.Contains(template.Lost, loss => loss.Told.Contains(said, StringComparison.Ordinal));
        var all = All(content);
        Assert.All(
            [
                "host/share",
                "DDE",
                "INCLUDE",
                "LINK ",
                "MACROBUTTON",
                "DATABASE",
                "OLEObject",
                "w:control",
                "embeddings/ole",
                "activeX",
                "Kör",
            ],
            gone => Assert.DoesNotContain(gone, all, StringComparison.Ordinal)
        );
        // What the reader sees of it as text stays, and so does the rest of the head.
        Assert.Equal(head.Contains("Syns", StringComparison.Ordinal), all.Contains("Syns", StringComparison.Ordinal));
        Assert.Contains("Kommunens huvud", all, StringComparison.Ordinal);
        Assert.Equal("", WordFile.Faults(content, workbooks: false));
    }

    [Theory]
    [InlineData("PAGE")]
    [InlineData("NUMPAGES \\* Arabic")]
    [InlineData("STYLEREF \"Rubrik 1\"")]
    [InlineData("HYPERLINK \"https://kommun.example\"")]
    [InlineData("=2-1")]
    public void A_field_that_tells_of_the_page_stays(string code)
    {
        var template = Read(Template(Field(code), ""));

        Assert.DoesNotContain(template.Lost, loss => loss.Told.StartsWith("Fältet", StringComparison.Ordinal));
        Assert.Contains(code, All(template.Package), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_web_link_in_a_head_stays()
    {
        var link = "</w:r><w:hyperlink r:id=\"rId9\"><w:r><w:t>Syns</w:t></w:r></w:hyperlink><w:r>";
        var (content, _) = WordReport.Write(SampleReport.Document, Read(Template(link, External("hyperlink", "https://kommun.example/"))));
        Assert.Contains("https://kommun.example/", All(content), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nothing_leads_to_and_what_leads_out_is_left_and_told()
    {
        var template = Read(
            MunicipalTemplate.Write(
                extra: [("word/vbaProject.bin", "makro"), ("customXml/item1.xml", "<x/>"), ("word/media/stray.png", "x")]
            )
        );
        var (content, _) = WordReport.Write(SampleReport.Document, template);

        var told = string.Join(' ', template.Lost.Select(loss => loss.Told));
        Assert.Contains("customXml/item1.xml, word/media/stray.png, word/vbaProject.bin.", told, StringComparison.Ordinal);
        Assert.Contains("Mallens koppling till en annan mall", told, StringComparison.Ordinal);
        Assert.DoesNotContain(template.Lost, loss => loss.Seen);
        using var zip = new ZipArchive(new MemoryStream(content));
        Assert.DoesNotContain(zip.Entries, entry => entry.Name is "vbaProject.bin" or "item1.xml" or "stray.png");
    }

    [Fact]
    public void A_picture_that_is_no_picture_is_left_and_told()
    {
        var template = Read(Changed(Template(Picture("r:embed"), Internal("image", "media/x.png")), ("word/media/x.png", "MZ program")));

        Assert.Contains(template.Lost, loss => loss.Seen && loss.Told.Contains("av ett slag som inte tas med", StringComparison.Ordinal));
        Assert.DoesNotContain("MZ program", All(template.Package), StringComparison.Ordinal);
    }

    [Fact]
    public void Embedded_fonts_are_left_and_told()
    {
        var template = Read(
            Changed(
                MunicipalTemplate.Write(),
                ("word/fontTable.xml", $"<w:fonts {Names}><w:font w:name=\"Kommun\"><w:embedRegular r:id=\"rId1\"/></w:font></w:fonts>"),
                ("word/_rels/fontTable.xml.rels", Rels(Internal("font", "fonts/font1.odttf", "rId1"))),
                ("word/fonts/font1.odttf", "typsnitt"),
                (
                    "word/_rels/document.xml.rels",
                    new Change(link =>
                        link.Replace(
                            "</Relationships>",
                            Internal("fontTable", "fontTable.xml") + "</Relationships>",
                            StringComparison.Ordinal
                        )
                    )
                ),
                (
                    "[Content_Types].xml",
                    new Change(types =>
                        types.Replace(
                            "</Types>",
                            "<Override PartName=\"/word/fontTable.xml\" "
                                + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml\"/></Types>",
                            StringComparison.Ordinal
                        )
                    )
                )
            )
        );
        var (content, _) = WordReport.Write(SampleReport.Document, template);

        Assert.Contains(template.Lost, loss => loss.Told.StartsWith("Typsnitten som är inbäddade", StringComparison.Ordinal));
        Assert.DoesNotContain("embedRegular", All(content), StringComparison.Ordinal);
        Assert.Contains("w:name=\"Kommun\"", All(content), StringComparison.Ordinal);
        Assert.Equal("", WordFile.Faults(content, workbooks: false));
    }

    [Fact]
    public void Sixty_thousand_nested_controls_are_told_in_one_sentence()
    {
        const int deep = 60_000;
        var controls =
            string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", deep))
            + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", deep));
        foreach (var part in new[] { "word/header.xml", "word/document.xml", "word/styles.xml" })
        {
            var root = part switch
            {
                "word/header.xml" => "w:hdr",
                "word/styles.xml" => "w:styles",
                _ => "w:document",
            };
            Assert.Contains(
                "i mer än 200 nivåer",
                Refused(Changed(MunicipalTemplate.Write(), (part, $"<{root} {Names}>{controls}</{root}>"))),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_head_of_two_hundred_megabytes_is_told_in_one_sentence_before_it_is_unpacked()
    {
        var template = Changed(MunicipalTemplate.Write());
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/header.xml")!.Delete();
            using var head = zip.CreateEntry("word/header.xml").Open();
            var space = new byte[1024 * 1024];
            Array.Fill(space, (byte)' ');
            for (var i = 0; i < 200; i++)
            {
                head.Write(space);
            }
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Contains("är för stor uppackad", Refused(stream.ToArray()), StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 200L * 1024 * 1024);
    }

    [Fact]
    public void A_document_type_is_never_followed() =>
        Assert.Contains(
            "är ingen Word-mall",
            Refused(
                Changed(
                    MunicipalTemplate.Write(),
                    ("word/header.xml", $"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:hdr {Names}/>")
                )
            ),
            StringComparison.Ordinal
        );

    private static byte[] Template(string head, string links) =>
        Changed(
            MunicipalTemplate.Write(),
            ("word/header.xml", $"<w:hdr {Names}><w:p><w:r><w:t>Kommunens huvud</w:t></w:r></w:p><w:p><w:r>{head}</w:r></w:p></w:hdr>"),
            ("word/_rels/header.xml.rels", Rels(links)),
            ("word/embeddings/oleObject1.bin", "program"),
            ("word/activeX/activeX1.xml", "<x/>")
        );

    private static string Field(string code) =>
        $"<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {code} </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Syns</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/>";

    private static string Runs(string inside) => $"<w:r>{inside}</w:r>";

    private static string Picture(string how) =>
        Graphic(
            "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + $"<a:blip {how}=\"rId9\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic>"
        );

    private static string Graphic(string uri, string content) =>
        "<w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"1\" name=\"x\"/>"
        + $"<a:graphic><a:graphicData uri=\"{uri}\">{content}</a:graphicData></a:graphic></wp:inline></w:drawing>";

    private static string External(string type, string target) =>
        $"<Relationship Id=\"rId9\" Type=\"{Relations}{type}\" Target=\"{target}\" TargetMode=\"External\"/>";

    private static string Internal(string type, string target, string id = "rId9") =>
        $"<Relationship Id=\"{id}\" Type=\"{Relations}{type}\" Target=\"{target}\"/>";

    private static string Rels(string links) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>";

    private static byte[] Changed(byte[] package, params (string Name, Change Content)[] changes)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, content) in changes)
            {
                var old = "";
                if (zip.GetEntry(name) is { } entry)
                {
                    using (var reader = new StreamReader(entry.Open()))
                    {
                        old = reader.ReadToEnd();
                    }

                    entry.Delete();
                }

                using var fresh = zip.CreateEntry(name).Open();
                fresh.Write(Encoding.UTF8.GetBytes(content.Of(old)));
            }
        }

        return stream.ToArray();
    }

    private static string All(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return string.Concat(
            zip.Entries.Select(entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return entry.FullName + " " + reader.ReadToEnd();
            })
        );
    }

    private WordTemplate Read(byte[] content)
    {
        File.WriteAllBytes(folder.File("mall.dotx"), content);
        return WordTemplate.Read(folder.File("mall.dotx"));
    }

    private string Refused(byte[] content)
    {
        var fault = Assert.Throws<UserException>(() => Read(content));
        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        return fault.Message;
    }

    /// <summary>A part's new content, or how it comes of the old.</summary>
    private sealed record Change(Func<string, string> Of)
    {
        public static implicit operator Change(string content) => new(_ => content);
    }
}
