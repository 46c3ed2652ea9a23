namespace Indicators.Catalogue;

/// <summary>The day that a plan's report describes.</summary>
public static class Closing
{
    /// <summary>31 December for a helår; for a delår the day that the plan says, 31 August when it says none.</summary>
    public static DateOnly DayOf(Plan plan, ReportPeriod period)
    {
        if (period.WholeYear)
        {
            return new DateOnly(period.Year, 12, 31);
        }

        var says = plan
            .Reporting.Where(reporting => reporting.Occasion == Occasion.Delar)
            .Select(reporting => reporting.Closes)
            .FirstOrDefault(closes => closes is not null);
        return says is "06-30" ? new DateOnly(period.Year, 6, 30) : new DateOnly(period.Year, 8, 31);
    }
}
