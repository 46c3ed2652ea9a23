using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Reports.Formats.Word;
using Indicators.Tests.Support;

namespace Indicators.Tests.Reports.Word;

public sealed class WordTemplateTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Words_own_rules_have_nothing_against_a_report_in_a_template() =>
        Assert.Equal("", WordFile.Faults(In(MunicipalTemplate.Write()).Content));

    /// <summary>Word of today writes its own choices of letters last in the defaults and in styles, in a namespace of their own.</summary>
    [Fact]
    public void What_is_set_in_a_template_of_todays_Word_stands_in_the_order_its_rules_ask_for()
    {
        const string letters = "<w14:ligatures w14:val=\"standardContextual\"/>";
        const string today =
            "<w:styles xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\" ";
        const string kerning = "<w:kern w:val=\"2\"/><w:sz w:val=\"22\"/>";
        var styles = Part(MunicipalTemplate.Write(without: ["List Bullet"]), "word/styles.xml")
            .Replace("<w:styles ", today, StringComparison.Ordinal)
            .Replace(
                "<w:sz w:val=\"22\"/><w:lang w:val=\"en-US\"/>",
                kerning + "<w:lang w:val=\"en-US\"/>" + letters,
                StringComparison.Ordinal
            )
            .Replace(
                "</w:styles>",
                "<w:style w:type=\"paragraph\" w:styleId=\"Punktlista\"><w:name w:val=\"List Bullet\"/><w:pPr><w:ind w:left=\"9\"/></w:pPr>"
                    + $"<w:rPr><w:b/>{letters}</w:rPr></w:style></w:styles>",
                StringComparison.Ordinal
            );
        var (content, _) = In(With(MunicipalTemplate.Write(), "word/styles.xml", styles));

        Assert.Equal("", WordFile.Faults(content));
        var defaults = Part(content, "word/styles.xml");
        Assert.InRange(
            defaults.IndexOf("ligatures", StringComparison.Ordinal),
            defaults.IndexOf("w:lang ", StringComparison.Ordinal),
            defaults.Length
        );
        Assert.InRange(
            defaults.IndexOf("w:lang ", StringComparison.Ordinal),
            defaults.IndexOf("<w:sz ", StringComparison.Ordinal),
            defaults.Length
        );
    }

    [Fact]
    public void The_same_report_in_the_same_template_is_the_same_bytes()
    {
        var template = MunicipalTemplate.Write();
        Assert.Equal(In(template).Content, In(template).Content);
    }

    [Fact]
    public void Headings_lists_and_captions_are_in_the_templates_own_styles_whatever_their_ids()
    {
        using var file = Opened(MunicipalTemplate.Write());
        var body = file.MainDocumentPart!.Document.Body!;
        Assert.Equal("Uppföljning av integrationsstrategin", Assert.Single(In(body, "Rubrik1")).InnerText);
        Assert.Contains(In(body, "Rubrik2"), paragraph => paragraph.InnerText == "Sammanfattning");
        Assert.Equal(2, In(body, "Punktlista").Count());
        Assert.NotEmpty(In(body, "Beskrivning"));
        Assert.NotEmpty(In(body, "Citat"));
        Assert.Empty(In(body, "Heading1").Concat(In(body, "Heading2")).Concat(In(body, "ListBullet")).Concat(In(body, "Caption")));
    }

    [Fact]
    public void Every_style_that_is_used_is_defined_once_and_as_what_it_is_used_for()
    {
        using var file = Opened(MunicipalTemplate.Write());
        var main = file.MainDocumentPart!;
        var defined = main.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .ToDictionary(style => style.StyleId!.Value!, style => style.Type!.Value);
        Assert.All(main.Document.Descendants<ParagraphStyleId>(), used => Assert.Equal(StyleValues.Paragraph, defined[used.Val!.Value!]));
        Assert.All(main.Document.Descendants<RunStyle>(), used => Assert.Equal(StyleValues.Character, defined[used.Val!.Value!]));
        Assert.All(main.Document.Descendants<TableStyle>(), used => Assert.Equal(StyleValues.Table, defined[used.Val!.Value!]));
        Assert.All(
            main.StyleDefinitionsPart.Styles.Elements<Style>().Select(style => style.BasedOn?.Val?.Value).OfType<string>(),
            basis => Assert.Contains(basis, defined.Keys)
        );
    }

    [Fact]
    public void Styles_that_the_template_does_not_have_are_named_in_Swedish_and_the_text_in_them_is_there()
    {
        var (content, lacking) = In(MunicipalTemplate.Write(without: ["caption", "List Bullet", "heading 3"]));
        Assert.Equal(["Punktlista", "Rubrik 3", "Beskrivning"], lacking);
        Assert.Equal("", WordFile.Faults(content));
        using var file = WordFile.Open(content);
        Assert.NotEmpty(In(file.MainDocumentPart!.Document.Body!, "Heading3"));
        Assert.Empty(In(MunicipalTemplate.Write()).Lacking);
    }

    [Fact]
    public void The_templates_page_head_and_foot_stay_with_their_pictures()
    {
        using var file = Opened(MunicipalTemplate.Write());
        var main = file.MainDocumentPart!;
        var section = main.Document.Body!.Elements<SectionProperties>().Single();
        Assert.Equal((1418u, 2268), (section.GetFirstChild<PageMargin>()!.Left!.Value, section.GetFirstChild<PageMargin>()!.Top!.Value));
        var head = (HeaderPart)main.GetPartById(section.GetFirstChild<HeaderReference>()!.Id!.Value!);
        Assert.NotEmpty(head.ImageParts);
        Assert.Equal("Utkast", head.Header.InnerText);
        var foot = (FooterPart)main.GetPartById(section.GetFirstChild<FooterReference>()!.Id!.Value!);
        Assert.StartsWith("Kommunhuset", foot.Footer.InnerText, StringComparison.Ordinal);
        Assert.Equal("PAGE", foot.Footer.Descendants<SimpleField>().Single().Instruction!.Value);
    }

    [Fact]
    public void What_the_running_head_would_say_stands_on_the_first_page_when_the_template_has_its_own()
    {
        using var file = Opened(MunicipalTemplate.Write());
        Assert.Equal(
            [
                "Norrtälje kommun · Bilaga till delårsrapport 2024 · per 31 augusti 2024",
                "Integrationsstrategi för Norrtälje kommun, 2024 delår",
            ],
            In(file.MainDocumentPart!.Document.Body!, "Underrubrik").Take(2).Select(line => line.InnerText)
        );
    }

    [Fact]
    public void A_template_without_head_and_foot_gets_ours_and_a_decided_report_is_no_draft()
    {
        var (content, _) = WordReport.Write(
            SampleReport.Document with
            {
                Draft = null,
            },
            Template(MunicipalTemplate.Write(headAndFoot: false))
        );
        Assert.Equal("", WordFile.Faults(content));
        using var file = WordFile.Open(content);
        Assert.Equal(
            "Norrtälje kommunBilaga till delårsrapport 2024 · per 31 augusti 2024",
            file.MainDocumentPart!.HeaderParts.Single().Header.InnerText
        );
        Assert.Equal("PAGE", file.MainDocumentPart.FooterParts.Single().Footer.Descendants<SimpleField>().Single().Instruction!.Value);
    }

    [Fact]
    public void Nothing_of_the_templates_text_comments_protection_or_places_is_in_the_report()
    {
        var (content, _) = In(MunicipalTemplate.Write());
        using var zip = new ZipArchive(new MemoryStream(content));
        var all = string.Concat(
            zip.Entries.Where(entry =>
                    entry.Name.EndsWith(".xml", StringComparison.Ordinal) || entry.Name.EndsWith(".rels", StringComparison.Ordinal)
                )
                .Select(entry =>
                {
                    using var reader = new StreamReader(entry.Open());
                    return reader.ReadToEnd();
                })
        );
        Assert.All(
            [
                "Skriv rubriken",
                "Skriv brödtexten",
                "kommun.example",
                "Byt ut",
                "Kanslist",
                "documentProtection",
                "trackRevisions",
                "attachedTemplate",
                "Kommun.dotm",
                "template.main",
                "en-GB",
                "en-US",
                "Mall för",
            ],
            gone => Assert.DoesNotContain(gone, all, StringComparison.Ordinal)
        );
        Assert.Contains("<dc:title>Uppföljning av integrationsstrategin</dc:title>", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Calibri")]
    [InlineData("Verdana")]
    public void Charts_stay_within_the_text_and_tables_within_the_page(string font)
    {
        using var file = Opened(MunicipalTemplate.Write(font: font));
        var body = file.MainDocumentPart!.Document.Body!;
        const int TextWidth = 11906 - 1418 - 1418;
        Assert.All(
            body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>(),
            extent => Assert.InRange(extent.Cx!.Value, 1, (TextWidth * 635L) + 1)
        );
        Assert.All(
            body.Elements<Table>(),
            table =>
                Assert.InRange(
                    table
                        .Descendants<GridColumn>()
                        .Sum(column => int.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)),
                    TextWidth,
                    11906 - 907 - 907
                )
        );
    }

    [Theory]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "har makron")]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", "har makron")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", "är ingen Word-mall")]
    public void A_file_with_macros_or_of_another_kind_is_refused(string type, string said) =>
        Assert.Contains(said, Refused(MunicipalTemplate.Write(type: type)), StringComparison.Ordinal);

    [Fact]
    public void A_damaged_file_is_refused()
    {
        var whole = MunicipalTemplate.Write();
        Assert.All(
            [
                [],
                "Hej"u8.ToArray(),
                whole[..(whole.Length / 2)],
                Without(whole, "word/document.xml"),
                With(whole, "word/styles.xml", "<w:styles"),
                With(whole, "word/document.xml", "<w:document"),
            ],
            damaged => Assert.Contains("är ingen Word-mall, eller så är den skadad", Refused(damaged), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_missing_file_is_said_to_be_missing()
    {
        var fault = Assert.Throws<UserException>(() => WordTemplate.Read(folder.File("saknas.dotx")));
        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        Assert.Contains("saknas.dotx går inte att läsa", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ordinary_document_serves_as_template_too()
    {
        var written = In(WordFile.Sample);
        Assert.Empty(written.Lacking);
        Assert.Equal("", WordFile.Faults(written.Content));
    }

    private static string Part(byte[] package, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Without(byte[] package, string name) => Changed(package, zip => zip.GetEntry(name)!.Delete());

    private static byte[] With(byte[] package, string name, string content) =>
        Changed(
            package,
            zip =>
            {
                zip.GetEntry(name)!.Delete();
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        );

    private static byte[] Changed(byte[] package, Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(zip);
        }

        return stream.ToArray();
    }

    private static IEnumerable<Paragraph> In(Body body, string style) =>
        body.Descendants<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style);

    private string Refused(byte[] content)
    {
        var fault = Assert.Throws<UserException>(() => Template(content));
        Assert.Equal(ExitCode.InvalidInput, fault.Code);
        return fault.Message;
    }

    private WordprocessingDocument Opened(byte[] template) => WordFile.Open(In(template).Content);

    private (byte[] Content, IReadOnlyList<string> Lacking) In(byte[] template) =>
        WordReport.Write(SampleReport.Document, Template(template));

    private WordTemplate Template(byte[] content)
    {
        var file = folder.File("mall.dotx");
        File.WriteAllBytes(file, content);
        return WordTemplate.Read(file);
    }
}
