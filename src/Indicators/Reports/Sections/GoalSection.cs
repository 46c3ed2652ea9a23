using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>
/// A goal word by word, what can be said of it, its tables, the administration's comment, and then each indicator with its charts.
/// </summary>
internal static class GoalSection
{
    private static readonly Block.Comment NoComment = new([new Block.Paragraph("Ingen kommentar är lämnad.")]);

    /// <summary>One goal; it begins a page when it has charts, or comes after one that has.</summary>
    public static IEnumerable<Block> Write(ReportMaterial report, Goal goal, bool newPage)
    {
        var own = report.Of(goal.Indicators);
        return
        [
            new Block.Heading(2, Heading(report, goal), NewPage: newPage),
            .. Head(report, goal, Standing(report.Judge(goal))),
            .. own.Count == 0
                ? []
                : IndicatorTable.Write(
                    report.Figures,
                    IndicatorWords.IndicatorsForGoal(report.Figures.Plan.GoalName),
                    own,
                    "liknande kommuners medel, plats och bedömning",
                    expected: true
                ),
            .. OwnMeasureTable.Write(report, OwnWords.ForGoal(report.Figures.Plan.GoalName), report.Measures(goal.Measures)),
            new Block.Heading(3, "Förvaltningens kommentar"),
            .. Comment(report, goal),
            .. own.SelectMany((comparison, i) => IndicatorSection.Write(report, comparison, first: i == 0)),
        ];
    }

    /// <summary>Goals that no measure serves share a page.</summary>
    public static IEnumerable<Block> WriteWithoutMeasures(ReportMaterial report)
    {
        var goals = report.Figures.Plan.Goals.Where(goal => !HasMeasures(goal)).ToList();
        return goals.Count == 0
            ? []
            :
            [
                new Block.Heading(2, GoalWords.WithoutMeasures(report.Figures.Plan.GoalName), NewPage: true),
                .. goals.SelectMany(goal =>
                    (IEnumerable<Block>)
                        [
                            new Block.Heading(3, Heading(report, goal)),
                            .. Head(report, goal, Standing(report.Judge(goal))),
                            .. Comment(report, goal),
                        ]
                ),
            ];
    }

    /// <summary>Whether any indicator or own measure follows the goal.</summary>
    public static bool HasMeasures(Goal goal) => goal.Indicators.Count + goal.Measures.Count > 0;

    /// <summary>What may be said, as a cell's or assessment's word.</summary>
    public static string Word(ReportMaterial report, GoalJudgement judged) =>
        Words.Sentence(Standing(judged) is { } status ? OwnWords.Status(status, report.Period) : OwnWords.NothingToJudgeBy);

    /// <summary>The status; null when nothing has come to judge by.</summary>
    public static TargetStatus? Standing(GoalJudgement judged) => judged is { Reported: false, Decided: null } ? null : judged.Status;

    /// <summary>
    /// Whose assessment it is, as a cell; the program's too where the administration's is another; null where nothing has come.
    /// </summary>
    public static string? By(ReportMaterial report, GoalJudgement judged) =>
        judged switch
        {
            { Decided: null, Reported: false } => null,
            { Decided: null } => GoalWords.Proposal,
            _ when judged.Decided == judged.Proposal => GoalWords.Administration,
            _ => GoalWords.AdministrationAgainst(judged.Proposal, report.Period),
        };

    private static string Heading(ReportMaterial report, Goal goal) =>
        GoalWords.Heading(Number(report, goal), report.Figures.Plan.Goals.Count, goal.Short, report.Figures.Plan.GoalName);

    // A goal's place among the goals; its id may be the document's own letter.
    internal static int Number(ReportMaterial report, Goal goal) =>
        report.Figures.Plan.Goals.Index().First(pair => pair.Item == goal).Index + 1;

