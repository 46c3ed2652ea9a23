using System.Net;
using Indicators.Web.Access;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Indicators.Tests.Web.Workroom;

public sealed class RoomAccessTests
{
    [Fact]
    public void A_code_opens_once_and_becomes_a_cookie_that_no_script_reads_and_no_other_site_sends()
    {
        var room = new RoomAccess(new SiteSettings());
        var (code, context) = (room.NewCode(), Get());
        Assert.True(room.Enter(context, code));
        var cookie = context.Response.Headers.SetCookie.ToString();
        Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("; samesite=strict", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("secure", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(code!, cookie, StringComparison.Ordinal);
        Assert.NotNull(room.Who(Get(cookie)));

        Assert.False(room.Enter(Get(), code));
        Assert.False(new RoomAccess(new SiteSettings()).Enter(Get(), code));
    }

    [Fact]
    public void Over_https_the_cookie_is_secure()
    {
        var (room, context) = (new RoomAccess(new SiteSettings()), Get());
        context.Request.Scheme = "https";
        Assert.True(room.Enter(context, room.NewCode()));
        Assert.Contains("; secure", context.Response.Headers.SetCookie.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Looking_at_the_address_without_opening_it_does_not_use_the_code_up()
    {
        var room = new RoomAccess(new SiteSettings());
        var (code, head) = (room.NewCode(), Get());
        head.Request.Method = HttpMethods.Head;
        Assert.False(room.Enter(head, code));
        Assert.True(room.Enter(Get(), code));
    }

    [Fact]
    public void Several_browsers_can_be_in_at_once_and_one_that_leaves_is_out_alone()
    {
        var room = new RoomAccess(new SiteSettings());
        var (one, other) = (Enter(room), Enter(room));
        Assert.NotEqual(one, other);
        var who = room.Who(Get(one))!;
        Assert.Equal(Environment.UserName, who.Name);
        room.Leave(Get(one), who);
        Assert.Null(room.Who(Get(one)));
        Assert.NotNull(room.Who(Get(other)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("arbetsrum-5080=")]
    [InlineData("arbetsrum-5080=gissat")]
    [InlineData("arbetsrum=x")]
    public void A_cookie_of_ones_own_making_opens_nothing(string cookie)
    {
        var room = new RoomAccess(new SiteSettings());
        Enter(room);
        Assert.Null(room.Who(Get(cookie)));
    }

    [Theory]
    [InlineData("127.0.0.1:5080", true)]
    [InlineData("localhost:5080", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("127.0.0.1:5081", false)] // what another program on the machine listens to
    [InlineData("127.0.0.1", false)]
    [InlineData("ond.example:5080", false)] // a name elsewhere that has been made to lead here
    [InlineData("127.0.0.1.ond.example:5080", false)]
    [InlineData("192.168.0.7:5080", false)]
    [InlineData("", false)]
    public void Only_the_names_that_are_listened_to_open_the_room(string host, bool opens)
    {
        var room = new RoomAccess(new SiteSettings());
        var cookie = Enter(room);
        var context = Get(cookie);
        context.Request.Host = new HostString(host);
        Assert.Equal(opens, room.Who(context) is not null);
        Assert.Equal(opens, room.Enter(context, room.NewCode()));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:5080;http://[::1]:5080", true)]
    [InlineData("http://127.0.0.1:5080;http://0.0.0.0:5081", false)]
    [InlineData("http://*:5080", false)]
    public void There_is_a_code_only_where_nobody_else_is_listened_to(string urls, bool code)
    {
        var room = new RoomAccess(new SiteSettings { Urls = urls });
        Assert.Equal(code, room.NewCode() is not null);
        Assert.Equal(code, room.HasOwner);
    }

    [Fact]
    public void On_a_server_with_a_token_there_is_no_code() =>
        Assert.Null(new RoomAccess(new SiteSettings { DraftToken = "minst sexton tecken" }).NewCode());

    [Fact]
    public void The_key_of_a_form_holds_for_one_visitor_in_one_place()
    {
        var room = new RoomAccess(new SiteSettings());
        var (who, other) = (room.Who(Get(Enter(room)))!, room.Who(Get(Enter(room)))!);
        var key = room.FormKey(who, "norrtalje/2024-delar");
        Assert.True(room.IsFormKey(who, "norrtalje/2024-delar", key));
        Assert.False(room.IsFormKey(who, "norrtalje/2024-helar", key));
        Assert.False(room.IsFormKey(who, "sollentuna/2024-delar", key));
        Assert.False(room.IsFormKey(other, "norrtalje/2024-delar", key));
        Assert.False(room.IsFormKey(who, "norrtalje/2024-delar", ""));
        Assert.False(room.IsFormKey(who, "norrtalje/2024-delar", null));
    }

    private static string Enter(RoomAccess room)
    {
        var context = Get();
        Assert.True(room.Enter(context, room.NewCode()));
        return context.Response.Headers.SetCookie.ToString().Split(';')[0];
    }

    private static DefaultHttpContext Get(string? cookie = null)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("127.0.0.1:5080");
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        context.Connection.LocalPort = 5080;
        context.Request.Headers.Cookie = cookie?.Split(';')[0];
        return context;
    }
}
