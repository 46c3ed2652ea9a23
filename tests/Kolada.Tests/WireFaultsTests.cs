using System.IO.Compression;
using System.Net;
using System.Text;
using Kolada.Replica;
using Kolada.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Kolada.Tests;

/// <summary>What can go wrong on the way of an answer, one fault a test: it passes, or it is told as what it is.</summary>
public sealed class WireFaultsTests
{
    private static readonly byte[] Norrtälje = """{"values":[{"id":"0188","title":"Norrtälje","type":"K"}]}"""u8.ToArray();
    private readonly SkippingClock clock = new();

    [Fact]
    public async Task A_body_cut_short_is_tried_again() => await PassesAsync(Answer.Cut());

    [Fact]
    public async Task A_connection_closed_without_a_word_is_tried_again() => await PassesAsync(Answer.Reset());

    [Fact]
    public async Task Broken_JSON_is_tried_again() => await PassesAsync(Answer.Body("""{"values":[{"id":"""));

    [Fact]
    public async Task An_empty_body_is_tried_again() => await PassesAsync(Answer.Body(""));

    [Fact]
    public async Task A_success_without_content_is_tried_again() => await PassesAsync(Answer.Status(204));

    [Fact]
    public async Task A_packed_body_cut_short_is_tried_again() => await PassesAsync(Answer.Packed("gzip", Gzip(Norrtälje)[..^20]));

    [Fact]
    public async Task A_body_that_is_not_packed_as_it_says_is_tried_again() => await PassesAsync(Answer.Packed("gzip", Norrtälje));

    [Fact]
    public async Task A_body_that_is_no_brotli_is_tried_again() => await PassesAsync(Answer.Packed("br", Norrtälje));

    [Fact]
    public async Task A_page_of_a_portal_in_Koladas_place_is_tried_again() =>
        await PassesAsync(Answer.Body("<html>Logga in</html>", "text/html; charset=iso-8859-1"));

    [Fact]
    public async Task A_body_that_breaks_off_each_time_is_told_as_unreachable()
    {
        // Ended, not reset as by Cut, which may take what was sent before it along.
        var error = await StaysAsync(
            KoladaFault.Unreachable,
            new Answer(async context =>
            {
                context.Response.ContentLength = 100_000;
                await context.Response.WriteAsync("""{"values":[{"id":"0188",""");
            })
        );

        Assert.StartsWith("Kolada's answer broke off at ", error.Message, StringComparison.Ordinal);
        Assert.Equal(HttpRequestError.ResponseEnded, Assert.IsType<HttpIOException>(error.InnerException).HttpRequestError);
    }

    [Fact]
    public async Task An_empty_body_each_time_is_told_as_an_answer_that_cannot_be_used() =>
        await StaysAsync(KoladaFault.BadAnswer, Answer.Body(""));

    [Fact]
    public async Task A_connection_that_does_not_come_about_in_time_is_no_cancellation()
    {
        // What SocketsHttpHandler throws when its ConnectTimeout has passed.
        using var network = new Throwing(() =>
            new TaskCanceledException("cancelled", new TimeoutException("A connection could not be established."))
        );
        using var client = KoladaHttp.Create(new KoladaOptions { MaxRetries = 1 }, network, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.KpisAsync()));

        Assert.Equal(KoladaFault.Unreachable, error.Kind);
        Assert.EndsWith("A connection could not be established.", error.Message, StringComparison.Ordinal);
        Assert.Equal(HttpRequestError.ConnectionError, Assert.IsType<HttpRequestException>(error.InnerException).HttpRequestError);
        Assert.Equal(2, client.Traffic.Requests);
    }

    [Fact]
    public async Task A_body_that_stops_coming_is_ended_when_the_time_of_a_try_is_out() => await PassesAsync(StuckForTheTimeOfATry(200));

    [Fact]
    public async Task A_refusal_that_stops_coming_is_ended_when_the_time_of_a_try_is_out() => await PassesAsync(StuckForTheTimeOfATry(503));

    [Fact]
    public async Task A_refusal_in_the_form_of_problem_details_is_told_as_it_stands()
    {
        const string problem = """{"type":"about:blank","title":"Nej"}""";
        await using var server = await StartAsync(
            new Answer(async context =>
            {
                context.Response.StatusCode = 422;
                context.Response.ContentType = "application/problem+json";
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(problem));
            })
        );
        using var client = Read.From(server, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.KpisAsync()));

        Assert.Equal((KoladaFault.Refused, HttpStatusCode.UnprocessableEntity, problem), (error.Kind, error.Status, error.Body));
    }

    [Fact]
    public async Task A_refusal_as_long_as_a_page_is_told_by_its_beginning()
    {
        await using var server = await StartAsync(Answer.Status(422, new string('å', 100_000)));
        using var client = Read.From(server, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.KpisAsync()));

        Assert.Equal(new string('å', 2000) + "…", error.Body);
    }

    [Theory]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/json; charset=no-such-thing")]
    [InlineData("text/plain")]
    public async Task A_title_keeps_its_letters_whatever_a_proxy_calls_them(string contentType)
    {
        await using var server = await StartAsync(Answer.Body(Encoding.UTF8.GetString(Norrtälje), contentType));
        using var client = Read.From(server, clock);

        Assert.Equal("Norrtälje", Assert.Single(await Read.AllAsync(client.MunicipalitiesAsync())).Title);
    }

    private Answer StuckForTheTimeOfATry(int status) => Answer.Stuck(status, () => clock.Advance(new KoladaOptions().AttemptTimeout));

    private async Task PassesAsync(Answer fault)
    {
        await using var server = await StartAsync(fault);
        using var client = Read.From(server, clock);

        Assert.Equal(312, (await Read.AllAsync(client.MunicipalitiesAsync())).Count);
        Assert.Equal((2, 1, 1), (client.Traffic.Requests, client.Traffic.Retries, client.Traffic.Pages));
    }

    private async Task<KoladaException> StaysAsync(KoladaFault kind, Answer fault)
    {
        await using var server = await StartAsync([.. Enumerable.Repeat(fault, 5)]);
        using var client = Read.From(server, clock);

        var error = await Assert.ThrowsAsync<KoladaException>(() => Read.AllAsync(client.MunicipalitiesAsync()));

        Assert.Equal((kind, new Uri(server.BaseAddress, "municipality?per_page=5000")), (error.Kind, error.Url));
        return error;
    }

    private static byte[] Gzip(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(body);
        return packed.ToArray();
    }

    private static Task<LocalServer> StartAsync(params Answer[] first) => LocalServer.StartAsync(new KoladaReplica(Shipped.Figures), first);

    private sealed class Throwing(Func<Exception> fault) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(fault());
    }
}
