using System.Text;

namespace Indicators.Reading;

/// <summary>What counts as the same words, whoever wrote them and on what machine.</summary>
public static class Folded
{
    /// <summary>
    /// A text of several lines: letters composed, each no-break space a plain one, each kind of line break (Word's own among them) a line
    /// feed, and what is not seen and has no meaning here (marks of direction and of width, soft hyphens) gone.
    /// </summary>
    public static string Lines(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    plain.Append('\n');
                    break;
                case '\u00A0' or '\u202F' or '\u2007':
                    plain.Append(' ');
                    break;
                case '\u00AD'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2069')
                or '\uFEFF':
                    break;
                default:
                    plain.Append(text[i]);
                    break;
            }
        }

        return Composed(plain.ToString());
    }

    /// <summary>A name or a few words: as <see cref="Lines"/>, on one line, with single spaces and none around.</summary>
    public static string Words(string text) =>
        string.Join(' ', Lines(text).Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What two writings of the same name have in common: the words in small letters.</summary>
    public static string Key(string text) => Words(text).ToLowerInvariant();

    /// <summary>Whether two texts are the same words.</summary>
    public static bool Same(string one, string other) => Key(one) == Key(other);

    // Half a character, that a file may hold, has no composed form.
    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
