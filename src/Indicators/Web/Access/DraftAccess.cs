using System.Security.Cryptography;
using System.Text;
using Indicators.Reports.Model;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Access;

/// <summary>
/// Who may read a report: a final one everybody, a draft only someone who has come into the workroom, or who has the token of the settings.
/// </summary>
/// <remarks>
/// The token comes in the header <c>Authorization</c> and never in the address: addresses end up in logs, histories and shared links.
/// <c>Bearer TOKEN</c> is for programs; <c>Basic</c> with the token as password, whatever the name, is what a browser asks its reader for
/// after <see cref="Refuse"/>.
/// </remarks>
internal sealed class DraftAccess(SiteSettings settings, RoomAccess room)
{
    private readonly byte[]? secret = string.IsNullOrEmpty(settings.DraftToken) ? null : Hash(settings.DraftToken);

    /// <summary>Whether a reader can be asked for the token.</summary>
    public bool Asks => secret is not null;

    /// <summary>Whether a request may read the report of a manifest.</summary>
    public bool MayRead(HttpContext context, Manifest manifest) => manifest.Final || MayReadDrafts(context);

    /// <summary>Whether a request may read drafts.</summary>
    public bool MayReadDrafts(HttpContext context) =>
        Is(Given(context.Request.Headers.Authorization.ToString())) || room.Who(context) is not null;

    /// <summary>The status for one who may not: 401, which lets a browser ask for the token, or 403 when no token is set.</summary>
    public int Refuse(HttpContext context)
    {
        if (!Asks)
        {
            return StatusCodes.Status403Forbidden;
        }

        context.Response.Headers.WWWAuthenticate = "Basic realm=\"Utkast\", charset=\"UTF-8\"";
        return StatusCodes.Status401Unauthorized;
    }

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
