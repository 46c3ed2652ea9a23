using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Indicators.Reports.Model;

/// <summary>What a comment's Markdown says: paragraphs, lists and headings are kept, other marks are read as plain text.</summary>
internal static class CommentMarkdown
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The text as blocks.</summary>
    public static IReadOnlyList<Block> Read(string markdown) => [.. Blocks(Markdown.Parse(markdown, Plain))];

    private static IEnumerable<Block> Blocks(ContainerBlock container) =>
        container.SelectMany(block =>
            block switch
            {
                ListBlock list =>
                [
                    new Block.Bullets([
                        .. list.OfType<ContainerBlock>().Select(item => string.Join(' ', item.Descendants<LeafBlock>().Select(Text))),
                    ]),
                ],
                ContainerBlock inner => Blocks(inner),
                HeadingBlock heading when Text(heading) is { Length: > 0 } text => [new Block.Heading(4, text)],
                LeafBlock leaf when Text(leaf) is { Length: > 0 } text => [new Block.Paragraph(text)],
                _ => Enumerable.Empty<Block>(),
            }
        );

    private static string Text(LeafBlock leaf) =>
        leaf.Inline is { } inline
            ? string.Concat(
                    inline
                        .Descendants()
                        .Select(part =>
                            part switch
                            {
                                LiteralInline literal => literal.Content.ToString(),
                                CodeInline code => code.Content,
                                LineBreakInline => " ",
                                AutolinkInline link => link.Url,
                                _ => "",
                            }
                        )
                )
                .Trim()
            : leaf.Lines.ToString().Trim();
}
