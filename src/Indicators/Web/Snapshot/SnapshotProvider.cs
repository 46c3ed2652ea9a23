using Indicators.Analysis;
using Indicators.Reports.Model;
using Indicators.Store;
using Indicators.UseCases;
using Indicators.Web.Log;
using Indicators.Wording.Faults;
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
    private volatile SiteSnapshot? current;
    private string? seen;

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
                }
            }
            catch (Exception fault)
            {
                // Whatever it is, the readers are served as before, and the next look tries again.
                log.ReadingFailed(fault);
                first.TrySetException(fault);
            }
        }
    }

    private SiteSnapshot Read()
    {
        var (workspace, now) = (making.Workspace, clock.GetUtcNow());
        using var store = workspace.OpenToRead();
        var newest = store.Runs.NewestCopy();
        var all = ListChanges.Of(store, workspace.Catalogue, since: null, all: false);
        var figures = workspace.FiguresOfAll(store, newest);
        // Each plan on a core of its own: the first reader waits for this.
        var told = figures.AsParallel().AsOrdered().Select(Compared).ToList();
        return new SiteSnapshot
        {
            Catalogue = workspace.Catalogue,
            Store = workspace.KeepOpen(),
            AsOf = newest,
            Plans = [.. figures.Zip(told, (plan, its) => Read(store, plan, its, newest ?? now))],
            Status = TellStatus.Of(store, workspace.Catalogue, now),
            Changes = store.Changes.CopyBeforeTheNewest() is { } before ? all.After(before) : all,
            AllChanges = all,
            Kpis = store
                .Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, newest ?? DateTimeOffset.MinValue)
                .ToDictionary(kpi => kpi.Id),
            Groups = store
                .Snapshots.Read("group", SnapshotJson.Default.StoredGroup, newest ?? DateTimeOffset.MinValue)
                .ToDictionary(group => group.Id),
            Reports = ReportSnapshots.Read(making.Folder, workspace.Catalogue.Plans),
            Unreadable = Told(ReportSnapshots.Unreadable(making.Folder, workspace.Catalogue.Plans)),
        };
    }

    private IReadOnlyList<UnreadableReport> Told(IReadOnlyList<UnreadableReport> reports)
    {
        foreach (var report in reports)
        {
            log.ReportUnreadable(report.Plan, report.Period.ToString(), ReportFaults.CannotBeShown(report.Manifest, report.Why));
        }

        return reports;
    }

    // A plan whose figures cannot be compared is shown without them, and the others as they are.
    private IReadOnlyList<IndicatorComparison>? Compared(PlanFigures plan)
    {
        try
        {
            return Comparing.Compare(plan);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.PlanPartFailed(fault, plan.Plan.Id);
            return null;
        }
    }

    private PlanSnapshot Read(ReadSession store, PlanFigures figures, IReadOnlyList<IndicatorComparison>? comparisons, DateTimeOffset at)
    {
        var (period, plan) = (ReportPeriod.InWork(at), figures.Plan);
        var bare = new ReportMaterial(figures, period, comparisons ?? [], Comments.None);
        if (comparisons is null)
        {
            return new PlanSnapshot(bare) { Faults = [PageFaults.NotCompared] };
        }

        try
        {
            var comments = Comments.ReadEach(making.CommentsFolder, plan, period);
            foreach (var fault in comments.Faults)
            {
                log.CommentsLeftOut(plan.Id, fault.Why);
            }

            return new PlanSnapshot(making.Material(store, figures, comparisons, period, comments))
            {
                Faults = [.. comments.Faults.Select(fault => PageFaults.CommentNotShown(Path.GetFileName(fault.File)))],
            };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever it is in the comments' folder or the report before: the figures are shown.
            log.PlanPartFailed(fault, plan.Id);
            return new PlanSnapshot(bare) { Faults = [PageFaults.WithoutComments] };
        }
    }
}
