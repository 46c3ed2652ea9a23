using System.Diagnostics;
using Indicators.Reports.Model;

namespace Indicators.Reports.Formats.Html;

/// <summary>Blocks as HTML, in order, for reports and pages alike.</summary>
/// <param name="form">How drawings and tables are set.</param>
/// <param name="contents">The headings in the list of contents; none for no such list.</param>
/// <param name="pages">The page that each of them is printed on, by its anchor; null where that is not known.</param>
internal sealed class HtmlBlocks(HtmlForm form, IReadOnlyList<Block.Heading> contents, IReadOnlyDictionary<string, int>? pages = null)
{
    private int headings;

    /// <summary>All of them.</summary>
    public Markup Write(IEnumerable<Block> blocks) => Markup.Each(blocks, Write);

    /// <summary>One of them; those before it in the document must have been written.</summary>
    public Markup Write(Block block) =>
        block switch
        {
            Block.Heading { Level: 2 } heading when contents.Count > 0 => Main(heading, ++headings),
            Block.Heading { Level: var level } heading =>
                $"<h{level}{Markup.Attribute("class", heading.NewPage ? "page" : null)}>{heading.Text}</h{level}>",
            Block.Paragraph paragraph => $"<p{Markup.Attribute("class", Classes(paragraph))}>{Markup.Prose(paragraph.Text)}</p>",
            Block.Quote quote => $"<blockquote><p>”{quote.Text}”</p></blockquote>",
            Block.Assessment judged =>
                $"""<p class="assessment">{form.Set(judged.Mark)}<strong>{judged.Word}</strong> {judged.Reason}</p>""",
            Block.Findings findings => $"""<ol class="findings">{Markup.Each(findings.Items, Said)}</ol>""",
            Block.Beside beside => $"""<div class="beside"><div>{Write(beside.Left)}</div><div>{Write(beside.Right)}</div></div>""",
            Block.Panels panels => $"""<div class="panels">{Markup.Each(panels.Items, Panel)}</div>""",
            Block.Bullets bullets => $"<ul>{Markup.Each(bullets.Items, item => $"<li>{Markup.Prose(item)}</li>")}</ul>",
            Block.Facts facts => $"""<dl class="facts">{Markup.Each(facts.Items, Fact)}</dl>""",
            Block.Comment comment => $"""<div class="comment">{Write(comment.Content)}</div>""",
            Block.Figures figures => HtmlTable.Of(figures.Table, form).Write(),
            Block.Picture picture => form.Set(picture.Chart),
            _ => throw new UnreachableException($"No HTML for {block.GetType().Name}."),
        };

    private static Markup Fact(Fact fact) => $"<div><dt>{fact.Term}</dt><dd>{Markup.Prose(fact.Text)}</dd></div>";

    private static Markup Said(Said said) =>
        $"<li><strong>{Markup.Prose(said.Heading)}</strong>{Markup.If(said.Text.Length > 0, () => $" {Markup.Prose(said.Text)}")}</li>";

    private Markup Panel(MeasurePanel panel) =>
        $"""
            <div class="panel"><strong>{Markup.Prose(panel.Name)}</strong>{Markup.For(panel.Line, form.Set)}<b>{panel.Value}</b>
            <span>{Markup.Prose(panel.Longer)}</span><small>{Markup.Prose(panel.Beside)}</small></div>
            """;

    // The list of contents stands before the first heading in it.
    private Markup Main(Block.Heading heading, int number)
    {
        var page = Markup.Attribute("class", heading.NewPage ? "page" : null);
        return $"""{(number == 1 ? List() : null)}<h2 id="{Contents.Anchor(number)}"{page}>{heading.Text}</h2>""";
    }

    private Markup List()
    {
        var items = Markup.Each(contents, (one, i) => $"""<li><a href="#{Contents.Anchor(i + 1)}">{one.Text}{On(i + 1)}</a></li>""");
        return $"""<nav class="contents" aria-labelledby="innehall"><h2 id="innehall">{Contents.Title}</h2><ul>{items}</ul></nav>""";
    }

    private Markup On(int number) =>
        pages?.GetValueOrDefault(Contents.Anchor(number)) is { } page ? $""" <span class="on">{page}</span>""" : Markup.None;

    private static string? Classes(Block.Paragraph paragraph)
    {
        var role = paragraph.Role switch
        {
            TextRole.Lead => "lead",
            TextRole.Note => "note",
            _ => "",
        };
        var classes = (role + (paragraph.WithNext ? " with-next" : "")).Trim();
        return classes.Length == 0 ? null : classes;
    }
}
