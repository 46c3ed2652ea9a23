using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>
/// Writes a plan's follow-up as a document: head, summary, the accounts of the plan's parts, goal by goal, actions, money, the indicators
/// that serve no single goal, and how it was made.
/// </summary>
public static class ReportDocument
{
    /// <summary>What stands on every page of a draft.</summary>
    public const string DraftWord = "Utkast";

    /// <summary>The appendix for one period, from figures as known at one instant. Never reads the clock.</summary>
    public static Document Write(ReportMaterial report)
    {
        var (plan, period, comparisons) = (report.Figures, report.Period, report.Comparisons);
        return new Document
        {
            Title = ReportWords.Title(plan.Plan.Called),
            Subtitle = ReportWords.Figures([.. comparisons.Select(comparison => comparison.Year).OfType<int>()], plan.AsOf),
            Owner = ReportWords.Municipality(plan.Plan.Name),
            Occasion = ReportWords.Appendix(plan.Plan, period),
            Foot = ReportWords.Foot(plan.Plan, period),
            Draft = report.Final ? null : DraftWord,
            Blocks =
            [
                HeadSection.Write(report),
                .. SummarySection.Write(report),
                .. AccountSection.Write(report),
                .. Goals(report),
                .. GoalSection.WriteWithoutMeasures(report),
                .. ActionSection.Write(report),
                .. MoneySection.Write(report),
                .. OwnMeasuresSection.Write(report),
                .. OtherIndicatorsSection.Write(report),
                .. AboutSection.Write(report),
            ],
        };
    }

    private static IEnumerable<Block> Goals(ReportMaterial report)
    {
        var goals = report.Figures.Plan.Goals.Where(GoalSection.HasMeasures).ToList();
        return goals.SelectMany(
            (goal, i) => GoalSection.Write(report, goal, newPage: i == 0 || goal.Indicators.Count + goals[i - 1].Indicators.Count > 0)
        );
    }
}
