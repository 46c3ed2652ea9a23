using Indicators.Catalogue;

namespace Indicators.UseCases;

/// <summary>When a plan's reports close.</summary>
internal static class ReportClosing
{
    /// <summary>A plan with its report in work at an instant, and the first one whose closing day has not passed.</summary>
    public static StatusAnswer.Followed Of(Plan plan, DateTimeOffset now)
    {
        var period = plan.InWork(now);
        var inWork = Of(period);
        var next = inWork.Closes >= StockholmTime.DateInStockholm(now) ? inWork : Of(plan.After(period));
        return new StatusAnswer.Followed(plan.Id, plan.Name, inWork, next);
    }

    private static StatusAnswer.Closing Of(ReportPeriod period) => new(period.ToString(), period.Closes) { Name = period.Occasion.Name };
}
