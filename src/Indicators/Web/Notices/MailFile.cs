using System.Globalization;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using MimeKit;

namespace Indicators.Web.Notices;

/// <summary>A notice as a mail in a file (RFC 5322), ASCII throughout, so that any mail server takes it.</summary>
internal static class MailFile
{
    private static readonly FormatOptions Form = new() { NewLineFormat = NewLineFormat.Dos, International = false };

    /// <summary>The file's bytes; the same notice always gives the same.</summary>
    /// <param name="notice">What it says.</param>
    /// <param name="from">Who sends it.</param>
    /// <param name="to">Who it is to.</param>
    /// <param name="answers">Where an answer goes; null for the one who sends it.</param>
    public static byte[] Write(Notice notice, MailAddress from, IReadOnlyList<MailAddress> to, MailAddress? answers = null)
    {
        using var message = new MimeMessage
        {
            Subject = notice.Subject,
            Date = notice.At.ToUniversalTime(),
            MessageId = $"{Id(notice)}@{from.Host}",
            Body = new TextPart("plain")
            {
                Text = string.Join("\r\n", notice.Lines) + "\r\n",
                ContentTransferEncoding = ContentEncoding.Base64,
            },
        };
        message.From.Add(Mailbox(from));
        message.To.AddRange(to.Select(Mailbox));
        if (answers is not null)
        {
            message.ReplyTo.Add(Mailbox(answers));
        }

        message.Headers.Add("Auto-Submitted", "auto-generated");
        using var file = new MemoryStream();
        message.WriteTo(Form, file);
        return file.ToArray();
    }

    private static MailboxAddress Mailbox(MailAddress address) => new(Encoding.UTF8, address.DisplayName, address.Address);

    private static string Id(Notice notice) =>
        notice.At.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)
        + "."
        + Convert.ToHexStringLower(SHA256.HashData(notice.Json()).AsSpan(0, 8));
}
