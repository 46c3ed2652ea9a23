using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Sections;

/// <summary>The plan's actions, area by area: word by word, who answers for them, and how they stand.</summary>
internal static class ActionSection
{
    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var plan = report.Figures.Plan;
        if (plan.Actions.Count == 0)
        {
            return [];
        }

        return
        [
            new Block.Heading(2, Words.Sentence(plan.ActionName.Many), NewPage: true),
            new Block.Paragraph(Counts(report)),
            .. Parts(plan).SelectMany(part => Area(report, part.Name, part.Actions)),
        ];
    }

    /// <summary>A table for each of the plan's areas that has actions.</summary>
    public static IEnumerable<Table> Tables(ReportMaterial report) =>
        Parts(report.Figures.Plan).Where(part => part.Actions.Count > 0).Select(part => TableOf(report, part.Name, part.Actions));

    /// <summary>The plan's areas with their actions, and last those of none; a part without a name is all there is.</summary>
    public static IEnumerable<(string? Name, List<PlanAction> Actions)> Parts(Plan plan) =>
        [
            .. plan.Areas.Select(area =>
                ((string?)ActionWords.AreaName(area), plan.Actions.Where(action => action.Area == area.Id).ToList())
            ),
            (
                plan.Actions.Any(action => action.Area is not null) ? ActionWords.Others(plan.ActionName) : null,
                [.. plan.Actions.Where(action => action.Area is null)]
            ),
        ];

    /// <summary>How many actions stand in each state, as a sentence.</summary>
    public static string Counts(ReportMaterial report) => ActionWords.Counts(States(report), report.Figures.Plan.ActionName);

    /// <summary>Each action's state in the period, in the plan's order; null where nothing is reported.</summary>
    public static IReadOnlyList<ActionState?> States(ReportMaterial report) =>
        [.. report.Figures.Plan.Actions.Select(action => report.Figures.Own.StateOf(action.Id, report.Period))];

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
            .. OwnMeasureTable.Write(
                report,
                ActionWords.Measures(report.Figures.Plan.ActionName),
                report.Measures(actions.SelectMany(action => action.Measures).Distinct())
            ),
        ];
    }

    private static Table TableOf(ReportMaterial report, string? name, IReadOnlyList<PlanAction> actions) =>
        new()
        {
            Caption = ActionWords.Caption(name, report.Figures.Plan.ActionName),
            Columns =
            [
                new(Words.Sentence(report.Figures.Plan.ActionName.One), false),
                new("Ordagrant ur planen", false, Wide: true),
                new("Ansvarig", false),
                new("Läge", false),
                new("Förvaltningens ord", false),
            ],
            Rows = [.. actions.Select(action => RowOf(report, action))],
        };

    private static TableRow RowOf(ReportMaterial report, PlanAction action)
    {
        var reported = report.Figures.Own.Action(action.Id, report.Period);
        var state = ActionStates.Read(reported?.State);
        return new TableRow(
            $"{action.Id} {action.Short}",
            [
                new($"”{action.Text}”{ActionWords.Promise(action)}{OwnWords.Due(action.Due)}"),
                new(TableValue.OfWords(reported?.Body ?? OwnWords.Bodies(action.Bodies, report.Figures.Plan))),
                new(ActionWords.InTable(state, reported?.Date, report.Figures.Plan.ActionName), Marks.OfState(state)),
                new(TableValue.OfWords(reported?.Comment)),
            ]
        );
    }
}
