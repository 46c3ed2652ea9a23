using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>Writes a plan's follow-up as a document: summary, goal by goal, actions, money, the indicators that serve no single goal, and how it was made.</summary>
public static class ReportDocument
{
    /// <summary>What stands on every page of a draft.</summary>
    public const string DraftWord = "Utkast";

    /// <summary>The appendix for one period, from figures as known at one instant. Never reads the clock.</summary>
    public static Document Write(ReportMaterial report)
    {
        var (plan, period, told) = (report.Plan, report.Period, report.Told);
        var (called, occasion) = (plan.Plan.Called, period.WholeYear ? "årsredovisning" : "delårsrapport");
        return new Document
        {
            Title = $"Uppföljning av {called}",
            Subtitle = Subtitle(plan, period, told),
            Owner = $"{plan.Plan.Name} kommun",
            Occasion = $"Bilaga till {occasion} {SwedishFormat.Year(period.Year)} · {PerDate(plan.Plan, period)}",
            Foot = $"{plan.Plan.Title}, {SwedishFormat.Year(period.Year)} {(period.WholeYear ? "helår" : "delår")}",
            Draft = DraftWord,
            Blocks =
            [
                .. SummarySection.Write(report),
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
        var goals = report.Plan.Plan.Goals.Where(GoalSection.HasMeasures).ToList();
        return goals.SelectMany((goal, i) => GoalSection.Write(report, goal, newPage: i == 0 || goal.Indicators.Count + goals[i - 1].Indicators.Count > 0));
    }

    private static string Subtitle(PlanFigures plan, ReportPeriod period, IReadOnlyList<IndicatorComparison> told)
    {
        var years = told.Select(one => one.Year).OfType<int>().ToList();
        var occasion = $"{(period.WholeYear ? "Helår" : "Delår")} {SwedishFormat.Year(period.Year)}, {PerDate(plan.Plan, period)}";
        return years.Count == 0 || plan.AsOf is not { } asOf
            ? occasion
            : $"{occasion} · Senaste tillgängliga år: {Words.Span(years.Min(), years.Max())} · Värden som Kolada visade dem {SwedishFormat.Date(Moment.DateInStockholm(asOf))}";
    }

    private static string PerDate(Plan plan, ReportPeriod period)
    {
        var closes = plan.Reporting.FirstOrDefault(reporting => reporting.Occasion == Occasion.Delar)?.Closes;
        return (period.WholeYear ? "per 31 december " : closes == "06-30" ? "per 30 juni " : "per 31 augusti ") + SwedishFormat.Year(period.Year);
    }
}
