using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Kolada.Tests;

/// <summary>What a caller and a host are told of the traffic.</summary>
public sealed class OnAnswerTests
{
    private readonly ConcurrentQueue<KoladaAnswer> answers = new();
    private readonly SkippingClock clock = new();

    [Fact]
    public async Task An_answer_is_told_with_the_hash_of_the_body_that_came()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures));
        using var client = Open(server);
        using var plain = new HttpClient();

        await Read.AllAsync(client.DataAsync(["N00700"], ["0188", "0000"]));

        var answer = Assert.Single(answers);
        var body = await plain.GetByteArrayAsync(new Uri(server.BaseAddress, "data/kpi/N00700/municipality/0188,0000?per_page=5000"));
        Assert.Equal("/v3/data/kpi/N00700/municipality/0188,0000?per_page=5000", answer.Url.PathAndQuery);
        Assert.Equal((HttpStatusCode.OK, body.Length), (answer.Status, answer.Bytes));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(body)), answer.Sha256);
    }

    [Fact]
    public async Task The_hash_is_of_the_bytes_as_they_came_letters_and_spaces_too()
    {
        const string body = """{ "values": [ {"id":"0188", "title":"Norrtälje", "type":"K"} ] }""";
        await using var server = await LocalServer.StartAsync(new Silence(), [Answer.Body(body)]);
        using var client = Open(server);

        await Read.AllAsync(client.MunicipalitiesAsync());

        var answer = Assert.Single(answers);
        Assert.Equal(Encoding.UTF8.GetByteCount(body), answer.Bytes);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))), answer.Sha256);
    }

    [Fact]
    public async Task A_refusal_is_told_and_an_answer_that_broke_off_is_not()
    {
        await using var server = await LocalServer.StartAsync(
            new KoladaReplica(Shipped.Figures),
            [Answer.Status(503, "upptaget"), Answer.Cut(), Answer.Body("{"), Answer.Reset()]
        );
        using var client = Open(server);

        await Read.AllAsync(client.MunicipalitiesAsync());

        Assert.Equal([HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK], answers.Select(answer => answer.Status));
        Assert.Equal("upptaget".Length, answers.First().Bytes);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData("upptaget"u8)), answers.First().Sha256);
    }

    [Fact]
    public async Task Each_try_is_an_activity_with_its_url_and_status()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures), [Answer.Status(503)]);
        using var client = Open(server);
        var tries = new ConcurrentQueue<Activity>();
        using var listener = Listen(tries);

        await client.Api.MunicipalitiesAsync(["0188"]);

        var mine = Of(tries, server);
        Assert.Equal([503, 200], mine.Select(activity => activity.GetTagItem("http.response.status_code")));
        Assert.Equal([ActivityStatusCode.Error, ActivityStatusCode.Unset], mine.Select(activity => activity.Status));
    }

    [Fact]
    public async Task A_try_that_takes_too_long_is_an_activity_with_the_fault_and_no_status()
    {
        using var silence = new Silence();
        await using var server = await LocalServer.StartAsync(silence);
        using var client = Open(server);
        var tries = new ConcurrentQueue<Activity>();
        using var listener = Listen(tries);
        using var stop = new CancellationTokenSource();

        var reading = client.Api.MunicipalitiesAsync(["0188"], stop.Token);
        await silence.NextAsync();
        clock.Advance(TimeSpan.FromSeconds(20));
        await silence.NextAsync();
        await stop.CancelAsync(); // the second try is ended by the caller: that is no fault of Kolada's

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        var mine = Of(tries, server);
        Assert.Equal([ActivityStatusCode.Error, ActivityStatusCode.Unset], mine.Select(activity => activity.Status));
        Assert.StartsWith("Kolada did not answer within 20 s", mine[0].StatusDescription, StringComparison.Ordinal);
        Assert.Null(mine[0].GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task Requests_retries_bytes_and_durations_are_measured()
    {
        await using var server = await LocalServer.StartAsync(new KoladaReplica(Shipped.Figures), [Answer.Status(503)]);
        using var client = Open(server);
        var measured = new ConcurrentDictionary<string, double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "Kolada")
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (instrument, number, _, _) => measured.AddOrUpdate(instrument.Name, number, (_, sum) => sum + number)
        );
        listener.SetMeasurementEventCallback<double>(
            (instrument, _, _, _) => measured.AddOrUpdate(instrument.Name, 1, (_, sum) => sum + 1)
        );
        listener.Start();

        await Read.AllAsync(client.MunicipalitiesAsync());

        // At least, because the meter is the process's, and other tests ask at the same time.
        Assert.True(measured["kolada.requests"] >= 2);
        Assert.True(measured["kolada.retries"] >= 1);
        Assert.True(measured["kolada.bytes"] >= client.Traffic.Bytes);
        Assert.True(measured["kolada.request.duration"] >= 2);
    }

    private static ActivityListener Listen(ConcurrentQueue<Activity> tries)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Kolada",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = tries.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    // Other tests ask other ports at the same time.
    private static List<Activity> Of(IEnumerable<Activity> tries, LocalServer server)
    {
        var url = new Uri(server.BaseAddress, "municipality/0188").AbsoluteUri;
        return [.. tries.Where(activity => (string?)activity.GetTagItem("url.full") == url)];
    }

    private KoladaClient Open(LocalServer server) =>
        KoladaHttp.Create(
            new KoladaOptions
            {
                BaseAddress = server.BaseAddress,
                RequestsPerSecond = 0,
                OnAnswer = answers.Enqueue,
            },
            clock: clock
        );
}
