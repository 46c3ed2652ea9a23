using Microsoft.Extensions.Logging;

namespace Indicators.Fetching;

/// <summary>What a fetch writes to the log, each event with an id and its figures as fields.</summary>
internal static partial class FetchLog
{
    [LoggerMessage(1, LogLevel.Information, "Fetch of {kpis} KPIs from {source} begins, as of {asOf}")]
    public static partial void Begins(ILogger log, int kpis, string source, string asOf);

    [LoggerMessage(
        2,
        LogLevel.Information,
        "Fetch ended {outcome}: {cells} cells, {added} added, {revised} revised, {withdrawn} "
            + "withdrawn; {requests} requests, {retries} retries, {bytes} bytes"
    )]
    public static partial void Ended(
        ILogger log,
        string outcome,
        int cells,
        int added,
        int revised,
        int withdrawn,
        long requests,
        long retries,
        long bytes
    );

    [LoggerMessage(3, LogLevel.Warning, "{kpi} was not fetched: {reason}")]
    public static partial void KpiFailed(ILogger log, string kpi, string reason);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "{kpi} was held back: {withdrawn} withdrawn and {revised} revised of {stored} stored, {outside} outside of {arrived} that "
            + "came; fetch --accept takes it"
    )]
    public static partial void KpiHeld(ILogger log, string kpi, int withdrawn, int revised, int stored, int outside, int arrived);

    [LoggerMessage(5, LogLevel.Warning, "{kpi} is not in Kolada's catalogue")]
    public static partial void KpiUnknown(ILogger log, string kpi);

    [LoggerMessage(6, LogLevel.Warning, "{kpi} has ended in Kolada")]
    public static partial void KpiEnded(ILogger log, string kpi);

    [LoggerMessage(7, LogLevel.Error, "Fetch failed: {reason}")]
    public static partial void Failed(ILogger log, string reason);

    /// <summary>The end of a fetch, and each KPI that a person should know of.</summary>
    public static void Write(ILogger log, FetchSummary summary)
    {
        foreach (var failed in summary.Kpis.Failed)
        {
            KpiFailed(log, failed.Kpi, failed.Reason);
        }

        foreach (var held in summary.Held)
        {
            KpiHeld(log, held.Kpi, held.Withdrawn, held.Revised, held.Stored, held.Outside, held.Arrived);
        }

        foreach (var kpi in summary.Kpis.Unknown)
        {
            KpiUnknown(log, kpi);
        }

        foreach (var kpi in summary.Kpis.Ended)
        {
            KpiEnded(log, kpi);
        }

        Ended(
            log,
            FetchJson.Word(summary.Outcome),
            summary.Cells,
            summary.Added,
            summary.Revised,
            summary.Withdrawn,
            summary.Requests,
            summary.Retries,
            summary.Bytes
        );
    }
}
