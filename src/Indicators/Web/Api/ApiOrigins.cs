using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Api;

/// <summary>Who may read the API from a page of their own (CORS), and what may be done with an address (OPTIONS).</summary>
internal static class ApiOrigins
{
    /// <summary>What an address takes.</summary>
    public const string Methods = "GET, HEAD, OPTIONS";

    /// <summary>All but the reports is public and nothing is known of who asks, so any page may read it.</summary>
    public static void Open(HttpContext context)
    {
        if (IsOpen(context.Request.Path))
        {
            var headers = context.Response.Headers;
            headers.AccessControlAllowOrigin = "*";
            headers.AccessControlExposeHeaders = "ETag, Link, Retry-After";
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
    }

    /// <summary>Answers what may be done with an address; a browser asks it before it lets a page ask with headers of its own.</summary>
    public static Task AnswerOptions(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.Allow = Methods;
        headers.CacheControl = "no-store";
        Open(context);
        if (IsOpen(context.Request.Path) && context.Request.Headers.AccessControlRequestMethod.Count > 0)
        {
            headers.AccessControlAllowMethods = "GET, HEAD";
            headers.AccessControlAllowHeaders = "Accept, If-None-Match, If-Modified-Since, traceparent, tracestate";
            headers.AccessControlMaxAge = "86400";
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static bool IsOpen(PathString path) =>
        !string.Equals(path.Value?.TrimEnd('/'), ApiRoutes.Prefix + ApiRoutes.Reports, StringComparison.OrdinalIgnoreCase);
}
