using System.Text.RegularExpressions;

namespace Indicators.Reading;

/// <summary>
/// What no Swedish text holds, and every Swedish text gets that is read by another table than it was saved by: å, ä and ö as DOS (CP850),
/// an old Mac (MacRoman) or UTF-8 have them, shown by Windows' table; letters that are lost; control characters.
/// </summary>
internal static partial class WrongLetters
{
    private const int LongestWord = 40;

    /// <summary>A place where a text shows that it has gone wrong.</summary>
    /// <param name="At">Where in the text.</param>
    /// <param name="Word">The word it stands in.</param>
    /// <param name="IsLost">Whether the letter is lost (U+FFFD), and not only another's.</param>
    /// <param name="IsControl">Whether it is a control character, that is no letter at all.</param>
    public sealed record Sign(int At, string Word, bool IsLost, bool IsControl);

    /// <summary>The first sign; null when the text can be believed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="guessed">Whether nothing but the lack of another reading says that it is Windows-1252.</param>
    public static Sign? Find(string text, bool guessed = false)
    {
        if (guessed && Control(text, from: '\u007F') is { } undefined)
        {
            return undefined with { IsControl = false }; // a byte that Windows has no letter for
        }

        // Where å, ä or ö stand as they should, the whole has been read by the right table: what is left is single words.
        var doubtful = !Swedish().IsMatch(text);
        var found = Never().Match(text);
        found =
            found.Success || !doubtful ? found
            : guessed ? Guessed().Match(text)
            : Doubtful().Match(text);
        return found.Success ? new Sign(found.Index, WordAt(text, found.Index), found.Value is "\uFFFD", IsControl: false) : null;
    }

    /// <summary>The first control character but those of lines, at or after one of them; null when there is none.</summary>
    public static Sign? Control(string text, char from = '\u0001')
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (
                text[at] >= from
                && text[at]
                    is (>= '\u0001' and <= '\u0008')
                        or (>= '\u000E' and <= '\u001F')
                        or (>= '\u007F' and <= '\u009F' and not '\u0085')
            )
            {
                return new Sign(at, WordAt(text, at), IsLost: false, IsControl: true);
            }
        }

        return null;
    }

    private static string WordAt(string text, int at)
    {
        var start = text.LastIndexOfAny([' ', '\t', '\n', '\r', ';', ',', '"', '\u00A0'], at) + 1;
        var end = text.IndexOfAny([' ', '\t', '\n', '\r', ';', ',', '"'], at);
        var word = text[Math.Max(start, at - LongestWord)..(end < 0 ? text.Length : Math.Max(end, at + 1))];
        return word.Length > LongestWord ? word[..LongestWord] + "…" : word;
    }

    [GeneratedRegex(@"[\u00E5\u00E4\u00F6\u00C5\u00C4\u00D6]|[aoAO][\u0308\u030A]", RegexOptions.None, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Swedish();

    // Lost letters; UTF-8 shown by Windows' table, by DOS's and by an old Mac's; and letters within words that
    // Swedish has at no place: † and „ and Œ, and a capital Š after a small letter.
    [GeneratedRegex(
        "\uFFFD|Ã[\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|Â[\u00A0-\u00BF]|â€|ï»¿"
            + @"|├[^\s─]|´╗┐|√[•§∂ÖÑñ©®]"
            + @"|†(?=\p{L})|(?<=\p{L})[†„](?=\p{L})|(?<=\p{L})Œ|Œ(?=[b-df-tv-z])|(?<=\p{Ll})Š",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 30_000
    )]
    private static partial Regex Never();

    // In a text without one å, ä or ö: marks between letters, and a š where a vowel is wanted.
    [GeneratedRegex(
        @"(?<=\p{L})[”™](?=\p{L})|(?<=\p{Ll})[Ž„]|™(?=\p{Ll})|(?<![\p{L}])š(?=[^aeiouyAEIOUY\W])|(?<=[^aeiouyAEIOUY\W])š(?![aeiouy])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 30_000
    )]
    private static partial Regex Doubtful();

    // Where not even the table is sure, any mark at a letter is enough.
    [GeneratedRegex(@"(?<=\p{L})[†„”‚Žž™ŠšŒ€…]|[†„”‚Žž™ŠšŒ€…](?=\p{L})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Guessed();
}
