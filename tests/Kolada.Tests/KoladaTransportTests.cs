using System.Net;
using System.Net.Sockets;
using Kolada.Replica;
using Kolada.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Kolada.Tests;

/// <summary>What happens when Kolada does not answer well.</summary>
public sealed class KoladaTransportTests
{
    private readonly SkippingClock clock = new();

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_fault_that_passes_is_tried_again(int status)
    {
        await using var server = await StartAsync(Answer.Status(status), Answer.Status(status));
        using var client = Read.From(server, clock);

        Assert.Equal(312, (await Read.AllAsync(client.MunicipalitiesAsync())).Count);
        Assert.Equal((3, 2, 1), (client.Traffic.Requests, client.Traffic.Retries, client.Traffic.Pages));
        Assert.True(client.Traffic.Bytes > 312 * 20);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Fri, 20 Nov 2026 06:00:07 GMT")] // seven seconds on the tests' clock
    public async Task Too_many_requests_are_followed_by_the_wait_that_is_asked_for(string retryAfter)
    {
        await using var server = await StartAsync(Answer.Status(429, retryAfter: retryAfter));
        using var client = Read.From(server, clock);

        await Read.AllAsync(client.MunicipalitiesAsync());

        Assert.Equal(7, clock.Elapsed.TotalSeconds, 0.01);
    }

    [Fact]
    public async Task A_wait_of_an_hour_is_not_waited_for()
    {
        await using var server = await StartAsync(Answer.Status(429, retryAfter: "3600"));
        using var client = Read.From(server, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Equal(
            (KoladaFault.Failed, HttpStatusCode.TooManyRequests, TimeSpan.FromHours(1)),
            (error.Kind, error.Status, error.RetryAfter)
        );
        Assert.Contains("asks us to wait 3600 s", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task A_fault_that_stays_is_told_after_the_tries()
    {
        await using var server = await StartAsync([.. Enumerable.Repeat(Answer.Status(503), 5)]);
        using var client = Read.From(server, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Equal((KoladaFault.Failed, HttpStatusCode.ServiceUnavailable), (error.Kind, error.Status));
        Assert.Equal(5, server.Asked.Count);
    }

    [Theory]
    [InlineData(422, KoladaFault.Refused)]
    [InlineData(410, KoladaFault.Retired)]
    [InlineData(404, KoladaFault.Failed)]
    public async Task A_clear_no_is_not_asked_again(int status, KoladaFault kind)
    {
        await using var server = await StartAsync(Answer.Status(status, """{"detail":"Därför"}"""));
        using var client = Read.From(server, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.KpisAsync()));

        Assert.Equal((kind, """{"detail":"Därför"}"""), (error.Kind, error.Body));
        Assert.Equal(kind != KoladaFault.Failed, error.Message.Contains("Därför", StringComparison.Ordinal));
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task A_refused_connection_is_told_within_half_a_minute()
    {
        using var client = KoladaHttp.Create(new KoladaOptions { BaseAddress = ClosedPort() }, clock: clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.KpisAsync()));

        Assert.Equal(KoladaFault.Unreachable, error.Kind);
        Assert.InRange(clock.Elapsed, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(25.1));
    }

    [Fact]
    public async Task Without_any_answer_the_client_gives_up_for_good()
    {
        using var silence = new Silence();
        using var client = KoladaHttp.Create(new KoladaOptions(), silence, clock);
        var reading = Read.AllAsync(client.KpisAsync());
        await silence.NextAsync();

        clock.Advance(TimeSpan.FromSeconds(25));

        var error = await Assert.ThrowsAsync<KoladaException>(() => reading);
        Assert.Equal(KoladaFault.Unreachable, error.Kind);
        Assert.StartsWith("Nothing has answered within 25 s, and the client gave up", error.Message, StringComparison.Ordinal);

        await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));
        Assert.Equal(1, client.Traffic.Requests);
    }

    [Fact]
    public async Task Once_something_has_answered_only_the_tries_count()
    {
        await using var server = await StartAsync(
            Answer.Status(404),
            Answer.Status(503, retryAfter: "30"),
            Answer.Status(503, retryAfter: "30")
        );
        using var client = Read.From(server, clock);

        await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.KpisAsync()));
        Assert.Equal(312, (await Read.AllAsync(client.MunicipalitiesAsync())).Count);

        Assert.Equal(60, clock.Elapsed.TotalSeconds, 0.01);
    }

