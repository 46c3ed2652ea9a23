using Indicators.Charts.Layout;
using Indicators.Reports;
using static Indicators.Reports.Html.HtmlTag;

namespace Indicators.Web.Html;

/// <summary>A report's blocks as they stand in a page, with the same words.</summary>
/// <param name="drawn">Draws the page's charts.</param>
internal sealed class WebBlocks(Drawn drawn)
{
    /// <summary>All of them in order.</summary>
    public string Write(IEnumerable<Block> blocks) => string.Concat(blocks.Select(Write));

    private string Write(Block block) => block switch
    {
        Block.Heading heading => Said($"h{heading.Level}", heading.Text),
        Block.Paragraph { Role: TextRole.Lead } lead => Said("p", lead.Text, ("class", "lead")),
        Block.Paragraph { Role: TextRole.Note } note => Element("p", WebTable.Days(Text(note.Text)), ("class", "small")),
        Block.Paragraph paragraph => Element("p", WebTable.Days(Text(paragraph.Text))),
        Block.Quote quote => Element("blockquote", Said("p", $"”{quote.Text}”")),
        Block.Assessment assessment => Element("p", Element("span", Drawn.Sign(assessment.Mark) + Said("strong", assessment.Word), ("class", "judged")) + " " + Text(assessment.Reason)),
        Block.Bullets bullets => Element("ul", string.Concat(bullets.Items.Select(item => Said("li", item))), ("class", "text")),
        Block.Comment comment => Element("div", Write(comment.Content), ("class", "note")),
        Block.Figures figures => WebTable.Of(figures.Table).Write(),
        Block.Picture picture => drawn.Figure(picture.Chart, ChartFrame.Page),
        _ => throw new System.Diagnostics.UnreachableException($"No page form for {block.GetType().Name}."),
    };
}
