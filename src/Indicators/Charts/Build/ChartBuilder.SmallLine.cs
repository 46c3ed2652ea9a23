using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Charts.Model;
using Indicators.Wording;

namespace Indicators.Charts.Build;

public static partial class ChartBuilder
{
    // Eight units for shares, a tenth of the highest value for the rest.
    private const double LeastShare = 8;
    private const double LeastPart = 0.1;

    /// <summary>The ten years to a newest one as a small line; null when there are not two own values to join.</summary>
    public static SmallLine? Small(PlanFigures plan, Indicator indicator, int newest)
    {
        var years = Enumerable.Range(newest - YearsShown + 1, YearsShown).ToList();
        List<double?> Of(string area) => [.. years.Select(year => plan.Figures.Value(indicator.Key, area, year))];
        var own = Of(plan.Plan.Municipality);
        var country = indicator.Comparable ? Of(StoredArea.Country) : [.. years.Select(_ => (double?)null)];
        var values = own.Concat(country).OfType<double>().ToList();
        return own.Count(value => value is not null) < 2
            ? null
            : new SmallLine
            {
                Years = years,
                Own = own,
                Country = country,
                BreaksAfter = indicator.Breaks.Select(broken => broken.After).ToHashSet(),
                LeastSpan = indicator.Unit is Unit.Percent or Unit.PercentagePoints ? LeastShare : LeastPart * values.Max(Math.Abs),
                Description = ShortWords.Course(indicator, years, own),
            };
    }
}
