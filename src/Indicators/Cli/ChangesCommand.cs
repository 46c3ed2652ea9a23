using System.CommandLine;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary><c>changes</c>: what Kolada revised, withdrew, renamed, ended and regrouped.</summary>
internal static class ChangesCommand
{
    public static Command Create(Shell shell)
    {
        var since = new Option<string?>("--since")
        {
            Description =
                "Ändringar efter ett datum (hela dagen i Stockholm) eller en tidpunkt med zon; annars sedan kopian före den senaste",
            HelpName = "TID",
        };
        var all = new Option<bool>("--all") { Description = "Alla nyckeltal och grupper i Kolada, inte bara planernas" };
        var command = new Command("changes", "Visar vad Kolada har reviderat, återtagit, döpt om, avslutat och grupperat om.")
        {
            since,
            all,
        };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.Workspace(parsed, shell);
            var asked = parsed.GetValue(since) is { } text
                ? StockholmTime.Parse(text) ?? throw UserException.Invalid(OptionFaults.Time("--since", text))
                : (DateTimeOffset?)null;
            using var store = workspace.OpenToRead();
            var answer = ListChanges.Of(store, workspace.Catalogue, asked ?? store.Changes.CopyBeforeTheNewest(), parsed.GetValue(all));
            shell.Out.WriteLine(
                parsed.GetValue(CommonOptions.Json)
                    ? ChangesJson.Text(answer)
                    : ChangesWords.Tell(workspace.Catalogue, ListAreas.Names(store), store.Runs.NewestCopy(), answer)
            );
        });
        return command;
    }
}
