using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Catalogue;
using Indicators.Reports.Formats;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>init</c>: a plan to start from, for any municipality.</summary>
internal static class InitCommand
{
    public static Command Create(Shell shell)
    {
        var municipality = new Option<string>("--municipality")
        {
            Description = "Kommunens kod eller namn, till exempel 0480 eller Nyköping",
            HelpName = "KOMMUN",
            Required = true,
        };
        var from = new Option<string>("--from")
        {
            Description = "Planen vars indikatorer den nya börjar med",
            HelpName = "ID",
            Required = true,
        };
        var named = new Option<string?>("--id") { Description = "Den nya planens id; annars kommunens namn i a–z", HelpName = "ID" };
        var command = new Command(
            "init",
            "Lägger en ny plan sist i katalogen, med en annan plans indikatorer. Orden för dem är "
                + "indikatorernas egna: byt dem mot planens. Kör sedan validate, som säger vad som återstår att "
                + "skriva."
        )
        {
            municipality,
            from,
            named,
        };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(CommonOptions.Catalog);
            var before = CatalogueReader.Bytes(file);
            var workspace = CommonOptions.Workspace(parsed, shell);
            var source = workspace.Catalogue.Plan(parsed.GetRequiredValue(from));
            var area = Municipality(workspace.Areas(), parsed.GetRequiredValue(municipality));
            var id = Free(workspace.Catalogue, area, parsed.GetValue(named) ?? NewPlan.IdOf(area.Title));
            var title = $"Uppföljning av integration i {Words.Genitive(area.Title)} kommun";
            var after = PlanInsertion.Insert(before, NewPlan.Text(workspace.Catalogue, source, id, area.Id, area.Title, title));
            var plan = CatalogueReader.Parse(after, Path.GetFileName(file)).Plan(id); // nothing is written that cannot be read
            OutputFile.Write(file, after);
            shell.Out.WriteLine(
                parsed.GetValue(CommonOptions.Json)
                    ? Json(plan, file)
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"Planen {id} för {area.Title} står sist i {file}, med {plan.Indicators.Count} indikatorer "
                            + $"från {source.Id}.\nKör indicators run --plan {id} för siffrorna, och indicators validate "
                            + $"för vad som återstår att skriva: beslut, mål, planens egna ord."
                    )
            );
        });
        return command;
    }

    private static StoredArea Municipality(IReadOnlyList<StoredArea> areas, string asked)
    {
        if (
            areas.FirstOrDefault(area => area.Id == asked || Folded.Same(area.Title, asked)) is
            { } found
        )
        {
            return found.Type == "K"
                ? found
                : throw UserException.Invalid(
                    $"{found.Id} är {found.Title}, ingen kommun. Skriv en kommuns kod eller namn, till exempel 0480 eller Nyköping."
                );
        }

        var municipalities = areas.Where(area => area.Type == "K").ToList();
        var near = Nearest.To(asked, municipalities.SelectMany(area => new[] { area.Title, area.Id }));
        var meant = municipalities.FirstOrDefault(area => area.Title == near || area.Id == near);
        throw UserException.Invalid(
            "Hittar ingen kommun "
                + $"\"{asked}\".{(meant is null ? "" : $" Menade du {meant.Title} ({meant.Id})?")} Skriv kommunens "
                + "kod med fyra siffror, eller dess namn, till exempel 0480 eller Nyköping."
        );
    }

    private static string Free(IndicatorCatalogue catalogue, StoredArea area, string id)
    {
        if (!CatalogueRules.Slug().IsMatch(id))
        {
            throw UserException.Invalid($"--id \"{id}\" går inte som id. Skriv små bokstäver a–z, siffror och bindestreck.");
        }

        return catalogue.Plans.FirstOrDefault(plan => plan.Id == id) is not { } taken
            ? id
            : throw UserException.Invalid(
                $"Planen {id} finns redan, för {taken.Name} ({taken.Municipality}). Den är orörd. Ge den nya "
                    + $"ett eget id med --id, till exempel {NewPlan.IdOf(area.Title)}-{area.Id}."
            );
    }

    private static string Json(Plan plan, string file) =>
        new JsonObject
        {
            ["plan"] = plan.Id,
            ["municipality"] = plan.Municipality,
            ["file"] = file,
        }.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
