using System.Net;
using System.Text;
using Indicators.Reports.Model;
using Indicators.Web.Responses;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Indicators.Tests.Web;

public sealed class DraftAccessTests
{
    private const string Token = "en lång hemlighet å ä ö";

    [Fact]
    public void A_final_report_is_for_all() => Assert.True(May(From("203.0.113.7", "plan.example.se"), final: true));

    [Theory]
    [InlineData("127.0.0.1", "localhost", true)]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    [InlineData("::1", "[::1]", true)]
    [InlineData("::ffff:127.0.0.1", "localhost", true)]
    [InlineData("203.0.113.7", "localhost", false)] // the name is the reader's to choose
    [InlineData("127.0.0.1", "plan.example.se", false)] // a server in front that says nothing of its reader, or a name pointed at loopback
    public void Without_a_token_a_draft_is_read_on_the_machine_itself_only(string address, string host, bool may) =>
        Assert.Equal(may, May(From(address, host)));

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Original-For")]
    [InlineData("Forwarded")]
    [InlineData("Via")]
    public void What_another_server_has_passed_on_is_not_the_machine_itself(string header)
    {
        var context = From("127.0.0.1", "localhost");
        context.Request.Headers[header] = "127.0.0.1";
        Assert.False(May(context));
    }

    [Theory]
    [InlineData("Bearer " + Token, true)]
    [InlineData("bearer " + Token, true)]
    [InlineData("Bearer en lång hemlighet å ä", false)]
    [InlineData("Bearer ", false)]
    [InlineData("Basic !", false)]
    [InlineData("", false)]
    public void From_elsewhere_a_draft_is_read_with_the_token(string authorization, bool may) =>
        Assert.Equal(may, May(With(authorization), token: Token));

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
        Assert.Equal(401, new DraftAccess(new SiteSettings { DraftToken = Token }).Refuse(context));
        Assert.StartsWith("Basic ", context.Response.Headers.WWWAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Equal(403, new DraftAccess(new SiteSettings()).Refuse(From("203.0.113.7", "plan.example.se")));
    }

    private static bool May(HttpContext context, bool final = false, string? token = null) =>
        new DraftAccess(new SiteSettings { DraftToken = token }).MayRead(
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
        return context;
    }

    private static DefaultHttpContext With(string authorization)
    {
        var context = From("203.0.113.7", "plan.example.se");
        context.Request.Headers.Authorization = authorization;
        return context;
    }
}
