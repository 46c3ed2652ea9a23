using System.Text;
using Indicators.Wording.Faults;

namespace Indicators.Importing;

/// <summary>
/// The text of a file in the encodings that spreadsheets write: UTF-8 and UTF-16 with their marks, UTF-8 without, and else Windows-1252.
/// </summary>
internal static class PlainText
{
    private const char Mark = '\uFEFF';

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the text, without the byte order mark.</summary>
    /// <exception cref="UserException">It is no text.</exception>
    public static string Read(byte[] bytes, string name)
    {
        string text;
        try
        {
            text = bytes switch
            {
                [0xFF, 0xFE, ..] => Utf16(bigEndian: false).GetString(bytes),
                [0xFE, 0xFF, ..] => Utf16(bigEndian: true).GetString(bytes),
                _ => Utf8.GetString(bytes),
            };
        }
        catch (DecoderFallbackException) when (bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..]))
        {
            text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes); // what Excel calls CSV in Sweden
        }
        catch (DecoderFallbackException broken)
        {
            throw NoText(name, broken); // it says what it is, and is not
        }

        // A zero is in every file that is no text, and in UTF-16 without its mark.
        return text.Contains('\0', StringComparison.Ordinal) ? throw NoText(name) : text.TrimStart(Mark);
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);

    private static UserException NoText(string name, Exception? inner = null) => UserException.Invalid(ImportFaults.NoText(name), inner);
}
