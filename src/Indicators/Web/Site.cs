using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Indicators.Web;

/// <summary>The service put together: pages, and what they are read from.</summary>
internal static class Site
{
    /// <summary>The web application, built and not started.</summary>
    public static WebApplication Build(SiteSettings settings, ReportMaking making, TimeProvider clock, Action<ILoggingBuilder>? logging = null)
    {
        // The slim builder takes no settings of its own from files or the environment: all of them are ours, and judged in words.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "indicators", ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        logging?.Invoke(builder.Logging);
        builder.WebHost.UseUrls(settings.Urls.Split(';')).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(settings).AddSingleton(making).AddSingleton(clock).AddSingleton<ShownSource>().AddSingleton<DraftAccess>();
        builder.Services.AddHostedService<FirstReading>();
        var site = builder.Build();
        site.Use(SafeHeaders.Add);
        PageRoutes.Map(site);
        return site;
    }
}
