using System.Net;
using System.Text;
using Indicators.Reports.Model;
using Indicators.Web.Access;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Indicators.Tests.Web;

public sealed class DraftAccessTests
{
    private const string Token = "en lång hemlighet å ä ö";

    [Fact]
    public void A_final_report_is_for_all() => Assert.True(May(From("203.0.113.7", "plan.example.se"), final: true));

    [Theory]
    [InlineData("127.0.0.1", "localhost")]
    [InlineData("127.0.0.1", "127.0.0.1:5080")] // as a server in front comes that says nothing of its reader
    [InlineData("::1", "[::1]")]
    [InlineData("203.0.113.7", "localhost")]
    public void Where_a_request_comes_from_opens_no_draft(string address, string host)
    {
        Assert.False(May(From(address, host)));
        Assert.False(May(From(address, host), token: Token));
    }

    [Fact]
    public void Whoever_has_come_into_the_workroom_reads_drafts_and_nobody_else()
    {
        var (room, context) = (new RoomAccess(new SiteSettings()), From("127.0.0.1", "localhost"));
        var access = new DraftAccess(new SiteSettings(), room);
        Assert.True(room.Enter(context, room.NewCode()));
        var next = From("127.0.0.1", "localhost");
        next.Request.Headers.Cookie = context.Response.Headers.SetCookie.ToString().Split(';')[0];
        Assert.True(access.MayReadDrafts(next));
        Assert.False(Access(new SiteSettings()).MayReadDrafts(next)); // another start, another code
        Assert.False(Access(new SiteSettings { DraftToken = Token }).MayReadDrafts(next));
    }

    [Theory]
    [InlineData("Bearer " + Token, true)]
    [InlineData("bearer " + Token, true)]
    [InlineData("Bearer en lång hemlighet å ä", false)]
    [InlineData("Bearer ", false)]
    [InlineData("Basic !", false)]
    [InlineData("", false)]
    public void A_draft_is_read_with_the_token(string authorization, bool may) => Assert.Equal(may, May(With(authorization), token: Token));

    [Fact]
    public void A_browser_gives_the_token_as_a_password() =>
        Assert.True(May(With("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("anna:" + Token))), token: Token));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_token_in_the_settings_no_token_opens_anything(string? set)
    {
        Assert.False(May(With("Bearer "), token: set));
        Assert.False(May(With("Basic " + Convert.ToBase64String("anna:"u8)), token: set));
    }

    [Fact]
    public void The_token_in_the_address_opens_nothing()
    {
        var context = From("203.0.113.7", "plan.example.se");
        context.Request.QueryString = new QueryString("?token=" + Uri.EscapeDataString(Token));
        Assert.False(May(context, token: Token));
    }

    [Fact]
    public void One_who_may_not_is_asked_for_the_token_when_there_is_one()
    {
        var context = From("203.0.113.7", "plan.example.se");
        Assert.Equal(401, Access(new SiteSettings { DraftToken = Token }).Refuse(context));
        Assert.StartsWith("Basic ", context.Response.Headers.WWWAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Equal(403, Access(new SiteSettings()).Refuse(From("203.0.113.7", "plan.example.se")));
    }

    private static DraftAccess Access(SiteSettings settings) => new(settings, new RoomAccess(settings));

    private static bool May(HttpContext context, bool final = false, string? token = null) =>
        Access(new SiteSettings { DraftToken = token })
            .MayRead(
                context,
                new Manifest
                {
                    Plan = "norrtalje",
                    Period = "2024-delar",
                    AsOf = null,
                    Final = final,
                    Program = "1",
                    Files = [],
                    Answers = [],
                }
            );

    private static DefaultHttpContext From(string address, string host)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        context.Request.Host = new HostString(host);
        context.Request.Method = HttpMethods.Get;
        context.Connection.LocalPort = context.Request.Host.Port ?? 80;
        return context;
    }

    private static DefaultHttpContext With(string authorization)
    {
        var context = From("203.0.113.7", "plan.example.se");
        context.Request.Headers.Authorization = authorization;
        return context;
    }
}
