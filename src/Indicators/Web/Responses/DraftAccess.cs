using System.Net;
using System.Security.Cryptography;
using System.Text;
using Indicators.Reports.Model;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Responses;

/// <summary>Who may read a report: a final one everybody, a draft only someone at the machine itself or with the token.</summary>
/// <remarks>
/// The token comes in the header <c>Authorization</c> and never in the address: addresses end up in logs, histories and shared links.
/// <c>Bearer TOKEN</c> is for programs; <c>Basic</c> with the token as password, whatever the name, is what a browser asks its reader for
/// after <see cref="Refuse"/>.
/// </remarks>
internal sealed class DraftAccess(SiteSettings settings)
{
    // What servers in front of the service add: then the reader is somewhere else, whatever the address says.
    private static readonly string[] Passed =
    [
        "X-Forwarded-For",
        "X-Original-For",
        "X-Forwarded-Host",
        "X-Forwarded-Proto",
        "X-Original-Proto",
        "X-Real-IP",
        "Forwarded",
        "Via",
    ];

    private readonly byte[]? token = string.IsNullOrEmpty(settings.DraftToken) ? null : Hash(settings.DraftToken);

    /// <summary>Whether a request may read the report of a manifest. Asked after forwarded headers have been looked at.</summary>
    public bool MayRead(HttpContext context, Manifest manifest) =>
        manifest.Final || IsHere(context) || HasToken(context.Request.Headers.Authorization.ToString());

    /// <summary>The status for one who may not: 401, which lets a browser ask for the token, or 403 when no token is set.</summary>
    public int Refuse(HttpContext context)
    {
        if (token is null)
        {
            return StatusCodes.Status403Forbidden;
        }

        context.Response.Headers.WWWAuthenticate = "Basic realm=\"Utkast\", charset=\"UTF-8\"";
        return StatusCodes.Status401Unauthorized;
    }

    // The host's name too: a foreign page whose name has been pointed at 127.0.0.1 comes with its own.
    private static bool IsHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
        && IsLoopback(context.Request.Host.Host)
        && !Passed.Any(context.Request.Headers.ContainsKey);

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private bool HasToken(string authorization) =>
        token is not null && Given(authorization) is { } given && CryptographicOperations.FixedTimeEquals(Hash(given), token);

    private static string? Given(string authorization)
    {
        const string bearer = "Bearer ";
        if (authorization.StartsWith(bearer, StringComparison.OrdinalIgnoreCase))
        {
            return authorization[bearer.Length..].Trim();
        }

        const string basic = "Basic ";
        if (!authorization.StartsWith(basic, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bytes = new byte[authorization.Length];
        return
            Convert.TryFromBase64String(authorization[basic.Length..].Trim(), bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, var password]
            ? password
            : null;
    }

    // Hashed first: then the compared are of one length, and the time tells nothing of the token's.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
