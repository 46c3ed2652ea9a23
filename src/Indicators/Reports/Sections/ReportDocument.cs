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
    private const string DraftWord = "Utkast";

    /// <summary>The full account of one period, from figures as known at one instant. Never reads the clock.</summary>
    public static Document Write(ReportMaterial report)
    {
        var plan = report.Figures.Plan;
        return Framed(
            report,
            ReportWords.Title(plan.Called),
            ReportWords.AppendixToDate(report.Period),
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
            ]
        ) with
        {
            Owner = MunicipalityNames.Of(plan),
        };
    }

    /// <summary>What stands around a part: the same in each but its title and what it is.</summary>
    /// <param name="report">The report.</param>
    /// <param name="title">Its h1.</param>
    /// <param name="occasion">What it is and for when.</param>
    /// <param name="blocks">Everything below the title.</param>
    internal static Document Framed(ReportMaterial report, string title, string occasion, IReadOnlyList<Block> blocks) =>
        new()
        {
            Title = title,
            Subtitle = ReportWords.Figures([.. report.Comparisons.Select(one => one.Year).OfType<int>()], report.Figures.AsOf),
            Owner = ReportWords.Owner(report.Figures.Plan, report.Comments.Head.Dnr),
            Occasion = occasion,
            Foot = ReportWords.Foot(report.Figures.Plan, report.Period),
            FileTitle = ReportWords.FileTitle(title, report.Figures.Plan, report.Period),
            Author = MunicipalityNames.Of(report.Figures.Plan),
            Draft = report.Final ? null : DraftWord,
            Blocks = blocks,
        };

    private static IEnumerable<Block> Goals(ReportMaterial report)
    {
        var goals = report.Figures.Plan.Goals.Where(GoalSection.HasMeasures).ToList();
        return goals.SelectMany(
            (goal, i) => GoalSection.Write(report, goal, newPage: i == 0 || goal.Indicators.Count + goals[i - 1].Indicators.Count > 0)
        );
    }
}
