using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>The plan's actions, area by area: word by word, who answers for them, and how they stand.</summary>
internal static class ActionSection
{
    // Without a heading of their own they would seem to belong to the area before them.
    private const string Others = "Åtgärder utan egen del i planen";

    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var plan = report.Plan.Plan;
        if (plan.Actions.Count == 0)
        {
            return [];
        }

        return
        [
            new Block.Heading(2, "Åtgärder", NewPage: true),
            new Block.Paragraph(Counts(report)),
            .. Parts(plan).SelectMany(part => Area(report, part.Name, part.Actions)),
        ];
    }

    /// <summary>A table for each of the plan's areas that has actions.</summary>
    public static IEnumerable<Table> Tables(ReportMaterial report) => Parts(report.Plan.Plan).Where(part => part.Actions.Count > 0).Select(part => TableOf(report, part.Name, part.Actions));

    private static IEnumerable<(string? Name, List<PlanAction> Actions)> Parts(Plan plan) =>
    [
        .. plan.Areas.Select(area => ((string?)AreaName(area), plan.Actions.Where(action => action.Area == area.Id).ToList())),
        (plan.Actions.Any(action => action.Area is not null) ? Others : null, [.. plan.Actions.Where(action => action.Area is null)]),
    ];

    /// <summary>"Fokusområde 1: Stimulera …"; the title alone where the parts have no word of their own.</summary>
    public static string AreaName(PlanArea area) => area.Word is { } word ? $"{word} {area.Id}: {area.Title}" : area.Title;

    /// <summary>How many actions stand in each state, as a sentence.</summary>
    public static string Counts(ReportMaterial report)
    {
        var states = report.Plan.Plan.Actions.Select(action => report.Plan.Own.Action(action.Id, report.Period)?.State).ToList();
        var counts = ActionState.All.Select(state => (state, n: states.Count(one => one == state))).Where(pair => pair.n > 0)
            .Select(pair => $"{Numbers.Things(pair.n)} {Said(pair.state, pair.n)}").ToList();
        var missing = states.Count(state => state is null);
        var all = $"Planen har {Numbers.Things(states.Count)} {(states.Count == 1 ? "åtgärd" : "åtgärder")}";
        return missing == states.Count
            ? $"{all}. För ingen av dem är läget inrapporterat."
            : $"{all}: {Words.List(missing == 0 ? counts : [.. counts, $"{Numbers.Things(missing)} är inte {(missing == 1 ? "inrapporterad" : "inrapporterade")}"])}.";
    }

    private static string Said(string state, int n) => state switch
    {
        ActionState.NotStarted => n == 1 ? "är ej påbörjad" : "är ej påbörjade",
        ActionState.Done => n == 1 ? "är klar" : "är klara",
        ActionState.WithoutResult => n == 1 ? "är avslutad utan resultat" : "är avslutade utan resultat",
        _ => state,
    };

    private static IEnumerable<Block> Area(ReportMaterial report, string? name, List<PlanAction> actions)
    {
        if (actions.Count == 0)
        {
            return [];
        }

        return
        [
            .. name is null ? [] : new Block[] { new Block.Heading(3, name) },
            new Block.Figures(TableOf(report, name, actions)),
            .. OwnMeasureTable.Write(report, "Egna mått för åtgärderna", report.Measures(actions.SelectMany(action => action.Measures).Distinct())),
        ];
    }

    private static Table TableOf(ReportMaterial report, string? name, IReadOnlyList<PlanAction> actions) => new()
    {
        Caption = name is null ? "Planens åtgärder" : name == Others ? name : $"Åtgärder, {name}",
        Columns = [new("Åtgärd", false), new("Ordagrant ur planen", false, Wide: true), new("Ansvarig", false), new("Läge", false), new("Förvaltningens ord", false)],
        Rows = [.. actions.Select(action => RowOf(report, action))],
    };

    private static TableRow RowOf(ReportMaterial report, PlanAction action)
    {
        var reported = report.Plan.Own.Action(action.Id, report.Period);
        var promise = action.Target is { Kind: TargetKind.ToBeSet } ? " Planen säger att ett mål ska tas fram."
            : OwnWords.Promise(action.Target, action.Text);
        var state = reported?.State is { } said ? Words.Sentence(said) + (reported.Date is { } date ? $", {date}" : "") : "Inte inrapporterat";
        return new TableRow(
            $"{action.Id} {action.Short}",
            [
                new($"”{action.Text}”{promise}{OwnWords.Due(action.Due)}"),
                new(TableValue.OfWords(reported?.Body ?? OwnWords.Bodies(action.Bodies, report.Plan.Plan))),
                new(state, Marks.OfState(reported?.State)),
                new(TableValue.OfWords(reported?.Comment)),
            ]);
    }
}
