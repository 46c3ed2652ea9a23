using System.Collections;
using Indicators.UseCases;
using Indicators.Web.Hosting;
using Indicators.Web.Settings;
using Indicators.Wording.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Indicators.Cli;

/// <summary>Starts the service: for <c>serve</c>, and for the room.</summary>
internal static class Serving
{
    /// <summary>The settings of files and environment, and over them what is said here.</summary>
    public static SiteSettings Settings(IReadOnlyDictionary<string, string> said) =>
        SettingsReader.Read(
            SettingsReader.Files,
            Environment
                .GetEnvironmentVariables()
                .Cast<DictionaryEntry>()
                .ToDictionary(pair => (string)pair.Key, pair => (string?)pair.Value ?? ""),
            said
        );

    /// <summary>The service, started.</summary>
    /// <param name="settings">How it is set up.</param>
    /// <param name="catalogue">The catalogue where the settings name none.</param>
    /// <param name="shell">Where it tells and logs.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <exception cref="UserException">It cannot listen where it should.</exception>
    public static async Task<WebApplication> StartAsync(
        SiteSettings settings,
        string catalogue,
        Shell shell,
        CancellationToken cancellationToken
    )
    {
        _ = StockholmTime.Zone; // nights and pages have times of day: without the zone nothing starts
        var making = new WriteReport(
            new Workspace(settings.Catalog ?? catalogue, settings.Database, shell.Clock) { Tell = shell.Error.WriteLine },
            settings.Reports,
            settings.Comments
        );
        var site = Site.Build(settings, making, shell.Clock, logging => Log(logging, settings.LogLevel, shell));
        try
        {
            await site.StartAsync(cancellationToken);
        }
        catch (Exception fault)
        {
            // What had begun beside it, such as the reading of an empty store's first figures, is ended before that is told.
            await site.StopAsync(CancellationToken.None);
            await site.DisposeAsync();
            if (fault is IOException or System.Net.Sockets.SocketException)
            {
                throw new UserException(ExitCode.Failed, OptionFaults.Listen(settings.Urls), fault);
            }

            throw;
        }

        return site;
    }

    // One JSON object a line on standard out, with our own events and the graver ones of what carries us.
    private static void Log(ILoggingBuilder logging, LogLevel level, Shell shell) =>
        logging
            .SetMinimumLevel(level)
            .AddFilter("Microsoft", level > LogLevel.Warning ? level : LogLevel.Warning)
            .AddFilter("System", level > LogLevel.Warning ? level : LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical) // a port that is taken is told in words, by us
            .AddProvider(JsonLog.To(shell.Out, shell.Clock));
}
