using Indicators.Web.Access;

namespace Indicators.Tests.Support;

/// <summary>Comes into the workroom as the one who started the service does: by a code that opens once.</summary>
internal static class RoomVisit
{
    /// <summary>The cookie that the code is changed for, as a browser sends it.</summary>
    public static async Task<string> CookieAsync(Uri address, RoomAccess access)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = address };
        using var answer = await client.GetAsync("/arbetsrum?kod=" + access.NewCode());
        Assert.Equal(303, (int)answer.StatusCode);
        return answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }
}
