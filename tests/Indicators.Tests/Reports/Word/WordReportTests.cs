using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Reports.Formats.Word;
using Indicators.Reports.Model;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Indicators.Tests.Reports.Word;

public sealed class WordReportTests
{
    [Fact]
    public void Words_own_rules_have_nothing_against_the_file_or_the_workbooks_in_it() =>
        Assert.Equal("", WordFile.Faults(WordFile.Sample));

    [Fact]
    public void With_pictures_for_charts_each_chart_is_one_picture_with_the_charts_own_words()
    {
        var written = WordReport.Write(SampleReport.Document with { Pictures = true });
        using var file = WordFile.Open(written);
        var main = file.MainDocumentPart!;

        Assert.Equal("", WordFile.Faults(written));
        Assert.Empty(main.ChartParts);
        Assert.Equal(
            SampleCharts.All.Select(chart => chart.Description),
            main.Document.Body!.Descendants<Wp.DocProperties>().Select(drawn => drawn.Description!.Value)
        );
        Assert.Equal(written, WordReport.Write(SampleReport.Document with { Pictures = true }));
    }

    [Fact]
    public void The_same_report_is_the_same_bytes() => Assert.Equal(WordFile.Sample, WordReport.Write(SampleReport.Document));

    [Fact]
    public void The_language_is_Swedish_in_the_styles_the_properties_and_the_charts()
    {
        using var file = WordFile.Open(WordFile.Sample);
        var main = file.MainDocumentPart!;
        Assert.Equal("sv-SE", main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal("sv-SE", main.DocumentSettingsPart!.Settings.Descendants<ThemeFontLanguages>().Single().Val!.Value);
        Assert.Equal("sv-SE", Core("language"));
        Assert.All(main.ChartParts, chart => Assert.Equal("sv-SE", chart.ChartSpace.EditingLanguage!.Val!.Value));
    }

    [Fact]
    public void The_title_is_the_only_first_heading_and_the_files_title()
    {
        var headings = Headings();
        Assert.Equal("Uppföljning av integrationsstrategin", Assert.Single(headings, heading => heading.Level == 1).Text);
        Assert.Equal("Uppföljning av integrationsstrategin", Core("title"));
    }

    [Fact]
    public void Heading_levels_never_skip_one()
    {
        var levels = Headings().Select(heading => heading.Level).ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void The_contents_are_Words_own_field_with_every_entry_and_its_page_written_out()
    {
        using var file = WordFile.Open(WordFile.Sample);
        var main = file.MainDocumentPart!;
        var list = main.Document.Body!.Elements<SdtBlock>().Single();
        Assert.Equal(
            ["Innehåll", "Sammanfattning1", "Mål 1: egen försörjning2"],
            list.Descendants<Paragraph>().Select(entry => string.Concat(entry.Descendants<Text>().Select(text => text.Text)))
        );
        Assert.Equal(
            [" TOC \\o \"2-2\" \\h \\z ", " PAGEREF _Toc00000001 \\h ", " PAGEREF _Toc00000002 \\h "],
            list.Descendants<FieldCode>().Select(code => code.Text)
        );
        Assert.All(new[] { FieldCharValues.Begin, FieldCharValues.Separate, FieldCharValues.End }, kind => Assert.Equal(3, Count(kind)));
        Assert.Equal(
            ["Sammanfattning", "Mål 1: egen försörjning"],
            list.Descendants<Hyperlink>()
                .Select(link =>
                    main.Document.Body.Elements<Paragraph>()
                        .Single(heading => heading.GetFirstChild<BookmarkStart>()?.Name == link.Anchor!.Value)
                        .InnerText
                )
        );
        Assert.Empty(main.DocumentSettingsPart!.Settings.Elements<UpdateFieldsOnOpen>());

        int Count(FieldCharValues kind) => list.Descendants<FieldChar>().Count(sign => sign.FieldCharType! == kind);
    }

    [Fact]
    public void A_heading_that_begins_a_page_says_so_itself()
    {
        using var file = WordFile.Open(WordFile.Sample);
        var broken = file.MainDocumentPart!.Document.Body!.Elements<Paragraph>()
            .Where(paragraph => paragraph.Descendants<PageBreakBefore>().Any());
        Assert.Equal("Mål 1: egen försörjning", broken.First().InnerText);
    }

    [Fact]
    public void The_running_head_names_owner_draft_and_occasion_and_the_foot_counts_pages()
    {
        using var file = WordFile.Open(WordFile.Sample);
        var main = file.MainDocumentPart!;
        Assert.Equal(
            "Norrtälje kommunUtkastBilaga till delårsrapport 2024 · per 31 augusti 2024",
            main.HeaderParts.Single().Header.InnerText
        );
        Assert.Equal("PAGE", main.FooterParts.Single().Footer.Descendants<SimpleField>().Single().Instruction!.Value);
    }

    [Fact]
    public void Nothing_floats_and_every_drawing_has_a_text_alternative()
    {
        using var file = WordFile.Open(WordFile.Sample);
        var body = file.MainDocumentPart!.Document.Body!;
        Assert.Empty(body.Descendants<Wp.Anchor>());
        Assert.All(body.Descendants<Wp.DocProperties>(), drawn => Assert.False(string.IsNullOrWhiteSpace(drawn.Description?.Value)));
        Assert.Equal(
            body.Descendants<Wp.Inline>().Count(),
            body.Descendants<Wp.DocProperties>().Select(drawn => drawn.Id!.Value).Distinct().Count()
        );
    }

    [Fact]
    public void Every_style_that_is_used_is_defined()
    {
        using var file = WordFile.Open(WordFile.Sample);
        var main = file.MainDocumentPart!;
        var defined = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value).ToHashSet();
        var used = main
            .Document.Descendants<ParagraphStyleId>()
            .Select(style => style.Val!.Value)
            .Concat(main.Document.Descendants<RunStyle>().Select(style => style.Val!.Value))
            .Concat(main.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableStyle>().Select(style => style.Val!.Value));
        Assert.Empty(used.Except(defined));
    }

    [Fact]
    public void A_list_is_a_real_list_and_marks_stand_beside_their_words()
    {
        using var file = WordFile.Open(WordFile.Sample);
        var body = file.MainDocumentPart!.Document.Body!;
        Assert.Equal(
            2,
            body.Elements<Paragraph>().Count(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "ListBullet")
        );
        Assert.Contains("Går inte att bedöma. Strategin anger", body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_is_shown_as_text_whatever_is_pasted_into_it()
    {
        var written = WordFile.With(
            new Block.Comment([
                new Block.Paragraph("<script>alert(1)</script> & \"citat\" \u0001\uFFFE\uD800 \U0001F600"),
                new Block.Paragraph("andra stycket"),
            ])
        );
        Assert.Equal("", WordFile.Faults(written));
        using var file = WordFile.Open(written);
        var paragraphs = file.MainDocumentPart!.Document.Body!.Elements<Paragraph>()
            .Where(one => one.ParagraphProperties?.ParagraphStyleId?.Val == "CommentBox");
        Assert.Equal(["<script>alert(1)</script> & \"citat\"  \U0001F600", "andra stycket"], paragraphs.Select(one => one.InnerText));
    }

    [Fact]
    public void A_report_without_blocks_or_draft_word_is_whole() =>
        Assert.Equal("", WordFile.Faults(WordReport.Write(SampleReport.Document with { Blocks = [], Draft = null })));

    private static string Core(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(WordFile.Sample));
        using var core = zip.Entries.Single(entry => entry.FullName.Contains("core", StringComparison.Ordinal)).Open();
        return XDocument.Load(core).Descendants(XName.Get(name, "http://purl.org/dc/elements/1.1/")).Single().Value;
    }

    private static List<(int Level, string Text)> Headings()
    {
        using var file = WordFile.Open(WordFile.Sample);
        return
        [
            .. file.MainDocumentPart!.Document.Body!.Elements<Paragraph>()
                .Where(paragraph =>
                    paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) == true
                )
                .Select(paragraph => (paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value![^1] - '0', paragraph.InnerText)),
        ];
    }
}
