using System.CommandLine;
using Indicators.Catalogue;
using Indicators.Reports;
using Indicators.Reports.Formats;
using Indicators.UseCases;
using Indicators.Wording.Faults;

namespace Indicators.Cli;

/// <summary><c>export</c>: every stored cell behind a plan, to work on in other tools.</summary>
internal static class ExportCommand
{
    public static Command Create(Shell shell)
    {
        var plan = CommonOptions.Plan();
        var asOf = CommonOptions.AsOf();
        var file = new Option<string?>("--out") { Description = "Filen som skrivs: .csv, .json eller .xlsx", HelpName = "FIL" };
        var comments = new Option<string?>("--comments") { Description = WordFaults.ExportFolder, HelpName = "MAPP" };
        var period = CommonOptions.Period(required: false);
        var replace = new Option<bool>("--replace") { Description = WordFaults.ReplaceFiles };
        var command = new Command(
            "export",
            "Skriver alla hämtade siffror bakom en plan: måtten med underlag, delar och förutsättningar, alla områden och kön."
        )
        {
            plan,
            file,
            asOf,
            comments,
            period,
            replace,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(comments) is { } folder)
            {
                return Words(
                    shell,
                    parsed,
                    folder,
                    (
                        parsed.GetRequiredValue(plan),
                        parsed.GetValue(file) is null ? parsed.GetValue(period) : throw UserException.Invalid(WordFaults.FileOrFolder)
                    ),
                    (parsed.GetValue(asOf), parsed.GetValue(replace))
                );
            }

            if (parsed.GetValue(period) is not null || parsed.GetValue(replace))
            {
                throw UserException.Invalid(WordFaults.OnlyWithComments);
            }

            var path = parsed.GetValue(file) ?? throw UserException.Invalid(OptionFaults.ExportFileMissing);
            var workspace = CommonOptions.Workspace(parsed, shell);
            var followed = workspace.Catalogue.Plan(parsed.GetRequiredValue(plan));
            using var store = workspace.OpenToRead();
            var asked = CommonOptions.Asked(store, parsed.GetValue(asOf), workspace);
            Func<IReadOnlyList<KnownMeasurement>, byte[]> write = Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".csv" => CellExport.Csv,
                ".json" => CellExport.Json,
                ".xlsx" => cells =>
                {
                    var (kpis, areas) = workspace.NamesOf(store, followed, asked);
                    return CellExport.Xlsx(cells, kpis, areas);
                },
                _ => throw UserException.Invalid(OptionFaults.ExportFile(path)),
            };
            var cells = workspace.CellsOf(store, followed, asked);
            if (cells.Count == 0)
            {
                throw new UserException(ExitCode.Failed, ReportFaults.NothingToExport(followed.Id));
            }

            OutputFile.Write(path, write(cells));
            shell.Out.WriteLine(parsed.GetValue(CommonOptions.Json) ? OutputFile.Json(path) : path);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static int Words(
        Shell shell,
        ParseResult parsed,
        string folder,
        (string Plan, string? Period) of,
        (string? AsOf, bool Replace) how
    )
    {
        var workspace = CommonOptions.Workspace(parsed, shell);
        var followed = workspace.Catalogue.Plan(of.Plan);
        var period = followed.Period(of.Period ?? throw UserException.Invalid(WordFaults.PeriodMissing));
        DateTimeOffset? at;
        using (var store = workspace.OpenToRead())
        {
            at = CommonOptions.Asked(store, how.AsOf, workspace).Reported;
        }

        var files = workspace.ExportWords(folder, followed, period, at, how.Replace);
        shell.Out.WriteLine(
            parsed.GetValue(CommonOptions.Json) ? OutputFile.Json(files)
            : files.Count == 0 ? WordFaults.NothingWritten(of.Plan, period.ToString())
            : string.Join('\n', files)
        );
        return (int)ExitCode.Done;
    }
}
