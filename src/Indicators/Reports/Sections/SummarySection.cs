using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Build;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>
/// The first page: what to know, each goal with its status, and the main measures in small panels; every measure in one table after it.
/// </summary>
internal static class SummarySection
{
    // One row of panels leaves room for the table below it on the same page.
    private const int OneRow = 3;

    public static IEnumerable<Block> Write(ReportMaterial report)
    {
        var (plan, goals) = (report.Figures, report.Figures.Plan.Goals);
        // What the plan asks for comes first; where it asks for no public figure, the context is all there is to show.
        var named = report.Comparisons.Where(comparison => report.Named(comparison).Role != IndicatorRole.Context).ToList();
        var (first, facts) = report.Findings;
        var panels = ChartBuilder.Summary(plan, report.Comparisons, Panels(report));
        return
        [
            new Block.Heading(2, AppendixWords.Summary, NewPage: true),
            .. plan.Plan.Vision is { } vision ? [new Block.Quote(vision)] : Array.Empty<Block>(),
            .. report.Comments.Summary is { } comment ? [comment] : Array.Empty<Block>(),
            .. Findings(report, named, first),
            .. goals.Count == 0 ? [] : new Block[] { new Block.Figures(Goals(report)) },
            .. panels is null ? [] : new Block[] { new Block.Picture(panels) },
            .. FindingsBlock.More(report, facts, newPage: panels?.Panels.Count > OneRow),
            .. panels is null ? [] : Overview(report, named, newPage: facts.Count == 0 && panels.Panels.Count > OneRow),
        ];
    }

    // All of it stands on one printed page: the more goals, the fewer rows of panels.
    private static int Panels(ReportMaterial report) =>
        report.Figures.Plan.Goals.Count switch
        {
            <= 1 => ChartBuilder.MostPanels,
            <= 4 => 2 * OneRow,
            _ => OneRow,
        };

    private static IEnumerable<Block> Findings(ReportMaterial report, List<IndicatorComparison> named, IReadOnlyList<Finding> first)
    {
        if (first.Count > 0)
        {
            yield return new Block.Heading(3, SummaryWords.Heading(first.Count));
            yield return new Block.Bullets([.. first.Select(finding => FindingWords.Of(report.Figures, finding, report.Period).Plain)]);
        }

        yield return new Block.Paragraph(string.Join(' ', Lead(report, named, first.Count)));
    }

    private static IEnumerable<string> Lead(ReportMaterial report, List<IndicatorComparison> named, int findings)
    {
        var plan = report.Figures;
        if (named.All(comparison => comparison.Total is null))
        {
            yield return SummaryWords.NoFigures(plan.Plan, plan.AsOf, named.Count > 0);
        }

        if (findings == 0 && report.Comparisons.Any(comparison => comparison.Total is not null))
        {
            yield return SummaryWords.BearsNothing;
        }

        if (named.Any(comparison => comparison.Total is not null))
        {
            yield return (findings is > 0 and < PlanFindings.Most ? SummaryWords.NoMore : "") + SummaryWords.Changes(named);
            var missing = named.Where(comparison => comparison.Total is null).Select(comparison => comparison.Indicator.Name).ToList();
            if (missing.Count > 0)
            {
                yield return SummaryWords.NoValues(missing);
            }
        }

        if (plan.Plan.Measures.Count is > 0 and var own)
        {
            var come = plan.Plan.Measures.Count(measure => report.IsReported(measure));
            yield return SummaryWords.Reported(own, come);
        }

        if (plan.Plan.Actions.Count > 0)
        {
            yield return ActionSection.Counts(report);
        }
    }

    // All that the panels show stands in the table, and all that the plan asks for.
    private static IEnumerable<Block> Overview(ReportMaterial report, List<IndicatorComparison> named, bool newPage)
    {
        var shown = named.Concat(ChartBuilder.MainMeasures(report.Figures, report.Comparisons, Panels(report))).ToHashSet();
        IReadOnlyList<IndicatorComparison> comparisons = [.. report.Comparisons.Where(shown.Contains)];
        return
        [
            new Block.Heading(3, "Alla mått i en tabell", NewPage: newPage),
            .. IndicatorTable.WithSources(
                OverviewTable.Write(report.Figures, comparisons),
                comparisons,
                "ändring, medel, plats och bedömning",
                expected: true
            ),
        ];
    }

    private static Table Goals(ReportMaterial report) =>
        new()
        {
            Caption = GoalWords.AndWhatIsSaid(report.Figures.Plan.GoalName),
            Columns =
            [
                new(Words.Sentence(report.Figures.Plan.GoalName.One), false),
                new("Bedömning", false),
                new("Vem som bedömer", false),
            ],
            Rows =
            [
                .. report.Figures.Plan.Goals.Select(goal =>
                {
                    var judged = report.Judge(goal);
                    return new TableRow(
                        goal.Short,
                        [
                            new(GoalSection.Word(report, judged), Marks.Of(judged.Status)),
                            new(TableValue.OfWords(GoalSection.By(report, judged))),
                        ]
                    );
                }),
            ],
        };

    internal static string Signs(IReadOnlyList<IndicatorComparison> comparisons)
    {
        var series = comparisons
            .SelectMany(comparison => new[] { comparison.Total, comparison.Women, comparison.Men })
            .OfType<SeriesComparison>()
            .ToList();
        return SummaryWords.Signs(
            uncertain: series.Any(one => one.Judgement.Verdict == Verdict.Uncertain),
            unjudged: comparisons.Any(one => (one.Total?.Judgement.Verdict ?? Verdict.NotAssessable) == Verdict.NotAssessable),
            small: series.Any(one => one.SmallBase)
        );
    }
}
