using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Hosting;

/// <summary>
/// The headers that every answer has: nothing is fetched from elsewhere, nothing is framed, no script or style stands inside a page.
/// </summary>
internal static class SafeHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src "
        + "'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    public static Task Add(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy + "'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Only where https is served, by us or by the server in front: a promise that plain http could not keep.
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        return next(context);
    }

    /// <summary>This answer may stand in a frame on these sites' pages: it has no form, and knows no reader.</summary>
    public static void MayBeFramed(HttpContext context, IReadOnlyList<string>? sites)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy + FrameSites.Ancestors(sites);
        headers.Remove("X-Frame-Options"); // older than the policy, and knows no list of sites
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    /// <summary>This answer may be read and shown by any site's pages: it is the same for all, and public.</summary>
    public static void OpenToOthers(HttpContext context)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
