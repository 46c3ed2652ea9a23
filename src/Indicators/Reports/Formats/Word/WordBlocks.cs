using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Charts.Model;
using Indicators.Charts.Word;
using Indicators.Reports.Model;
using Table = Indicators.Reports.Model.Table;

namespace Indicators.Reports.Formats.Word;

/// <summary>Each block of a report as Word's paragraphs, tables and inline charts; counts the charts as they come.</summary>
internal sealed class WordBlocks(MainDocumentPart main, WordPage page, IReadOnlyList<Block.Heading> contents)
{
    // A comment of few paragraphs is not divided between pages.
    private const int ShortComment = 6;

    // How far in from the left a fact's text stands, in twips.
    private const int FactText = 1700;

    private int charts;
    private int headings;

    public IEnumerable<OpenXmlElement> Write(Block block) =>
        block switch
        {
            Block.Heading heading => Heading(heading),
            Block.Paragraph paragraph => [Text(paragraph)],
            Block.Quote quote => [WordText.Paragraph(WordStyle.Quote, "”" + quote.Text + "”")],
            Block.Assessment assessment => [Assessment(assessment)],
            Block.Bullets bullets => bullets.Items.Select(item => WordText.Paragraph(WordStyle.Bullets, item)),
            Block.Facts facts => facts.Items.Select((fact, i) => Fact(fact, last: i == facts.Items.Count - 1)),
            Block.Comment comment => Comment(comment),
            Block.Figures figures => Figures(figures.Table),
            Block.Picture picture => Picture(picture.Chart),
            _ => throw new UnreachableException($"No Word form for {block.GetType().Name}."),
        };

    // One line a fact, close together, what it is at a tab; a text that is too long for its line stands in under itself.
    private static Paragraph Fact(Fact fact, bool last)
    {
        var paragraph = WordText.Paragraph(WordStyle.Normal, WordText.Run(fact.Term, WordStyle.Strong), WordText.Run("\t" + fact.Text));
        paragraph.ParagraphProperties!.Append(
            new Tabs(new TabStop { Val = TabStopValues.Left, Position = FactText }),
            new SpacingBetweenLines { Before = "0", After = last ? "120" : "0" },
            new Indentation
            {
                Left = FactText.ToString(CultureInfo.InvariantCulture),
                Hanging = FactText.ToString(CultureInfo.InvariantCulture),
            }
        );
        return paragraph;
    }

    // The list of contents stands before the first heading in it.
    private IEnumerable<OpenXmlElement> Heading(Block.Heading heading)
    {
        var paragraph = WordText.Paragraph(WordStyle.Heading + heading.Level.ToString(CultureInfo.InvariantCulture), heading.Text);
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        var number = heading.Level == 2 ? ++headings : 0;
        if (heading.NewPage || number == 1)
            (paragraph.ParagraphProperties.PageBreakBefore, paragraph.ParagraphProperties.SpacingBetweenLines) = (
                new PageBreakBefore(),
                new SpacingBetweenLines { Before = "0" }
            );
        if (number == 0)
            return [paragraph];
        var id = number.ToString(CultureInfo.InvariantCulture);
        paragraph.ParagraphProperties.InsertAfterSelf(new BookmarkStart { Id = id, Name = WordContents.Bookmark(number) });
        paragraph.Append(new BookmarkEnd { Id = id });
        return number == 1 ? [WordContents.Write(contents), paragraph] : [paragraph];
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
        paragraphs[^1].ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { After = "240" };
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
        // Said here too: a template's caption may be meant to stand below.
        var caption = WordText.Paragraph(WordStyle.Caption, table.Caption);
        (caption.ParagraphProperties!.KeepNext, caption.ParagraphProperties.SpacingBetweenLines) = (
            new KeepNext(),
            new SpacingBetweenLines { Before = "200", After = "80" }
        );
        yield return caption;
        yield return WordTable.Write(table, page);
    }

    // A chart and all its notes stand on one page.
    private static Paragraph Note(string text, bool last)
    {
        var paragraph = WordText.Paragraph(WordStyle.Note, text);
        if (!last)
            paragraph.ParagraphProperties!.Append(new KeepNext());
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Picture(Indicators.Charts.Model.Chart chart)
    {
        yield return WordText.Paragraph(WordStyle.ChartTitle, chart.Title);
        yield return WordText.Paragraph(WordStyle.ChartSubtitle, chart.Subtitle);
        if (chart is SummaryChart summary)
        {
            yield return WordPanels.Write(
                summary,
                [.. NativeCharts.Draw(summary, page.ChartWidth).Select(drawn => ChartParts.Add(main, drawn, ++charts))]
            );
        }

        foreach (var drawn in chart is SummaryChart ? [] : NativeCharts.Draw(chart, page.ChartWidth))
        {
            if (drawn.Heading is { } heading)
                yield return WordText.Paragraph(WordStyle.ChartPanel, heading);
            yield return WordText.Paragraph(WordStyle.Chart, new Run(new Drawing(ChartParts.Add(main, drawn, ++charts))));
        }

        for (var i = 0; i < chart.Notes.Count; i++)
            yield return Note(chart.Notes[i], last: i == chart.Notes.Count - 1);
    }
}
