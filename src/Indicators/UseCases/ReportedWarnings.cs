using Indicators.Analysis;
using Indicators.Catalogue;
using Indicators.Importing;
using Indicators.Store;
using Indicators.Wording.Faults;

namespace Indicators.UseCases;

/// <summary>What of a plan's reported figures the administrator is asked to look at. Never a part of the report.</summary>
internal static class ReportedWarnings
{
    /// <summary>
    /// A sentence for each figure of a period that is unlikely, or cannot stand beside the others. It goes to terminals and logs that
    /// others read, so that it holds no number where any of the measure's must not be published.
    /// </summary>
    public static IReadOnlyList<string> Of(ReadSession store, Plan plan, ReportPeriod period, DateTimeOffset now)
    {
        var reports = store.OwnReports.Read(plan.Id, asOf: null);
        var withHidden = SmallNumbers.Find(plan, reports).Select(row => row.Item).ToHashSet();
        bool IsOpen(OwnReport report) =>
            report.Kind != OwnReport.Measure
            || !withHidden.Contains(report.Item)
                && !plan.Measures.Any(measure => measure.Id == report.Item && measure.Base is { } of && withHidden.Contains(of));
        return
        [
            .. OwnChecks
                .Of(plan, reports, StockholmTime.DateInStockholm(now))
                .Where(found => found.Report.Period == period.ToString())
                .Select(found => IsOpen(found.Report) ? found : found with { Says = ImportFaults.ProtectedToCheck })
                .Select(found => ImportCheck.Tell(plan, found))
                .Distinct(),
        ];
    }
}
