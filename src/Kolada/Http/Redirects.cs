using System.Net;

namespace Kolada.Http;

/// <summary>Which redirects are followed: those that stay with the host that was asked, and never from https to http.</summary>
internal static class Redirects
{
    /// <summary>More in a row lead nowhere.</summary>
    public const int MostInARow = 5;

    /// <summary>Where an answer leads; null when it is no redirect.</summary>
    public static Uri? Of(HttpResponseMessage response, Uri asked) =>
        response
            is {
                StatusCode: HttpStatusCode.Moved
                    or HttpStatusCode.Found
                    or HttpStatusCode.SeeOther
                    or HttpStatusCode.TemporaryRedirect
                    or HttpStatusCode.PermanentRedirect,
                Headers.Location: { } location
            }
            ? new Uri(asked, location)
            : null;

    /// <summary>Whether it is the same server, or the same under https.</summary>
    public static bool Stays(Uri asked, Uri location) =>
        location.IdnHost == asked.IdnHost
        && (
            (location.Scheme == asked.Scheme && location.Port == asked.Port)
            || (asked.Scheme == Uri.UriSchemeHttp && location.Scheme == Uri.UriSchemeHttps)
        );
}

/// <summary>A redirect that is not followed.</summary>
internal sealed class RedirectException(Uri location) : HttpRequestException(HttpRequestError.InvalidResponse, $"It leads to {location}.")
{
    public Uri Location => location;
}
