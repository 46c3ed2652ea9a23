using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Store;
using Indicators.Wording;

namespace Indicators.Reports;

/// <summary>Writes a plan's follow-up as a document: summary, goal by goal, the indicators that serve no single goal, and how it was made.</summary>
public static class ReportDocument
{
    /// <summary>The appendix for one period, from figures as known at one instant. Never reads the clock.</summary>
    public static Document Write(PlanFigures plan, ReportPeriod period, IReadOnlyList<IndicatorComparison> told)
    {
        var (called, report) = (plan.Plan.Called, period.WholeYear ? "årsredovisning" : "delårsrapport");
        return new Document
        {
            Title = $"Uppföljning av {called}",
            Subtitle = Subtitle(plan, period, told),
            Owner = $"{plan.Plan.Name} kommun",
            Occasion = $"Bilaga till {report} {SwedishFormat.Year(period.Year)} · {PerDate(plan.Plan, period)}",
            Foot = $"{plan.Plan.Title}, {SwedishFormat.Year(period.Year)} {(period.WholeYear ? "helår" : "delår")}",
            Draft = "Utkast",
            Blocks = told.All(one => one.Total is null)
                ? [new Block.Paragraph(NoFigures(plan), TextRole.Lead)]
                :
                [
                    .. SummarySection.Write(plan, told),
                    .. plan.Plan.Goals.Where(goal => goal.Indicators.Count > 0).SelectMany(goal => GoalSection.Write(plan, goal, told)),
                    .. GoalSection.WriteWithoutIndicators(plan),
                    .. OtherIndicatorsSection.Write(plan, told),
                    .. AboutSection.Write(plan, told),
                ],
        };
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

    private static string NoFigures(PlanFigures plan) => plan.AsOf is null
        ? "Inga siffror är hämtade ännu. Rapporten kan skrivas på nytt när de är det."
        : $"Kolada hade inga värden för {plan.Plan.Name} i planens mått {SwedishFormat.Date(Moment.DateInStockholm(plan.AsOf.Value))}.";
}
