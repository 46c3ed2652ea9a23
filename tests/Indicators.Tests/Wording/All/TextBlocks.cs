using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Indicators.Tests.Wording.All;

/// <summary>A page's or report's text, block by block.</summary>
internal static class TextBlocks
{
    private const string Titles = "h1, h2, h3, h4, h5, h6, figcaption > strong";

    private const string Blocks =
        "p, li, dt, dd, th, td, caption, summary, label, legend, blockquote, div, section, header, footer, nav, main, body, "
        + Titles
        + ", figcaption > span, option, button, figcaption, figure, form, title";

    public static IEnumerable<Told> Of(string document, string html, OthersWords others)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var block in page.QuerySelectorAll(Blocks).Where(block => block.Closest("svg") is null))
        {
            var text = new StringBuilder();
            Gather(block, text);
            if (text.ToString().Trim() is { Length: > 0 } words)
            {
                yield return new Told(document, others.PutAside(words), block.Matches(Titles));
            }
        }

        foreach (var chart in page.QuerySelectorAll("svg[aria-label]"))
        {
            yield return new Told(document, others.PutAside(chart.GetAttribute("aria-label")!), false);
        }

        foreach (
            var told in page.QuerySelectorAll("svg text, svg title, svg desc")
                .Where(text => text.TextContent.Contains(' ', StringComparison.Ordinal))
        )
        {
            yield return new Told(document, others.PutAside(told.TextContent), false);
        }
    }

    private static void Gather(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data.Replace('\n', ' '));
            }
            else if (child is IElement element && !element.Matches(Blocks) && element.LocalName is not ("svg" or "style" or "script"))
            {
                Gather(element, text);
            }
        }
    }
}
