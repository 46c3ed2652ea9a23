using System.Net;
using System.Security.Cryptography;
using System.Text;
using Indicators.Reports.Model;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Responses;

/// <summary>Who may read a report: a final one everybody, a draft only someone with a secret: the token, or without one the code.</summary>
/// <remarks>
/// Where a request comes from says nothing: behind a server in front every reader comes from this machine. The token comes in the header
/// <c>Authorization</c> and never in the address: addresses end up in logs, histories and shared links. <c>Bearer TOKEN</c> is for
/// programs; <c>Basic</c> with the token as password, whatever the name, is what a browser asks its reader for after <see cref="Refuse"/>.
/// The code is made at start and holds until the service stops, so its address may be told to whoever started it; it is changed for a
/// cookie at once.
/// </remarks>
internal sealed class DraftAccess
{
    private const string Cookie = "utkast";

    private readonly byte[]? secret;
    private readonly bool hasToken;

    public DraftAccess(SiteSettings settings)
    {
        hasToken = !string.IsNullOrEmpty(settings.DraftToken);
        Code = !hasToken && settings.Urls.Split(';').All(IsLoopback) ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)) : null;
        secret = (hasToken ? settings.DraftToken : Code) is { } text ? Hash(text) : null;
    }

    /// <summary>What opens the drafts when no token is set and only this machine is listened to; else null.</summary>
    public string? Code { get; }

    /// <summary>Whether a reader can be asked for the secret.</summary>
    public bool Asks => hasToken;

    /// <summary>Whether a request may read the report of a manifest.</summary>
    public bool MayRead(HttpContext context, Manifest manifest) => manifest.Final || MayReadDrafts(context);

    /// <summary>Whether a request may read drafts.</summary>
    public bool MayReadDrafts(HttpContext context) =>
        Is(Given(context.Request.Headers.Authorization.ToString())) || (Code is not null && Is(context.Request.Cookies[Cookie]));

    /// <summary>Changes the code in an address for a cookie; whether it was the right one.</summary>
    public bool Enter(HttpContext context, string? code)
    {
        if (Code is null || !Is(code))
        {
            return false;
        }

        context.Response.Cookies.Append(
            Cookie,
            Code,
            new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = context.Request.IsHttps,
            }
        );
        return true;
    }

    /// <summary>The status for one who may not: 401, which lets a browser ask for the token, or 403 when no token is set.</summary>
    public int Refuse(HttpContext context)
    {
        if (!hasToken)
        {
            return StatusCodes.Status403Forbidden;
        }

        context.Response.Headers.WWWAuthenticate = "Basic realm=\"Utkast\", charset=\"UTF-8\"";
        return StatusCodes.Status401Unauthorized;
    }

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (
            string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))
        );

    private bool Is(string? given) =>
        secret is not null && !string.IsNullOrEmpty(given) && CryptographicOperations.FixedTimeEquals(Hash(given), secret);

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
