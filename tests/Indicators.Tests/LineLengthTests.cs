using Indicators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Indicators.Tests;

/// <summary>CSharpier breaks what it can; a text it leaves whole, so a long one is broken by hand.</summary>
public sealed class LineLengthTests
{
    private const int Most = 140;

    [Theory]
    [InlineData("src", false)]
    [InlineData("tests", true)]
    public void No_line_of_code_is_longer_than_an_editor_shows_but_for_given_files_in_tests(string folder, bool given)
    {
        var files = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        Assert.Equal(
            [],
            files
                .SelectMany(file =>
                    TooLong(File.ReadAllText(file), given).Select(line => $"{Path.GetRelativePath(Repository.Root, file)}:{line}")
                )
                .Take(40)
        );
    }

    // A file that a test gives the program (a Word part, a line of a table) stands as it is, in a text of its own.
    private static IEnumerable<int> TooLong(string source, bool given)
    {
        var lines = source.Split('\n').Index().Where(line => line.Item.Length > Most).Select(line => line.Index + 1).ToList();
        if (lines.Count == 0 || !given)
        {
            return lines;
        }

        var texts = CSharpSyntaxTree
            .ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))
            .GetRoot()
            .DescendantNodes()
            .Where(node => node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax && node.Span.Length > Most / 2)
            .Select(node => node.GetLocation().GetLineSpan())
            .ToList();
        return lines.Where(line => !texts.Exists(text => text.StartLinePosition.Line < line && line <= text.EndLinePosition.Line + 1));
    }
}
