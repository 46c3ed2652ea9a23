using System.CommandLine;
using Indicators.Fetching;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>fetch</c>: Kolada's figures into the store.</summary>
internal static class FetchCommand
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
        var accept = new Option<string[]>("--accept")
        {
            Description = TrustWords.Accept,
            HelpName = "NYCKELTAL",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("fetch", "Hämtar planernas siffror från Kolada till databasen.")
        {
            offline,
            kolada,
            rate,
            contact,
            mostChanged,
            plans,
            accept,
            log,
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
                var summary = await workspace.FetchAsync(
                    workspace.Plans(parsed.GetValue(plans) ?? []),
                    source,
                    Accepted(parsed.GetValue(accept) ?? []),
                    CommonOptions.Logger(parsed.GetValue(log), shell),
                    new ProgressLine(shell),
                    cancellationToken
                );
                TellMended(shell, workspace);
                await (
                    parsed.GetValue(CommonOptions.Json)
                        ? shell.Out.WriteLineAsync(FetchJson.Text(summary))
                        : shell.Out.WriteLineAsync(FetchedWords.Tell(summary, workspace.Unknown(summary)))
                );
                return (int)CodeOf(summary);
            }
        );
        return command;
    }

    // A word that is mistyped would take nothing, and say nothing.
    private static HashSet<string> Accepted(IReadOnlyList<string> words) =>
        words.FirstOrDefault(word => !FetchOrder.MayAccept(word)) is { } wrong
            ? throw UserException.Invalid(TrustWords.NothingToAccept(wrong))
            : words.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Says on the error stream which corrections the figures that came have made unneeded.</summary>
    public static void TellMended(Shell shell, Workspace workspace)
    {
        foreach (var line in workspace.MendedCorrections())
        {
            shell.Error.WriteLine(line);
        }
    }

    public static ExitCode CodeOf(FetchSummary summary) =>
        summary.Outcome switch
        {
            FetchOutcome.Complete => ExitCode.Done,
            FetchOutcome.Partial => ExitCode.Partial,
            _ => ExitCode.Failed,
        };
}
