using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Reports.Model;

namespace Indicators.Tests.Reports.Word;

public sealed class WordPagesTests
{
    // A bit more than half a page.
    private static readonly string HalfPage = string.Join(
        ' ',
        Enumerable.Repeat("ett två tre fyra fem sex sju åtta nio tio elva tolv tretton", 50)
    );

    [Fact]
    public void A_heading_after_two_texts_of_more_than_half_a_page_stands_on_the_second_page() =>
        Assert.Equal(
            ["1", "2"],
            Pages(new Block.Heading(2, "A"), new Block.Paragraph(HalfPage), new Block.Paragraph(HalfPage), new Block.Heading(2, "B"))
        );

    [Fact]
    public void A_heading_never_stands_last_on_a_page_without_what_it_is_over()
    {
        // Filled line by line: wherever the heading would come last, it begins the next page.
        foreach (var lines in Enumerable.Range(30, 40))
        {
            Block[] blocks =
            [
                new Block.Heading(2, "A"),
                .. Enumerable.Repeat(new Block.Paragraph("En rad."), lines),
                new Block.Heading(2, "B"),
                new Block.Paragraph("En text om B."),
            ];
            using var file = WordFile.Open(WordFile.With(blocks));
            var broken = Broken(file.MainDocumentPart!.Document.Body!);
            Assert.DoesNotContain("En text om B.", broken);
            Assert.Equal(["1", (broken.Count + 1).ToString(CultureInfo.InvariantCulture)], Pages(blocks));
        }
    }

    [Fact]
    public void Every_page_but_the_first_begins_where_the_file_says_so()
    {
        Block[] blocks =
        [
            new Block.Heading(2, "A"),
            .. Enumerable.Repeat(new Block.Paragraph("En rad."), 200),
            new Block.Heading(2, "Sist"),
        ];
        using var file = WordFile.Open(WordFile.With(blocks));

        Assert.Equal(int.Parse(Pages(blocks)[1], CultureInfo.InvariantCulture) - 1, Broken(file.MainDocumentPart!.Document.Body!).Count);
    }

    [Fact]
    public void A_table_longer_than_a_page_is_counted_with_its_head_on_each()
    {
        var table = new Indicators.Reports.Model.Table
        {
            Caption = "Rader",
            Columns = [new("Rad", false), new("Text", false, Wide: true)],
            Rows = [.. Enumerable.Range(1, 130).Select(row => new Indicators.Reports.Model.TableRow($"Rad {row}", [new("text")]))],
        };

        Assert.Equal(
            ["1", "3"],
            Pages(new Block.Heading(2, "A"), new Block.Figures(table), new Block.Heading(2, "B"), new Block.Paragraph("Text."))
        );
    }

    private static List<string> Pages(params Block[] blocks)
    {
        using var file = WordFile.Open(WordFile.With(blocks));
        return
        [
            .. file.MainDocumentPart!.Document.Body!.Elements<SdtBlock>()
                .Single()
                .Descendants<Hyperlink>()
                .Select(link => link.Descendants<Text>().Last().Text),
        ];
    }

    private static List<string> Broken(Body body) =>
        [
            .. body.Descendants<Paragraph>()
                .Where(paragraph => paragraph.ParagraphProperties?.PageBreakBefore is not null)
                .Select(paragraph => paragraph.InnerText),
        ];
}
