using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Indicators.Reports.Formats.Html;

/// <summary>HTML written by hand, escaped in one place. Letters such as å stay letters.</summary>
internal static partial class HtmlTag
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text for an element or an attribute.</summary>
    public static string Text(string text) => Encoder.Encode(text);

    /// <summary>Text whose days and spans of years stay on one line: a browser would break them at their hyphens.</summary>
    public static string Prose(string text) => Day().Replace(Text(text), "<span class=\"day\">$0</span>");

    /// <summary>An element with content that is HTML already.</summary>
    public static string Element(string name, string content, params IEnumerable<(string Name, string? Value)> attributes) =>
        $"<{name}{string.Concat(attributes.Select(Attribute))}>{content}</{name}>";

    private static string Attribute((string Name, string? Value) pair) => pair.Value is null ? "" : $" {pair.Name}=\"{Text(pair.Value)}\"";

    /// <summary>An element with text.</summary>
    public static string Said(string name, string text, params IEnumerable<(string Name, string? Value)> attributes) =>
        Element(name, Text(text), attributes);

    [GeneratedRegex(@"\b\d{4}(-\d{2}-\d{2}|–\d{4})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
