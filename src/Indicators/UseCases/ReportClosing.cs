using System.Globalization;
using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>
/// When a plan's reports close: a helår on 31 December, a delår on the day that the plan says, 31 August when it says none.
/// </summary>
internal static class ReportClosing
{
    /// <summary>A plan with its report in work at an instant, and the first one whose closing day has not passed.</summary>
    public static StatusAnswer.Followed Of(Plan plan, DateTimeOffset now)
    {
        var period = ReportPeriod.InWork(now);
        var inWork = Of(plan, period);
        var next = inWork.Closes >= StockholmTime.DateInStockholm(now) ? inWork : Of(plan, After(period));
        return new StatusAnswer.Followed(plan.Id, plan.Name, inWork, next);
    }

    private static StatusAnswer.Closing Of(Plan plan, ReportPeriod period)
    {
        var day = period.WholeYear
            ? "12-31"
            : plan.Reporting.Where(reporting => reporting.Occasion == Occasion.Delar)
                .Select(reporting => reporting.Closes)
                .FirstOrDefault(closes => closes is not null)
                ?? "08-31";
        return new StatusAnswer.Closing(
            period.ToString(),
            DateOnly.ParseExact($"{period.Year.ToString(CultureInfo.InvariantCulture)}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
    }

    private static ReportPeriod After(ReportPeriod period) =>
        period.WholeYear ? new(period.Year + 1, WholeYear: false) : new(period.Year, WholeYear: true);
}
