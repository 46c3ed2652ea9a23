using Indicators.Catalogue;
using Indicators.Reports.Model;
using Indicators.Wording;

namespace Indicators.Reports.Sections;

/// <summary>The few things to know, in the same words in the short version and in the appendix.</summary>
internal static class FindingsBlock
{
    /// <summary>The findings; null when the figures bear none.</summary>
    public static Block.Findings? Of(ReportMaterial report)
    {
        var findings = KeyFindings.Of(
            report.Figures,
            report.Comparisons,
            [.. report.Figures.Plan.Goals.Select(goal => (goal, report.Judge(goal)))],
            report.Period
        );
        return findings.Count == 0 ? null : new Block.Findings([.. findings.Select(Said)]);
    }

    /// <summary>What is said where there are none.</summary>
    public static string None(ReportMaterial report)
    {
        var named = report.Comparisons.Where(comparison => report.Named(comparison).Role != IndicatorRole.Context).ToList();
        return report.Comparisons.All(comparison => comparison.Total is null)
            ? SummaryWords.NoFigures(report.Figures.Plan, report.Figures.AsOf, named.Count > 0)
            : SummaryWords.BearsNothing;
    }

    private static Said Said(string finding)
    {
        var stop = finding.IndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? new Said(finding, "") : new Said(finding[..(stop + 1)], finding[(stop + 2)..]);
    }
}
