using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Indicators.Web.Access;

/// <summary>
/// Who may come into the workroom: on one's own machine whoever has the code that the program hands out, in the browser that used it.
/// </summary>
/// <remarks>
/// That a request comes from this machine says nothing: several people may share it, a server may stand in front, and a page elsewhere can
/// have its name lead here. So a code that opens once becomes a cookie that no script reads and no other site sends along, and the host
/// that the request names must be one that we listen to. Where others than this machine are listened to, or a token for drafts says that
/// this is a server, there is no code: the room is closed.
/// </remarks>
internal sealed class RoomAccess(SiteSettings settings)
{
    private const int MostSessions = 200;
    private const int HttpPort = 80;

    private readonly OnceCodes codes = new();
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly Lock gate = new();
    private readonly List<string> sessions = [];

    /// <summary>Whether the one who started the program can come in.</summary>
    public bool HasOwner { get; } = string.IsNullOrEmpty(settings.DraftToken) && settings.Urls.Split(';').All(IsLoopback);

    /// <summary>A code that opens once; null where the room is closed. For whoever started the program, and nobody else.</summary>
    public string? NewCode() => HasOwner ? codes.Make() : null;

    /// <summary>Changes a code for a cookie; whether it was a right one.</summary>
    public bool Enter(HttpContext context, string? code)
    {
        if (!HasOwner || !IsNamedRightly(context) || !HttpMethods.IsGet(context.Request.Method) || !codes.Use(code))
        {
            return false;
        }

        var session = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        lock (gate)
        {
            sessions.Add(Name(session));
            sessions.RemoveRange(0, Math.Max(0, sessions.Count - MostSessions));
        }

        context.Response.Cookies.Append(Cookie(context), session, Options(context));
        return true;
    }

    /// <summary>Who asks; null for one who has not come in, and for every request that names another host.</summary>
    public RoomVisitor? Who(HttpContext context)
    {
        if (!IsNamedRightly(context) || context.Request.Cookies[Cookie(context)] is not { Length: > 0 } cookie)
        {
            return null;
        }

        var session = Name(cookie);
        lock (gate)
        {
            return sessions.Contains(session, StringComparer.Ordinal)
                ? new RoomVisitor(Environment.UserName, session, RoomVisitor.Everything)
                : null;
        }
    }

    /// <summary>Ends a visitor's stay in this browser.</summary>
    public void Leave(HttpContext context, RoomVisitor who)
    {
        lock (gate)
        {
            sessions.Remove(who.Session);
        }

        context.Response.Cookies.Delete(Cookie(context), Options(context));
    }

    /// <summary>
    /// What a form must carry to be taken: it shows that the form came from our page, to this visitor, and for this place in the room.
    /// </summary>
    public string FormKey(RoomVisitor who, string place) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(who.Session + "\n" + place)));

    /// <summary>Whether a form carries it.</summary>
    public bool IsFormKey(RoomVisitor who, string place, string? given) =>
        !string.IsNullOrEmpty(given)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(FormKey(who, place)));

    /// <summary>Whether the request names a host that we listen to: what a page elsewhere cannot make its own name lead to.</summary>
    public bool IsNamedRightly(HttpContext context) =>
        HasOwner
        && context.Request.Host is { HasValue: true } host
        && IsLoopbackName(host.Host)
        && (host.Port ?? HttpPort) == context.Connection.LocalPort;

    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && IsLoopbackName(address.Host);

    private static bool IsLoopbackName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    // Cookies do not know ports: two services on one machine each have their own.
    private static string Cookie(HttpContext context) =>
        string.Create(CultureInfo.InvariantCulture, $"arbetsrum-{context.Connection.LocalPort}");

    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
        };

    // What is kept of a cookie is not the cookie.
    private static string Name(string cookie) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(cookie)));
}
