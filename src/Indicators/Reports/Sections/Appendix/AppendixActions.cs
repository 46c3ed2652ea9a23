using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;
using Indicators.Wording.Faults;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>
/// All actions in one table, part by part: word by word, how they stand, what the administration says, their own measures.
/// </summary>
internal static class AppendixActions
{
    public static IEnumerable<Block> Write(ReportMaterial report, Progress progress)
    {
        var plan = report.Figures.Plan;
        if (plan.Actions.Count == 0)
        {
            return [];
        }

        var measures = report.Measures(plan.Actions.SelectMany(action => action.Measures).Distinct());
        var any = progress.Actions.Any(state => state is not null) || measures.Any(report.IsReported);
        return
        [
            new Block.Heading(2, Words.Sentence(plan.ActionName.All)),
            new Block.Paragraph(
                (any ? ActionWords.Counts(progress.Actions, plan.ActionName) : AppendixWords.NoStates(plan.Actions.Count, plan.ActionName))
                    + " "
                    + AppendixWords.Answers(OwnWords.Bodies([], plan)),
                WithNext: true
            ),
            new Block.Figures(
                new Table
                {
                    Caption = ActionWords.Caption(null, plan.ActionName),
                    HeardCaption = true,
                    Columns =
                    [
                        new("Nr", false),
                        new("Ordagrant ur planen", false, Wide: true),
                        .. any
                            ? [new TableColumn("Läge", false), new TableColumn(AppendixWords.OwnWordsHeading, false)]
                            : Array.Empty<TableColumn>(),
                    ],
                    Rows = [.. ActionSection.Parts(plan).SelectMany(part => Part(report, part, any))],
                }
            ),
            .. OwnMeasureTable.Places(report, measures),
        ];
    }

    private static IEnumerable<TableRow> Part(ReportMaterial report, (string? Name, List<PlanAction> Actions) part, bool any) =>
        part.Actions.Count == 0
            ? []
            :
            [
                .. part.Name is { } name ? [TableRow.Group(name)] : Array.Empty<TableRow>(),
                .. part.Actions.SelectMany(action => Rows(report, action, any)),
            ];

    private static IEnumerable<TableRow> Rows(ReportMaterial report, PlanAction action, bool any)
    {
        var plan = report.Figures.Plan;
        var reported = report.Figures.Own.Action(action.Id, report.Period);
        var state = ActionStates.Read(reported?.State);
        var bodies = reported?.Body ?? (action.Bodies.Count > 0 ? OwnWords.Bodies(action.Bodies, plan) : null);
        var words =
            $"”{action.Text}”{ActionWords.Promise(action)}{OwnWords.Due(action.Due)}"
            + (bodies is null ? "" : AppendixWords.AnsweredBy(bodies));
        yield return new TableRow(
            action.Id,
            [
                new(words),
                .. any
                    ?
                    [
                        new TableCell(
                            state is null
                                ? Words.Sentence(CountWords.Waiting)
                                : ActionWords.InTable(state, reported?.Date, plan.ActionName),
                            Marks.OfState(state)
                        ),
                        new TableCell(
                            state is null
                                ? new TableValue.Words(AwaitWords.On(OwnWords.Bodies(action.Bodies, plan)))
                                : TableValue.OfWords(reported?.Comment)
                        ),
                    ]
                    : Array.Empty<TableCell>(),
            ]
        );
        foreach (var measure in report.Measures(action.Measures))
        {
            yield return Own(report, action, measure, any);
        }
    }

    // Named by its action's number: a row without a name says nothing to those who listen.
    private static TableRow Own(ReportMaterial report, PlanAction action, OwnMeasure measure, bool any) =>
        new(
            action.Id,
            [
                new($"{AppendixWords.OwnMeasureOf}{measure.Name}. ”{measure.Wording}”{OwnWords.Promise(measure.Target, measure.Wording)}"),
                .. any
                    ?
                    [
                        new TableCell(OwnMeasureTable.Shown(report, measure, report.Period)),
                        new TableCell(OwnMeasureTable.Beside(report, measure)),
                    ]
                    : Array.Empty<TableCell>(),
            ],
            RowKind.Detail
        );
}
