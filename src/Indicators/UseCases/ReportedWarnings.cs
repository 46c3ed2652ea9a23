using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Store;

namespace Indicators.UseCases;

/// <summary>What of a plan's reported figures the administrator is asked to look at. Never a part of the report.</summary>
internal static class ReportedWarnings
{
    /// <summary>A sentence for each figure of a period that is unlikely, or cannot stand beside the others.</summary>
    public static IReadOnlyList<string> Of(ReadSession store, Plan plan, ReportPeriod period, DateTimeOffset now) =>
        [
            .. OwnChecks
                .Of(plan, store.OwnReports.Read(plan.Id, asOf: null), StockholmTime.DateInStockholm(now))
                .Where(found => found.Report.Period == period.ToString())
                .Select(found => ImportCheck.Tell(plan, found)),
        ];
}
