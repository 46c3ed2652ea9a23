using System.Net;
using Indicators.UseCases;
using Indicators.Web.Access;
using Indicators.Web.Api;
using Indicators.Web.Night;
using Indicators.Web.Notices;
using Indicators.Web.Settings;
using Indicators.Web.Snapshot;
using Indicators.Web.Workroom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using IPNetwork = System.Net.IPNetwork;

namespace Indicators.Web.Hosting;

/// <summary>The service put together: pages, what they are read from, and the night.</summary>
internal static class Site
{
    /// <summary>The web application, built and not started.</summary>
    public static WebApplication Build(
        SiteSettings settings,
        WriteReport making,
        TimeProvider clock,
        Action<ILoggingBuilder>? logging = null
    )
    {
        // The slim builder takes no settings of its own from files or the environment: all of them are ours, and judged in words.
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ApplicationName = "indicators", ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Logging.ClearProviders();
        logging?.Invoke(builder.Logging);
        builder.WebHost.UseUrls(settings.Urls.Split(';')).ConfigureKestrel(Bound);
        builder.Services.AddSingleton(settings).AddSingleton(making).AddSingleton(clock);

        // What is shown, and who may read it
        builder
            .Services.AddSingleton<SnapshotProvider>()
            .AddSingleton<RoomAccess>()
            .AddSingleton<DraftAccess>()
            .AddSingleton<Health>()
            .AddSingleton<ConnectionShares>()
            .AddSingleton<ProblemHandling>();
        builder.Services.AddRateLimiter(limiter => ProblemHandling.Limit(limiter, settings));

        // The API's description
        ApiDocument.Add(builder.Services);

        // The workroom
        builder.Services.AddSingleton<ChangeRate>().AddSingleton<RoomGate>();

        // The night
        builder
            .Services.AddSingleton<ShippedStart>()
            .AddSingleton<NightReports>()
            .AddSingleton<NightLetters>()
            .AddSingleton<NightJob>()
            .AddSingleton<NightMeters>()
            .AddSingleton<NoticeSender>();
        builder.Services.AddHostedService<SnapshotRefresher>().AddHostedService<NightService>();

        var site = builder.Build();
        site.Use(ConnectionShares.Busy);
        site.UseForwardedHeaders(Forwarded(settings));
        site.Use(SafeHeaders.Add);
        site.Use(RoomHeaders.Add);
        site.Use(site.Services.GetRequiredService<ProblemHandling>().Catch);
        site.Use(ProblemHandling.OnlyReading);
        site.UseRateLimiter();
        Health.Map(site, site.Services.GetRequiredService<Health>());
        ApiRoutes.Map(site);
        PageRoutes.Map(site);
        WorkroomRoutes.Map(site);
        return site;
    }

    // Only the workroom's changes are sent a body, and each of them says how large; the longest address is a comparison's: what is larger
    // is a mistake or worse. A small body is taken and thrown away, for to shut the door on it may take the answer too.
    private static void Bound(KestrelServerOptions kestrel)
    {
        var shares = kestrel.ApplicationServices.GetRequiredService<ConnectionShares>();
        kestrel.ConfigureEndpointDefaults(listen => listen.Use(next => connection => shares.HoldAsync(connection, next)));
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 16 * 1024;
        kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestHeaderCount = 50;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
    }

    // Who the client is and whether it speaks https is believed of loopback and of the servers named, and of nobody else.
    private static ForwardedHeadersOptions Forwarded(SiteSettings settings)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (
            var network in settings.Proxies.Append(new IPNetwork(IPAddress.Loopback, 32)).Append(new IPNetwork(IPAddress.IPv6Loopback, 128))
        )
        {
            options.KnownIPNetworks.Add(network);
        }

        return options;
    }
}
