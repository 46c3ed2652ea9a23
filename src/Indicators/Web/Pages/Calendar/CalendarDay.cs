using Indicators.Web.Snapshot;
using Indicators.Wording;

namespace Indicators.Web.Pages;

/// <summary>One day of the calendar: what Kolada publishes for a year, or the day that a report describes.</summary>
/// <param name="Date">The day.</param>
/// <param name="Id">
/// Stays the same when the day is moved and however its content changes, so that a subscriber's calendar moves its own: the first measure
/// or plan that it is for.
/// </param>
/// <param name="What">What happens, in a few words.</param>
/// <param name="Details">The measures with their ids, or nothing.</param>
/// <param name="Plans">The plans it is for.</param>
/// <param name="Overdue">Whether the day has passed and nothing has come.</param>
internal sealed record CalendarDay(
    DateOnly Date,
    string Id,
    string What,
    IReadOnlyList<string> Details,
    IReadOnlyList<string> Plans,
    bool Overdue
)
{
    /// <summary>Every day there is something to tell of, soonest first.</summary>
    public static IReadOnlyList<CalendarDay> Of(SiteSnapshot shown) =>
        [
            .. shown
                .Status.Publications.GroupBy(one => (one.Date, one.Period))
                .Select(day => Publication(shown, day.Key.Date, day.Key.Period, [.. day]))
                .Concat(Closings(shown))
                .GroupBy(day => day.Id)
                .SelectMany(same => same.OrderBy(day => day.Date).Select(Apart))
                .OrderBy(day => day.Date)
                .ThenBy(day => day.Id, StringComparer.Ordinal),
        ];

    // A measure may come twice for one year, first with preliminary figures.
    private static CalendarDay Apart(CalendarDay day, int before) => before == 0 ? day : day with { Id = $"{day.Id}-{before + 1}" };

    private static CalendarDay Publication(SiteSnapshot shown, DateOnly date, string period, List<StatusAnswer.Publication> published)
    {
        var followed = shown
            .Plans.SelectMany(plan => plan.Told)
            .Select(comparison => comparison.Indicator)
            .DistinctBy(indicator => indicator.Id)
            .ToLookup(indicator => indicator.Kpi);
        // The measures that readers know first; what only stands behind one after them.
        var kpis = published.OrderByDescending(one => followed.Contains(one.Kpi)).ThenBy(one => one.Kpi, StringComparer.Ordinal).ToList();
        var numbers = new ChangedNumber(shown.Catalogue);
        var plans = published.SelectMany(one => one.Plans).ToHashSet();
        return new(
            date,
            $"publicering-{period}-{published.Min(one => one.Kpi)}",
            CalendarWords.Publication(kpis.Count, period),
            [.. kpis.Select(one => numbers.Called(one.Kpi, shown.Kpis))],
            [.. shown.Plans.Where(plan => plans.Contains(plan.Plan.Id)).Select(plan => plan.Plan.Name)],
            published[0].Overdue
        );
    }

    private static IEnumerable<CalendarDay> Closings(SiteSnapshot shown) =>
        from plan in shown.Status.Plans
        from report in new[] { plan.Report, plan.NextReport }.Distinct()
        group plan by report into same
        select new CalendarDay(
            same.Key.Closes,
            $"rapport-{same.Key.Period}-{same.Min(plan => plan.Plan)}",
            CalendarWords.Closing(same.Key),
            [],
            [.. same.Select(plan => plan.Name)],
            Overdue: false
        );
}
