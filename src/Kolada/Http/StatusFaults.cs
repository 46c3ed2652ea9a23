using System.Net;
using Refit;

namespace Kolada.Http;

/// <summary>What a status that is no success means.</summary>
internal static class StatusFaults
{
    /// <summary>Enough of a reason to be read, not a whole error page.</summary>
    private const int MostBody = 2000;

    /// <summary>How much of it is worth reading: what lies beyond is only told by a mark.</summary>
    public const int MostText = MostBody + 1;

    public static KoladaException Of(Uri url, ApiException answer, KoladaOptions options, TimeProvider clock)
    {
        var text = answer.Content?.Trim() ?? "";
        var body =
            text.Length == 0 ? null
            : text.Length <= MostBody ? text
            : text[..MostBody] + "…";
        var wait = RetryAfter(answer, clock);
        var status = answer.StatusCode;
        (KoladaFault Kind, FormattableString Sentence) fault = status switch
        {
            HttpStatusCode.UnprocessableEntity => (
                KoladaFault.Refused,
                $"Kolada does not take the question (422) {url}: {body ?? "no reason given"}"
            ),
            HttpStatusCode.Gone => (
                KoladaFault.Retired,
                $"This version of Kolada's API is retired (410) {url}: {body ?? "no reason given"}"
            ),
            HttpStatusCode.TooManyRequests when wait is { } pause => (
                KoladaFault.Failed,
                $"Kolada has had too many requests (429) and asks us to wait {pause.TotalSeconds:0} s: {url}"
            ),
            _ => (KoladaFault.Failed, $"Kolada answered {(int)status} {answer.ReasonPhrase} at {url}"),
        };
        return new KoladaException(fault.Kind, url, FormattableString.Invariant(fault.Sentence))
        {
            Status = status,
            Body = body,
            RetryAfter = wait,
            IsTransient = IsTransient(status) && !(wait > options.LongestRetryDelay),
        };
    }

    /// <summary>Overload, restarts and proxies that lost their server: these pass.</summary>
    private static bool IsTransient(HttpStatusCode status) =>
        status
            is HttpStatusCode.RequestTimeout
                or HttpStatusCode.TooManyRequests
                or HttpStatusCode.InternalServerError
                or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable
                or HttpStatusCode.GatewayTimeout;

    /// <summary>Seconds or a date, as HTTP allows either; null when there is none. A date that has passed is no wait.</summary>
    private static TimeSpan? RetryAfter(ApiException answer, TimeProvider clock) =>
        answer.Headers.RetryAfter switch
        {
            { Delta: { } seconds } => seconds,
            { Date: { } date } when date - clock.GetUtcNow() is var wait => wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
            _ => null,
        };
}
