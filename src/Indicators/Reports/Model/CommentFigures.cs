using System.Text.RegularExpressions;
using Indicators.Wording;

namespace Indicators.Reports.Model;

/// <summary>Sets figures in the place of the names that a comment has for them: <c>{arbetar:riket}</c>.</summary>
internal static partial class CommentFigures
{
    /// <summary>The names in a text, without braces, in its order, each once.</summary>
    public static IReadOnlyList<string> Named(string text) => [.. Braces().Matches(text).Select(Name).Distinct()];

    /// <summary>The blocks with every figure in its place; a name that means none stands as it is.</summary>
    public static IReadOnlyList<Block> Filled(IEnumerable<Block> blocks, FigureNames names)
    {
        string Fill(string text) =>
            Braces().Replace(text, found => names.Find(Name(found)) is { } figure ? NamedFigureWords.Of(figure) : found.Value);
        return
        [
            .. blocks.Select(block =>
                block switch
                {
                    Block.Paragraph paragraph => paragraph with { Text = Fill(paragraph.Text) },
                    Block.Heading heading => heading with { Text = Fill(heading.Text) },
                    Block.Bullets bullets => new Block.Bullets([.. bullets.Items.Select(Fill)]),
                    _ => block,
                }
            ),
        ];
    }

    private static string Name(Match found) => found.Groups["name"].Value.Trim();

    // A name is short and on one line; a brace that is never closed is a brace.
    [GeneratedRegex(@"\{(?<name>[^{}\n]{0,120})\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}
