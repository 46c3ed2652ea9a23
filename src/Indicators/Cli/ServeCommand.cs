using System.CommandLine;
using Indicators.Web.Access;
using Indicators.Web.Settings;
using Indicators.Web.Workroom;
using Indicators.Wording;
using Indicators.Wording.Faults;
using Indicators.Wording.Room;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

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
                var said = options
                    .Where(option => parsed.GetResult(option.Option) is { Implicit: false, Tokens.Count: > 0 })
                    .ToDictionary(option => option.Setting, option => parsed.GetResult(option.Option)!.Tokens[^1].Value);
                await using var site = await Serving.StartAsync(
                    Serving.Settings(said),
                    parsed.GetRequiredValue(CommonOptions.Catalog),
                    shell,
                    cancellationToken
                );
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
}
