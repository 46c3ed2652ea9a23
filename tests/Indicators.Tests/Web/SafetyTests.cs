using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using Indicators.Reports.Model;
using Indicators.Tests.Support;
using Indicators.Web.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Indicators.Tests.Web;

/// <summary>What the service refuses and how it says so, and what it tells those who watch it.</summary>
public sealed class SafetyTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("DELETE", "/planer/sollentuna")]
    [InlineData("PUT", "/health/live")]
    [InlineData("PATCH", "/finns/inte")]
    public async Task Nothing_but_reading_has_an_address(string method, string address)
    {
        await using var site = await SmallSite.StartAsync(folder);
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/fel", "text/html")]
    [InlineData("/api/v1/fel", "application/problem+json")]
    public async Task What_fails_within_is_said_in_words_and_nothing_of_the_inside_comes_out(string address, string type)
    {
        await using var site = await SmallSite.StartAsync(
            folder,
            more: app => app.MapGet(address, string (HttpContext _) => throw new InvalidOperationException("hemlig orsak"))
        );
        using var answer = await site.Client.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Något gick fel", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hemlig", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Single(site.Log.Of("page-failed"));
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_at_start_gives_a_page_in_words_until_it_can()
    {
        File.WriteAllText(SmallSite.Db(folder), "något annat");
        await using var site = await SmallSite.StartAsync(folder);
        using var answer = await site.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("Sidan kunde inte visas.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        // Nor is it the fault of a program that asks, nor its business where the store lies.
        using var told = await site.Client.GetAsync("/api/v1/plans");
        Assert.Equal(HttpStatusCode.InternalServerError, told.StatusCode);
        Assert.DoesNotContain(folder.Path, await told.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        File.Delete(SmallSite.Db(folder));
        site.The<SnapshotProvider>().Look();
        using var then = await site.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, then.StatusCode);
    }

    [Fact]
    public async Task One_client_that_asks_too_much_is_told_when_to_come_back_and_the_others_are_served()
    {
        await using var site = await SmallSite.StartAsync(folder, settings: settings => settings with { RequestsPerSecond = 1, Burst = 3 });
        // As many as it takes: the bucket fills by one a real second, and no machine is so slow that every request takes one.
        var statuses = new List<HttpStatusCode>();
        HttpResponseMessage? refused = null;
        for (var i = 0; i < 50 && refused is null; i++)
        {
            var answer = await FromAsync(site, "203.0.113.7");
            statuses.Add(answer.StatusCode);
            refused = answer.StatusCode == HttpStatusCode.TooManyRequests ? answer : null;
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], statuses.Take(3));
        Assert.NotNull(refused);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
        Assert.Contains("Vänta en sekund och försök igen.", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await FromAsync(site, "203.0.113.8")).StatusCode);
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await FromAsync(site, null)).StatusCode); // loopback itself
        }
    }

    [Theory]
    [InlineData("2001:db8::1", "2001:db8::ffff", true)] // one household
    [InlineData("2001:db8::1", "2001:db8:0:1::1", false)]
    public async Task An_IPv6_network_of_64_bits_is_one_client(string one, string other, bool same)
    {
        await using var site = await SmallSite.StartAsync(
            folder,
            settings: settings => settings with { RequestsPerSecond = 1, Burst = 60 }
        );
        while ((await FromAsync(site, one)).StatusCode == HttpStatusCode.OK) { }

        // Fewer than a bucket of its own holds: one that is refused shares the first one's.
        var refused = 0;
        for (var i = 0; i < 40; i++)
        {
            refused += (await FromAsync(site, other)).StatusCode == HttpStatusCode.TooManyRequests ? 1 : 0;
        }

        Assert.Equal(same, refused > 0);
    }

    [Fact]
    public async Task An_address_or_a_head_beyond_all_measure_is_refused()
    {
        await using var site = await SmallSite.StartAsync(folder);
        using var longer = await site.Client.GetAsync("/?x=" + new string('a', 9000));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, longer.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Long", new string('a', 20_000));
        using var head = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, head.StatusCode);
    }

    [Fact]
    public async Task Only_over_https_is_the_browser_told_to_keep_to_it()
    {
        await using var site = await SmallSite.StartAsync(folder);
        using var plain = await site.Client.GetAsync("/");
        Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var secure = await site.Client.SendAsync(request);
        Assert.Equal("max-age=31536000", secure.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task It_lives_from_the_start_and_is_ready_when_a_run_has_succeeded_within_36_hours()
    {
        var clock = new ManualClock(CommandLine.Morning);
        await using (var empty = await SmallSite.StartAsync(folder, clock))
        {
            Assert.Equal("""{"live":true}""", await empty.Client.GetStringAsync("/health/live"));
            await empty.Client.GetStringAsync("/");
            Assert.Equal((503, "Ingen hämtning har lyckats än."), await ReadyAsync(empty));
        }

        Assert.Equal(
            0,
            (await CommandLine.RunAsync("fetch", "--offline", "--catalog", folder.File("small.json"), "--db", SmallSite.Db(folder))).Code
        );
        await using var site = await SmallSite.StartAsync(folder, clock);
        await site.Client.GetStringAsync("/");
        Assert.Equal((200, null), await ReadyAsync(site));
        clock.Now += TimeSpan.FromHours(35.9);
        Assert.Equal((200, null), await ReadyAsync(site));
        clock.Now += TimeSpan.FromHours(0.2);
        Assert.Equal((503, "Senaste lyckade hämtningen är 36 timmar gammal; den ska vara yngre än 36."), await ReadyAsync(site));
    }

    [Fact]
    public async Task The_age_of_the_figures_can_be_read_as_a_metric()
    {
        Assert.Equal(
            0,
            (
                await CommandLine.RunAsync(
                    "fetch",
                    "--offline",
                    "--catalog",
                    folder.Write("small.json", SmallCatalogue.Text),
                    "--db",
                    SmallSite.Db(folder)
                )
            ).Code
        );
        await using var site = await SmallSite.StartAsync(folder);
        await site.Client.GetStringAsync("/");
        _ = site.The<Indicators.Web.Night.NightMeters>();
        var ages = new List<double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Name == "indicators.figures.age" && instrument.Meter.Scope == site.The<IMeterFactory>())
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, age, _, _) => ages.Add(age));
        listener.Start();
        listener.RecordObservableInstruments();
        Assert.Equal((CommandLine.Morning - Indicators.Fetching.ShippedFigures.AsOf).TotalSeconds, Assert.Single(ages));
    }

    private static async Task<(int Status, string? Why)> ReadyAsync(SmallSite site)
    {
        using var answer = await site.Client.GetAsync("/health/ready");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(answer.IsSuccessStatusCode, json.RootElement.GetProperty("ready").GetBoolean());
        return (
            (int)answer.StatusCode,
            json.RootElement.GetProperty("why").EnumerateArray().Select(why => why.GetString()).SingleOrDefault()
        );
    }

    private static async Task<HttpResponseMessage> FromAsync(SmallSite site, string? client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        if (client is not null)
        {
            request.Headers.Add("X-Forwarded-For", client);
        }

        return await site.Client.SendAsync(request);
    }
}
