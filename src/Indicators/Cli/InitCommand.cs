using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Catalogue;
using Indicators.Reports.Formats;
using Indicators.UseCases;
using Indicators.Wording;
using Indicators.Wording.Faults;

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
            var title = CommandWords.NewPlanTitle(area.Id, area.Title);
            var after = PlanInsertion.Insert(before, NewPlan.Text(workspace.Catalogue, source, id, area.Id, area.Title, title));
            var plan = CatalogueReader.Parse(after, Path.GetFileName(file)).Plan(id); // nothing is written that cannot be read
            OutputFile.Write(file, after);
            shell.Out.WriteLine(parsed.GetValue(CommonOptions.Json) ? Json(plan, file) : CommandWords.NewPlan(plan, file, source.Id));
        });
        return command;
    }

    private static StoredArea Municipality(IReadOnlyList<StoredArea> areas, string asked)
    {
        if (areas.FirstOrDefault(area => area.Id == asked || Folded.Same(area.Title, asked)) is { } found)
        {
            return found.Type == "K" ? found : throw UserException.Invalid(InitFaults.NoMunicipality(found.Id, found.Title));
        }

        var municipalities = areas.Where(area => area.Type == "K").ToList();
        var near = Nearest.To(asked, municipalities.SelectMany(area => new[] { area.Title, area.Id }));
        var meant = municipalities.FirstOrDefault(area => area.Title == near || area.Id == near);
        throw UserException.Invalid(InitFaults.NotFound(asked, meant is null ? null : (meant.Title, meant.Id)));
    }

    private static string Free(IndicatorCatalogue catalogue, StoredArea area, string id)
    {
        if (!CatalogueRules.Slug().IsMatch(id))
        {
            throw UserException.Invalid(OptionFaults.PlanId(id));
        }

        return catalogue.Plans.FirstOrDefault(plan => plan.Id == id) is not { } taken
            ? id
            : throw UserException.Invalid(
                InitFaults.Taken(id, taken.Name, taken.Municipality, other: $"{NewPlan.IdOf(area.Title)}-{area.Id}")
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
