using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Model;
using Indicators.Charts.Word;
using Indicators.Reports.Model;
using Table = Indicators.Reports.Model.Table;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reports.Formats.Word;

/// <summary>Each block of a report as Word's paragraphs, tables and inline charts; counts the charts as they come.</summary>
internal sealed class WordBlocks(MainDocumentPart main, WordPage room, IReadOnlyList<Block.Heading> contents, bool asPictures)
{
    // A comment of few paragraphs is not divided between pages.
    private const int ShortComment = 6;

    // How far in from the left a fact's text stands, in twips.
    private const int FactText = 1400;

    private int charts;
    private int headings;
    private int pictures;
    private WordPage page = room;

    public IEnumerable<OpenXmlElement> Write(Block block) =>
        block switch
        {
            Block.Heading heading => Heading(heading),
            Block.Paragraph paragraph => [Text(paragraph)],
            Block.Quote quote => [WordText.Paragraph(WordStyle.Quote, "”" + quote.Text + "”")],
            Block.Assessment assessment => [Assessment(assessment)],
            Block.Findings findings => findings.Items.Select(Finding),
            Block.Beside beside => [Beside(beside)],
            Block.Panels panels => [WordSmallPanels.Write(panels.Items, page, Line)],
            Block.Bullets bullets => bullets.Items.Select(item => WordText.Paragraph(WordStyle.Bullets, item)),
            Block.Facts facts => [Facts(facts)],
            Block.Comment comment => Comment(comment),
            Block.Figures figures => Figures(figures.Table),
            Block.Picture picture => Picture(picture.Chart, picture.Low),
            _ => throw new UnreachableException($"No Word form for {block.GetType().Name}."),
        };

    // Two beside each other, what each is at a tab; a text that is too long for its line stands in under itself.
    private W.Table Facts(Block.Facts facts)
    {
        var half = (page.TextWidth - WordMeasure.Gutter) / 2;
        W.TableCell Side(Fact? fact) => WordLayoutTable.Cell(half, [fact is null ? WordText.Paragraph(WordStyle.PanelText) : Fact(fact)]);
        return WordLayoutTable.Of(
            [half, WordMeasure.Gutter, half],
            facts
                .Items.Chunk(2)
                .Select(pair =>
                    (IReadOnlyList<W.TableCell>)
                        [
                            Side(pair[0]),
                            WordLayoutTable.Cell(WordMeasure.Gutter, [WordText.Paragraph(WordStyle.PanelText)]),
                            Side(pair.ElementAtOrDefault(1)),
                        ]
                )
        );
    }

    private static Paragraph Fact(Fact fact)
    {
        var paragraph = WordText.Paragraph(WordStyle.PanelText, WordText.Run(fact.Term, WordStyle.Strong), WordText.Run("\t" + fact.Text));
        paragraph.ParagraphProperties!.Append(
            new Tabs(new TabStop { Val = TabStopValues.Left, Position = FactText }),
            new SpacingBetweenLines { Before = "20", After = "20" },
            new Indentation
            {
                Left = FactText.ToString(CultureInfo.InvariantCulture),
                Hanging = FactText.ToString(CultureInfo.InvariantCulture),
            }
        );
        return paragraph;
    }

    private static Paragraph Finding(Said said)
    {
        var paragraph = WordText.Paragraph(
            WordStyle.Normal,
            [
                WordText.Run(said.Heading, WordStyle.Strong),
                .. said.Text.Length == 0 ? [] : new OpenXmlElement[] { WordText.Run(" " + said.Text) },
            ]
        );
        paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(
            new NumberingLevelReference { Val = 0 },
            new NumberingId { Val = WordNumbering.FindingId }
        );
        paragraph.ParagraphProperties.KeepLines = new KeepLines();
        return paragraph;
    }

    // Two columns without rules: read left, then right.
    private W.Table Beside(Block.Beside beside)
    {
        var half = new WordPage((page.TextWidth - WordMeasure.Gutter) / 2, 0);
        W.TableCell Side(IReadOnlyList<Block> content, int width)
        {
            var outer = page;
            page = half;
            var written = content.SelectMany(Write).ToList();
            page = outer;
            // A cell must end with a paragraph.
            if (written[^1] is not Paragraph)
                written.Add(WordText.Paragraph(WordStyle.Note));
            return WordLayoutTable.Cell(width, written);
        }

        return WordLayoutTable.Of(
            [half.TextWidth, WordMeasure.Gutter, half.TextWidth],
            [
                [
                    Side(beside.Left, half.TextWidth),
                    WordLayoutTable.Cell(WordMeasure.Gutter, [WordText.Paragraph(WordStyle.Note)]),
                    Side(beside.Right, half.TextWidth),
                ],
            ]
        );
    }

    private Run Line(SmallLine line, double width) => PictureParts.Add(main, line, ++pictures, width);

    // The list of contents stands before the first heading in it.
    private IEnumerable<OpenXmlElement> Heading(Block.Heading heading)
    {
        var paragraph = WordText.Paragraph(WordStyle.Heading + heading.Level.ToString(CultureInfo.InvariantCulture), heading.Text);
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        var number = heading.Level == 2 ? ++headings : 0;
        if (heading.NewPage)
            (paragraph.ParagraphProperties.PageBreakBefore, paragraph.ParagraphProperties.SpacingBetweenLines) = (
                new PageBreakBefore(),
                new SpacingBetweenLines { Before = "0" }
            );
        if (number == 0)
            return [paragraph];
        var id = number.ToString(CultureInfo.InvariantCulture);
        paragraph.ParagraphProperties.InsertAfterSelf(new BookmarkStart { Id = id, Name = WordContents.Bookmark(number) });
        paragraph.Append(new BookmarkEnd { Id = id });
        return number == 1 && contents.Count > 0 ? [WordContents.Write(contents), paragraph] : [paragraph];
    }

