using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>Every goal, how it is judged and why, or who is to say.</summary>
internal static class GoalTable
{
    public static Table Write(ReportMaterial report, Progress progress) =>
        new()
        {
            Caption = ShortWords.GoalsCaption(report.Figures.Plan.GoalName),
            HeardCaption = true,
            Columns =
            [
                new(Words.Sentence(report.Figures.Plan.GoalName.One), false),
                new(ShortWords.Judged, false),
                new(ShortWords.Why, false, Wide: true),
            ],
            Rows =
            [
                .. report.Figures.Plan.Goals.Select(
                    (goal, i) =>
                    {
                        var judged = report.Judge(goal);
                        return new TableRow(
                            $"{SwedishFormat.Number(i + 1, 0)} {goal.Short}",
                            [
                                new(Judged(report, goal, progress.Goals[i]), Marks.Of(progress.Goals[i] ?? TargetStatus.NotAssessable)),
                                new(Why(report, goal, judged)),
                            ]
                        );
                    }
                ),
            ],
        };

    /// <summary>Without the reasons.</summary>
    public static Table Short(ReportMaterial report, Progress progress) =>
        Write(report, progress) is var whole
            ? whole with
            {
                Columns = [.. whole.Columns.Take(2)],
                Rows = [.. whole.Rows.Select(row => row with { Cells = [row.Cells[0]] })],
            }
            : whole;

    /// <summary>How a goal is judged, or who is to say.</summary>
    public static string Judged(ReportMaterial report, Goal goal, TargetStatus? status) =>
        status is null
            ? AwaitWords.On(OwnWords.Bodies(goal.Bodies, report.Figures.Plan))
            : Words.Sentence(CountWords.Goal(status, report.Period));

    private static string Why(ReportMaterial report, Goal goal, GoalJudgement judged) =>
        judged is { Decided: { } decided }
            ? decided == judged.Proposal
                ? GoalWords.ByAdministration
                : GoalWords.AdministrationAgainst(judged.Proposal, report.Period)
            : GoalSection.Reason(report, goal, judged);
}
