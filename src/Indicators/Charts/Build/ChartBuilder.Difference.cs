using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    /// <summary>
    /// The differences that the sentences judge, with the intervals they are judged by; null where the figures bear none.
    /// </summary>
    public static DifferenceChart? Differences(PlanFigures plan, Indicator indicator, string gender, Standing standing)
    {
        if (standing.Differences.Count == 0)
        {
            return null;
        }

        var (format, against) = (Sentences.Format(indicator), plan.NameOf(standing.First));
        var rows = standing
            .Differences.OrderByDescending(one => one.Value)
            .Select(one => new DifferenceRow(plan.NameOf(one.Area), one.Value, one.Value - one.Limit, one.Value + one.Limit, one.Certain))
            .ToList();
        return new DifferenceChart
        {
            Title = DifferenceChartWords.Title(against, standing.Year, gender),
            Subtitle = DifferenceChartWords.Subtitle(indicator, rows.ConvertAll(row => row.Certain)),
            Description = DifferenceChartWords.Description(
                format,
                against,
                standing.Year,
                [.. rows.Select(row => (row.Name, row.Value, row.Low, row.High, row.Certain))]
            ),
            Notes = [DifferenceChartWords.Interval(gender), DifferenceChartWords.Source(indicator)],
            Format = format,
            Against = against,
            Rows = rows,
        };
    }
}
