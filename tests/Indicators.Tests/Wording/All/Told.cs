using System.Text.RegularExpressions;

namespace Indicators.Tests.Wording.All;

/// <summary>One block of text as a reader meets it: a paragraph, a cell, a heading, a chart's alternative text.</summary>
/// <param name="Document">The report, page or answer it stands in.</param>
/// <param name="Text">Its words, with what is quoted of others' put aside.</param>
/// <param name="IsTitle">Whether it is a heading or a chart's title: read as a sentence though no full stop ends it.</param>
internal sealed partial record Told(string Document, string Text, bool IsTitle)
{
    /// <summary>
    /// Its sentences: what a full stop, question or exclamation mark ends; and the whole of a title. What else stands without a full stop
    /// is a label.
    /// </summary>
    public IReadOnlyList<string> Sentences { get; } =
    [.. Boundary().Split(Text.Trim()).Where(part => part.Length > 0 && (IsTitle || part.TrimEnd('”', ')', ' ')[^1] is '.' or '?' or '!'))];

    /// <summary>The words of a text; a number is a word, with its decimals and thousands, and so is a span of years.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    // A colon before a list of lines is no end of a sentence here: the stricter count.
    [GeneratedRegex(@"(?<=[.?!][”)]?)\s+(?=[\p{Lu}\d”(…–−+])", RegexOptions.None, 1000)]
    private static partial Regex Boundary();

    [GeneratedRegex(
        @"\p{Nd}{1,3}(?:\u00A0\p{Nd}{3})+(?:,\p{Nd}+)?|[\p{L}\p{Nd}](?:[\p{L}\p{Nd},./:–−-]*[\p{L}\p{Nd}])?",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Word();
}
