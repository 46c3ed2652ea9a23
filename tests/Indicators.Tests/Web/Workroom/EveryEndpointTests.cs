using System.Net;
using System.Text.RegularExpressions;
using Indicators.Tests.Support;
using Indicators.Web.Access;
using Indicators.Web.Workroom;
using Microsoft.AspNetCore.Routing;

namespace Indicators.Tests.Web.Workroom;

/// <summary>
/// Every address of the running service, through the real middleware: what is for all, what is closed, what can change something.
/// </summary>
public sealed partial class EveryEndpointTests : IDisposable
{
    // What anyone may read. All else is of the workroom; an address that is added must be put here, or be closed.
    private static readonly string[] ForAll =
    [
        "/",
        "/planer/{plan}",
        "/planer/{plan}/{indicator}",
        "/planer/{plan}/{indicator}.csv",
        "/planer/{plan}/{indicator}/{kind}.svg",
        "/planer/{plan}/{indicator}/{kind}.png",
        "/planer/{plan}/{indicator}/{kind}.pdf",
        "/inbaddad/planer/{plan}/{indicator}/{kind}",
        "/sok",
        "/matt/{kpi}",
        "/matt/{kpi}/{kommun}",
        "/matt/{kpi}/{kommun}.csv",
        "/matt/{kpi}/{kommun}/{kind}.svg",
        "/matt/{kpi}/{kommun}/{kind}.png",
        "/matt/{kpi}/{kommun}/{kind}.pdf",
        "/inbaddad/matt/{kpi}/{kommun}/{kind}",
        "/jamfor",
        "/jamfor.csv",
        "/jamfor.json",
        "/jamforelser/{id}",
        "/jamforelser/{id}/{file}",
        "/utforska",
        "/utforska/{slag}/{kommun}/{matt}.{ending}",
        "/utforska/{slag}/{kommun}/{matt}/{mot}.{ending}",
        "/andringar",
        "/andringar.atom",
        "/rapporter.atom",
        "/robots.txt",
        "/sitemap.xml",
        "/kalender",
        "/kalender.ics",
        "/rapporter",
        "/rapporter/utkast",
        "/rapporter/{plan}/{period}/{file}",
        "/rapporter/{plan}/{period}",
        "/rapporter/{plan}/{period}/v{version:int}",
        "/rapporter/{plan}/{period}/v{version:int}/{file}",
        "/om",
        "/om/tillganglighet",
        "/favicon.svg",
        "/health/live",
        "/health/ready",
        "/arbetsrum/tillganglighet",
        "{**path}",
    ];

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_is_read_is_on_the_list_of_what_is_for_all_or_closed_without_the_rooms_cookie()
    {
        await using var room = await ProbedRoom.StartAsync(folder);
        foreach (var endpoint in room.Endpoints.Where(one => one.Metadata.GetMetadata<MappedChange>() is null))
        {
            var pattern = endpoint.RoutePattern.RawText!;
            var isRoom = pattern.StartsWith("/arbetsrum", StringComparison.Ordinal);
            var mapped = endpoint.Metadata.GetMetadata<MappedRoomPage>();
            Assert.True(isRoom == (mapped is not null), pattern);
            if (!isRoom || mapped is { Right: null })
            {
                Assert.True(ForAll.Contains(pattern) || ForAllKinds().IsMatch(pattern), $"{pattern} is on no list.");
                continue;
            }

            using var closed = await room.SendAsync(HttpMethod.Get, Address(endpoint), cookie: null);
            AssertOfTheRoom(closed);
            var text = await closed.Content.ReadAsStringAsync();
            Assert.Equal(pattern == "/arbetsrum" ? HttpStatusCode.OK : HttpStatusCode.Forbidden, closed.StatusCode);
            Assert.Contains("<h1>Arbetsrummet är inte öppet här</h1>", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<form", text, StringComparison.Ordinal);
            using var open = await room.SendAsync(HttpMethod.Get, Address(endpoint), room.Cookie);
            AssertOfTheRoom(open);
            Assert.DoesNotContain("inte öppet här", await open.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            using var renamed = await room.SendAsync(HttpMethod.Get, Address(endpoint), room.Cookie, host: "ond.example");
            AssertOfTheRoom(renamed);
            Assert.Contains("inte öppet här", await renamed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_not_read_is_a_change_by_POST_and_every_other_method_is_refused_everywhere()
    {
        await using var room = await ProbedRoom.StartAsync(folder);
        foreach (var endpoint in room.Endpoints)
        {
            var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
            var isChange = endpoint.Metadata.GetMetadata<MappedChange>() is not null;
            Assert.True(
                isChange ? methods is ["POST"] : methods.All(method => method is "GET" or "HEAD"),
                $"{endpoint.RoutePattern.RawText} takes {string.Join(", ", methods)}."
            );
            foreach (var method in (string[])["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "MERGE"])
            {
                // What may be done with an address of the API is told to whoever asks.
                var isTold = method == "OPTIONS" && endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal);
                if (!(isChange && method == "POST") && !isTold)
                {
                    using var answer = await room.SendAsync(new HttpMethod(method), Address(endpoint), room.Cookie);
                    Assert.True(
                        answer.StatusCode == HttpStatusCode.MethodNotAllowed || room.IsChange(Address(endpoint)),
                        $"{method} {endpoint.RoutePattern.RawText}: {answer.StatusCode}"
                    );
                }
            }

            Assert.Empty(room.Made);
        }
    }

    [Fact]
    public async Task Every_change_asks_for_the_cookie_the_key_our_own_pages_a_place_that_there_is_and_a_form_of_some_size()
    {
        await using var first = await ProbedRoom.StartAsync(folder);
        var changes = first.Endpoints.Where(one => one.Metadata.GetMetadata<MappedChange>() is not null).ToList();
        Assert.Contains(changes, change => change.RoutePattern.RawText == ProbedRoom.Probe);
        foreach (var change in changes)
        {
            // A visitor of its own for each, for all of it together would be too often.
            await using var room = await ProbedRoom.StartAsync(folder);
            var (address, mapped) = (Address(change), change.Metadata.GetMetadata<MappedChange>()!);
            var key = room.Key(address);
            var refused = new (string Why, int Status, Func<HttpRequestMessage> Request)[]
            {
                ("not-in", 403, () => room.Post(address, $"nyckel={key}", cookie: null)),
                ("not-in", 403, () => room.Post(address, $"nyckel={key}", cookie: "arbetsrum-80=gissat")),
                ("no-key", 403, () => room.Post(address, "")),
                ("no-key", 403, () => room.Post(address, "nyckel=")),
                ("no-key", 403, () => room.Post(address, $"nyckel={key}x")),
                ("no-key", 403, () => room.Post(address, $"nyckel={room.Key("/arbetsrum/annan/2020-helar/falt")}")),
                ("other-site", 403, () => room.Post(address, $"nyckel={key}", headers: ("Origin", "https://ond.example"))),
                ("other-site", 403, () => room.Post(address, $"nyckel={key}", headers: ("Origin", "null"))),
                ("other-site", 403, () => room.Post(address, $"nyckel={key}", headers: ("Sec-Fetch-Site", "cross-site"))),
                ("other-site", 403, () => room.Post(address, $"nyckel={key}", headers: ("Sec-Fetch-Site", "same-site"))),
                ("other-host", 403, () => room.Post(address, $"nyckel={key}", headers: ("Host", "ond.example"))),
                ("too-large", 413, () => room.Post(address, $"nyckel={key}&a=" + new string('a', mapped.MostBytes))),
                ("too-large", 413, () => room.Post(address, $"nyckel={key}&a=" + new string('a', mapped.MostBytes), chunked: true)),
                ("unreadable", 400, () => room.Post(address, new string('n', 300) + "=1")),
                ("wrong-type", 415, () => room.Post(address, $$"""{"nyckel":"{{key}}"}""", type: "application/json")),
                ("wrong-type", 415, () => room.Post(address, $"nyckel={key}", type: "text/plain")),
                ("wrong-type", 415, () => room.Post(address, $"nyckel={key}", type: null)),
            };
            foreach (var (why, status, request) in refused)
            {
                foreach (var script in (bool[])[false, true])
                {
                    await AssertRefusedAsync(room, request(), why, status, script);
                }
            }

            if (change.RoutePattern.RawText!.Contains("{plan}", StringComparison.Ordinal))
            {
                foreach (var other in (string[])["finns-inte/2024-delar", "sollentuna/2024", "sollentuna/1999-helar"])
                {
                    await AssertRefusedAsync(
                        room,
                        room.Post(address.Replace("sollentuna/2024-delar", other, StringComparison.Ordinal), $"nyckel={key}"),
                        "no-place",
                        404
                    );
                }

                await AssertRefusedAsync(
                    room,
                    room.Post(address.Replace("2024-delar", "2023-helar", StringComparison.Ordinal), $"nyckel={key}"),
                    "no-key",
                    403
                );
            }

            Assert.Empty(room.Made);
        }
    }

    [Fact]
    public async Task A_change_with_all_of_it_is_made_once_and_the_browser_led_on()
    {
        await using var room = await ProbedRoom.StartAsync(folder);
        var address = ProbedRoom.Probe.Replace("{plan}/{period}", "sollentuna/2024-delar", StringComparison.Ordinal);
        var origin = room.Site.Address.GetLeftPart(UriPartial.Authority);
        using var answer = await room.SendAsync(
            room.Post(
                address,
                $"nyckel={room.Key(address)}&v%C3%A4rde=tolv",
                headers: [("Origin", origin), ("Sec-Fetch-Site", "same-origin")]
            )
        );
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/arbetsrum/sollentuna/2024-delar/prov#värde", Uri.UnescapeDataString(answer.Headers.Location!.ToString()));
        AssertOfTheRoom(answer);
        Assert.Equal([$"{Environment.UserName} sollentuna 2024-delar värde=tolv"], room.Made);
    }

    [Theory]
    [InlineData(null, 303)]
    [InlineData("none", 303)]
    [InlineData("cross-site", 200)] // from a mail or a file: a browser sends the new cookie only where our own page leads on
    public async Task The_address_that_opens_once_leads_into_the_room_wherever_it_was_opened_from(string? site, int status)
    {
        await using var room = await ProbedRoom.StartAsync(folder);
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(room.Site.Address, "/arbetsrum?kod=" + room.Site.The<RoomAccess>().NewCode())
        );
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        using var answer = await room.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        AssertOfTheRoom(answer);
        Assert.Equal(
            "/arbetsrum",
            status == 303 ? answer.Headers.Location?.ToString() : answer.Headers.GetValues("Refresh").Single().Split('=')[1]
        );
    }

    [Fact]
    public async Task One_who_changes_too_often_is_told_to_wait_and_nothing_more_is_changed()
    {
        await using var room = await ProbedRoom.StartAsync(folder);
        var address = ProbedRoom.Probe.Replace("{plan}/{period}", "sollentuna/2024-delar", StringComparison.Ordinal);
        var key = room.Key(address);
        // As many as it takes: the bucket fills by five a real second.
        HttpResponseMessage answer;
        var sent = 0;
        do
        {
            answer = await room.SendAsync(room.Post(address, $"nyckel={key}&a={sent}"));
            sent++;
        } while (answer.StatusCode == HttpStatusCode.SeeOther && sent < 1000);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(sent > 60, $"Refused after {sent}.");
        Assert.Contains("Vänta några sekunder", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(sent - 1, room.Made.Count);
        Assert.Contains("too-often", room.Site.Log.Of("change-refused")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_server_without_signing_in_the_room_is_closed_and_says_so()
    {
        await using var site = await SmallSite.StartAsync(
            folder,
            settings: settings => settings with { DraftToken = "minst sexton tecken" }
        );
        var text = await site.Client.GetStringAsync("/arbetsrum");
        Assert.Contains("har ingen inloggning", text, StringComparison.Ordinal);
        using var change = await site.Client.PostAsync("/arbetsrum/lamna", new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.Forbidden, change.StatusCode);
    }

    private static async Task AssertRefusedAsync(ProbedRoom room, HttpRequestMessage request, string why, int status, bool script = false)
    {
        if (script)
        {
            request.Headers.Add("Accept", "application/json");
        }

        var before = room.Site.Log.Of("change-refused").Count;
        using var answer = await room.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == status, $"{request.RequestUri} {why}: {(int)answer.StatusCode} {text}");
        AssertOfTheRoom(answer);
        Assert.Equal(script ? "application/json" : "text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(script ? "\"state\":\"refused\"" : "<h1>Det gick inte</h1>", text, StringComparison.Ordinal);
        var told = Assert.Single(room.Site.Log.Of("change-refused").Skip(before));
        Assert.Contains($"({why})", told, StringComparison.Ordinal);
    }

    private static void AssertOfTheRoom(HttpResponseMessage answer)
    {
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal("noindex, nofollow", answer.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Null(answer.Headers.ETag);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.All(
            (string[])["default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"],
            part => Assert.Contains(part, policy, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    private static string Address(RouteEndpoint endpoint) =>
        Parameter()
            .Replace(
                endpoint.RoutePattern.RawText!,
                part =>
                    part.Groups["name"].Value switch
                    {
                        "plan" => "sollentuna",
                        "period" => "2024-delar",
                        var name => name,
                    }
            )
            is var address
        && address.StartsWith('/')
            ? address
            : "/" + address;

    // The site's own files with their hash, the API, and its description.
    [GeneratedRegex(@"^/([0-9a-f]{16}/|api/)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ForAllKinds();

    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)(:[^}]*)?\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
