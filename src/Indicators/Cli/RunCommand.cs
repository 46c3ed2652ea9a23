using System.CommandLine;
using System.Text.Json.Nodes;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Fetching;

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
        var plans = CommonOptions.Plans();
        var log = CommonOptions.Log();
        var folder = CommonOptions.ReportFolder();
        var comments = CommonOptions.Comments();
        var command = new Command("run", "Gör allt: hämtar siffrorna, jämför, och skriver rapporterna som utkast.") { offline, kolada, rate, contact, plans, folder, log, comments };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var services = CommonOptions.Services(parsed, shell);
            var source = CommonOptions.Source(parsed.GetValue(offline), parsed.GetRequiredValue(kolada), parsed.GetValue(rate), parsed.GetValue(contact));
            var followed = services.Plans(parsed.GetValue(plans) ?? []);
            var summary = await FetchCommand.FetchAsync(shell, services, followed, source, accepted: new HashSet<string>(), CommonOptions.Logger(parsed.GetValue(log), shell), cancellationToken);
            var period = ReportPeriod.InWork(summary.AsOf);
            var making = new ReportMaking(services, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(comments));
            var written = new List<string>();
            var json = parsed.GetValue(CommonOptions.Json);
            var skipped = false;
            var answers = services.AnswersBehind(summary.AsOf);
            await (json ? shell.Error : shell.Out).WriteLineAsync(FetchCommand.Tell(summary));
            foreach (var plan in followed)
            {
                await shell.Error.WriteLineAsync($"Jämför och skriver {plan.Id} {period} …");
                var figures = services.FiguresOf(plan, summary.AsOf, reportedAsOf: null);
                var told = Comparing.Compare(figures);
                if (!json)
                {
                    await shell.Out.WriteLineAsync();
                    CompareTable.Write(shell, figures, told);
                    OwnTable.Write(shell, figures, period);
                }

                if (making.IsFinal(plan, period))
                {
                    await shell.Error.WriteLineAsync($"Rapporten {plan.Id} {period} är fastställd och skrivs inte över.");
                    continue;
                }

                try
                {
                    var material = making.Material(figures, told, period);
                    CommonOptions.TellUnplaced(material.Comments, shell);
                    written.AddRange(making.WriteDraft(material, answers));
                }
                catch (UserException fault) when (fault.Code == ExitCode.InvalidInput)
                {
                    // One plan's wrong word does not stop the other plans' night.
                    await shell.Error.WriteLineAsync($"{fault.Message} Rapporten för {plan.Id} skrevs inte.");
                    skipped = true;
                }
            }

            await shell.Out.WriteLineAsync(json ? RunJson(summary, written) : "\nSkrivet som utkast:\n" + string.Join('\n', written.Select(path => "  " + path)));
            var code = FetchCommand.CodeOf(summary);
            return (int)(skipped && code == ExitCode.Done ? ExitCode.Partial : code);
        });
        return command;
    }

    private static string RunJson(FetchSummary summary, IReadOnlyList<string> written) =>
        new JsonObject
        {
            ["fetch"] = JsonNode.Parse(FetchJson.Text(summary)),
            ["files"] = new JsonArray([.. written.Select(path => JsonValue.Create(path))]),
        }.ToString();
}
