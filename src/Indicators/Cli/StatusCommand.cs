using System.CommandLine;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>status</c>: last runs, how fresh each indicator is, what is missing, and what Kolada publishes next.</summary>
internal static class StatusCommand
{
    public static Command Create(Shell shell)
    {
        var command = new Command("status", "Visar senaste hämtningar, hur färska siffrorna är, vad som saknas och vad som väntas.");
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.Workspace(parsed, shell);
            using var store = workspace.OpenToRead();
            var now = shell.Clock.GetUtcNow();
            var answer = TellStatus.Of(store, workspace.Catalogue, now) with
            {
                ToDos = [.. workspace.Catalogue.Plans.Select(plan => LeftToReport.Of(store, plan, now))],
            };
            shell.Out.WriteLine(
                parsed.GetValue(CommonOptions.Json) ? StatusJson.Text(answer) : StatusWords.Tell(workspace.Catalogue, answer)
            );
        });
        return command;
    }
}
