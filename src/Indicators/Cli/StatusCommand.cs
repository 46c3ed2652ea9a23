using System.CommandLine;
using Indicators.UseCases;

namespace Indicators.Cli;

/// <summary><c>status</c>: last runs, how fresh each indicator is, what is missing, and what Kolada publishes next.</summary>
internal static class StatusCommand
{
    public static Command Create(Shell shell)
    {
        var command = new Command("status", "Visar senaste hämtningar, hur färska siffrorna är, vad som saknas och vad som väntas.");
        command.SetAction(parsed =>
        {
            var services = CommonOptions.Services(parsed, shell);
            using var store = services.OpenToRead();
            var answer = StoreStatus.Of(store, services.Catalogue, shell.Clock.GetUtcNow());
            shell.Out.WriteLine(parsed.GetValue(CommonOptions.Json) ? StatusJson.Text(answer) : StatusText.Tell(services.Catalogue, answer));
        });
        return command;
    }
}
