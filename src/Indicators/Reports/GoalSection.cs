using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>A goal word by word, what can be said of it, its tables, the administration's comment, and then each indicator with its charts.</summary>
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
            .. Head(report, goal),
            .. own.Count == 0 ? [] : Indicators(report, own),
            .. OwnMeasureTable.Write(report, "Egna mått för målet", report.Measures(goal.Measures)),
            new Block.Heading(3, "Förvaltningens kommentar"),
            report.Comments.OnGoal(goal.Id) ?? NoComment,
            .. own.SelectMany((one, i) => IndicatorSection.Write(report, one, first: i == 0)),
        ];
    }

    /// <summary>Goals that no measure serves share a page.</summary>
    public static IEnumerable<Block> WriteWithoutMeasures(ReportMaterial report)
    {
        var goals = report.Plan.Plan.Goals.Where(goal => !HasMeasures(goal)).ToList();
        return goals.Count == 0 ? [] :
        [
            new Block.Heading(2, "Mål utan indikatorer", NewPage: true),
            .. goals.SelectMany(goal => (IEnumerable<Block>)
            [
                new Block.Heading(3, Heading(report, goal)), .. Head(report, goal), report.Comments.OnGoal(goal.Id) ?? NoComment,
            ]),
        ];
    }

    /// <summary>Whether any indicator or own measure follows the goal.</summary>
    public static bool HasMeasures(Goal goal) => goal.Indicators.Count + goal.Measures.Count > 0;

    /// <summary>What may be said, as a cell's or assessment's word.</summary>
    public static string Word(GoalJudgement judged) => Words.Sentence(OwnWords.Status(judged.Status, judged.Reported));

    private static string Heading(ReportMaterial report, Goal goal) => $"Mål {Number(report, goal)} av {report.Plan.Plan.Goals.Count}: {goal.Short}";

    // A goal's place among the goals; its id may be the document's own letter.
    private static int Number(ReportMaterial report, Goal goal) => report.Plan.Plan.Goals.Index().First(pair => pair.Item == goal).Index + 1;

    private static IEnumerable<Block> Head(ReportMaterial report, Goal goal)
    {
        var judged = GoalJudging.Judge(report.Plan, goal, report.Period, report.Told);
        var area = report.Plan.Plan.Areas.FirstOrDefault(area => area.Id == goal.Area);
        yield return new Block.Quote(goal.Text);
        if (Where(report.Plan.Plan, goal, area) is { Length: > 0 } place)
        {
            yield return new Block.Paragraph(place, TextRole.Note);
        }

        yield return new Block.Assessment(Marks.Of(judged.Status), Word(judged) + ".", Reason(report, goal, judged));
        if (goal.Targets.Any(target => target.Kind == TargetKind.Direction))
        {
            yield return new Block.Paragraph("Målet anger en riktning, men inget tal.");
        }

        var promised = goal.Targets.Where(target => target.Kind != TargetKind.Direction).ToList();
        if (promised.Count > 0)
        {
            yield return new Block.Paragraph("Målet lovar också, utan att planen säger hur det ska mätas:");
            yield return new Block.Bullets([.. promised.Select(target => $"”{target.Text}”")]);
        }
    }

    private static string Where(Plan plan, Goal goal, PlanArea? area)
    {
        var bodies = OwnWords.Bodies(goal.Bodies, plan);
        var parts = new[]
        {
            area is null ? null : ActionSection.AreaName(area), goal.Place is { } place && place != area?.Title ? Words.Sentence(place) : null, bodies == "–" ? null : $"Ansvariga: {bodies}",
        };
        return string.Join(". ", parts.OfType<string>()) + (parts.Any(part => part is not null) ? "." : "");
    }

    private static string Reason(ReportMaterial report, Goal goal, GoalJudgement judged) => (judged.Status, judged) switch
    {
        (TargetStatus.Met, _) => "Allt som målet mäts med är uppfyllt.",
        (TargetStatus.Partly, _) => "En del av det som målet mäts med är uppfyllt, en del inte.",
        (TargetStatus.NotMet, _) => "Inget av det som målet mäts med är uppfyllt.",
        _ when !HasMeasures(goal) => goal.FollowedBy ?? "",
        (_, { Reported: false }) => "Kommunen har inte rapporterat något om målet för perioden.",
        (_, { HasTarget: false }) => $"{Words.Sentence(report.Plan.Plan.Called)} anger inget målvärde för {(goal.Indicators.Count > 0 && goal.Measures.Count == 0 ? "någon av indikatorerna" : "måtten")}.",
        _ => "Alla delar av målet går inte att bedöma med de uppgifter som finns.",
    };

    private static IEnumerable<Block> Indicators(ReportMaterial report, IReadOnlyList<IndicatorComparison> own) =>
    [
        new Block.Figures(IndicatorTable.Write(report.Plan, "Indikatorer för målet, procent där inget annat sägs", own)),
        new Block.Paragraph(SummarySection.Signs(own), TextRole.Note),
        new Block.Paragraph(Sources.Published([.. own.Select(one => one.Indicator)], expected: true) + " " + Sources.Computed("liknande kommuners medel, plats och bedömning"), TextRole.Note),
    ];
}
