using System.CommandLine;
using Indicators.Catalogue;

namespace Indicators.Cli;

/// <summary><c>validate</c>: the catalogue against its form and against what is stored of Kolada.</summary>
internal static class ValidateCommand
{
    public static Command Create(Shell shell)
    {
        var schema = new Option<bool>("--schema") { Description = "Skriv JSON-schemat som redigeraren kompletterar ur, i stället för att pröva" };
        var command = new Command("validate", "Prövar katalogen: dess form, och att nyckeltal och kommuner finns i Kolada.") { schema };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(schema))
            {
                shell.Out.Write(CatalogueSchema.Write());
                return (int)ExitCode.Done;
            }

            var services = CommonOptions.Services(parsed, shell);   // the form is judged as the catalogue is read
            var faults = services.FaultsAgainstKolada();
            if (faults is null)
            {
                shell.Out.WriteLine($"Formen är rätt: {Count(services.Catalogue)}. Inget är hämtat från Kolada ännu, så id:n är inte prövade; kör indicators fetch.");
                return (int)ExitCode.Done;
            }

            if (faults.Count > 0)
            {
                throw UserException.Invalid(string.Join('\n', faults));
            }

            shell.Out.WriteLine($"Katalogen är rätt: {Count(services.Catalogue)}. Alla nyckeltal och kommuner finns i Kolada.");
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static string Count(IndicatorCatalogue catalogue) =>
        FormattableString.Invariant($"{catalogue.Indicators.Count} indikatorer, {catalogue.Plans.Count} {(catalogue.Plans.Count == 1 ? "plan" : "planer")}");
}
