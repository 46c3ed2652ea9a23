using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>The plan's actions as numbered signs, a row for each of its parts.</summary>
internal static class ActionStrip
{
    public static Table Write(ReportMaterial report, Progress progress)
    {
        var plan = report.Figures.Plan;
        var states = plan.Actions.Zip(progress.Actions).ToDictionary(pair => pair.First, pair => pair.Second);
        return new Table
        {
            Caption = ShortWords.ActionsCaption(plan.ActionName),
            HeardCaption = true,
            Columns = [new(ShortWords.Part, false), new(ShortWords.Actions(plan.ActionName), false, Wide: true)],
            Rows =
            [
                .. ActionSection
                    .Parts(plan)
                    .Where(part => part.Actions.Count > 0)
                    .Select(part => new TableRow(
                        part.Name ?? ShortWords.Actions(plan.ActionName),
                        [
                            TableCell.Of([
                                .. part.Actions.Select(action => new LabelledMark(
                                    Marks.OfState(states[action]),
                                    action.Id,
                                    ActionWords.Short(states[action], plan.ActionName)
                                )),
                            ]),
                        ]
                    )),
            ],
        };
    }

    /// <summary>What the signs in use mean.</summary>
    public static string Signs(ReportMaterial report, Progress progress) =>
        ActionWords.Signs([.. progress.Actions.Distinct()], report.Figures.Plan.ActionName);
}
