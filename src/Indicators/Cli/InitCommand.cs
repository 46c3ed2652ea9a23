using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Catalogue;
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
        var from = new Option<string?>("--from") { Description = "Planen vars indikatorer den nya börjar med", HelpName = "ID" };
        var empty = new Option<bool>("--empty") { Description = "Börja utan indikatorer: lägg till dem med add. Kräver --title" };
        var set = AddCommand.Set();
        var directions = AddCommand.Directions();
        var title = new Option<string?>("--title") { Description = "Dokumentets titel", HelpName = "TITEL" };
        var named = new Option<string?>("--id") { Description = "Den nya planens id; annars kommunens namn i a–z", HelpName = "ID" };
        var command = new Command(
            "init",
            "Lägger en ny plan sist i katalogen: med en annan plans indikatorer (--from), ett färdigt set (--set) eller tom (--empty). "
                + "Orden för indikatorerna är deras egna: byt dem mot planens. Kör sedan validate, som säger vad som återstår att skriva."
        )
        {
            municipality,
            from,
            set,
            empty,
            title,
            directions,
            named,
        };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(CommonOptions.Catalog);
            var before = CatalogueReader.Bytes(file);
            var workspace = CommonOptions.Workspace(parsed, shell);
            var ready = parsed.GetValue(set) is { } asked ? ReadySets.Shipped.Set(asked) : null;
            var source = parsed.GetValue(from) is { } other ? workspace.Catalogue.Plan(other) : null;
            if (new[] { ready is not null, source is not null, parsed.GetValue(empty) }.Count(way => way) != 1)
            {
                throw UserException.Invalid(InitFaults.OneWay);
            }

            var area = Municipality(workspace.Areas(), parsed.GetRequiredValue(municipality));
            var plan = New(workspace.Catalogue, area, parsed.GetValue(named), parsed.GetValue(title), source, ready);
            var after = ListInsertion.Insert(before, "plans", plan.Text());
            var added = ready is null ? null : Filled(workspace, after, plan.Id, ready, parsed.GetValue(directions) ?? [], shell);
            var made = CatalogueFile.Replace(file, before, added?.After ?? after).Plan(plan.Id);
            shell.Out.WriteLine(
                parsed.GetValue(CommonOptions.Json) ? Json(made, file) : CommandWords.NewPlan(made, file, source?.Id ?? ready?.Id)
            );
            if (added is not null && !parsed.GetValue(CommonOptions.Json))
            {
                shell.Out.WriteLine(AddWords.Told(plan.Id, AddCommand.Rows(added), added.There, file, isTrial: false));
            }
        });
        return command;
    }

    private static NewPlan New(IndicatorCatalogue catalogue, StoredArea area, string? id, string? title, Plan? source, ReadySet? set)
    {
        var groups = source?.Groups ?? set?.Groups ?? CommandWords.CommonGroups;
        var integration = groups.Contains(CommandWords.Integration);
        var subject = integration ? CommandWords.Integration : set?.Name;
        return new NewPlan
        {
            Id = Free(catalogue, area, id ?? NewPlan.IdOf(area.Title)),
            Municipality = area.Id,
            Name = area.Title,
            Title =
                !string.IsNullOrWhiteSpace(title) ? title.Trim()
                : subject is not null ? CommandWords.NewPlanTitle(area.Id, area.Title, subject)
                : throw UserException.Invalid(InitFaults.NoTitle),
            Called = integration ? CommandWords.IntegrationWork : CommandWords.ThePlan,
            Groups = groups,
            Context = integration ? source?.Context : source?.Context ?? [],
            Indicators = source is null ? [] : NewPlan.IndicatorsOf(catalogue, source),
        };
    }

    private static AddedIndicators Filled(Workspace workspace, byte[] with, string plan, ReadySet set, string[] directions, Shell shell)
    {
        var catalogue = CatalogueReader.Parse(with, CommandWords.NewPlanFile);
        return workspace.Add(catalogue, with, catalogue.Plan(plan), [], set, new AskedDirections(directions), AddCommand.Ask(shell));
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
        if (!CatalogueRules.IsPlanId(id))
        {
            throw UserException.Invalid(OptionFaults.PlanId(id, CatalogueRules.MadeRight(id) ?? NewPlan.IdOf(area.Title)));
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
