using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Catalogue;
using Indicators.UseCases;
using Indicators.Wording;

namespace Indicators.Cli;

/// <summary><c>add</c>: KPIs of Kolada's into a plan, one by one or a ready set.</summary>
internal static class AddCommand
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(Shell shell)
    {
        var kpis = new Argument<string[]>("KPI")
        {
            Description = "Nyckeltalens id:n i Kolada, till exempel N15419",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var plan = CommonOptions.Plan();
        var set = Set();
        var directions = Directions();
        var dry = new Option<bool>("--dry-run") { Description = "Visa bara vad som skulle skrivas" };
        var command = new Command("add", AddWords.Command) { kpis, plan, set, directions, dry };
        command.SetAction(parsed =>
        {
            var file = parsed.GetRequiredValue(CommonOptions.Catalog);
            var before = CatalogueReader.Bytes(file);
            var workspace = CommonOptions.Workspace(parsed, shell);
            var added = workspace.Add(
                workspace.Catalogue,
                before,
                workspace.Catalogue.Plan(parsed.GetRequiredValue(plan)),
                parsed.GetValue(kpis) ?? [],
                parsed.GetValue(set) is { } id ? ReadySets.Shipped.Set(id) : null,
                new AskedDirections(parsed.GetValue(directions) ?? []),
                Ask(shell)
            );
            var isTrial = parsed.GetValue(dry);
            if (isTrial)
            {
                CatalogueReader.Parse(added.After, Path.GetFileName(file));
            }
            else if (added.Rows.Count > 0)
            {
                CatalogueFile.Replace(file, before, added.After);
            }

            shell.Out.WriteLine(
                parsed.GetValue(CommonOptions.Json)
                    ? Json(added, file, isTrial)
                    : AddWords.Told(added.Plan, Rows(added), added.There, file, isTrial)
            );
        });
        return command;
    }

    /// <summary>A ready set by its id.</summary>
    internal static Option<string?> Set() =>
        new("--set") { Description = AddWords.Set([.. ReadySets.Shipped.Sets.Select(set => set.Id)]), HelpName = "SET" };

    /// <summary>Which direction is the better one.</summary>
    internal static Option<string[]> Directions() =>
        new("--direction", "--better")
        {
            Description = AddWords.Direction,
            HelpName = "RIKTNING",
            Arity = ArgumentArity.OneOrMore,
        };

    /// <summary>Asks who sits at the keyboard until it is answered; null when nobody does.</summary>
    internal static Func<StoredKpi, Better>? Ask(Shell shell) =>
        shell.ReadLine is not { } read
            ? null
            : kpi =>
            {
                while (true)
                {
                    shell.Error.Write(AddWords.Question(kpi));
                    var line = read() ?? throw new OperationCanceledException();
                    if (AddWords.Answer(line) is { } better)
                    {
                        return better;
                    }
                }
            };

    internal static IReadOnlyList<(Indicator Indicator, string From, bool IsNew)> Rows(AddedIndicators added) =>
        [.. added.Rows.Select(row => (row.Indicator, From(row.From), row.IsNew))];

    private static string From(DirectionFrom from) =>
        from switch
        {
            DirectionFrom.Catalogue => AddWords.FromCatalogue,
            DirectionFrom.Set => AddWords.FromSet,
            _ => AddWords.AsSaid,
        };

    private static string Json(AddedIndicators added, string file, bool isTrial) =>
        new JsonObject
        {
            ["plan"] = added.Plan,
            ["file"] = file,
            ["written"] = !isTrial && added.Rows.Count > 0,
            ["added"] = new JsonArray([
                .. added.Rows.Select(row => new JsonObject
                {
                    ["kpi"] = row.Indicator.Kpi,
                    ["indicator"] = row.Indicator.Id,
                    ["name"] = row.Indicator.Name,
                    ["unit"] = JsonNamingPolicy.CamelCase.ConvertName(row.Indicator.Unit.ToString()),
                    ["unitFromTitle"] = row.Indicator.UnitFromTitle,
                    ["better"] = JsonNamingPolicy.CamelCase.ConvertName(row.Indicator.Better.ToString()),
                    ["betterFrom"] = JsonNamingPolicy.CamelCase.ConvertName(row.From.ToString()),
                    ["genders"] = row.Indicator.Genders,
                    ["producers"] = new JsonArray([.. row.Indicator.Producers.Select(producer => (JsonNode)producer)]),
                    ["new"] = row.IsNew,
                }),
            ]),
            ["alreadyThere"] = new JsonArray([.. added.There.Select(kpi => (JsonNode)kpi)]),
        }.ToJsonString(Readable);
}
