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
internal sealed class ShippedStart(SiteSettings settings, WriteReport making, SnapshotProvider shown, ILogger<ShippedStart> log)
{
    private readonly TaskCompletionSource shownOnce = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FetchSummary? loaded;
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
                loaded = await shipped.FetchAsync(making.Workspace.Catalogue.Plans, log, progress: null, cancellationToken);
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

    /// <summary>Writes the reports of what was loaded, when something was, after the first reading; a failure is only logged.</summary>
    public async Task WriteReportsAsync(CancellationToken cancellationToken)
    {
        await shownOnce.Task.WaitAsync(cancellationToken);
        if (loaded is not { } summary)
        {
            return;
        }

        try
        {
            using var store = making.Workspace.OpenToRead();
            foreach (var plan in making.Workspace.Catalogue.Plans)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var done = shipped.Write(store, plan, summary.AsOf);
                foreach (var told in done.NotWritten is { } why ? done.Remarks.Append(why) : done.Remarks)
                {
                    log.NotWritten(told);
                }
            }

            shown.Refresh();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.ShippedFailed(fault);
        }
    }

    // A live fetch that was interrupted has left newer knowledge, and an older copy is never written over that.
    private bool IsEmpty()
    {
        using var store = making.Workspace.OpenToRead();
        var runs = store.Runs;
        return runs.NewestCopy() is null && !(runs.NewestKnowledge() > ShippedFigures.AsOf);
    }
}