    private static IReadOnlyList<Block> Comment(ReportMaterial report, Goal goal) =>
        report.Comments.OnGoal(goal.Id) is { Count: > 0 } written ? written : [NoComment];

    /// <summary>The goal word by word, where it stands in the plan, how it is judged or who is to say, and what else it promises.</summary>
    internal static IEnumerable<Block> Head(ReportMaterial report, Goal goal, TargetStatus? status)
    {
        var judged = report.Judge(goal);
        var area = report.Figures.Plan.Areas.FirstOrDefault(area => area.Id == goal.Area);
        yield return new Block.Quote(goal.Text);
        if (GoalWords.Place(report.Figures.Plan, goal, area) is { Length: > 0 } place)
        {
            yield return new Block.Paragraph(place, TextRole.Note);
        }

        if (status is null)
        {
            yield return new Block.Assessment(
                Mark.NotAssessable,
                GoalTable.Judged(report, goal, status) + ".",
                Reason(report, goal, judged)
            );
        }
        else
            yield return new Block.Assessment(
                Marks.Of(judged.Status),
                GoalWords.Assessed(judged.DecidedBy, judged.Status, report.Period),
                string.Join(
                        ' ',
                        judged.Status == judged.Proposal ? "" : GoalWords.Proposes(judged.Proposal, report.Period),
                        Reason(report, goal, judged)
                    )
                    .Trim()
            );
        if (goal.Targets.Any(target => target.Kind == TargetKind.Direction))
        {
            yield return new Block.Paragraph(GoalWords.OnlyDirection(report.Figures.Plan.GoalName));
        }

        var promised = goal.Targets.Where(target => target.Kind != TargetKind.Direction).ToList();
        if (promised.Count > 0)
        {
            yield return new Block.Paragraph(GoalWords.PromisesToo(report.Figures.Plan.GoalName));
            yield return new Block.Bullets([.. promised.Select(target => $"”{target.Text}”")]);
        }
    }

    /// <summary>Why the program proposes what it does; the administration's reasons stand in its comment.</summary>
    internal static string Reason(ReportMaterial report, Goal goal, GoalJudgement judged) =>
        (judged.Proposal, judged) switch
        {
            (TargetStatus.Met, _) => GoalWords.AllMet(report.Period.IsFulfilment, report.Figures.Plan.GoalName),
            (TargetStatus.Partly, _) => GoalWords.SomeMet(report.Period.IsFulfilment, report.Figures.Plan.GoalName),
            (TargetStatus.NotMet, _) => GoalWords.NoneMet(report.Period.IsFulfilment, report.Figures.Plan.GoalName),
            _ when !HasMeasures(goal) => goal.FollowedBy ?? "",
            (_, { Reported: false }) when goal.Measures.Count == 0 => GoalWords.NoValues(
                report.Figures.AsOf is not null,
                report.Figures.Plan.GoalName
            ),
            (_, { Reported: false }) => GoalWords.NothingReported(report.Figures.Plan.GoalName),
            (_, { HasTarget: false }) => GoalWords.NoTargets(report.Figures.Plan.Called, goal.Indicators.Count, goal.Measures.Count),
            _ => string.Join(
                ' ',
                Obstacles(report, judged).DefaultIfEmpty(GoalWords.NotEnough(report.Period.IsFulfilment, report.Figures.Plan.GoalName))
            ),
        };

    private static IEnumerable<string> Obstacles(ReportMaterial report, GoalJudgement judged)
    {
        if (judged.Awaited.Count > 0)
        {
            yield return TargetWords.Awaited(judged.Awaited, report.Period);
        }

        if (judged.StandsIn)
        {
            yield return GoalWords.StandsIn;
        }

        if (judged.Unreported > 0)
        {
            yield return GoalWords.Unreported(judged.Unreported, judged.Measures);
        }

        if (judged.SomeWithoutTarget)
        {
            yield return GoalWords.SomeWithoutTarget(report.Figures.Plan.Called);
        }
    }
}
