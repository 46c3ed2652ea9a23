using System.CommandLine;
using Indicators.Fetching;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;

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
                    (parsed.GetValue(accept) ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase),
                    CommonOptions.Logger(parsed.GetValue(log), shell),
                    new ProgressLine(shell),
                    cancellationToken
                );
                TellMended(shell, workspace);
                await (
                    parsed.GetValue(CommonOptions.Json)
                        ? shell.Out.WriteLineAsync(FetchJson.Text(summary))
                        : shell.Out.WriteLineAsync(Tell(summary))
                );
                return (int)CodeOf(summary);
            }
        );
        return command;
    }

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

    /// <summary>What came of it, in a few lines; nothing that is missing goes unsaid.</summary>
    public static string Tell(FetchSummary summary)
    {
        var lines = new List<string>
        {
            $"Källa: {summary.Source}, siffror per {StockholmTime.DateInStockholm(summary.AsOf):yyyy-MM-dd}.",
            $"Nyckeltal: {summary.Kpis.Answered} av {summary.Kpis.Asked} besvarade, "
                + $"{Count(summary.Cells)} celler på {Count(summary.Pages)} sidor.",
            $"added {summary.Added}, revised {summary.Revised}, withdrawn {summary.Withdrawn}  "
                + $"(nya, reviderade, återtagna; {Count(summary.Unchanged)} oförändrade)",
        };
        if (summary is { Outcome: FetchOutcome.Complete, Added: 0, Revised: 0, Withdrawn: 0, Catalogue.Changed: 0 })
        {
            lines.Add("Inget har ändrats sedan förra hämtningen.");
        }

        if (summary.Kpis.Unknown.Count > 0)
        {
            lines.Add(
                $"Finns inte i Kolada: {string.Join(", ", summary.Kpis.Unknown)}. Rätta id:t i indicators.json, eller ta bort indikatorn."
            );
        }

        if (summary.Kpis.Ended.Count > 0)
        {
            lines.Add($"Avslutade av Kolada, får inga nya värden: {string.Join(", ", summary.Kpis.Ended)}.");
        }

        lines.AddRange(summary.Kpis.Successors.Select(next => $"{next.Kpi} kan ha ersatts av {next.Next}, {next.Title}."));
        if (summary.Catalogue.RemovedKpis.Count > 0)
        {
            lines.Add(
                "Borta ur Koladas katalog sedan förra hämtningen: "
                    + $"{string.Join(", ", summary.Catalogue.RemovedKpis)}. Det som är sparat står "
                    + "kvar."
            );
        }

        lines.AddRange(
            summary.Kpis.Failed.Select(failed => $"{failed.Kpi} hämtades inte: {failed.Reason} Det som är sparat sedan tidigare står kvar.")
        );
        lines.AddRange(summary.Held.Select(HeldWords.Told));
        return string.Join('\n', lines);
    }

    private static string Count(long number) => Wording.SwedishFormat.Number(number, 0);
}
