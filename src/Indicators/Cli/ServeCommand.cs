using System.Collections;
using System.CommandLine;
using Indicators.UseCases;
using Indicators.Web.Access;
using Indicators.Web.Hosting;
using Indicators.Web.Settings;
using Indicators.Web.Workroom;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Indicators.Wording.Room;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Indicators.Cli;

/// <summary><c>serve</c>: the service, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(Shell shell)
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Adresser att lyssna på, med semikolon mellan",
            HelpName = "URL",
            DefaultValueFactory = _ => new SiteSettings().Urls,
        };
        var kolada = CommonOptions.Kolada();
        var rate = CommonOptions.Rate();
        var contact = CommonOptions.Contact();
        var mostChanged = CommonOptions.MostChanged();
        var folder = CommonOptions.ReportFolder();
        var comments = CommonOptions.Comments();
        var command = new Command("serve", "Hämtar siffrorna varje natt och visar dem som webbsidor, tills den stoppas.")
        {
            urls,
            kolada,
            rate,
            contact,
            mostChanged,
            folder,
            comments,
        };
        (Option Option, string Setting)[] options =
        [
            (urls, "Urls"),
            (CommonOptions.Catalog, "Catalog"),
            (CommonOptions.Db, "Database"),
            (folder, "Reports"),
            (comments, "Comments"),
            (kolada, "Kolada:Address"),
            (rate, "Kolada:RequestsPerSecond"),
            (contact, "Kolada:Contact"),
            (mostChanged, "Kolada:MostChanged"),
        ];
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                _ = StockholmTime.Zone; // nights and pages have times of day: without the zone nothing starts
                var said = options
                    .Where(option => parsed.GetResult(option.Option) is { Implicit: false, Tokens.Count: > 0 })
                    .ToDictionary(option => option.Setting, option => parsed.GetResult(option.Option)!.Tokens[^1].Value);
                var settings = SettingsReader.Read(
                    SettingsReader.Files,
                    Environment
                        .GetEnvironmentVariables()
                        .Cast<DictionaryEntry>()
                        .ToDictionary(pair => (string)pair.Key, pair => (string?)pair.Value ?? ""),
                    said
                );
                var making = new WriteReport(
                    new Workspace(settings.Catalog ?? parsed.GetRequiredValue(CommonOptions.Catalog), settings.Database, shell.Clock)
                    {
                        Tell = shell.Error.WriteLine,
                    },
                    settings.Reports,
                    settings.Comments,
                    FolderAlone: CommonOptions.IsGiven(parsed, comments)
                );
                await using var site = Site.Build(settings, making, shell.Clock, logging => Log(logging, settings.LogLevel, shell));
                try
                {
                    await site.StartAsync(cancellationToken);
                }
                catch (Exception taken) when (taken is IOException or System.Net.Sockets.SocketException)
                {
                    // What had begun beside it, such as the reading of an empty store's first figures, is ended before that is told.
                    await site.StopAsync(CancellationToken.None);
                    throw new UserException(ExitCode.Failed, OptionFaults.Listen(settings.Urls), taken);
                }

                await shell.Error.WriteLineAsync(CommandWords.Serves(site.Urls));
                await TellWayInAsync(shell, site);
                await site.WaitForShutdownAsync(cancellationToken);
                return (int)ExitCode.Done;
            }
        );
        return command;
    }

    // The room's address on standard out, for whoever starts us to read; the drafts' beside the other messages.
    private static async Task TellWayInAsync(Shell shell, WebApplication site)
    {
        var room = site.Services.GetRequiredService<RoomAccess>();
        string? Opening(string address) => room.NewCode() is { } code ? $"{site.Urls.First()}{address}?kod={code}" : null;
        if (Opening(WorkroomRoutes.Root) is { } opening)
        {
            await shell.Out.WriteLineAsync(DoorWords.Address(opening));
        }

        await shell.Error.WriteLineAsync(
            WebWords.Drafts(Opening("/rapporter/utkast"), site.Services.GetRequiredService<DraftAccess>().Asks)
        );
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
