using System.CommandLine;
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
        var file = new Option<string>("--out")
        {
            Description = "Filen som skrivs: .csv, .json eller .xlsx",
            HelpName = "FIL",
            Required = true,
        };
        var command = new Command(
            "export",
            "Skriver alla hämtade siffror bakom en plan: måtten med underlag, delar och förutsättningar, alla områden och kön."
        )
        {
            plan,
            file,
            asOf,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var workspace = CommonOptions.Workspace(parsed, shell);
            var followed = workspace.Catalogue.Plan(parsed.GetRequiredValue(plan));
            Func<IReadOnlyList<KnownMeasurement>, byte[]> write = Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".csv" => CellExport.Csv,
                ".json" => CellExport.Json,
                ".xlsx" => CellExport.Xlsx,
                _ => throw UserException.Invalid(OptionFaults.ExportFile(path)),
            };
            using var store = workspace.OpenToRead();
            var cells = workspace.CellsOf(store, followed, CommonOptions.Asked(store, parsed.GetValue(asOf), workspace));
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
}
