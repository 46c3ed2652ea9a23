using System.Diagnostics;
using System.Globalization;
using Indicators.Reports.Model;
using static Indicators.Reports.Formats.Html.HtmlTag;

namespace Indicators.Reports.Formats.Html;

/// <summary>Blocks as HTML, in order, for reports and pages alike.</summary>
/// <param name="form">How drawings and tables are set.</param>
/// <param name="contents">The headings in the list of contents; none for no such list.</param>
internal sealed class HtmlBlocks(HtmlForm form, IReadOnlyList<Block.Heading> contents)
{
    private int headings;

    /// <summary>All of them.</summary>
    public string Write(IEnumerable<Block> blocks) => string.Concat(blocks.Select(Write));

    /// <summary>One of them; those before it in the document must have been written.</summary>
    public string Write(Block block) =>
        block switch
        {
            Block.Heading { Level: 2 } heading when contents.Count > 0 => Main(heading, ++headings),
            Block.Heading heading => Said($"h{heading.Level}", heading.Text, ("class", heading.NewPage ? "page" : null)),
            Block.Paragraph paragraph => Element("p", Prose(paragraph.Text), ("class", Classes(paragraph))),
            Block.Quote quote => Element("blockquote", Said("p", $"”{quote.Text}”")),
            Block.Assessment assessment => Element(
                "p",
                $"{form.Set(assessment.Mark)}{Said("strong", assessment.Word)} {Text(assessment.Reason)}",
                ("class", "assessment")
            ),
            Block.Bullets bullets => Element("ul", string.Concat(bullets.Items.Select(item => Element("li", Prose(item))))),
            Block.Facts facts => Element(
                "dl",
                string.Concat(facts.Items.Select(fact => Element("div", Said("dt", fact.Term) + Element("dd", Prose(fact.Text))))),
                ("class", "facts")
            ),
            Block.Comment comment => Element("div", Write(comment.Content), ("class", "comment")),
            Block.Figures figures => HtmlTable.Of(figures.Table, form).Write(),
            Block.Picture picture => form.Set(picture.Chart),
            _ => throw new UnreachableException($"No HTML for {block.GetType().Name}."),
        };

    // The list of contents stands before the first heading in it.
    private string Main(Block.Heading heading, int number) =>
        (number == 1 ? List() : "")
        + Said("h2", heading.Text, ("id", Anchor(number)), ("class", heading.NewPage || number == 1 ? "page" : null));

    private string List() =>
        Element(
            "nav",
            Said("h2", Contents.Title, ("id", "innehall"))
                + Element(
                    "ul",
                    string.Concat(contents.Select((one, i) => Element("li", Said("a", one.Text, ("href", "#" + Anchor(i + 1))))))
                ),
            ("class", "contents"),
            ("aria-labelledby", "innehall")
        );

    private static string Anchor(int number) => string.Create(CultureInfo.InvariantCulture, $"avsnitt-{number}");

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
