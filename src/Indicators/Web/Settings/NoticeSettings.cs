using System.Net.Mail;

namespace Indicators.Web.Settings;

/// <summary>Where notices go besides the log.</summary>
internal sealed record NoticeSettings
{
    /// <summary>An address that is sent each notice as JSON; null for none. May hold a secret, so it is never logged whole.</summary>
    public Uri? Webhook { get; init; }

    /// <summary>How long the webhook may take to answer.</summary>
    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A folder that each notice is laid in as an .eml file, for a mail server to pick up; null for none.</summary>
    public string? MailFolder { get; init; }

    /// <summary>Who the mail is from; must be set when <see cref="MailFolder"/> is.</summary>
    public MailAddress? MailFrom { get; init; }

    /// <summary>Who the mail is to; must be some when <see cref="MailFolder"/> is set.</summary>
    public IReadOnlyList<MailAddress> MailTo { get; init; } = [];
}