    private static Paragraph Text(Block.Paragraph text)
    {
        var paragraph = WordText.Paragraph(Role(text.Role), text.Text);
        if (text.WithNext)
            paragraph.ParagraphProperties!.Append(new KeepNext());
        return paragraph;
    }

    private static string Role(TextRole role) =>
        role switch
        {
            TextRole.Lead => WordStyle.Lead,
            TextRole.Note => WordStyle.Note,
            _ => WordStyle.Normal,
        };

    private static Paragraph Assessment(Block.Assessment assessment) =>
        WordText.Paragraph(
            WordStyle.Assessment,
            WordMark.Run(assessment.Mark),
            WordText.Run("\u00A0"),
            WordText.Run(assessment.Word, WordStyle.Strong),
            WordText.Run(" " + assessment.Reason)
        );

    // Paragraphs of one style with the same border stand in one box; the text after it needs its distance back.
    private static List<Paragraph> Comment(Block.Comment comment)
    {
        var paragraphs = comment.Content.SelectMany(CommentLines).ToList();
        foreach (var paragraph in paragraphs.SkipLast(1).TakeLast(ShortComment))
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        paragraphs[^1].ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { After = "180" };
        return paragraphs;
    }

    // Lists in the box are real lists in the box's own style.
    private static IEnumerable<Paragraph> CommentLines(Block block) =>
        block switch
        {
            Block.Bullets bullets => bullets.Items.Select(item =>
            {
                var paragraph = WordText.Paragraph(WordStyle.Comment, item);
                paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(
                    new NumberingLevelReference { Val = 0 },
                    new NumberingId { Val = WordNumbering.BulletId }
                );
                // The box's own indentation: a paragraph indented otherwise would stand in a box of its own.
                paragraph.ParagraphProperties.Indentation = new Indentation
                {
                    Left = "160",
                    Right = "160",
                    FirstLine = "0",
                };
                return paragraph;
            }),
            Block.Paragraph text => [WordText.Paragraph(WordStyle.Comment, text.Text)],
            _ => throw new UnreachableException($"No {block.GetType().Name} stands in a comment."),
        };

    private IEnumerable<OpenXmlElement> Figures(Table table)
    {
        if (table.HeardCaption)
        {
            yield return WordTable.Write(table, page, Line);
            yield break;
        }

        // Said here too: a template's caption may be meant to stand below.
        var caption = WordText.Paragraph(WordStyle.Caption, table.Caption);
        (caption.ParagraphProperties!.KeepNext, caption.ParagraphProperties.SpacingBetweenLines) = (
            new KeepNext(),
            new SpacingBetweenLines { Before = "200", After = "80" }
        );
        yield return caption;
        yield return WordTable.Write(table, page, Line);
    }

    // A chart and all its notes stand on one page.
    private static Paragraph Note(string text, bool last)
    {
        var paragraph = WordText.Paragraph(WordStyle.Note, text);
        if (!last)
            paragraph.ParagraphProperties!.Append(new KeepNext());
        return paragraph;
    }

    private Paragraph Pictured(Indicators.Charts.Model.Chart chart, bool low)
    {
        var (png, shape) = Indicators.Charts.Raster.Picture.InText(chart, low);
        return WordText.Paragraph(
            WordStyle.Chart,
            PictureParts.Add(
                main,
                png,
                (page.ChartWidth, page.ChartWidth * shape),
                ChartParts.Name(++charts),
                chart.Description,
                ++pictures
            )
        );
    }

    private IEnumerable<OpenXmlElement> Picture(Indicators.Charts.Model.Chart chart, bool low)
    {
        yield return WordText.Paragraph(WordStyle.ChartTitle, chart.Title);
        yield return WordText.Paragraph(WordStyle.ChartSubtitle, chart.Subtitle);
        if (chart is SummaryChart summary && !asPictures)
        {
            yield return WordPanels.Write(
                summary,
                [.. NativeCharts.Draw(summary, page.ChartWidth).Select(drawn => ChartParts.Add(main, drawn, ++charts))]
            );
        }

        if (asPictures)
            yield return Pictured(chart, low);
        var parts = chart is SummaryChart || asPictures ? [] : NativeCharts.Draw(chart, page.ChartWidth, low);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Heading is { } heading)
                yield return WordText.Paragraph(WordStyle.ChartPanel, heading);
            var paragraph = WordText.Paragraph(WordStyle.Chart, new Run(new Drawing(ChartParts.Add(main, parts[i], ++charts))));
            // Its style keeps it with its notes: where there are none, it is not kept with what comes after.
            if (i == parts.Count - 1 && chart.Notes.Count == 0)
                paragraph.ParagraphProperties!.KeepNext = new KeepNext { Val = false };
            yield return paragraph;
        }

        for (var i = 0; i < chart.Notes.Count; i++)
            yield return Note(chart.Notes[i], last: i == chart.Notes.Count - 1);
    }
}
