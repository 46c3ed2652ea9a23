using System.CommandLine;
using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary>
/// <c>validate</c>: the catalogue against its form, for what remains to be written, and against what is stored of Kolada.
/// </summary>
internal static class ValidateCommand
{
    public static Command Create(Shell shell)
    {
        var schema = new Option<bool>("--schema")
        {
            Description = "Skriv JSON-schemat som redigeraren kompletterar ur, i stället för att pröva",
        };
        var figures = new Option<bool>("--figures") { Description = "Pröva i stället siffrorna: fel i källan bland allt som är hämtat" };
        var plans = CommonOptions.Plans();
        plans.Description = CommandWords.OnlyWithFigures;
        var command = new Command(
            "validate",
            "Prövar katalogen: dess form, vad som återstår att skriva, och att allt stämmer med Kolada. Med --figures: siffrorna."
        )
        {
            schema,
            figures,
            plans,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(schema))
            {
                shell.Out.Write(CatalogueSchema.Write());
                return (int)ExitCode.Done;
            }

            if (parsed.GetValue(figures))
            {
                FiguresCheck.Tell(
                    CommonOptions.Workspace(parsed, shell),
                    parsed.GetValue(plans) ?? [],
                    parsed.GetValue(CommonOptions.Json),
                    shell.Out
                );
                return (int)ExitCode.Done;
            }

            if (parsed.GetValue(plans) is { Length: > 0 })
            {
                throw UserException.Invalid(
                    "--plan hör till --figures: katalogen prövas alltid hel. Ta bort --plan, eller lägg till --figures."
                );
            }

            var file = parsed.GetRequiredValue(CommonOptions.Catalog);
            var json = CatalogueReader.Bytes(file);
            var (catalogue, broken) = CatalogueReader.Examine(json);
            var kolada = catalogue is null ? null : CommonOptions.Workspace(parsed, shell).NewestOfKolada();
            var found = catalogue is null ? new Findings(broken, []) : Completeness.Check(catalogue);
            found = kolada is null ? found : found.With(CatalogueConsistency.Check(catalogue!, kolada));
            if (parsed.GetValue(CommonOptions.Json))
            {
                shell.Out.WriteLine(ValidateJson.Text(found, catalogue?.Plans ?? [], CatalogueReader.Lines(json)));
            }
            else
            {
                Tell(
                    shell,
                    found,
                    catalogue?.Plans ?? [],
                    json,
                    Path.GetFileName(file),
                    found.Faults.Count > 0 ? null : CommandWords.Sound(catalogue!, kolada?.AsOf)
                );
            }

            return (int)(found.Faults.Count > 0 ? ExitCode.InvalidInput : ExitCode.Done);
        });
        return command;
    }

    private static void Tell(Shell shell, Findings found, IReadOnlyList<Plan> plans, byte[] json, string name, string? sound)
    {
        if (found.Faults.Count > 0)
        {
            shell.Error.WriteLine(CatalogueReader.Tell(found.Faults, json, name));
        }

        if (sound is not null)
        {
            shell.Out.WriteLine(sound);
        }

        if (found.Advice.Count > 0)
        {
            shell.Out.WriteLine(CommandWords.Advice + CatalogueReader.Tell(found.Advice, json, name));
        }

        foreach (var plan in plans.Where(plan => plan.Words.Count > 0))
        {
            shell.Out.WriteLine(CommandWords.Confirmed(plan));
        }

        foreach (var plan in plans.Where(plan => plan.Notes.Count > 0))
        {
            shell.Out.WriteLine(CommandWords.Notes(plan));
        }
    }
}
