using System.Net.Http.Headers;
using System.Text;
using Indicators.Tests.Support;
using Indicators.Web.Access;
using Indicators.Web.Workroom;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Indicators.Tests.Web.Workroom;

/// <summary>The service with one change more, which only notes that it was made, and a visitor who has come in.</summary>
internal sealed class ProbedRoom : IAsyncDisposable
{
    public const string Probe = "/arbetsrum/{plan}/{period}/prov";

    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private readonly List<string> made;

    private ProbedRoom(SmallSite site, string cookie, List<string> made)
    {
        (Site, Cookie, this.made) = (site, cookie, made);
        Endpoints = [.. site.The<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];
    }

    public SmallSite Site { get; }

    public string Cookie { get; }

    public IReadOnlyList<RouteEndpoint> Endpoints { get; }

    /// <summary>What the probe was asked to do.</summary>
    public IReadOnlyList<string> Made => made;

    public static async Task<ProbedRoom> StartAsync(Folder folder)
    {
        var heard = new List<string>();
        var site = await SmallSite.StartAsync(
            folder,
            settings: settings => settings with { ClosesByButton = true },
            more: app =>
                app.MapChange(
                    Probe,
                    request =>
                    {
                        var field = request.Names.FirstOrDefault() ?? "";
                        heard.Add($"{request.Who.Name} {request.Plan.Id} {request.Period} {field}={request.Field(field)}");
                        return Task.FromResult<ChangeAnswer>(
                            new ChangeAnswer.See(request.Address("prov") + "#" + Uri.EscapeDataString(field))
                        );
                    }
                )
        );
        return new ProbedRoom(site, await RoomVisit.CookieAsync(site.Address, site.The<RoomAccess>()), heard);
    }

    /// <summary>Whether a change stands at an address.</summary>
    public bool IsChange(string address) =>
        Endpoints.Any(one =>
            one.Metadata.GetMetadata<MappedChange>() is not null
            && one.RoutePattern.RawText!.Replace("{plan}/{period}", "sollentuna/2024-delar", StringComparison.Ordinal) == address
        );

    /// <summary>The key that a form at an address carries.</summary>
    public string Key(string address)
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new HostString("127.0.0.1", Site.Address.Port);
        context.Connection.LocalPort = Site.Address.Port;
        context.Request.Headers.Cookie = Cookie;
        var access = Site.The<RoomAccess>();
        return access.FormKey(access.Who(context)!, address.Split('/') is [_, _, var plan, var period, _] ? $"{plan}/{period}" : "");
    }

    /// <summary>A form that is posted.</summary>
    public HttpRequestMessage Post(
        string address,
        string body,
        string? type = "application/x-www-form-urlencoded",
        bool chunked = false,
        params (string Name, string Value)[] headers
    ) => Post(address, body, Cookie, type, chunked, headers);

    /// <summary>The same with another cookie or none.</summary>
    public HttpRequestMessage Post(
        string address,
        string body,
        string? cookie,
        string? type = "application/x-www-form-urlencoded",
        bool chunked = false,
        params (string Name, string Value)[] headers
    )
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Site.Address, address)) { Content = content };
        request.Headers.TransferEncodingChunked = chunked;
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return request;
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? cookie, string? host = null)
    {
        var request = new HttpRequestMessage(method, new Uri(Site.Address, address));
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        if (host is not null)
        {
            request.Headers.Host = host;
        }

        return client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Site.DisposeAsync();
    }
}
