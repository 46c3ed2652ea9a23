using System.CommandLine;
using Indicators.Web;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Indicators.Cli;

/// <summary><c>serve</c>: the service, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(Shell shell)
    {
        var urls = new Option<string>("--urls") { Description = "Adresser att lyssna på, med semikolon mellan", HelpName = "URL", DefaultValueFactory = _ => new SiteSettings().Urls };
        var folder = CommonOptions.ReportFolder();
        var comments = CommonOptions.Comments();
        var command = new Command("serve", "Visar siffrorna som webbsidor, tills den stoppas.") { urls, folder, comments };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var services = CommonOptions.Services(parsed, shell);
            var settings = new SiteSettings { Urls = parsed.GetRequiredValue(urls) };
            var making = new ReportMaking(services, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(comments));
            await using var site = Site.Build(settings, making, shell.Clock, logging => logging.AddJsonConsole());
            await site.StartAsync(cancellationToken);
            await shell.Error.WriteLineAsync($"Sidorna finns på {string.Join(" och ", site.Urls)}. Stoppa med Ctrl+C.");
            await site.WaitForShutdownAsync(cancellationToken);
            return (int)ExitCode.Done;
        });
        return command;
    }
}
