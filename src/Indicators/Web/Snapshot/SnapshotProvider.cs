using Indicators.UseCases;
using Indicators.Web.Log;
using Microsoft.Extensions.Logging;

namespace Indicators.Web.Snapshot;

/// <summary>
/// Holds the newest reading of the store, and reads anew when something has come. Readers are never kept waiting by a reading that fails:
/// the last good one stands.
/// </summary>
internal sealed class SnapshotProvider(WriteReport making, TimeProvider clock, ILogger<SnapshotProvider> log)
{
    private readonly TaskCompletionSource<SiteSnapshot> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly PlanReading plans = new(making, log);
    private volatile SiteSnapshot? current;
    private string? seen;
    private string? toldWhy;

    /// <summary>The newest reading; null when there is none yet.</summary>
    public SiteSnapshot? Newest => current;

    /// <summary>The newest reading; a request that comes before the first one waits for it, and fails if that does.</summary>
    public ValueTask<SiteSnapshot> Current(CancellationToken cancellationToken) =>
        current is { } shown ? ValueTask.FromResult(shown) : new(first.Task.WaitAsync(cancellationToken));

    /// <summary>Reads the store anew when something has changed since the newest reading, by any process.</summary>
    public void Look() => Read(always: false);

    /// <summary>Reads the store anew.</summary>
    public void Refresh() => Read(always: true);

    private void Read(bool always)
    {
        lock (gate)
        {
            try
            {
                // The mark is taken before the reading: what comes in between is read again.
                var mark = StoreStamp.Of(making, clock.GetUtcNow());
                if (always || mark != seen)
                {
                    var before = current;
                    current = Read();
                    before?.Store.Dispose();
                    seen = mark;
                    log.ReadAnew(current.AsOf is { } asOf ? StockholmTime.Text(asOf) : "-");
                    first.TrySetResult(current);
                    toldWhy = null;
                }
            }
            catch (Exception fault)
            {
                // Whatever it is, the readers are served as before, and the next look tries again.
                log.ReadingFailed(fault);
                first.TrySetException(fault);
                Tell((fault as UserException)?.Message);
            }
        }
    }

    // Whoever started the service is told what to do, once for each cause: the log is for those who look for it.
    private void Tell(string? why)
    {
        if (why is not null && why != toldWhy)
        {
            making.Workspace.Tell(why);
            toldWhy = why;
        }
    }

    private SiteSnapshot Read()
    {
        var (workspace, now) = (making.Workspace, clock.GetUtcNow());
        using var store = workspace.OpenToRead();
        var newest = store.Runs.NewestCopy();
        var all = ListChanges.Of(store, workspace.Catalogue, since: null, all: false);
        var figures = plans.FiguresOfAll(store, newest);
        // Each plan on a core of its own: the first reader waits for this.
        var told = figures.AsParallel().AsOrdered().Select(one => one.Fault is null ? plans.Compared(one.Figures) : null).ToList();
        var reports = workspace.Catalogue.Plans.Select(plans.Reports).ToList();
        List<PlanSnapshot> shown =
        [
            .. figures.Zip(told, reports).Select(one => plans.Read(store, one.First, one.Second, one.Third.Fault, newest ?? now)),
        ];
        return new SiteSnapshot
        {
            Catalogue = workspace.Catalogue,
            Store = workspace.KeepOpen(),
            AsOf = newest,
            Plans = shown,
            Status = TellStatus.Of(store, workspace.Catalogue, now),
            Changes = store.Changes.CopyBeforeTheNewest() is { } before ? all.After(before) : all,
            AllChanges = all,
            Kpis = store
                .Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, newest ?? DateTimeOffset.MinValue)
                .ToDictionary(kpi => kpi.Id),
            Groups = store
                .Snapshots.Read("group", SnapshotJson.Default.StoredGroup, newest ?? DateTimeOffset.MinValue)
                .ToDictionary(group => group.Id),
            Reports = [.. reports.SelectMany(plan => plan.Whole)],
            Decided = [.. shown.SelectMany(plan => plans.Decided(store, plan))],
            Unreadable = [.. reports.SelectMany(plan => plan.Unreadable)],
        };
    }
}
