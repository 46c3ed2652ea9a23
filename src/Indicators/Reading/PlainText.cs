using System.Text;
using Indicators.Wording.Faults;

namespace Indicators.Reading;

/// <summary>
/// The one way in for every text that a person has written: UTF-8 and UTF-16, with a mark or without, and Windows-1252 when it is surely
/// that. Letters come out composed (NFC); a text whose letters went wrong when it was saved is refused with what to do.
/// </summary>
public static class PlainText
{
    private const char Mark = '\uFEFF';

    private const char EndOfDosFile = '\u001A';

    private const int MostMegabytes = 20;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>A file's text.</summary>
    /// <exception cref="UserException">The file cannot be read, is no text, or its letters have gone wrong.</exception>
    public static string Read(string file, SavedAs saved = SavedAs.Text) => Of(Bytes(file), file, saved);

    /// <summary>A file's bytes, at most twenty megabytes; it may stand open in another program.</summary>
    /// <exception cref="UserException">The file cannot be read, or is larger.</exception>
    public static byte[] Bytes(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > MostMegabytes * 1024L * 1024)
            {
                throw UserException.Invalid(TextFaults.TooLarge(Path.GetFileName(file), MostMegabytes));
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserException(ExitCode.Failed, TextFaults.CannotBeRead(file), failure);
        }
    }

    /// <summary>The text of some bytes, without the byte order mark.</summary>
    /// <param name="bytes">The file as it lies on the disk.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="saved">What it is to the person who saved it.</param>
    /// <exception cref="UserException">It is no text, or its letters have gone wrong.</exception>
    public static string Of(ReadOnlySpan<byte> bytes, string name, SavedAs saved = SavedAs.Text)
    {
        var (whole, guessed) = Decode(bytes, () => NoText(name, saved));
        var text = whole.TrimStart(Mark).TrimEnd(EndOfDosFile);
        // A zero is in every file that is no text.
        return text.Contains('\0', StringComparison.Ordinal) ? throw NoText(name, saved)
            : WrongLetters.Find(text, guessed) is { } wrong ? throw Refusal(text, wrong, name, saved)
            // In a table a control character is told of with its column, by those who read the row.
            : saved == SavedAs.Text && WrongLetters.Control(text) is { } control ? throw Refusal(text, control, name, saved)
            : text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>The same text as UTF-8, for those who read bytes; the very bytes, with their mark, when they are that already.</summary>
    /// <exception cref="UserException">It is no text, or its letters have gone wrong.</exception>
    public static byte[] AsUtf8(byte[] bytes, string name)
    {
        var text = Utf8.GetBytes(Of(bytes, name));
        return bytes.AsSpan().EndsWith(text) && bytes.Length - text.Length is 0 or 3 ? bytes : text;
    }

    private static (string Text, bool Guessed) Decode(ReadOnlySpan<byte> bytes, Func<UserException> noText)
    {
        try
        {
            return (
                bytes switch
                {
                    [0xFF, 0xFE, ..] => Utf16(bigEndian: false).GetString(bytes),
                    [0xFE, 0xFF, ..] => Utf16(bigEndian: true).GetString(bytes),
                    [0xEF, 0xBB, 0xBF, ..] => Utf8.GetString(bytes),
                    _ when WithoutMark(bytes) is { } bigEndian => Utf16(bigEndian).GetString(bytes),
                    _ => Utf8.GetString(bytes),
                },
                false
            );
        }
        catch (DecoderFallbackException) when (bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..]))
        {
            return (Windows.GetString(bytes), true); // what Excel and Notepad in Sweden call CSV and ANSI
        }
        catch (DecoderFallbackException)
        {
            throw noText(); // it says what it is, and is not
        }
    }

    // Every other byte of Swedish in UTF-16 is zero, and no other text has any; null when it is no UTF-16.
    private static bool? WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var most = bytes.Length / 4;
        return (even, odd) switch
        {
            (0, _) when odd > most => false,
            (_, 0) when even > most => true,
            _ => null,
        };
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: true, throwOnInvalidBytes: true);

    private static UserException Refusal(string text, WrongLetters.Sign wrong, string name, SavedAs saved)
    {
        var line = text.AsSpan(0, wrong.At).Count('\n') + 1;
        var remedy = saved == SavedAs.Table ? TextFaults.SaveTable : TextFaults.SaveText;
        return UserException.Invalid(
            wrong.IsControl ? TextFaults.Control(name, line, text[wrong.At], remedy)
            : wrong.IsLost ? TextFaults.LostLetters(name, line, wrong.Word, remedy)
            : TextFaults.WrongLetters(name, line, wrong.Word, remedy)
        );
    }

    private static UserException NoText(string name, SavedAs saved) =>
        UserException.Invalid(saved == SavedAs.Table ? TextFaults.NoTable(name) : TextFaults.NoText(name));
}
