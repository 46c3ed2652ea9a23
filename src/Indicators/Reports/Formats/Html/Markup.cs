using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Indicators.Reports.Formats.Html;

/// <summary>
/// HTML, as a type of its own. It is written as an interpolated string, and the compiler makes the difference: what stands in the string is
/// HTML, and what is put into it is encoded, unless it is HTML already. Other numbers than whole ones have no way in, for how they are read
/// is <c>Wording</c>'s to say.
/// </summary>
/// <param name="literalLength">How much stands in the string.</param>
/// <param name="holes">How many values are put into it.</param>
[InterpolatedStringHandler]
internal sealed partial class Markup(int literalLength, int holes)
{
    // Letters such as å stay letters.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private const int UsualHole = 32;

    private readonly StringBuilder html = new(literalLength + (holes * UsualHole));

    /// <summary>Nothing.</summary>
    public static Markup None { get; } = new(0, 0);

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => html.Length == 0;

    /// <summary>What a serializer of HTML or SVG has written, encoded by it.</summary>
    public static Markup Serialized(string html)
    {
        var written = new Markup(html.Length, 0);
        written.AppendLiteral(html);
        return written;
    }

    /// <summary>One for each of some things, in order.</summary>
    public static Markup Each<T>(IEnumerable<T> things, Func<T, Markup> write)
    {
        var all = new Markup(0, 0);
        foreach (var thing in things)
        {
            all.AppendFormatted(write(thing));
        }

        return all;
    }

    /// <summary>The same with the place of each, from 0.</summary>
    public static Markup Each<T>(IEnumerable<T> things, Func<T, int, Markup> write) =>
        Each(things.Index(), thing => write(thing.Item, thing.Index));

    /// <summary>What is shown on a condition.</summary>
    public static Markup If(bool condition, Func<Markup> write) => condition ? write() : None;

    /// <summary>What is shown of a thing when it is there.</summary>
    public static Markup For<T>(T? thing, Func<T, Markup> write)
        where T : class => thing is null ? None : write(thing);

    /// <inheritdoc cref="For{T}(T, Func{T, Markup})"/>
    public static Markup For<T>(T? thing, Func<T, Markup> write)
        where T : struct => thing is { } there ? write(there) : None;

    /// <summary>Text, encoded.</summary>
    public static Markup Text(string text) => $"{text}";

    /// <summary>Text whose days and spans of years stay on one line: a browser would break them at their hyphens.</summary>
    public static Markup Prose(string text) => Serialized(Day().Replace(Encoder.Encode(text), "<span class=\"day\">$0</span>"));

    /// <summary>A space, the name and the value; nothing for no value.</summary>
    public static Markup Attribute(string name, string? value) => value is null ? None : $" {name}=\"{value}\"";

    /// <summary>An attribute that is there or not: <c>selected</c>.</summary>
    public static Markup Attribute(string name, bool there) => there ? $" {name}" : None;

    /// <summary>For the compiler: what stands in the string.</summary>
    public void AppendLiteral(string value) => html.Append(value);

    /// <summary>For the compiler: text, encoded; nothing for null.</summary>
    public void AppendFormatted(string? value) => html.Append(value is null ? "" : Encoder.Encode(value));

    /// <summary>For the compiler: HTML, as it is; nothing for null.</summary>
    public void AppendFormatted(Markup? value) => html.Append(value?.html);

    /// <summary>For the compiler: a level of headings, a place in a list.</summary>
    public void AppendFormatted(int value) => html.Append(CultureInfo.InvariantCulture, $"{value}");

    /// <summary>As it is sent or stored.</summary>
    public override string ToString() => html.ToString();

    [GeneratedRegex(@"\b\d{4}(-\d{2}-\d{2}|–\d{4})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();
}
