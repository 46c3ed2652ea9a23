using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>A goal word by word, what can be said of it, the table, the administration's comment, and then each indicator with its charts.</summary>
internal static class GoalSection
{
    private const string NoComment = "Ingen kommentar är lämnad.";

    public static IEnumerable<Block> Write(PlanFigures plan, Goal goal, IReadOnlyList<IndicatorComparison> told)
    {
        var own = goal.Indicators.Select(id => told.First(one => one.Indicator.Id == id)).ToList();
        return
        [
            new Block.Heading(2, $"Mål {goal.Id} av {plan.Plan.Goals.Count}: {goal.Short}", NewPage: true),
            new Block.Quote(goal.Text),
            new Block.Assessment(Mark.NotAssessable, AssessmentWord(goal) + ".", $"{Words.Sentence(plan.Plan.Called)} anger inget målvärde för någon av indikatorerna."),
            new Block.Figures(IndicatorTable.Write(plan, "Indikatorer för målet, procent där inget annat sägs", own)),
            new Block.Paragraph(SummarySection.Signs(own), TextRole.Note),
            new Block.Paragraph(Sources.Published([.. own.Select(one => one.Indicator)], expected: true) + " " + Sources.Computed("liknande kommuners medel, plats och bedömning"), TextRole.Note),
            new Block.Heading(3, "Förvaltningens kommentar"),
            new Block.Comment(NoComment),
            .. own.SelectMany((one, i) => IndicatorSection.Write(plan, one, first: i == 0)),
        ];
    }

    /// <summary>Goals that no indicator serves share a page.</summary>
    public static IEnumerable<Block> WriteWithoutIndicators(PlanFigures plan)
    {
        var goals = plan.Plan.Goals.Where(goal => goal.Indicators.Count == 0).ToList();
        return goals.Count == 0 ? [] :
        [
            new Block.Heading(2, "Mål utan indikatorer", NewPage: true),
            .. goals.SelectMany(goal => new Block[]
            {
                new Block.Heading(3, $"Mål {goal.Id} av {plan.Plan.Goals.Count}: {goal.Short}"),
                new Block.Quote(goal.Text),
                new Block.Assessment(Mark.NotAssessable, AssessmentWord(goal) + ".", goal.FollowedBy ?? ""),
                new Block.Comment(NoComment),
            }),
        ];
    }

    /// <summary>What may be said: without a target nothing is fulfilled or not, and without indicators something must be reported first.</summary>
    public static string AssessmentWord(Goal goal) => goal.Indicators.Count > 0 ? "Går inte att bedöma" : "Inte inrapporterat";
}
