using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Charts.Model;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>
/// The goals: first those that public figures follow, each with what its charts and tables show, then the others together. Every goal
/// word by word, with its judgement and the administration's words.
/// </summary>
internal static class AppendixGoals
{
    // Two charts show a course that the table cannot; more would be read by nobody.
    private const int MostCharts = 2;

    public static IEnumerable<Block> Write(ReportMaterial report, Progress progress)
    {
        var (goals, called) = (report.Figures.Plan.Goals, report.Figures.Plan.GoalName);
        var others = goals.Where(goal => goal.Indicators.Count == 0).ToList();
        return
        [
            .. goals
                .Where(goal => goal.Indicators.Count > 0)
                .SelectMany(goal =>
                    (IEnumerable<Block>)
                        [
                            new Block.Heading(2, GoalWords.Heading(GoalSection.Number(report, goal), goal, called)),
                            .. Goal(report, progress, goal, level: 3),
                        ]
                ),
            .. others.Count == 0
                ? []
                : new Block[]
                {
                    new Block.Heading(2, others.Count < goals.Count ? AppendixWords.OtherGoals(called) : Words.Sentence(called.All)),
                },
            .. others.SelectMany(goal =>
                (IEnumerable<Block>)
                    [
                        new Block.Heading(3, GoalWords.Heading(GoalSection.Number(report, goal), goal, called)),
                        .. Goal(report, progress, goal, level: 4),
                    ]
            ),
        ];
    }

    private static IEnumerable<Block> Goal(ReportMaterial report, Progress progress, Goal goal, int level)
    {
        var measures = report.Of(goal.Indicators);
        return
        [
            .. GoalSection.Head(report, goal, progress.Goals[GoalSection.Number(report, goal) - 1]),
            .. Charts(report, measures, level),
            .. measures.Count == 0
                ? []
                : IndicatorTable.Write(
                    report.Figures,
                    IndicatorWords.ForGoal(report.Figures.Plan.GoalName),
                    measures,
                    "liknande kommuners medel, plats och bedömning",
                    expected: true,
                    brief: true
                ),
            .. OwnMeasureTable.Write(report, OwnWords.ForGoal(report.Figures.Plan.GoalName), report.Measures(goal.Measures)),
            .. Comments(report, goal, measures, level),
        ];
    }

    private static IEnumerable<Block> Charts(ReportMaterial report, IReadOnlyList<IndicatorComparison> measures, int level)
    {
        var drawn = measures
            .SelectMany(comparison =>
                new Chart?[] { ChartBuilder.Expected(report.Figures, comparison), ChartBuilder.Gender(report.Figures, comparison) }
                    .OfType<Chart>()
                    .Select(chart => (Chart: chart, Of: comparison))
            )
            .OrderByDescending(pair => measures.First(one => one.Expected is not null || one == measures[^1]) == pair.Of)
            .Take(MostCharts)
            .ToList();
        foreach (var (chart, of) in drawn)
        {
            if (drawn.First(pair => pair.Of == of).Chart == chart)
            {
                yield return new Block.Heading(level, of.Indicator.Name);
                yield return new Block.Paragraph(string.Join(' ', Sentences.Tell(report.Figures, of)), WithNext: true);
            }

            // Both on the page with the goal's words.
            yield return new Block.Picture(chart, Low: drawn.Count > 1);
        }
    }

    private static IEnumerable<Block> Comments(ReportMaterial report, Goal goal, IReadOnlyList<IndicatorComparison> measures, int level)
    {
        List<Block> said =
        [
            .. report.Comments.OnGoal(goal.Id),
            .. measures.Select(measure => report.Comments.OnIndicator(measure.Indicator.Id)).OfType<Block>(),
        ];
        return OwnWordsOf(said, level);
    }

    /// <summary>What the administration says, under a heading of its own; nothing where it says nothing.</summary>
    internal static IEnumerable<Block> OwnWordsOf(IReadOnlyList<Block> said, int level) =>
        said.Count == 0 ? [] : [new Block.Heading(level, AppendixWords.OwnWordsHeading), .. said];
}
