using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections.Appendix;

/// <summary>
/// What is handed in: a summary that reads by itself, every measure, every goal and action in the plan's own words with the
/// administration's, the money, and what the figures rest on. Everything is said once.
/// </summary>
internal static class AppendixDocument
{
    public static Document Write(ReportMaterial report)
    {
        var plan = report.Figures.Plan;
        var progress = new Progress(report);
        return ReportDocument.Framed(
            report,
            ReportWords.Title(plan.Called),
            ReportWords.AppendixToDate(report.Period),
            [
                HeadSection.Write(report),
                .. AppendixSummary.Write(report, progress),
                .. AllMeasures.Write(report),
                .. AccountSection.Write(report),
                .. AppendixGoals.Write(report, progress),
                .. AppendixMoney.Write(report),
                .. AppendixActions.Write(report, progress),
                .. OwnMeasuresSection.Write(report),
                .. AppendixOthers.Write(report),
                .. AppendixChanges.Write(report),
                .. AppendixSources.Write(report),
            ]
        );
    }
}
