using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Indicators.Reports.Formats;
using Indicators.UseCases;
using Indicators.Web.Log;
using Indicators.Web.Settings;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Notices;

/// <summary>
/// Tells a notice: always in the log, and to the webhook and the mail folder that are set. What cannot be told is logged, and stops
/// nothing.
/// </summary>
internal sealed class NoticeSender(SiteSettings settings, TimeProvider clock, ILogger<NoticeSender> log) : IDisposable
{
    private const int Tries = 2;

    // A webhook that sends us elsewhere is set up wrongly, and what we say is not for elsewhere.
    private readonly HttpClient http = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(1) }
    )
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Tells it everywhere where it has not been told, and notes each as done.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="left">The ways that are left, of <see cref="NightSteps.Notices"/>.</param>
    /// <param name="done">Notes one. Called before the way has been taken to its end, so that nothing is told twice: a log or a webhook
    /// cannot take back what it has been given. The same mail is laid in the same file, so there it is after.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task SendAsync(Notice notice, IReadOnlyCollection<string> left, Action<string> done, CancellationToken cancellationToken)
    {
        if (left.Contains(NightSteps.Log))
        {
            done(NightSteps.Log);
            var kinds = string.Join(' ', notice.Kinds);
            log.Told(kinds, notice.Text);
        }

        if (left.Contains(NightSteps.Mail))
        {
            LayMail(notice);
            done(NightSteps.Mail);
        }

        if (left.Contains(NightSteps.Webhook))
        {
            if (settings.Notices.Webhook is { } address)
            {
                await PostAsync(address, notice, () => done(NightSteps.Webhook), cancellationToken);
            }

            done(NightSteps.Webhook);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task PostAsync(Uri address, Notice notice, Action given, CancellationToken cancellationToken)
    {
        for (var i = 1; i <= Tries; i++)
        {
            try
            {
                using var deadline = new CancellationTokenSource(settings.Notices.WebhookTimeout, clock);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
                using var content = new GivenContent(notice.Json(), given)
                {
                    Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
                };
                using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
                using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }

                log.WebhookFailed(address.Host, i, ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture));
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                // Whatever it is: a notice that does not arrive must not make a good night look like a failed one.
                log.WebhookFailed(address.Host, i, fault is OperationCanceledException ? "no answer in time" : fault.Message);
            }
        }
    }

    private void LayMail(Notice notice)
    {
        if (settings.Notices is not { MailFolder: { } folder, MailFrom: { } from })
        {
            return;
        }

        try
        {
            var at = notice.At.ToUniversalTime().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
            var name = $"{at}-{string.Join('-', notice.Kinds)}.eml";
            OutputFile.Write(Path.Combine(folder, name), MailFile.Write(notice, from, settings.Notices.MailTo), isPrivate: true);
        }
        catch (UserException fault)
        {
            log.MailFailed(fault.Message);
        }
    }

    // Tells when the connection stands and the first byte is about to leave.
    private sealed class GivenContent(byte[] bytes, Action given) : ByteArrayContent(bytes)
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            given();
            return base.SerializeToStreamAsync(stream, context, cancellationToken);
        }
    }
}
