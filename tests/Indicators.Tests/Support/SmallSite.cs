using System.Collections.Concurrent;
using Indicators.UseCases;
using Indicators.Web.Hosting;
using Indicators.Web.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Indicators.Tests.Support;

/// <summary>The service on the small catalogue, in a folder of its own, with what it logged.</summary>
internal sealed class SmallSite : IAsyncDisposable
{
    private readonly WebApplication running;

    private SmallSite(WebApplication running, HeardLog log)
    {
        (this.running, Log) = (running, log);
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address => new(running.Urls.First());

    public HttpClient Client { get; }

    public HeardLog Log { get; }

    public static string Db(Folder folder) => folder.File("indicators.db");

    /// <summary>Starts it in a folder, on the small catalogue or another; a store that is there is used.</summary>
    public static async Task<SmallSite> StartAsync(
        Folder folder,
        TimeProvider? clock = null,
        Func<SiteSettings, SiteSettings>? settings = null,
        Action<WebApplication>? more = null,
        string? catalogue = null,
        Action<string>? tell = null
    )
    {
        var (at, log) = (clock ?? new ManualClock(CommandLine.Morning), new HeardLog());
        var making = new WriteReport(
            new Workspace(folder.Write("small.json", catalogue ?? SmallCatalogue.Text), Db(folder), at) { Tell = tell ?? (_ => { }) },
            folder.File("reports"),
            folder.File("comments")
        );
        var said = new SiteSettings { Urls = "http://127.0.0.1:0" };
        var site = Site.Build(settings?.Invoke(said) ?? said, making, at, logging => logging.AddProvider(log));
        more?.Invoke(site);
        await site.StartAsync();
        return new SmallSite(site, log);
    }

    /// <summary>A part of the service.</summary>
    public T The<T>()
        where T : notnull => running.Services.GetRequiredService<T>();

    /// <summary>Stops it as the system does.</summary>
    public Task StopAsync() => running.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await running.DisposeAsync();
    }
}

/// <summary>Keeps what is logged, by the events' names, and lets a test wait for one.</summary>
internal sealed class HeardLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(string? Event, string Text)> heard = new();
    private readonly List<(string Event, int Times, TaskCompletionSource Come)> waits = [];
    private readonly Lock gate = new();

    /// <summary>What was said with an event's name.</summary>
    public IReadOnlyList<string> Of(string name) => [.. heard.Where(one => one.Event == name).Select(one => one.Text)];

    /// <summary>Is over when an event has been heard so many times.</summary>
    public Task HeardAsync(string name, int times = 1)
    {
        lock (gate)
        {
            if (Of(name).Count >= times)
            {
                return Task.CompletedTask;
            }

            var come = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waits.Add((name, times, come));
            return come.Task.WaitAsync(TimeSpan.FromMinutes(2));
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose() { }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        heard.Enqueue((eventId.Name, formatter(state, exception)));
        lock (gate)
        {
            waits
                .FindAll(wait => wait.Event == eventId.Name && Of(wait.Event).Count >= wait.Times)
                .ForEach(wait => wait.Come.TrySetResult());
        }
    }
}
