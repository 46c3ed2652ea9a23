using System.Globalization;
using System.Net;
using AngleSharp.Html.Parser;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.Tests.Support;
using Indicators.UseCases;
using Indicators.Web.Snapshot;
using Kolada.Replica;
using Kolada.Tests.Support;

namespace Indicators.Tests.Web.Night;

/// <summary>The service itself through its nights: real ports, a real store, and a clock that the test moves.</summary>
[Trait("Category", "Whole")]
public sealed class NightServiceTests : IDisposable
{
    private static readonly Uri Nobody = new("http://127.0.0.1:9/v3/");

    private readonly Folder folder = new();
    private readonly TimerClock clock = new(DateTimeOffset.Parse("2026-11-21T12:00:00Z", CultureInfo.InvariantCulture));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task From_an_empty_folder_and_without_a_network_the_shipped_figures_are_shown_with_their_date()
    {
        await using var site = await StartAsync(Nobody, new ManualClock(clock.Now));
        var page = await StartPageAsync(site.Client);
        Assert.Contains("Värden som Kolada visade dem 2024-08-30, för 813 dagar sedan.", page, StringComparison.Ordinal);
        await site.Log.HeardAsync("night-waits");
        Assert.Contains("Kolada svarar inte", Assert.Single(site.Log.Of("try-failed")), StringComparison.Ordinal);
        Assert.DoesNotContain("--offline", Assert.Single(site.Log.Of("notice")), StringComparison.Ordinal);
        Assert.Contains("2024-08-30", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "reports", "sollentuna", "2024-delar", "sollentuna-2024-delar.html")));
    }

    [Fact]
    public async Task A_source_that_fails_and_then_works_gives_the_night_its_figures_and_the_pages_show_them()
    {
        await using var kolada = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures), [Answer.Status(403)]);
        await using var site = await StartAsync(kolada.BaseAddress, clock);
        await site.Log.HeardAsync("night-waits");
        Assert.Single(site.Log.Of("try-failed"));
        Assert.Contains("2024-08-30", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);

        await PassAsync(minutes: 30);
        await site.Log.HeardAsync("night-waits", times: 2);
        Assert.Contains("Värden som Kolada visade dem 2026-11-21.", await StartPageAsync(site.Client), StringComparison.Ordinal);
        Assert.Contains("recovered", site.Log.Of("notice")[^1], StringComparison.Ordinal);
        Assert.Equal("Next try to fetch: 2026-11-22 03:15", site.Log.Of("night-waits")[^1]);
        Assert.True(File.Exists(Path.Combine(folder.Path, "reports", "sollentuna", "2026-helar", "sollentuna-2026-helar.docx")));
    }

    [Fact]
    public async Task While_another_process_holds_the_store_the_night_waits_its_turn()
    {
        await using var kolada = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures));
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
        SmallSite site;
        using (StoreLock.Take(SmallSite.Db(folder), clock.Now))
        {
            site = await StartAsync(kolada.BaseAddress, clock);
            await site.Log.HeardAsync("night-waits");
            Assert.Contains("En annan körning håller databasen", Assert.Single(site.Log.Of("store-held")), StringComparison.Ordinal);
            Assert.Empty(site.Log.Of("notice"));
            Assert.Empty(kolada.Asked);
        }

        await using (site)
        {
            await PassAsync(minutes: 30);
            await site.Log.HeardAsync("night-waits", times: 2);
            Assert.Contains("Värden som Kolada visade dem 2026-11-21.", await StartPageAsync(site.Client), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Started_again_the_same_day_it_fetches_nothing_more()
    {
        await using var kolada = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures));
        await using (var first = await StartAsync(kolada.BaseAddress, clock))
        {
            await first.Log.HeardAsync("night-waits");
        }

        var asked = kolada.Asked.Count;
        clock.Now += TimeSpan.FromHours(1);
        await using var again = await StartAsync(kolada.BaseAddress, clock);
        await again.Log.HeardAsync("night-waits");
        Assert.Equal(asked, kolada.Asked.Count);
        Assert.Empty(again.Log.Of("notice"));
        Assert.Empty(again.Log.Of("loads-shipped"));
    }

    [Fact]
    public async Task A_second_night_that_brings_nothing_new_gives_no_notice()
    {
        await using var kolada = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures));
        clock.Now = DateTimeOffset.Parse("2026-11-22T01:00:00Z", CultureInfo.InvariantCulture);
        await using var site = await StartAsync(kolada.BaseAddress, clock);
        await site.Log.HeardAsync("night-waits");
        var told = site.Log.Of("notice").Count;
        await PassAsync(minutes: 70);
        await clock.WaitedForAsync(TimeSpan.FromMinutes(5));
        clock.Now += TimeSpan.FromMinutes(5); // 03:15 in Stockholm
        await site.Log.HeardAsync("night-waits", times: 2);
        Assert.Equal("Next try to fetch: 2026-11-23 03:15", site.Log.Of("night-waits")[^1]);
        Assert.Equal(told, site.Log.Of("notice").Count);
    }

    [Fact]
    public async Task Stopped_in_the_middle_of_a_fetch_it_leaves_the_store_whole()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var hangs = new Answer(async context =>
        {
            asked.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted);
        });
        await using var kolada = await LocalServer.StartAsync(new KoladaReplica(SmallKolada.Figures), [hangs]);
        await using var site = await StartAsync(kolada.BaseAddress, clock);
        await asked.Task.WaitAsync(TimeSpan.FromMinutes(2));
        await site.StopAsync();

        using var store = ReadSession.Open(SmallSite.Db(folder));
        Assert.Equal(LoggedRun.NotFinished, store.Runs.Newest(1).Single().Outcome);
        Assert.Equal(new DateTimeOffset(2024, 8, 30, 0, 0, 0, TimeSpan.Zero), store.Runs.NewestCopy());
        using (StoreLock.Take(SmallSite.Db(folder), clock.Now))
        {
            Assert.Empty(site.Log.Of("notice"));
        }
    }

    [Fact]
    public async Task What_another_process_brings_is_shown_within_a_minute()
    {
        await using var site = await SmallSite.StartAsync(folder, clock);
        Assert.Contains("Inga siffror är hämtade ännu.", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
        await clock.WaitedForAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(
            0,
            (await CommandLine.RunAsync("fetch", "--offline", "--catalog", folder.File("small.json"), "--db", SmallSite.Db(folder))).Code
        );
        clock.Now += TimeSpan.FromMinutes(1);
        await site.Log.HeardAsync("read", times: 2);
        Assert.Contains("2024-08-30", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_that_fails_leaves_what_was_shown()
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
        Assert.Contains("2024-08-30", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
        File.WriteAllText(SmallSite.Db(folder), "något annat");
        site.The<SnapshotProvider>().Look();
        Assert.Single(site.Log.Of("reading-failed"));
        Assert.Contains("2024-08-30", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
        using var ready = await site.Client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("Databasen går inte att nå.", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<SmallSite> StartAsync(Uri kolada, TimeProvider at) =>
        SmallSite.StartAsync(
            folder,
            at,
            settings =>
                settings with
                {
                    Night = new() { Enabled = true, Source = new KoladaSource(Offline: false, kolada, RequestsPerSecond: 0) },
                }
        );

    // As a reader sees it: a day stands in an element of its own.
    private static async Task<string> StartPageAsync(HttpClient client) =>
        new HtmlParser().ParseDocument(await client.GetStringAsync("/")).Body!.TextContent;

    // The service looks at the clock every ten minutes.
    private async Task PassAsync(int minutes)
    {
        for (var passed = 0; passed < minutes; passed += 10)
        {
            await clock.WaitedForAsync(TimeSpan.FromMinutes(10));
            clock.Now += TimeSpan.FromMinutes(10);
        }
    }
}
