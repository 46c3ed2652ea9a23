using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace Indicators.Web.Notices;

/// <summary>A notice as a mail in a file (RFC 5322): ASCII lines with CRLF, the text in UTF-8 under base64, the subject as encoded words.</summary>
internal static class MailFile
{
    private const int BytesAWord = 39;   // 52 characters of base64: with =?utf-8?B??= under the 75 that a word may have
    private const int CharactersALine = 76;

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Notice notice, MailAddress from, IReadOnlyList<MailAddress> to)
    {
        var id = $"{notice.At.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}.{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(notice.Json()).AsSpan(0, 8))}";
        string[] lines =
        [
            $"From: {Named(from)}",
            $"To: {string.Join(",\r\n ", to.Select(Named))}",
            $"Subject: {Encoded(notice.Subject)}",
            $"Date: {notice.At.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000",
            $"Message-ID: <{id}@{from.Host}>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
            .. Base64(string.Join("\r\n", notice.Lines) + "\r\n").Chunk(CharactersALine).Select(line => new string(line)),
            "",
        ];
        return Encoding.ASCII.GetBytes(string.Join("\r\n", lines));
    }

    private static string Named(MailAddress address) => address.DisplayName.Length == 0 ? address.Address : $"{Encoded(address.DisplayName)} <{address.Address}>";

    // A letter is never cut in two: each word is whole by itself.
    private static string Encoded(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(word.ToString()) + letter.Utf8SequenceLength > BytesAWord)
            {
                words.Add(word.ToString());
                word.Clear();
            }

            word.Append(letter);
        }

        words.Add(word.ToString());
        return string.Join("\r\n ", words.Select(part => $"=?utf-8?B?{Base64(part)}?="));
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