    [Fact]
    public async Task A_try_that_takes_too_long_is_tried_again_and_then_told()
    {
        using var silence = new Silence();
        var options = new KoladaOptions
        {
            AttemptTimeout = TimeSpan.FromSeconds(2),
            MaxRetries = 1,
            RetryDelay = TimeSpan.Zero,
        };
        using var client = KoladaHttp.Create(options, silence, clock);
        var reading = Read.AllAsync(client.KpisAsync());

        await silence.NextAsync();
        clock.Advance(TimeSpan.FromSeconds(2));
        await silence.NextAsync();
        clock.Advance(TimeSpan.FromSeconds(2));

        var error = await Assert.ThrowsAsync<KoladaException>(() => reading);
        Assert.Equal(KoladaFault.Unreachable, error.Kind);
        Assert.StartsWith("Kolada did not answer within 2 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_try_that_takes_too_long_is_tried_only_once_more()
    {
        using var silence = new Silence();
        using var client = KoladaHttp.Create(new KoladaOptions { GiveUpAfter = TimeSpan.FromHours(1) }, silence, clock);
        var reading = Read.AllAsync(client.KpisAsync());

        await silence.NextAsync();
        clock.Advance(TimeSpan.FromSeconds(20));
        await silence.NextAsync();
        clock.Advance(TimeSpan.FromSeconds(20));

        await Assert.ThrowsAsync<KoladaException>(() => reading);
        Assert.Equal(2, client.Traffic.Requests);
    }

    [Fact]
    public async Task Requests_are_spaced_evenly()
    {
        await using var server = await StartAsync();
        using var client = KoladaHttp.Create(new KoladaOptions { BaseAddress = server.BaseAddress, RequestsPerSecond = 5 }, clock: clock);

        for (var i = 0; i < 11; i++)
            await client.Api.MunicipalitiesAsync(["0188"]);

        Assert.Equal(2, clock.Elapsed.TotalSeconds, 0.01);
    }

    [Fact]
    public async Task No_more_than_four_requests_are_under_way_at_once()
    {
        using var silence = new Silence();
        using var client = KoladaHttp.Create(new KoladaOptions { RequestsPerSecond = 0 }, silence, clock);
        using var stop = new CancellationTokenSource();
        var reading = Enumerable.Range(0, 6).Select(_ => client.Api.KpisAsync(["N00700"], stop.Token)).ToList();

        for (var i = 0; i < 4; i++)
            await silence.NextAsync();
        Assert.Equal(4, client.Traffic.Requests);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(reading));
    }

    [Theory]
    [InlineData(null, "kolada-dotnet/0.1")]
    [InlineData("mail@example.org", "kolada-dotnet/0.1 (mail@example.org)")]
    public async Task Every_request_says_who_asks_and_whom_to_write_to(string? contact, string agent)
    {
        var told = "";
        var listening = new Answer(context =>
        {
            told = context.Request.Headers.UserAgent.ToString();
            return Answer.Body("""{"values":[]}""").WriteAsync(context);
        });
        await using var server = await StartAsync(listening);
        using var client = KoladaHttp.Create(new KoladaOptions { BaseAddress = server.BaseAddress, Contact = contact }, clock: clock);

        await Read.AllAsync(client.KpisAsync());

        Assert.Equal(agent, told);
    }

    [Fact]
    public async Task An_answer_that_comes_slowly_but_within_the_time_of_a_try_is_taken()
    {
        var slow = new Answer(async context =>
        {
            await context.Response.WriteAsync("""{"values":[{"id":"0188",""");
            await context.Response.Body.FlushAsync();
            clock.Advance(TimeSpan.FromSeconds(19));
            await context.Response.WriteAsync(""" "title":"Norrtälje","type":"K"}]}""");
        });
        await using var server = await StartAsync(slow);
        using var client = Read.From(server, clock);

        Assert.Equal("0188", Assert.Single(await Read.AllAsync(client.MunicipalitiesAsync())).Id);
        Assert.Equal(0, client.Traffic.Retries);
    }

    private static Task<LocalServer> StartAsync(params Answer[] first) => LocalServer.StartAsync(new KoladaReplica(Shipped.Figures), first);

    private static Uri ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}/v3/");
    }
}
