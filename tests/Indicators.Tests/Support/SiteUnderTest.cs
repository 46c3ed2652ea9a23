using Indicators.UseCases;
using Indicators.Web.Hosting;
using Indicators.Web.Settings;
using Indicators.Web.Snapshot;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Indicators.Tests.Support;

/// <summary>The service itself, listening on a free port of loopback, on the shipped figures and an unmoving clock.</summary>
internal sealed class SiteUnderTest : IAsyncDisposable
{
    private readonly WebApplication running;
    private readonly Folder files;

    private SiteUnderTest(WebApplication running, Folder files, HeardLog log)
    {
        (this.running, this.files, Log) = (running, files, log);
        Client = new HttpClient { BaseAddress = Address };
    }

    /// <summary>What it has logged.</summary>
    public HeardLog Log { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(running.Urls.Single());

    /// <summary>A client that asks it.</summary>
    public HttpClient Client { get; }

    /// <summary>A part of the service.</summary>
    public T The<T>()
        where T : notnull => running.Services.GetRequiredService<T>();

    /// <summary>Starts it on a store.</summary>
    public static async Task<SiteUnderTest> StartAsync(
        string db,
        TimeProvider? clock = null,
        Func<SiteSettings, SiteSettings>? settings = null,
        string? reports = null,
        string? catalogue = null
    )
    {
        var folder = new Folder();
        var at = clock ?? new ManualClock(CommandLine.Morning);
        var making = new WriteReport(
            new Workspace(catalogue ?? Repository.Catalogue, db, at),
            reports ?? folder.File("reports"),
            folder.File("comments")
        );
        var said = new SiteSettings { Urls = "http://127.0.0.1:0" };
        var log = new HeardLog();
        var site = Site.Build(settings?.Invoke(said) ?? said, making, at, logging => logging.AddProvider(log));
        await site.StartAsync();
        return new SiteUnderTest(site, folder, log);
    }

    /// <summary>Lets it look whether something has changed, as it does by itself now and then.</summary>
    public void Look() => running.Services.GetRequiredService<SnapshotProvider>().Look();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await running.DisposeAsync();
        files.Dispose();
    }
}
