namespace Indicators.Wording;

/// <summary>What Kolada publishes next, as a person reads it: a line for each day, and what comes before each report.</summary>
internal static class PublicationWords
{
    // More ids than this on a line are counted, not read.
    private const int MostIds = 8;

    public static IEnumerable<string> Days(StatusAnswer answer) =>
        answer
            .Publications.GroupBy(one => one.Date)
            .Select(day =>
            {
                var kpis = string.Join("; ", day.GroupBy(one => one.Period).Select(year => $"{Ids(answer, year)} för {year.Key}"));
                return $"  {SwedishFormat.Date(day.Key)}  {kpis}"
                    + (day.First().Overdue ? " skulle ha kommit och är inte hämtat" : Before(answer, day));
            });

    /// <summary>A sentence for each report that is next, with the plans' names where they have different ones.</summary>
    public static IEnumerable<string> Reports(StatusAnswer answer)
    {
        var reports = answer.Plans.GroupBy(plan => (plan.Report, plan.NextReport)).ToList();
        return reports.Select(plans =>
        {
            var (report, next) = plans.Key;
            var who = reports.Count == 1 ? "" : $"{Words.List([.. plans.Select(plan => plan.Name)])}: ";
            var passed =
                report == next
                    ? ""
                    : $"{Words.Sentence(Name(report))} beskriver läget per {SwedishFormat.Date(report.Closes)}, som har passerat. ";
            var coming = answer.Publications.Where(one => one.BeforeNextReport.Intersect(plans.Select(plan => plan.Plan)).Any()).ToList();
            return $"{who}{passed}Nytt före {Name(next)} (per {SwedishFormat.Date(next.Closes)}): "
                + $"{(coming.Count == 0 ? "inget som Kolada har aviserat" : Ids(answer, coming))}.";
        });
    }

    private static string Before(StatusAnswer answer, IEnumerable<StatusAnswer.Publication> day)
    {
        var ids = day.SelectMany(one => one.BeforeNextReport).ToHashSet();
        var reports = answer
            .Plans.Where(plan => ids.Contains(plan.Plan))
            .GroupBy(plan => plan.NextReport)
            .Select(plans =>
                Name(plans.Key) + (plans.Count() == answer.Plans.Count ? "" : $" ({string.Join(", ", plans.Select(plan => plan.Name))})")
            )
            .ToList();
        return reports.Count == 0 ? "" : $", före {Words.List(reports)}";
    }

    // The indicators first: what only stands behind one, a base or a condition, is what may be left to be counted.
    private static string Ids(StatusAnswer answer, IEnumerable<StatusAnswer.Publication> publications)
    {
        var followed = answer.Indicators.Select(indicator => indicator.Kpi).ToHashSet();
        var ids = publications
            .Select(one => one.Kpi)
            .Distinct()
            .OrderByDescending(followed.Contains)
            .ThenBy(kpi => kpi, StringComparer.Ordinal)
            .ToList();
        return ids.Count <= MostIds
            ? Words.List(ids)
            : $"{string.Join(", ", ids.Take(MostIds))} och {SwedishFormat.Number(ids.Count - MostIds, 0)} till (alla med --json)";
    }

    /// <summary>A report as it stands in a sentence: "delårsrapporten 2024".</summary>
    public static string Name(StatusAnswer.Closing report)
    {
        var period = ReportPeriod.Parse(report.Period);
        return OccasionWords.TheReport(period with { Occasion = period.Occasion with { Name = report.Name } });
    }
}
