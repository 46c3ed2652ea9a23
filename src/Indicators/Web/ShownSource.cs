using Indicators.Analysis;
using Indicators.UseCases;
using Indicators.Reports;
using Indicators.Store;
using Microsoft.Extensions.Logging;

namespace Indicators.Web;

/// <summary>Holds the newest reading of the store, and reads anew when something has come. Readers are never kept waiting by a reading that fails: the last good one stands.</summary>
internal sealed class ShownSource(ReportMaking making, TimeProvider clock, ILogger<ShownSource> log)
{
    private readonly TaskCompletionSource<Shown> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private volatile Shown? current;
    private string? seen;

    /// <summary>The newest reading; null when there is none yet.</summary>
    public Shown? Newest => current;

    /// <summary>The newest reading; a request that comes before the first one waits for it, and fails if that does.</summary>
    public ValueTask<Shown> Current(CancellationToken cancellationToken) =>
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
                    current = Read();
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

    private Shown Read()
    {
        var (services, now) = (making.Services, clock.GetUtcNow());
        using var store = services.OpenToRead();
        var newest = store.Runs.NewestCopy();
        var all = StoreChanges.Of(store, services.Catalogue, since: null, all: false);
        var figures = services.FiguresOfAll(store, newest);
        // Each plan on a core of its own: the first reader waits for this.
        var told = figures.AsParallel().AsOrdered().Select(plan => Comparing.Compare(plan)).ToList();
        return new Shown
        {
            Catalogue = services.Catalogue,
            AsOf = newest,
            Plans = [.. figures.Zip(told, (plan, its) => Read(store, plan, its, newest ?? now))],
            Status = StoreStatus.Of(store, services.Catalogue, now),
            Changes = store.Changes.CopyBeforeTheNewest() is { } before ? all.After(before) : all,
            AllChanges = all,
            Kpis = store.Snapshots.Read("kpi", SnapshotJson.Default.StoredKpi, newest ?? DateTimeOffset.MinValue).ToDictionary(kpi => kpi.Id),
            Groups = store.Snapshots.Read("group", SnapshotJson.Default.StoredGroup, newest ?? DateTimeOffset.MinValue).ToDictionary(group => group.Id),
            Reports = ShownReports.Read(making.Folder, services.Catalogue.Plans),
        };
    }

    private ShownPlan Read(ReadSession store, PlanFigures figures, IReadOnlyList<IndicatorComparison> told, DateTimeOffset at)
    {
        var period = ReportPeriod.InWork(at);
        try
        {
            return new ShownPlan(making.Material(store, figures, told, period));
        }
        catch (UserException fault)
        {
            // A word in a comment that means nothing is the administration's to mend; the figures are shown without the comments.
            log.CommentsLeftOut(figures.Plan.Id, fault.Message);
            return new ShownPlan(new ReportMaterial(figures, period, told, Comments.None));
        }
    }
}
