using System.CommandLine;
using System.Text.Json.Nodes;
using Indicators.Catalogue;
using Indicators.Fetching;
using Indicators.Reports;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>run</c>: the night's whole job. Fetch, compare, write the reports as drafts, and say how it stands.</summary>
internal static class RunCommand
{
    public static Command Create(Shell shell)
    {
        var offline = CommonOptions.Offline();
        var kolada = CommonOptions.Kolada();
        var rate = CommonOptions.Rate();
        var contact = CommonOptions.Contact();
        var mostChanged = CommonOptions.MostChanged();
        var plans = CommonOptions.Plans();
        var log = CommonOptions.Log();
        var folder = CommonOptions.ReportFolder();
        var comments = CommonOptions.Comments();
        var command = new Command("run", "Gör allt: hämtar siffrorna, jämför, och skriver rapporterna som utkast.")
        {
            offline,
            kolada,
            rate,
            contact,
            mostChanged,
            plans,
            folder,
            log,
            comments,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var workspace = CommonOptions.Workspace(parsed, shell);
                var source = CommonOptions.Source(
                    parsed.GetValue(offline),
                    parsed.GetRequiredValue(kolada),
                    parsed.GetValue(rate),
                    parsed.GetValue(contact),
                    parsed.GetValue(mostChanged)
                );
                var followed = workspace.Plans(parsed.GetValue(plans) ?? []);
                var making = new WriteReport(workspace, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(comments))
                {
                    FolderAlone = CommonOptions.IsGiven(parsed, comments),
                };
                var night = new RunNight(making, source);
                var summary = await night.FetchAsync(
                    followed,
                    CommonOptions.Logger(parsed.GetValue(log), shell),
                    new ProgressLine(shell),
                    cancellationToken
                );
                FetchCommand.TellMended(shell, workspace);
                var (written, kept) = (new List<string>(), new List<KeptFile>());
                var json = parsed.GetValue(CommonOptions.Json);
                var skipped = false;
                await (json ? shell.Error : shell.Out).WriteLineAsync(FetchedWords.Tell(summary, workspace.Unknown(summary)));
                using var store = workspace.OpenToRead();
                foreach (var plan in followed)
                {
                    await shell.Error.WriteLineAsync(CommandWords.Writes(plan, plan.InWork(summary.AsOf)));
                    var done = night.Write(store, plan, summary.AsOf);
                    if (!json && done.Compared is var (figures, told))
                    {
                        await shell.Out.WriteLineAsync();
                        CompareTable.Write(shell, figures, told);
                        OwnTable.Write(shell, figures, done.Period);
                    }

                    CommonOptions.TellUnplaced(done.Comments, shell);
                    CommonOptions.TellUnlikely(done.ToCheck, shell);
                    if (done.NotWritten is { } why)
                    {
                        var unwritten = done.Bug is null ? why : $"{why} {BugReport.Write(done.Bug, shell.Clock, parsed.GetValue(log))}";
                        await shell.Error.WriteLineAsync(unwritten);
                    }

                    foreach (var remark in done.Remarks)
                    {
                        await shell.Error.WriteLineAsync(remark);
                    }

                    written.AddRange(done.Written);
                    kept.AddRange(done.Kept);
                    skipped |= done.IsFault;
                }

                await shell.Out.WriteLineAsync(json ? RunJson(summary, written, kept) : CommandWords.Drafts(written));
                var code = FetchCommand.CodeOf(summary);
                return (int)(skipped && code == ExitCode.Done ? ExitCode.Partial : code);
            }
        );
        return command;
    }

    private static string RunJson(FetchSummary summary, IReadOnlyList<string> written, IReadOnlyList<KeptFile> kept) =>
        new JsonObject
        {
            ["fetch"] = FetchJson.Node(summary),
            ["files"] = new JsonArray([.. written.Select(path => JsonValue.Create(path))]),
            ["kept"] = ReportAnswer.Kept(kept),
        }.ToString();
}
