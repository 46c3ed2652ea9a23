using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Indicators.Charts;
using Indicators.Charts.Layout;
using Indicators.Charts.Svg;
using static Indicators.Reports.Html.HtmlTag;

namespace Indicators.Reports.Html;

/// <summary>Blocks as HTML, in order; it counts the charts so that no two have the same ids.</summary>
internal sealed class HtmlBlocks(IReadOnlyList<Block.Heading> contents)
{
    private int charts;
    private int headings;

    public string Write(Block block) => block switch
    {
        Block.Heading { Level: 2 } heading => Main(heading, ++headings),
        Block.Heading heading => Said($"h{heading.Level}", heading.Text, ("class", heading.NewPage ? "page" : null)),
        Block.Paragraph paragraph => Element("p", Prose(paragraph.Text), ("class", Classes(paragraph))),
        Block.Quote quote => Element("blockquote", Said("p", $"”{quote.Text}”")),
        Block.Assessment assessment => Element("p", $"{Sign(assessment.Mark)}{Said("strong", assessment.Word)} {Text(assessment.Reason)}", ("class", "assessment")),
        Block.Bullets bullets => Element("ul", string.Concat(bullets.Items.Select(item => Element("li", Prose(item))))),
        Block.Facts facts => Element("dl", string.Concat(facts.Items.Select(fact => Element("div", Said("dt", fact.Term) + Element("dd", Prose(fact.Text))))), ("class", "facts")),
        Block.Comment comment => Element("div", string.Concat(comment.Content.Select(Write)), ("class", "comment")),
        Block.Figures figures => HtmlTable.Write(figures.Table),
        Block.Picture picture => Picture(picture.Chart),
        _ => throw new UnreachableException($"No HTML for {block.GetType().Name}."),
    };

    // The list of contents stands before the first heading in it.
    private string Main(Block.Heading heading, int number) =>
        (number == 1 ? List() : "")
        + Said("h2", heading.Text, ("id", Anchor(number)), ("class", heading.NewPage || number == 1 ? "page" : null));

    private string List() => Element(
        "nav",
        Said("h2", Contents.Title, ("id", "innehall")) + Element("ul", string.Concat(contents.Select((one, i) => Element("li", Said("a", one.Text, ("href", "#" + Anchor(i + 1))))))),
        ("class", "contents"),
        ("aria-labelledby", "innehall"));

    private static string Anchor(int number) => string.Create(CultureInfo.InvariantCulture, $"avsnitt-{number}");

    private static string? Classes(Block.Paragraph paragraph)
    {
        var role = paragraph.Role switch { TextRole.Lead => "lead", TextRole.Note => "note", _ => "" };
        var classes = (role + (paragraph.WithNext ? " with-next" : "")).Trim();
        return classes.Length == 0 ? null : classes;
    }

    /// <summary>The drawn sign of a status; the word beside it carries the meaning.</summary>
    public static string Sign(Mark mark) => SvgDrawing.Sign(mark, 16).ToString(SaveOptions.DisableFormatting);

    // Drawn twice, never scaled: the page shows the one that fits, and the other is hidden from everyone.
    private string Picture(Chart chart)
    {
        charts++;
        string Drawn(ChartFrame frame, string name) => Element(
            "div",
            SvgDrawing.Draw(chart, frame with { Head = false, IdPrefix = string.Create(CultureInfo.InvariantCulture, $"{name}{charts}") }).ToString(SaveOptions.DisableFormatting),
            ("class", name));
        return Element(
            "figure",
            Element("figcaption", Said("strong", chart.Title) + Said("span", chart.Subtitle))
                + Drawn(ChartFrame.Report, "wide") + Drawn(ChartFrame.Phone, "narrow")
                + string.Concat(chart.Notes.Select(note => Said("p", note, ("class", "note")))));
    }
}
