using Indicators.Analysis;
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
            Subtitle = Subtitle(plan, comparisons),
            Owner = ReportWords.Municipality(plan.Plan.Name),
            Occasion =
                $"Bilaga till {HeadSection.Kind(period)} {SwedishFormat.Year(period.Year)} · {HeadSection.PerDate(plan.Plan, period)}",
            Foot = $"{plan.Plan.Title}, {SwedishFormat.Year(period.Year)} {(period.WholeYear ? "helår" : "delår")}",
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

    private static string Subtitle(PlanFigures plan, IReadOnlyList<IndicatorComparison> comparisons)
    {
        var years = comparisons.Select(comparison => comparison.Year).OfType<int>().ToList();
        return plan.AsOf is not { } asOf
            ? "Inga siffror är hämtade ännu"
            : (years.Count == 0 ? "Inget år med värde" : $"Senaste tillgängliga år: {Words.Span(years.Min(), years.Max())}")
                + $" · Värden som Kolada visade dem {SwedishFormat.Date(StockholmTime.DateInStockholm(asOf))}";
    }
}
