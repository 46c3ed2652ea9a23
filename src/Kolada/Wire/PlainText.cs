using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kolada.Wire;

/// <summary>
/// A text on one line, without what is not seen: control characters (a terminal obeys them, XML refuses them), marks that turn the
/// direction of what follows, characters of no width.
/// </summary>
internal sealed class PlainText : JsonConverter<string?>
{
    // Nearly all titles are of these alone, and need no look at each character.
    private static readonly SearchValues<char> Seen = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range(0xAE, 0x100 - 0xAE)).Select(code => (char)code),
        '–',
        '”',
        '’',
    ]);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Of(reader.GetString(), lines: false);

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <summary>The same text without them; a line break is kept, or is a space.</summary>
    public static string? Of(string? text, bool lines)
    {
        if (text is null || !text.AsSpan().ContainsAnyExcept(Seen))
            return text;

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control when lines && rune.Value == '\n':
                    plain.Append('\n');
                    break;
                case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                case UnicodeCategory.Control when Rune.IsWhiteSpace(rune):
                    plain.Append(' ');
                    break;
                case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate:
                case UnicodeCategory.OtherNotAssigned when (rune.Value & 0xFFFE) == 0xFFFE: // no character at all
                    break;
                default:
                    plain.Append(rune.ToString());
                    break;
            }
        }

        return plain.ToString();
    }
}
