using Indicators.Fetching;
using Indicators.UseCases;
using Indicators.Web.Log;
using Indicators.Web.Settings;
using Indicators.Web.Snapshot;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Night;

/// <summary>
/// Fills an empty store with the figures that ship with the program, so that there is something to show before the first fetch and without
/// a network.
/// </summary>
internal sealed class ShippedStart(
    SiteSettings settings,
    WriteReport making,
    NightReports reports,
    SnapshotProvider shown,
    ILogger<ShippedStart> log
)
{
    private readonly TaskCompletionSource shownOnce = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly RunNight shipped = new(making, settings.Night.Source with { Offline = true });

    /// <summary>
    /// Loads them when the store knows nothing and the service may write, and makes the first reading; a failure is only logged.
    /// </summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Once, and not at every reading: one of an older edition is read by way of a copy.
            if (settings.Night.Enabled)
            {
                making.Workspace.BringUp();
            }

            if (settings.Night.Enabled && IsEmpty())
            {
                var asOf = StockholmTime.Text(ShippedFigures.AsOf);
                log.LoadsShipped(asOf);
                var plans = making.Workspace.Catalogue.Plans;
                await shipped.FetchAsync(plans, log, progress: null, cancellationToken, NightSteps.Reports(plans));
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.ShippedFailed(fault);
        }

        // The readers first: the reports and the night can wait.
        shown.Refresh();
        shownOnce.TrySetResult();
    }

    /// <summary>
    /// Writes the reports of what was loaded, now or by a start that was killed, after the first reading; a failure is only logged.
    /// </summary>
    public async Task WriteReportsAsync(CancellationToken cancellationToken)
    {
        await shownOnce.Task.WaitAsync(cancellationToken);
        try
        {
            foreach (var run in Loaded())
            {
                reports.Write(run, cancellationToken);
                reports.Done(run, run.Owed);
                shown.Refresh();
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.ShippedFailed(fault);
        }
    }

    private List<LoggedRun> Loaded()
    {
        using var store = making.Workspace.OpenToRead();
        return [.. store.Runs.Owing().Where(run => run.Source == KoladaSource.ShippedName)];
    }

    // A live fetch that was interrupted has left newer knowledge, and an older copy is never written over that.
    private bool IsEmpty()
    {
        using var store = making.Workspace.OpenToRead();
        var runs = store.Runs;
        return runs.NewestCopy() is null && !(runs.NewestKnowledge() > ShippedFigures.AsOf);
    }
}
