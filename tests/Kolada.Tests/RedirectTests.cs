using System.Net;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Kolada.Tests;

/// <summary>An answer may lead to another place on the same server, and nowhere else.</summary>
public sealed class RedirectTests
{
    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("gopher://127.0.0.1/")]
    [InlineData("http://login.example.org/?next=kolada")]
    [InlineData("//login.example.org/")]
    [InlineData("http://localhost:1/v3/municipality")]
    public async Task One_that_leads_elsewhere_is_told_as_what_it_is_and_not_followed(string location)
    {
        await using var server = await StartAsync(Answer.Redirect(location));
        using var client = Read.From(server);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Equal((KoladaFault.Redirected, new Uri(server.BaseAddress, location)), (error.Kind, error.Location));
        Assert.Equal(1, client.Traffic.Requests); // a login page does not pass by itself
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task One_to_another_place_on_the_same_server_is_followed()
    {
        await using var server = await StartAsync(Answer.Redirect("municipality?per_page=5000&moved=1"));
        using var client = Read.From(server);

        Assert.Equal(312, (await Read.AllAsync(client.MunicipalitiesAsync())).Count);
        Assert.Equal(["/v3/municipality?per_page=5000", "/v3/municipality?per_page=5000&moved=1"], server.Asked);
    }

    [Fact]
    public async Task Those_that_lead_round_and_round_are_left()
    {
        await using var server = await StartAsync([.. Enumerable.Repeat(Answer.Redirect("municipality?per_page=5000"), 50)]);
        using var client = Read.From(server);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Equal((KoladaFault.Redirected, 6), (error.Kind, server.Asked.Count));
    }

    [Theory]
    [InlineData("https", "http://api.kolada.se/v3/kpi", false)]
    [InlineData("https", "https://api.kolada.se/v4/kpi", true)]
    [InlineData("http", "https://api.kolada.se/v3/kpi", true)]
    [InlineData("https", "https://api.kolada.se:8443/v3/kpi", false)]
    [InlineData("https", "https://API.kolada.se/v3/kpi", true)]
    [InlineData("https", "https://api.kolada.se.example.org/v3/kpi", false)]
    public async Task What_was_asked_under_https_is_never_answered_without(string scheme, string location, bool followed)
    {
        using var network = new Leading(new Uri(location));
        var options = new KoladaOptions { BaseAddress = new Uri(scheme + "://api.kolada.se/v3/"), RequestsPerSecond = 0 };
        using var client = KoladaHttp.Create(options, network);

        if (followed)
            Assert.Empty(await Read.AllAsync(client.KpisAsync()));
        else
            Assert.Equal(new Uri(location), (await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.KpisAsync()))).Location);
        Assert.Equal(followed ? 2 : 1, network.Asked.Count);
    }

    private static Task<LocalServer> StartAsync(params Answer[] first) => LocalServer.StartAsync(new KoladaReplica(Shipped.Figures), first);

    /// <summary>Leads to one place from all others; there is an empty page.</summary>
    private sealed class Leading(Uri location) : HttpMessageHandler
    {
        public List<Uri> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!);
            var answer = new HttpResponseMessage(request.RequestUri == location ? HttpStatusCode.OK : HttpStatusCode.Found)
            {
                Content = new StringContent("""{"values":[]}"""),
            };
            if (request.RequestUri != location)
                answer.Headers.Location = location;
            return Task.FromResult(answer);
        }
    }
}
