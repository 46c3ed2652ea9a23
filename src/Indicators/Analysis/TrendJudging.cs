using Indicators.Catalogue;

namespace Indicators.Analysis;

/// <summary>What may be said of the line through the newest years.</summary>
public static class TrendJudging
{
    /// <summary>
    /// By Kendall's test at 95 % and by whether the slope's interval holds 0; not assessable where neighbouring years resemble each other
    /// so much that no order of the values could be claimed.
    /// </summary>
    public static ChangeJudgement Judge(Indicator indicator, TheilSenLine line)
    {
        // Counts follow the size of the municipality and of the year's decisions: what is usual for them is not known.
        if (!indicator.Comparable)
        {
            return new(Verdict.NotAssessable, Evidence.NoComparison);
        }

        if (line.SlopeInterval is not { } slopes)
        {
            return new(Verdict.NotAssessable, Evidence.YearsAlike);
        }

        var before = line.Level - (line.Slope * (line.Newest - line.First));
        var claimed = Math.Abs(line.Z) > Proportions.Z95 && !slopes.Holds(0);
        return new(claimed ? Judging.Way(indicator, line.Level, before) : Verdict.Uncertain, Evidence.OwnVariation);
    }
}
