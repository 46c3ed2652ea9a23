using Indicators.Wording.Faults;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Indicators.Reports.Model;

/// <summary>
/// How long a comment may be and how deep its quotations, lists and emphasis may lie, so that all that walks it may do so plainly.
/// </summary>
internal static class CommentDepth
{
    private const int Longest = 200_000;
    private const int Deepest = 50;

    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The text, found to be within them.</summary>
    /// <exception cref="UserException">It is not: a comment is never left out in silence.</exception>
    public static string Within(string text, string file)
    {
        if (text.Length > Longest)
        {
            throw UserException.Invalid(TextFaults.CommentTooLong(file, Longest / 1000));
        }

        return IsDeeper(text) ? throw UserException.Invalid(TextFaults.CommentTooDeep(file, Deepest)) : text;
    }

    private static bool IsDeeper(string text)
    {
        MarkdownDocument whole;
        try
        {
            whole = Markdown.Parse(text, Plain);
        }
        catch (ArgumentException)
        {
            return true; // the library's own limit, before it has a tree to walk
        }

        var left = new Stack<(MarkdownObject Part, int Depth)>();
        left.Push((whole, 0));
        while (left.TryPop(out var at))
        {
            if (at.Depth > Deepest)
            {
                return true;
            }

            IEnumerable<MarkdownObject> within = at.Part switch
            {
                ContainerBlock block => block,
                LeafBlock { Inline: { } inline } => [inline],
                ContainerInline inline => inline,
                _ => [],
            };
            foreach (var part in within)
            {
                left.Push((part, at.Depth + 1));
            }
        }

        return false;
    }
}
